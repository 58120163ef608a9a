package org.plumbline.cli.conflict;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.conflict.ConflictFinder;
import org.plumbline.analysis.conflict.Conflicts;
import org.plumbline.analysis.conflict.OtherReading;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.analysis.told.Severity;
import org.plumbline.analysis.told.Teller;
import org.plumbline.analysis.told.ToldClause;
import org.plumbline.analysis.told.ToldFinding;
import org.plumbline.analysis.told.ToldReport;
import org.plumbline.cli.check.LocalDateReader;
import org.plumbline.cli.console.CommonOptions;
import org.plumbline.cli.console.Console;
import org.plumbline.cli.console.ExitCode;
import org.plumbline.cli.console.Ink;
import org.plumbline.cli.console.OutputFile;
import org.plumbline.cli.console.OutputOption;
import org.plumbline.cli.console.Problem;
import org.plumbline.cli.diagnostics.Documents;
import org.plumbline.cli.diagnostics.ReadingOption;
import org.plumbline.cli.diagnostics.StandardsFiles;
import org.plumbline.compiler.CompiledDocument;
import org.plumbline.runtime.calendar.WorkingCalendar;
import org.plumbline.services.calendar.DocumentCalendars;
import org.plumbline.services.project.ProjectFile;
import org.plumbline.services.project.ProjectFileException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds where documents ask for the same differently, and proves it. */
@Command(
    name = "conflicts",
    description = {
      "Find clauses that ask for the same act by different times, that forbid what others ask for,"
          + " or that cannot be kept together: inside a document, and between documents that share"
          + " a vocabulary.",
      "Each finding names a day and a case that breaches the one clause and meets the other; the"
          + " case has been checked by both before it is shown. What cannot be decided is listed."
          + " Exit code 1 if there is a conflict.",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  plumbline conflicts standards/st-helena",
      "      where the document contradicts itself",
      "  plumbline conflicts --compare standards/newcastle standards/warwickshire",
      "      how two authorities differ; as they never apply to one child, nothing is a conflict",
    })
