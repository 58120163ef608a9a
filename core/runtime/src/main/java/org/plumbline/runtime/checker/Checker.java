package org.plumbline.runtime.checker;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.runtime.calendar.WorkingCalendar;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.history.HistoryBuilder;
import org.plumbline.runtime.verdict.ObligationVerdict;

/**
 * Judges case histories by one document. Immutable and safe to share between threads; a check keeps
 * nothing behind. One that was compiled ahead of time can be sent to where its class is known too;
 * of one compiled in process, send the document.
 */
public interface Checker extends Serializable {
  /** The id of the document that it checks. */
  String document();

  /** The document's version, as it calls itself. */
  String version();

  /**
   * Tells one text of a document from another: two checkers with the same fingerprint judge alike
   * by the same calendar.
   */
  String fingerprint();

  /** The calendar by which its limits count, and whose zone its local days are in. */
  WorkingCalendar calendar();

  /**
   * A case history to be put together, in the calendar's zone.
   *
   * @param caseId the case's identifier
   */
  default HistoryBuilder history(String caseId) {
    return new HistoryBuilder(caseId, calendar());
  }

  /**
   * As of the end of a day: its last second, since 1970-01-01T00:00:00Z.
   *
   * @param day a local day
   */
  default long endOf(LocalDate day) {
    return calendar().clock().endOfDay(Math.toIntExact(day.toEpochDay()));
  }

  /**
   * Judges one case by itself, by all rules that are about the case.
   *
   * @param history what happened, in any order
   * @param coverage what the data hold completely
   * @param asOf as of which second, since 1970-01-01T00:00:00Z; for a date the last of that local
   *     day
   * @return one verdict for each obligation: by the document's order of rules, then by the time of
   *     the trigger, then by the source's order. The reasons are left empty
   * @throws org.plumbline.runtime.calendar.CalendarException if a limit runs past the calendar's
   *     horizon, or the calendar cannot count it
   */
  List<ObligationVerdict> check(CaseHistory history, Coverage coverage, long asOf);

  /**
   * Judges cases: each by itself, what several have in common once, and the subjects that they tell
   * of (docs/semantics.md, 9).
   *
   * @param histories the cases, by the source's order
   * @param coverage what the data hold completely
   * @param asOf as of which second, since 1970-01-01T00:00:00Z
   * @return one verdict for each obligation. The reasons are left empty
   * @throws org.plumbline.runtime.calendar.CalendarException if a limit runs past the calendar's
   *     horizon, or the calendar cannot count it
   */
  List<ObligationVerdict> checkAll(List<CaseHistory> histories, Coverage coverage, long asOf);
}
