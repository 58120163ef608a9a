package org.plumbline.conformance;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.plumbline.calendars.Calendars;
import org.plumbline.compiler.Compilation;
import org.plumbline.compiler.StandardsCompiler;
import org.plumbline.compiler.diagnostic.Diagnostic;
import org.plumbline.compiler.diagnostic.Severity;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.runtime.calendar.WorkingCalendar;

/** The document of a file of the suite, compiled, with its calendar. */
public final class SuiteDocument {
  /** One for each directory, since reading a calendar takes longer than any case. */
  private static final Map<Path, Calendars> CALENDARS = new ConcurrentHashMap<>();

  private final KernelDocument document;
  private final WorkingCalendar calendar;

  private SuiteDocument(KernelDocument document, WorkingCalendar calendar) {
    this.document = document;
    this.calendar = calendar;
  }

  /**
   * Compiles a file's document and finds its calendar.
   *
   * @param file the file
   * @return its document
   * @throws SuiteException if the document does not compile
   */
  public static SuiteDocument of(SuiteFile file) {
    KernelDocument document = compiled(file);
    Path directory = file.path().resolveSibling(".").normalize();
    Calendars calendars = CALENDARS.computeIfAbsent(directory, Calendars::in);
    return new SuiteDocument(document, calendars.load(document.calendar()));
  }

  private static KernelDocument compiled(SuiteFile file) {
    Compilation compilation =
        StandardsCompiler.compile(Map.of(file.name() + ".standards", file.document()));
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
   * Gets an engine ready to judge the file's cases.
   *
   * @param engine what is to be tested
   * @return the engine with the document
   */
  public SuiteRun on(Engine engine) {
    LocalMoments moments = new LocalMoments(calendar.zone());
    return new SuiteRun(
        engine.ready(document, calendar), moments, new HistoryReader(document, moments));
  }
}