public final class ConflictsCommand implements Callable<Integer> {
  /** How it is shown. */
  enum Form {
    text,
    markdown,
    json,
    sarif,
    html
  }

  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|FOLDER",
      description = "Documents; of a folder, all files below it whose names end in .standards.")
  private List<Path> named = List.of();

  @Option(
      names = "--compare",
      description =
          "The documents do not apply to the same child: what differs between them is shown, but"
              + " only what a document says against itself is a conflict.")
  private boolean compare;

  @Option(
      names = "--notes",
      description =
          "Show notes too: where one clause is stricter because it speaks of a special case, of a"
              + " narrower act, or because the other sets no limit.")
  private boolean notes;

  @Option(
      names = "--suppressed",
      description = "Show the findings, too, that the project file suppresses.")
  private boolean suppressed;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "The project file, which sets severities and suppresses findings. Default: plumbline.yaml"
              + " in the nearest folder at or above the documents.")
  private @Nullable Path config;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = LocalDateReader.class,
      description = "The day on which suppressions are judged. Default: today.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--write-examples",
      paramLabel = "FILE",
      description =
          "Write the cases of the findings shown as examples, to be copied into the standards.")
  private @Nullable Path examples;

  @Option(
      names = "--write-cases",
      paramLabel = "FOLDER",
      description =
          "Write them as case files that plumbline check reads, with a page that says how.")
  private @Nullable Path cases;

  @Option(
      names = "--matrix",
      description =
          "Instead of the findings show what each document says to each matter that more than one"
              + " standard speaks of. With text and markdown; json always has it.")
  private boolean matrix;

  @Option(
      names = "--by-document",
      description =
          "With markdown: a page to read, with a chapter for each document and each pair of"
              + " documents.")
  private boolean byDocument;

  @Option(
      names = "--format",
      paramLabel = "text|markdown|json|sarif|html",
      description =
          "How to show it: for a terminal (default), for a pull request, for programs, for code"
              + " hosts and editors (both have everything, notes too), or a page with the documents"
              + " by matter.")
  private Form format = Form.text;

  @Mixin private OutputOption output = new OutputOption();

  @Mixin private ReadingOption reading = new ReadingOption();

  @Mixin private CommonOptions common = new CommonOptions();

  /** Writes to that console. */
  public ConflictsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (byDocument && (matrix || format != Form.markdown)) {
      throw new Problem("--by-document: only with --format markdown, and without --matrix");
    }
    List<CompiledDocument> documents =
        Documents.compile(
            StandardsFiles.find(named), reading.switchedOn(), console, common.err(console));
    Function<CompiledDocument, WorkingCalendar> calendars = clocks(documents);
    List<PlacedRule> rules =
        documents.stream()
            .flatMap(d -> PlacedRule.allOf(d.kernel(), calendars.apply(d)).stream())
            .toList();
    Conflicts conflicts = ConflictFinder.among(rules, others(documents, calendars));
    ProjectFile project = project();
    LocalDate day = asOf == null ? LocalDate.now(console.clock()) : asOf;
    ToldReport report =
        Teller.tell(conflicts, rules, documents, project.severities(), compare)
            .suppressing(project.suppressions(), day);
    Ink ink = output.isFile() ? Ink.PLAIN : common.out(console);
    List<ToldFinding> shown = shown(report);
    if (examples != null) {
      OutputFile.refuseInputs(examples, inputs(documents));
      OutputFile.write(examples, out -> new WrittenExamples(shown).write(out));
    }
    if (cases != null) {
      new WrittenCases(report, shown).write(cases);
    }
    Consumer<PrintStream> page =
        out -> new ConflictsHtml(report, shown, calendars(documents), compare).print(out);
    output.write(console, inputs(documents), form(report, shown, ink, page));
    return report.hasAlarm() ? ExitCode.FINDINGS : ExitCode.FINE;
  }

  /** The calendar of each; of documents that are only compared, in the time zone of the first. */
  private Function<CompiledDocument, WorkingCalendar> clocks(List<CompiledDocument> documents) {
    return compare && !documents.isEmpty()
        ? DocumentCalendars.inZone(Documents.calendar(documents.get(0)).zone())
        : Documents::calendar;
  }

  private static Function<ToldClause, WorkingCalendar> calendars(List<CompiledDocument> documents) {
    return clause ->
        documents.stream()
            .filter(d -> d.kernel().id().equals(clause.document()))
            .filter(d -> d.kernel().version().equals(clause.version()))
            .findFirst()
            .map(Documents::calendar)
            .orElseThrow();
  }

  /** Where a reading was chosen, it is asked what holds with that. */
  private List<OtherReading> others(
      List<CompiledDocument> documents, Function<CompiledDocument, WorkingCalendar> calendars) {
    return reading.switchedOn().isEmpty() ? OtherReading.of(documents, calendars) : List.of();
  }

  private ProjectFile project() {
    try {
      if (config != null) {
        Documents.requireFile(config);
      }
      return ProjectFile.of(named, config);
    } catch (ProjectFileException e) {
      throw new Problem(String.valueOf(e.getMessage()));
    }
  }

  private List<ToldFinding> shown(ToldReport report) {
    return report.findings().stream()
        .filter(f -> notes || f.severity() != Severity.NOTE)
        .filter(f -> suppressed || f.suppressed() == null)
        .sorted(Comparator.comparing(ToldFinding::severity))
        .toList();
  }

  private List<Path> inputs(List<CompiledDocument> documents) {
    List<Path> inputs = new ArrayList<>(named);
    documents.forEach(d -> inputs.add(Path.of(d.file())));
    if (config != null) {
      inputs.add(config);
    }
    return inputs;
  }

  private Consumer<PrintStream> form(
      ToldReport report, List<ToldFinding> shown, Ink ink, Consumer<PrintStream> page) {
    return switch (format) {
      case text ->
          matrix
              ? out -> new ConflictsMatrix(report, out).text(ink, console.width())
              : out -> new ConflictsText(report, shown, ink, console.width(), out).print();
      case markdown ->
          matrix
              ? out -> new ConflictsMatrix(report, out).markdown()
              : byDocument
                  ? out -> new ConflictsByDocument(report, shown, out).print()
                  : out -> new ConflictsMarkdown(report, shown, out).print();
      case json -> out -> ConflictsJson.write(report, out);
      case sarif -> out -> ConflictsSarif.write(report, out);
      case html -> page;
    };
  }
}
