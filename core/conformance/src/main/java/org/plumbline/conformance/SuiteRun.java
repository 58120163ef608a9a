package org.plumbline.conformance;

import java.util.List;
import java.util.Map;
import org.plumbline.calendars.Calendars;
import org.plumbline.compiler.Compilation;
import org.plumbline.compiler.Compiler;
import org.plumbline.compiler.diagnostic.Diagnostic;
import org.plumbline.compiler.diagnostic.Severity;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.runtime.calendar.WorkingCalendar;
import org.plumbline.runtime.verdict.ObligationVerdict;

/** One file of the suite, made ready for an engine. */
public final class SuiteRun {
  private final Engine.Judge judge;
  private final LocalMoments moments;
  private final HistoryReader reader;

  private SuiteRun(Engine.Judge judge, LocalMoments moments, HistoryReader reader) {
    this.judge = judge;
    this.moments = moments;
    this.reader = reader;
  }

  /**
   * Compiles the file's document and gets the engine ready.
   *
   * @param file the file
   * @param engine what is to be tested
   * @return the file, ready to run
   * @throws SuiteException if the document does not compile
   */
  public static SuiteRun of(SuiteFile file, Engine engine) {
    KernelDocument document = compiled(file);
    WorkingCalendar calendar =
        Calendars.in(file.path().resolveSibling(".")).load(document.calendar());
    LocalMoments moments = new LocalMoments(calendar.zone());
    return new SuiteRun(
        engine.ready(document, calendar), moments, new HistoryReader(document, moments));
  }

  private static KernelDocument compiled(SuiteFile file) {
    Compilation compilation = Compiler.compile(Map.of(file.name() + ".standards", file.document()));
    List<String> errors =
        compilation.diagnostics().stream()
            .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
            .map(Diagnostic::toString)
            .toList();
    if (!errors.isEmpty() || compilation.documents().size() != 1) {
      throw new SuiteException(
          file.name() + ": the document does not compile:\n" + String.join("\n", errors));
    }
    return compilation.documents().get(0).kernel();
  }

  /**
   * Runs one of the file's cases.
   *
   * @param suiteCase the case
   * @return every way in which the engine's verdicts differ from the expected ones, one line each
   * @throws SuiteException if the case cannot be understood
   */
  public List<String> differences(SuiteFile.Case suiteCase) {
    Engine.Outcome outcome =
        judge.judge(
            reader.history(suiteCase), reader.coverage(suiteCase), moments.last(suiteCase.asOf()));
    List<ObligationVerdict> found =
        outcome.verdicts().stream()
            .filter(
                verdict ->
                    suiteCase.standard() == null
                        || suiteCase.standard().equals(verdict.rule().standard()))
            .toList();
    List<String> differences =
        new java.util.ArrayList<>(
            new Comparison(moments, reader).differences(suiteCase.expected(), found));
    Integer ignored = suiteCase.ignored();
    if (ignored != null && ignored != outcome.ignored()) {
      differences.add("expected " + ignored + " ignored occurrences, found " + outcome.ignored());
    }
    return differences;
  }
}
