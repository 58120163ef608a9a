package org.plumbline.reference;

import java.util.List;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.kernel.Rule;
import org.plumbline.runtime.calendar.WorkingCalendar;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.verdict.ObligationVerdict;

/**
 * Judges a case by a document exactly as {@code docs/semantics.md} says, and no faster than that.
 * Immutable and safe to share between threads.
 */
public final class ReferenceChecker {
  private final KernelDocument document;
  private final WorkingCalendar calendar;
  private final Names names;

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
    this.names = new Names(document);
  }

  /**
   * Judges a case.
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
    World nothing =
        new World(
            document,
            calendar,
            history,
            coverage,
            asOf,
            names,
            List.of(),
            List.of(),
            new Remembered());
    World world = Knowledge.withComputed(nothing.with(Knowledge.occurrences(history, asOf)));
    List<ObligationVerdict> verdicts =
        document.rules().stream().flatMap(rule -> check(rule, world).stream()).toList();
    return new Checked(verdicts, Knowledge.ignored(history, asOf));
  }

  private static List<ObligationVerdict> check(Rule rule, World world) {
    Verdicts verdicts = new Verdicts(world);
    return CaseCheck.of(world, rule).stream().map(verdicts::report).toList();
  }
}
