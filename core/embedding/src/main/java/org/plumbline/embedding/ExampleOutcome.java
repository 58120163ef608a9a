package org.plumbline.embedding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.examples.ExampleCase;
import org.plumbline.compiler.examples.ExampleCase.Expected;
import org.plumbline.compiler.explain.SpokenTime;
import org.plumbline.reference.ReferenceChecker;
import org.plumbline.runtime.calendar.CalendarException;
import org.plumbline.runtime.calendar.WorkingCalendar;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.verdict.FacetVerdict;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.Verdict;

/**
 * What came of an example: an author's test of a standard, a short history with the verdict that is
 * expected of it.
 *
 * @param example the example
 * @param came the obligations of its standard, in the order in which they arose
 * @param problem why it could not be checked at all; null if it could
 */
public record ExampleOutcome(
    ExampleCase example, List<ObligationVerdict> came, @Nullable String problem) {
  /** How the reason begins where a condition asks for what nothing is known of. */
  private static final String CONDITION_NOT_KNOWN = "It cannot be told whether it is called for";

  public ExampleOutcome {
    came = List.copyOf(came);
  }

  /**
   * Tries an example out.
   *
   * @param example the example
   * @param checker of its document
   */
  public static ExampleOutcome of(ExampleCase example, ReferenceChecker checker) {
    try {
      List<ObligationVerdict> came =
          checker
              .checkAll(example.histories(), example.coverage(), example.asOf())
              .verdicts()
              .stream()
              .filter(v -> v.rule().standard().equals(example.standard()))
              .sorted(Comparator.comparingLong(ExampleOutcome::arose))
              .toList();
      return new ExampleOutcome(example, came, null);
    } catch (CalendarException e) {
      return new ExampleOutcome(example, List.of(), e.getMessage());
    }
  }

  /** Sorting is stable, so of those that arise together the document's order decides. */
  private static long arose(ObligationVerdict verdict) {
    Moment at = verdict.triggeredAt();
    return at == null ? Long.MIN_VALUE : at.earliest();
  }

  /** Whether everything expected came, and nothing else. */
  public boolean asExpected() {
    List<Expected> expected = example.expected();
    if (problem != null || expected.size() != came.size()) {
      return false;
    }
    List<ObligationVerdict> left = new ArrayList<>(came);
    for (Expected one : expected) {
      ObligationVerdict next = next(one, left);
      if (next == null || !matches(one, next)) {
        return false;
      }
      left.remove(next);
    }
    return true;
  }

  /**
   * Where an expectation names a clause it is about the next obligation of that clause, else about
   * the next.
   */
  private static @Nullable ObligationVerdict next(Expected expected, List<ObligationVerdict> left) {
    for (ObligationVerdict verdict : left) {
      if (expected.clause() == 0 || verdict.rule().clause() == expected.clause()) {
        return verdict;
      }
    }
    return null;
  }

  private static boolean matches(Expected expected, ObligationVerdict verdict) {
    if (expected.facet() == null) {
      return verdict.verdict() == expected.verdict() && isDue(expected, verdict);
    }
    FacetVerdict facet = verdict.facets().get(expected.facet());
    return facet != null
        && facet.evidenced()
        && facet.verdict() == expected.verdict()
        && isDue(expected, verdict);
  }

  private static boolean isDue(Expected expected, ObligationVerdict verdict) {
    Moment due = expected.due();
    Moment by = verdict.dueBy();
    return due == null
        || (by != null && due.earliest() <= by.earliest() && by.latest() <= due.latest());
  }

  /** Whether it failed because it does not say what the condition of its standard asks about. */
  public boolean isWithoutItsCondition() {
    return !asExpected()
        && came.stream()
            .anyMatch(
                v ->
                    v.verdict() == Verdict.UNDETERMINED
                        && v.reason().startsWith(CONDITION_NOT_KNOWN));
  }

  /** Whether it shows the standard at work: some obligation that applies. */
  public boolean exercises() {
    return came.stream().anyMatch(v -> v.verdict() != Verdict.NOT_APPLICABLE);
  }

  /**
   * What its author expects, in words.
   *
   * @param calendar the document's calendar, in whose zone times are told
   */
  public String expectedWords(WorkingCalendar calendar) {
    SpokenTime time = new SpokenTime(calendar.zone());
    List<String> words = new ArrayList<>();
    for (Expected one : example.expected()) {
      Moment due = one.due();
      words.add(
          clause(one.clause())
              + one.verdict().words()
              + (one.facet() == null ? "" : " in " + one.facet().words())
              + (due == null ? "" : " due " + time.moment(due)));
    }
    return words.isEmpty() ? "nothing" : String.join(", ", words);
  }

  /**
   * What came instead, in words: one for each obligation, with its reason.
   *
   * @param calendar the document's calendar, in whose zone times are told
   */
  public List<String> cameWords(WorkingCalendar calendar) {
    if (problem != null) {
      return List.of(problem);
    }
    if (came.isEmpty()) {
      return List.of("nothing: no obligation of this standard arises");
    }
    SpokenTime time = new SpokenTime(calendar.zone());
    List<String> words = new ArrayList<>();
    for (ObligationVerdict one : came) {
      Moment by = one.dueBy();
      words.add(
          clause(one.rule().clause())
              + one.verdict().words()
              + (by == null ? "" : ", due by " + time.limit(by))
              + ": "
              + one.reason());
    }
    return words;
  }

  private static String clause(int clause) {
    return clause == 0 ? "" : "." + clause + " ";
  }
}
