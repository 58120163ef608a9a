package org.plumbline.embedding;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.calendars.Calendars;
import org.plumbline.checkers.Checkers;
import org.plumbline.checkers.DocumentSources;
import org.plumbline.checkers.NotCoveredException;
import org.plumbline.checkers.SourceFile;
import org.plumbline.compiler.Compilation;
import org.plumbline.compiler.CompiledDocument;
import org.plumbline.compiler.StandardsCompiler;
import org.plumbline.compiler.diagnostic.Diagnostic;
import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.compiler.diagnostic.Severity;
import org.plumbline.reference.ReferenceChecker;
import org.plumbline.runtime.calendar.CalendarException;
import org.plumbline.runtime.calendar.WorkingCalendar;
import org.plumbline.runtime.checker.Checker;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.verdict.ObligationVerdict;

/**
 * A document of standards, ready to be used: loaded without an error, with its calendar. Immutable
 * and safe to share between threads; load it once and keep it.
 */
public final class StandardsDocument {
  private static final Checkers CHECKERS = new Checkers();

  private final CompiledDocument document;
  private final WorkingCalendar calendar;
  private final ReferenceChecker reference;

  private StandardsDocument(CompiledDocument document, WorkingCalendar calendar) {
    this.document = document;
    this.calendar = calendar;
    this.reference = new ReferenceChecker(document.kernel(), calendar);
  }

  /**
   * Loads a document with everything that it takes into use.
   *
   * @param file its file, whose name ends in .standards; vocabularies and calendars are found from
   *     its folder
   * @throws DocumentException if it has errors, or its calendar is not to be had
   */
  public static StandardsDocument load(Path file) {
    return load(file, List.of());
  }

  /**
   * Loads a document with other readings than those that it has in use.
   *
   * @param file its file
   * @param readings the alternative readings to be used, each by its label or as {@code
   *     WORD=MEANING}
   * @throws DocumentException if it has errors, has no such reading, or its calendar is not to be
   *     had
   */
  public static StandardsDocument load(Path file, List<String> readings) {
    Compilation compilation = StandardsCompiler.compile(List.of(file), readings);
    List<Diagnostic> errors =
        compilation.diagnostics().stream().filter(d -> d.severity() == Severity.ERROR).toList();
    boolean isDocument = !compilation.documents().isEmpty();
    if (!errors.isEmpty() && (isDocument || !isPart(compilation))) {
      throw new DocumentException(
          errors.stream().map(StandardsDocument::line).collect(Collectors.joining("\n")),
          errors,
          true);
    }
    if (!isDocument) {
      throw new DocumentException(
          file
              + ": this is no whole document but a vocabulary or a part of one. Name the document"
              + " that uses it",
          errors,
          false);
    }
    CompiledDocument document = compilation.documents().get(0);
    return new StandardsDocument(document, calendar(file, document));
  }

  /** A part taken by itself has faults that its document does not have. */
  private static boolean isPart(Compilation compilation) {
    return compilation.diagnostics().stream().anyMatch(d -> d.kind() == DiagnosticKind.PART_ALONE);
  }

  private static String line(Diagnostic error) {
    return error.at() + ": " + error.message();
  }

  private static WorkingCalendar calendar(Path file, CompiledDocument document) {
    Path folder = file.toAbsolutePath().getParent();
    try {
      Calendars calendars = folder == null ? new Calendars() : Calendars.in(folder);
      return calendars.load(document.kernel().calendar());
    } catch (CalendarException e) {
      throw new DocumentException(file + ": " + e.getMessage(), List.of(), true);
    }
  }

  /** Its id, as its header says it. */
  public String id() {
    return document.kernel().id();
  }

  /** What it is called. */
  public String title() {
    return document.kernel().title();
  }

  /** Its version, as it calls itself. */
  public String version() {
    return document.kernel().version();
  }

  /** The calendar by which its limits count, and whose zone its local days are in. */
  public WorkingCalendar calendar() {
    return calendar;
  }

  /**
   * What each of its standards is called.
   *
   * @return by the standard's number, in the document's order
   */
  public Map<String, String> titles() {
    Map<String, String> titles = new LinkedHashMap<>();
    document.standards().forEach(standard -> titles.put(standard.id(), standard.title()));
    return titles;
  }

  /**
   * Its checker, compiled in process: no JDK is needed. A text is compiled once in a process, which
   * takes from some tens of milliseconds to a second; later calls take none.
   *
   * @throws DocumentException if it asks for what generated checkers cannot do
   */
  public Checker checker() {
    try {
      return CHECKERS.of(document.kernel(), calendar);
    } catch (NotCoveredException e) {
      throw new DocumentException(String.valueOf(e.getMessage()), List.of(), true);
    }
  }

  /**
   * Java source that does what {@link #checker} does and needs nothing but Plumbline's runtime; the
   * document's words as constants; and its calendar, a resource.
   *
   * @param packageName the package of it all
   * @throws DocumentException if it asks for what generated checkers cannot do
   */
  public List<SourceFile> sources(String packageName) {
    try {
      return DocumentSources.of(document.kernel(), calendar, packageName, document.sources());
    } catch (NotCoveredException e) {
      throw new DocumentException(String.valueOf(e.getMessage()), List.of(), true);
    }
  }

  /**
   * Judges cases as {@link Checker#checkAll} does, and says of each verdict why, in one plain
   * sentence. It takes the interpreter, which works sentences out: some ten times as long as a
   * check of many cases, so ask it for those that somebody will read.
   *
   * @param histories the cases
   * @param coverage what the data hold completely
   * @param asOf as of which second, since 1970-01-01T00:00:00Z
   * @throws CalendarException if a limit runs past the calendar's horizon
   */
  public List<ObligationVerdict> explain(
      List<CaseHistory> histories, Coverage coverage, long asOf) {
    return reference.checkAll(histories, coverage, asOf).verdicts();
  }

  /**
   * Tries out the examples that stand in the document.
   *
   * @return what came of each, in the document's order
   */
  public List<ExampleOutcome> examples() {
    return document.examples(calendar).stream()
        .map(example -> ExampleOutcome.of(example, reference))
        .toList();
  }

  /**
   * The document as the compiler has it, for tools that need more than this class tells; its types
   * may change from one version of Plumbline to the next.
   */
  public CompiledDocument compiled() {
    return document;
  }

  @Override
  public String toString() {
    return title() + ", version " + version();
  }
}
