package org.plumbline.runtime.monitor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import org.plumbline.runtime.checker.Checker;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.history.KnownAttribute;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.history.Occurrence;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.Verdict;

/**
 * Watches one case by one document. What it says at any moment is what {@link Checker#check} says
 * of the events accepted so far, as of then: late events and corrections (of the same id) may come
 * at any time, and what they change is told.
 *
 * <p>It keeps the case's events, so it never has to ask for them again, and judges the case anew
 * with each: a call takes as long as a check of the case. What several cases have in common, and
 * standards about other subjects than the case, it does not judge.
 *
 * <p>For one thread at a time. Of many cases, have a monitor each.
 */
public final class Monitor {
  private static final Comparator<ObligationVerdict> BY_DUE =
      Comparator.comparing(one -> Objects.requireNonNull(one.dueBy()).latest());

  private final Checker checker;
  private final String caseId;
  private final Coverage coverage;
  private final boolean orderedWithinDay;
  private final Set<String> unread;
  private final List<Occurrence> occurrences = new ArrayList<>();
  private final List<KnownAttribute> attributes = new ArrayList<>();
  private long now;
  private List<ObligationVerdict> verdicts;

  private Monitor(Checker checker, CaseHistory history, Coverage coverage, long now) {
    this.checker = checker;
    this.caseId = history.caseId();
    this.coverage = coverage;
    this.orderedWithinDay = history.orderedWithinDay();
    this.unread = history.unread();
    this.occurrences.addAll(history.occurrences());
    this.attributes.addAll(history.attributes());
    this.now = now;
    this.verdicts = judged();
  }

  /**
   * Begins to watch a case of which nothing has happened yet.
   *
   * @param checker the document's checker
   * @param caseId the case's identifier
   * @param coverage what the events that it will be told hold completely
   * @param now the time by its clock, in seconds since 1970-01-01T00:00:00Z
   */
  public static Monitor of(Checker checker, String caseId, Coverage coverage, long now) {
    return of(checker, new CaseHistory(caseId, List.of(), List.of(), false), coverage, now);
  }

  /**
   * Begins to watch a case of which something is known.
   *
   * @param checker the document's checker
   * @param history what has happened
   * @param coverage what the events hold completely
   * @param now the time by its clock, in seconds since 1970-01-01T00:00:00Z
   */
  public static Monitor of(Checker checker, CaseHistory history, Coverage coverage, long now) {
    return new Monitor(checker, history, coverage, now);
  }

  /**
   * Goes on from a saved state.
   *
   * @param checker a checker of the same text of the same document
   * @param state what {@link #save} returned
   * @throws StateException if it is damaged, or of another document, version or text
   */
  public static Monitor restore(Checker checker, byte[] state) {
    StateReader reader = new StateReader(checker, state);
    CaseHistory history = reader.history();
    return new Monitor(checker, history, reader.coverage(), reader.now());
  }

  /**
   * What it needs to go on later, or elsewhere: the case's events, by which document they are
   * judged, and its clock. Some 60 bytes for an event with a key.
   */
  public byte[] save() {
    return StateWriter.write(checker, history(), coverage, now);
  }

  /**
   * Takes in an event, early, in order or late.
   *
   * @param occurrence what happened. One later than the clock is known when the clock gets there;
   *     one with the id of another corrects it
   * @return what that changes
   * @throws org.plumbline.runtime.calendar.CalendarException if a limit runs past the calendar's
   *     horizon; the event is not taken in then
   */
  public Changes accept(Occurrence occurrence) {
    return accept(List.of(occurrence));
  }

  /**
   * Takes in several events at once.
   *
   * @param several what happened, in any order
   * @return what that changes
   * @throws org.plumbline.runtime.calendar.CalendarException if a limit runs past the calendar's
   *     horizon; none of them is taken in then
   */
  public Changes accept(Collection<Occurrence> several) {
    List<Occurrence> before = List.copyOf(occurrences);
    occurrences.addAll(several);
    return changes(
        () -> {
          occurrences.clear();
          occurrences.addAll(before);
        });
  }

  /**
   * Takes in what has become known of the case itself.
   *
   * @param attribute what is known
   * @return what that changes
   * @throws org.plumbline.runtime.calendar.CalendarException if a limit runs past the calendar's
   *     horizon; it is not taken in then
   */
  public Changes learn(KnownAttribute attribute) {
    attributes.add(attribute);
    return changes(() -> attributes.remove(attributes.size() - 1));
  }

  /**
   * Moves the clock.
   *
   * @param to the time, in seconds since 1970-01-01T00:00:00Z
   * @return what that changes
   * @throws IllegalArgumentException if it is earlier than {@link #now}
   * @throws org.plumbline.runtime.calendar.CalendarException if a limit runs past the calendar's
   *     horizon; the clock stays then
   */
  public Changes advance(long to) {
    if (to < now) {
      throw new IllegalArgumentException(
          "the clock is at " + now + " and does not go back to " + to);
    }
    long before = now;
    now = to;
    return changes(() -> now = before);
  }

  /** The case's identifier. */
  public String caseId() {
    return caseId;
  }

  /** The time by its clock, in seconds since 1970-01-01T00:00:00Z. */
  public long now() {
    return now;
  }

  /** All verdicts as of now: what {@link Checker#check} says, in its order. */
  public List<ObligationVerdict> verdicts() {
    return verdicts;
  }

  /** What is still to be done by a limit that has not passed, the soonest first. */
  public List<ObligationVerdict> due() {
    return verdicts.stream()
        .filter(one -> one.verdict() == Verdict.PENDING)
        .filter(one -> one.dueBy() != null && one.dueBy().latest() >= now)
        .sorted(BY_DUE)
        .toList();
  }

  /**
   * The last second of the next limit: one second later, unless something happens, it has passed.
   *
   * @return in seconds since 1970-01-01T00:00:00Z; empty if no limit is running
   */
  public OptionalLong nextDue() {
    return due().stream().mapToLong(Monitor::limit).findFirst();
  }

  /** The case as it is known so far, by the source's order. */
  public CaseHistory history() {
    List<Occurrence> inOrder =
        occurrences.stream().sorted(Comparator.comparingInt(Occurrence::order)).toList();
    return new CaseHistory(caseId, inOrder, attributes, orderedWithinDay, unread);
  }

  private static long limit(ObligationVerdict one) {
    Moment by = Objects.requireNonNull(one.dueBy());
    return by.latest();
  }

  private List<ObligationVerdict> judged() {
    return checker.check(history(), coverage, now);
  }

  private Changes changes(Runnable otherwise) {
    List<ObligationVerdict> after;
    try {
      after = judged();
    } catch (RuntimeException e) {
      otherwise.run();
      throw e;
    }
    Changes changes = Comparison.between(verdicts, after);
    verdicts = after;
    return changes;
  }
}
