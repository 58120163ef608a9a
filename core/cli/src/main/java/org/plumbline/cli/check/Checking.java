package org.plumbline.cli.check;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
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
import org.plumbline.formats.CaseFiles;
import org.plumbline.formats.CaseSource;
import org.plumbline.formats.Mapping;
import org.plumbline.formats.spill.SpilledList;
import org.plumbline.formats.spill.Spilling;
import org.plumbline.reference.Checked;
import org.plumbline.reference.ReferenceChecker;
import org.plumbline.runtime.calendar.CalendarException;
import org.plumbline.runtime.calendar.WorkingCalendar;
import org.plumbline.runtime.checker.Checker;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.SubjectHistory;
import org.plumbline.runtime.verdict.ObligationVerdict;

/** Runs cases through documents. */
final class Checking {
  private static final int AT_ONCE = 512;

  private final Console console;
  private final CaseFiles cases;
  private final Mapping mapping;
  private final AsOf asOf;
  private final Asked asked;
  private final Spilling spilling;
  private final boolean pseudonymise;
  private final EngineChoice engine;
  private final Watch watch;

  /**
   * For files of cases.
   *
   * @param asked what to report on
   * @param spilling where to put what does not fit into memory
   * @param pseudonymise whether to tell of nobody by name
   * @param engine who judges
   * @param watch follows it
   */
  Checking(
      Console console,
      CaseFiles cases,
      Mapping mapping,
      AsOf asOf,
      Asked asked,
      Spilling spilling,
      boolean pseudonymise,
      EngineChoice engine,
      Watch watch) {
    this.console = console;
    this.cases = cases;
    this.mapping = mapping;
    this.asOf = asOf;
    this.asked = asked;
    this.spilling = spilling;
    this.pseudonymise = pseudonymise;
    this.engine = engine;
    this.watch = watch;
  }

  CheckedDocument check(CompiledDocument document) throws CaseDataException {
    WorkingCalendar calendar = Documents.calendar(document);
    CaseData data = bind(document, calendar);
    long moment = asOf.epochSecond(calendar);
    ReferenceChecker checker = new ReferenceChecker(document.kernel(), calendar);
    @Nullable Checker compiled = engine.checker(document, calendar, data.histories().size());
    SpilledList.Writer<ObligationVerdict> verdicts =
        new SpilledList.Writer<>(spilling, new VerdictCodec());
    List<CheckedDocument.Uncheckable> uncheckable = new ArrayList<>();
    List<CaseHistory> ofSubjects = new ArrayList<>();
    List<String> subjects = document.kernel().subjects();
    People people = new People(document);
    long later = 0;
    try (Progress progress = new Progress(console, "checking cases", data.histories().size())) {
      AtomicLong done = new AtomicLong();
      Iterator<CaseHistory> histories = data.histories().iterator();
      while (histories.hasNext()) {
        for (Outcome outcome :
            outcomes(some(histories), data, compiled, checker, moment, progress, done)) {
          Checked checked = outcome.checked();
          if (checked == null) {
            uncheckable.add(
                new CheckedDocument.Uncheckable(outcome.history().caseId(), outcome.problem()));
          } else {
            later += checked.ignored();
            named(checked.verdicts(), outcome.history(), people).stream()
                .filter(one -> asked.includes(one, calendar))
                .forEach(verdicts::add);
          }
          SubjectHistory.told(subjects, outcome.history()).ifPresent(ofSubjects::add);
        }
      }
    }
    for (SubjectHistory subject : SubjectHistory.of(subjects, ofSubjects)) {
      try {
        named(checker.check(subject, data.coverage(), moment), subject.history(), people).stream()
            .filter(one -> asked.includes(one, calendar))
            .forEach(verdicts::add);
      } catch (CalendarException e) {
        uncheckable.add(
            new CheckedDocument.Uncheckable(
                subject.key() + " " + subject.history().caseId(), String.valueOf(e.getMessage())));
      }
    }
    CheckedDocument all =
        new CheckedDocument(
            document,
            calendar,
            moment,
            data,
            mapping.covers() != null,
            asked.standards(),
            new InCommon(document.kernel(), spilling).together(verdicts.list()),
            uncheckable,
            later,
            asked.readings(),
            compiled != null);
    return pseudonymise ? new Pseudonyms(all, spilling).applied() : all;
  }

  /** With people's names, or without. */
  private List<ObligationVerdict> named(
      List<ObligationVerdict> verdicts, CaseHistory history, People people) {
    if (!pseudonymise) {
      return verdicts;
    }
    Set<String> names = people.in(history);
    return verdicts.stream().map(one -> people.without(one, names)).toList();
  }

  /** As many as are judged side by side. */
  private static List<CaseHistory> some(Iterator<CaseHistory> histories) {
    List<CaseHistory> some = new ArrayList<>();
    while (histories.hasNext() && some.size() < AT_ONCE) {
      some.add(histories.next());
    }
    return some;
  }

  /** What came of a case: verdicts, or why there are none. */
  private record Outcome(CaseHistory history, @Nullable Checked checked, String problem) {}

  /**
   * The cases are judged without knowing of each other, so they are checked side by side; the
   * outcomes keep their order.
   */
  private List<Outcome> outcomes(
      List<CaseHistory> histories,
      CaseData data,
      @Nullable Checker compiled,
      ReferenceChecker checker,
      long moment,
      Progress progress,
      AtomicLong done) {
    return histories.parallelStream()
        .map(
            history -> {
              Outcome outcome = outcome(history, data, compiled, checker, moment);
              long now = done.incrementAndGet();
              progress.done(now);
              watch.checked(now, data.histories().size());
              return outcome;
            })
        .toList();
  }

  private Outcome outcome(
      CaseHistory history,
      CaseData data,
      @Nullable Checker compiled,
      ReferenceChecker checker,
      long moment) {
    if (compiled != null) {
      try {
        List<ObligationVerdict> verdicts = compiled.check(history, data.coverage(), moment);
        int ignored = ReferenceChecker.ignored(history, moment);
        return new Outcome(history, new Checked(verdicts, ignored), "");
      } catch (CalendarException e) {
        // perhaps by a rule that nobody asked for: the interpreter judges those asked for alone
      }
    }
    try {
      Checked checked = checker.check(history, data.coverage(), moment, asked::includes);
      return new Outcome(history, checked, "");
    } catch (CalendarException e) {
      return new Outcome(history, null, String.valueOf(e.getMessage()));
    }
  }

  private CaseData bind(CompiledDocument document, WorkingCalendar calendar)
      throws CaseDataException {
    try {
      return read(document, calendar);
    } catch (CaseDataException e) {
      String message = String.valueOf(e.getMessage());
      if (cases.files().stream().anyMatch(file -> message.startsWith(file.toString()))) {
        throw e;
      }
      throw new Problem("cannot check " + cases + " against " + document.file() + ": " + message);
    }
  }

  private CaseData read(CompiledDocument document, WorkingCalendar calendar)
      throws CaseDataException {
    CaseSource source = cases.source(mapping);
    try (Progress progress = new Progress(console, "reading rows", 0)) {
      return CaseBinder.bind(
          source,
          document.kernel(),
          calendar.zone(),
          spilling,
          rows -> {
            progress.done(rows, source.part());
            watch.read(rows);
          });
    }
  }
}
