package org.plumbline.cli.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
import org.plumbline.reference.ReferenceChecker;
import org.plumbline.runtime.calendar.WorkingCalendar;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.verdict.ObligationVerdict;

/** Runs one file of cases through documents. */
final class Checking {
  private final Console console;
  private final Path cases;
  private final Mapping mapping;
  private final AsOf asOf;
  private final Set<String> standards;

  /**
   * For a file of cases.
   *
   * @param standards which to report on; empty for all
   */
  Checking(Console console, Path cases, Mapping mapping, AsOf asOf, Set<String> standards) {
    this.console = console;
    this.cases = cases;
    this.mapping = mapping;
    this.asOf = asOf;
    this.standards = standards;
  }

  CheckedDocument check(CompiledDocument document) throws CaseDataException {
    WorkingCalendar calendar = Documents.calendar(document);
    CaseData data = bind(document, calendar);
    long moment = asOf.epochSecond(calendar);
    ReferenceChecker checker = new ReferenceChecker(document.kernel(), calendar);
    List<ObligationVerdict> verdicts = new ArrayList<>();
    long later = 0;
    long done = 0;
    try (Progress progress = new Progress(console, "checking cases", data.histories().size())) {
      for (CaseHistory history : data.histories()) {
        Checked checked = checker.check(history, data.coverage(), moment);
        later += checked.ignored();
        checked.verdicts().stream().filter(this::isAsked).forEach(verdicts::add);
        progress.done(++done);
      }
    }
    return new CheckedDocument(
        document,
        calendar,
        moment,
        data,
        mapping.covers() != null,
        !standards.isEmpty(),
        verdicts,
        later);
  }

  private CaseData bind(CompiledDocument document, WorkingCalendar calendar)
      throws CaseDataException {
    CaseData data;
    try {
      data = CaseBinder.bind(CaseSource.of(cases), mapping, document.kernel(), calendar.zone());
    } catch (CaseDataException e) {
      String message = String.valueOf(e.getMessage());
      if (message.startsWith(cases.toString())) {
        throw e;
      }
      throw new Problem("cannot check " + cases + ": " + message);
    }
    if (data.rows() == 0) {
      throw new Problem(
          cases + ": there is no row in it, so there is nothing to check. Is it the right file?");
    }
    return data;
  }

  private boolean isAsked(ObligationVerdict verdict) {
    return standards.isEmpty() || standards.contains(verdict.rule().standard());
  }
}
