package org.plumbline.cli.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.comparison.Edition;
import org.plumbline.cli.check.AsOf;
import org.plumbline.cli.check.InCommon;
import org.plumbline.cli.check.VerdictCodec;
import org.plumbline.formats.CaseData;
import org.plumbline.formats.spill.SpilledList;
import org.plumbline.formats.spill.Spilling;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.kernel.Reach;
import org.plumbline.reference.ReferenceChecker;
import org.plumbline.runtime.calendar.WorkingCalendar;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.SubjectHistory;
import org.plumbline.runtime.verdict.ObligationVerdict;

/** One version, and what it makes of the cases. */
final class Bench {
  private final KernelDocument document;
  private final CaseData data;
  private final ReferenceChecker checker;
  private final long asOf;
  private final Spilling spilling;
  private final List<CaseHistory> told = new ArrayList<>();
  private final SpilledList.Writer<ObligationVerdict> inCommon;

  /** With the cases in the version's own words. */
  Bench(Edition edition, CaseData data, AsOf asOf, Spilling spilling) {
    this.document = edition.document().kernel();
    this.data = data;
    WorkingCalendar calendar = WorkingCalendar.of(edition.calendar());
    this.checker = new ReferenceChecker(document, calendar);
    this.asOf = asOf.epochSecond(calendar);
    this.spilling = spilling;
    this.inCommon = new SpilledList.Writer<>(spilling, new VerdictCodec());
  }

  List<CaseHistory> histories() {
    return data.histories();
  }

  /**
   * What comes of a case by itself.
   *
   * @param history null if the version knows nothing of the case
   */
  List<ObligationVerdict> judge(@Nullable CaseHistory history) {
    return history == null ? List.of() : checker.check(history, data.coverage(), asOf).verdicts();
  }

  /** The standards that ask several cases for one thing (docs/semantics.md, 9.1). */
  Set<String> standardsInCommon() {
    Set<String> standards = new HashSet<>();
    if (!document.acrossCases().isEmpty()) {
      document.rules().stream()
          .filter(rule -> rule.reach().cases() == Reach.Cases.Sharing.SHARED)
          .forEach(rule -> standards.add(rule.id().standard()));
    }
    return standards;
  }

  /** Verdicts of a case that other cases may have in common with it. */
  void add(List<ObligationVerdict> verdicts) {
    verdicts.forEach(inCommon::add);
  }

  /** All of those, what is owed once being there once; by the first of its cases. */
  List<ObligationVerdict> together() {
    return new InCommon(document, spilling).together(inCommon.list());
  }

  /** Keeps what a case tells of workers, or whoever else standards are about. */
  void remember(@Nullable CaseHistory history) {
    if (history != null) {
      SubjectHistory.told(document.subjects(), history).ifPresent(told::add);
    }
  }

  /** Whom else than cases the standards are about. */
  List<SubjectHistory> subjects() {
    return SubjectHistory.of(document.subjects(), told);
  }

  /** What comes of one of them. */
  List<ObligationVerdict> judge(SubjectHistory subject) {
    return checker.check(subject, data.coverage(), asOf);
  }
}
