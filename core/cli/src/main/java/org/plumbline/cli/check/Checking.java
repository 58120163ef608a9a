package org.plumbline.cli.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.plumbline.cli.console.Console;
import org.plumbline.cli.console.Problem;
import org.plumbline.cli.console.Progress;
import org.plumbline.cli.diagnostics.Documents;
import org.plumbline.compiler.CompiledDocument;
import org.plumbline.formats.CaseBinder;
import org.plumbline.formats.CaseData;
import org.plumbline.formats.CaseDataException;
import org.plumbline.formats.CaseSource;
import org.plumbline.formats.Mapping;
import org.plumbline.reference.Checked;
import org.plumbline.reference.CrossCases;
import org.plumbline.reference.ReferenceChecker;
import org.plumbline.runtime.calendar.CalendarException;
import org.plumbline.runtime.calendar.WorkingCalendar;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.SubjectHistory;
import org.plumbline.runtime.verdict.ObligationVerdict;

/** Runs one file of cases through documents. */
final class Checking {
  private final Console console;
  private final Path cases;
  private final Mapping mapping;
  private final AsOf asOf;
  private final Asked asked;

  /**
   * For a file of cases.
   *
   * @param asked what to report on
   */
  Checking(Console console, Path cases, Mapping mapping, AsOf asOf, Asked asked) {
    this.console = console;
    this.cases = cases;
    this.mapping = mapping;
    this.asOf = asOf;
    this.asked = asked;
  }

  CheckedDocument check(CompiledDocument document) throws CaseDataException {
    WorkingCalendar calendar = Documents.calendar(document);
    CaseData data = bind(document, calendar);
    long moment = asOf.epochSecond(calendar);
    ReferenceChecker checker = new ReferenceChecker(document.kernel(), calendar);
    List<ObligationVerdict> verdicts = new ArrayList<>();
    List<CheckedDocument.Uncheckable> uncheckable = new ArrayList<>();
    long later = 0;
    for (Outcome outcome : outcomes(data, checker, moment)) {
      Checked checked = outcome.checked();
      if (checked == null) {
        uncheckable.add(new CheckedDocument.Uncheckable(outcome.caseId(), outcome.problem()));
      } else {
        later += checked.ignored();
        checked.verdicts().stream()
            .filter(one -> asked.includes(one, calendar))
            .forEach(verdicts::add);
      }
    }
    for (SubjectHistory subject :
        SubjectHistory.of(document.kernel().subjects(), data.histories())) {
      try {
        checker.check(subject, data.coverage(), moment).stream()
            .filter(one -> asked.includes(one, calendar))
            .forEach(verdicts::add);
      } catch (CalendarException e) {
        uncheckable.add(
            new CheckedDocument.Uncheckable(
                subject.key() + " " + subject.history().caseId(), String.valueOf(e.getMessage())));
      }
    }
    return new CheckedDocument(
        document,
        calendar,
        moment,
        data,
        mapping.covers() != null,
        asked.standards(),
        new CrossCases(document.kernel()).together(verdicts),
        uncheckable,
        later);
  }

  /** What came of a case: verdicts, or why there are none. */
  private record Outcome(String caseId, @Nullable Checked checked, String problem) {}

  /**
   * The cases are judged without knowing of each other, so they are checked side by side; the
   * outcomes keep their order.
   */
  private List<Outcome> outcomes(CaseData data, ReferenceChecker checker, long moment) {
    AtomicLong done = new AtomicLong();
    try (Progress progress = new Progress(console, "checking cases", data.histories().size())) {
      return data.histories().parallelStream()
          .map(
              history -> {
                Outcome outcome = outcome(history, data, checker, moment);
                progress.done(done.incrementAndGet());
                return outcome;
              })
          .toList();
    }
  }

  private Outcome outcome(
      CaseHistory history, CaseData data, ReferenceChecker checker, long moment) {
    try {
      Checked checked = checker.check(history, data.coverage(), moment, asked::includes);
      return new Outcome(history.caseId(), checked, "");
    } catch (CalendarException e) {
      return new Outcome(history.caseId(), null, String.valueOf(e.getMessage()));
    }
  }

  private CaseData bind(CompiledDocument document, WorkingCalendar calendar)
      throws CaseDataException {
    try {
      return CaseBinder.bind(CaseSource.of(cases, mapping), document.kernel(), calendar.zone());
    } catch (CaseDataException e) {
      String message = String.valueOf(e.getMessage());
      if (message.startsWith(cases.toString())) {
        throw e;
      }
      throw new Problem("cannot check " + cases + " against " + document.file() + ": " + message);
    }
  }
}
