package org.plumbline.cli.check;

import java.util.List;
import java.util.Set;
import org.plumbline.compiler.CompiledDocument;
import org.plumbline.formats.CaseData;
import org.plumbline.formats.spill.SpilledList;
import org.plumbline.reference.Shares;
import org.plumbline.runtime.calendar.WorkingCalendar;
import org.plumbline.runtime.verdict.Force;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.ShareVerdict;
import org.plumbline.runtime.verdict.Verdict;

/**
 * What the check of one document came to.
 *
 * @param document the document
 * @param calendar its calendar
 * @param asOf when the verdicts are taken, in seconds since 1970-01-01T00:00:00Z
 * @param data the cases as bound to its words
 * @param coverageDeclared whether somebody declared what the data cover, or it was taken from what
 *     occurs in them
 * @param only the standards that were asked for; empty for all
 * @param verdicts case by case, then by subject, of the standards that were asked for; what several
 *     cases have in common once
 * @param uncheckable cases without a verdict
 * @param later how many occurrences were left out because they came later
 * @param readings the alternative readings that were put in use
 * @param compiled whether a generated checker judged the cases, which tells no reasons: {@link
 *     Explained} does
 */
record CheckedDocument(
    CompiledDocument document,
    WorkingCalendar calendar,
    long asOf,
    CaseData data,
    boolean coverageDeclared,
    Set<String> only,
    List<ObligationVerdict> verdicts,
    List<Uncheckable> uncheckable,
    long later,
    List<String> readings,
    boolean compiled) {
  CheckedDocument {
    only = Set.copyOf(only);
    verdicts = SpilledList.copyOf(verdicts);
    uncheckable = List.copyOf(uncheckable);
    readings = List.copyOf(readings);
  }

  /** Whether the standard was asked for. */
  boolean isAsked(String standard) {
    return only.isEmpty() || only.contains(standard);
  }

  /** What share is met of the standards that ask for one; of those that were asked for. */
  List<ShareVerdict> shares() {
    return new Shares(document.kernel(), calendar, data.coverage(), asOf).of(verdicts);
  }

  /**
   * A case that could not be checked, such as one with a date beyond the calendar.
   *
   * @param caseId the case
   * @param reason why, and what to do
   */
  record Uncheckable(String caseId, String reason) {}

  /**
   * Whether a requirement is breached, one that asks for a share included, or a permission used
   * against its conditions. Advice does not count.
   */
  boolean breached() {
    return verdicts.stream().anyMatch(CheckedDocument::isBreach)
        || shares().stream()
            .anyMatch(s -> s.verdict() == Verdict.BREACHED && s.force() != Force.ADVICE);
  }

  static boolean isBreach(ObligationVerdict verdict) {
    return verdict.verdict() == Verdict.BREACHED
        && verdict.force() != Force.ADVICE
        && verdict.force() != Force.MEASURE;
  }

  static boolean isUnheededAdvice(ObligationVerdict verdict) {
    return verdict.verdict() == Verdict.BREACHED && verdict.force() == Force.ADVICE;
  }
}
