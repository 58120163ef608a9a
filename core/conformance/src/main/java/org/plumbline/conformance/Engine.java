package org.plumbline.conformance;

import java.util.List;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.runtime.calendar.WorkingCalendar;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.verdict.ObligationVerdict;

/** Something that judges case histories by a document, and is to be tested. */
public interface Engine {
  /**
   * What it is called in reports.
   *
   * @return a short name
   */
  String name();

  /**
   * Gets a document ready.
   *
   * @param document the document's rules
   * @param calendar the calendar by which its limits count, and whose zone its local days are in
   * @return what judges cases by it
   */
  Judge ready(KernelDocument document, WorkingCalendar calendar);

  /** Judges cases by one document. */
  @FunctionalInterface
  interface Judge {
    /**
     * Judges cases, each by itself and what they have in common.
     *
     * @param histories what happened, case by case
     * @param coverage what the data hold completely
     * @param asOf as of which second, since 1970-01-01T00:00:00Z
     * @return what was found
     */
    Outcome judge(List<CaseHistory> histories, Coverage coverage, long asOf);
  }

  /**
   * What was found.
   *
   * @param verdicts by the document's order of rules, then by the time of the trigger, then by the
   *     source's order
   * @param ignored how many occurrences are later than the as-of
   */
  record Outcome(List<ObligationVerdict> verdicts, int ignored) {
    /**
     * Copies the list.
     *
     * @param verdicts one for each obligation
     * @param ignored how many occurrences are later than the as-of
     */
    public Outcome {
      verdicts = List.copyOf(verdicts);
    }
  }
}
