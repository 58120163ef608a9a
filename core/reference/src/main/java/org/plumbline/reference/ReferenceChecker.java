package org.plumbline.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.kernel.Rule;
import org.plumbline.runtime.calendar.WorkingCalendar;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.history.SubjectHistory;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.RuleId;

/**
 * Judges cases by a document exactly as {@code docs/semantics.md} says, and no faster than that.
 * Immutable and safe to share between threads.
 */
public final class ReferenceChecker {
  private final KernelDocument document;
  private final WorkingCalendar calendar;
  private final Lookup lookup;

  /**
   * Creates the checker of a document.
   *
   * @param document the document's rules
   * @param calendar the calendar by which all its limits count, and whose zone its local days are
   *     in
   */
  public ReferenceChecker(KernelDocument document, WorkingCalendar calendar) {
    this.document = document;
    this.calendar = calendar;
    this.lookup = new Lookup(document);
  }

  /**
   * Judges cases: each by itself, what several have in common once, and the subjects that they tell
   * of (§9).
   *
   * @param histories the cases, by the source's order
   * @param coverage what the data hold completely
   * @param asOf as of which second, since 1970-01-01T00:00:00Z; for a date the last of that local
   *     day
   * @return a verdict for each obligation, and how many occurrences were later
   * @throws org.plumbline.runtime.calendar.CalendarException if a limit runs past the calendar's
   *     horizon, or the calendar cannot count it
   */
  public Checked checkAll(List<CaseHistory> histories, Coverage coverage, long asOf) {
    List<ObligationVerdict> verdicts = new ArrayList<>();
    int ignored = 0;
    for (CaseHistory history : histories) {
      Checked checked = check(history, coverage, asOf);
      verdicts.addAll(checked.verdicts());
      ignored += checked.ignored();
    }
    for (SubjectHistory subject : SubjectHistory.of(document.subjects(), histories)) {
      verdicts.addAll(check(subject, coverage, asOf));
    }
    return new Checked(new CrossCases(document).together(verdicts), ignored);
  }

  /**
   * Judges a subject by the rules that are about its like.
   *
   * @param subject what all cases hold of it
   * @param coverage what the data hold completely
   * @param asOf as of which second, since 1970-01-01T00:00:00Z
   * @return a verdict for each obligation, of all the cases that hold something of the subject
   * @throws org.plumbline.runtime.calendar.CalendarException if a limit runs past the calendar's
   *     horizon, or the calendar cannot count it
   */
  public List<ObligationVerdict> check(SubjectHistory subject, Coverage coverage, long asOf) {
    World world = world(subject.history(), coverage, asOf);
    List<ObligationVerdict> verdicts = new ArrayList<>();
    for (Rule rule : document.rules()) {
      if (subject.key().equals(rule.reach().subject())) {
        for (ObligationVerdict one : check(rule, world)) {
          Map<String, String> keys = new TreeMap<>(one.subject());
          keys.put(subject.key(), subject.history().caseId());
          verdicts.add(one.of(subject.cases(), keys, one.reason(), one.exceptions()));
        }
      }
    }
    return verdicts;
  }

  /**
   * Judges a case by itself, but for the rules that are about another subject.
   *
   * @param history what happened, in any order
   * @param coverage what the data hold completely
   * @param asOf as of which second, since 1970-01-01T00:00:00Z; for a date the last of that local
   *     day
   * @return a verdict for each obligation, and how many occurrences were later
   * @throws org.plumbline.runtime.calendar.CalendarException if a limit runs past the calendar's
   *     horizon, or the calendar cannot count it
   */
  public Checked check(CaseHistory history, Coverage coverage, long asOf) {
    return check(history, coverage, asOf, rule -> true);
  }

  /**
   * Judges a case by some of the rules only; the others still count where these speak of them.
   *
   * @param history what happened, in any order
   * @param coverage what the data hold completely
   * @param asOf as of which second, since 1970-01-01T00:00:00Z; for a date the last of that local
   *     day
   * @param asked which rules to judge
   * @return a verdict for each obligation of those rules, and how many occurrences were later
   * @throws org.plumbline.runtime.calendar.CalendarException if a limit runs past the calendar's
   *     horizon, or the calendar cannot count it
   */
  public Checked check(CaseHistory history, Coverage coverage, long asOf, Predicate<RuleId> asked) {
    World world = world(history, coverage, asOf);
    List<ObligationVerdict> verdicts =
        document.rules().stream()
            .filter(rule -> rule.reach().subject() == null && asked.test(rule.id()))
            .flatMap(rule -> check(rule, world).stream())
            .toList();
    return new Checked(verdicts, ignored(history, asOf));
  }

  /**
   * How many occurrences of a case are left out because they happened, or were put on record, later
   * than the as-of.
   *
   * @param asOf as of which second, since 1970-01-01T00:00:00Z
   */
  public static int ignored(CaseHistory history, long asOf) {
    return Knowledge.ignored(history, asOf);
  }

  private World world(CaseHistory history, Coverage coverage, long asOf) {
    World nothing =
        new World(
            document,
            calendar,
            history,
            coverage,
            asOf,
            lookup,
            List.of(),
            Map.of(),
            List.of(),
            new Remembered());
    return Knowledge.withComputed(nothing.with(Knowledge.occurrences(history, asOf)));
  }

  private static List<ObligationVerdict> check(Rule rule, World world) {
    Verdicts verdicts = new Verdicts(world);
    return CaseCheck.of(world, rule).stream().map(verdicts::report).toList();
  }
}
