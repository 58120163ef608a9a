package org.plumbline.cli.check;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.cli.console.CommonOptions;
import org.plumbline.cli.console.Console;
import org.plumbline.cli.console.ExitCode;
import org.plumbline.cli.console.Ink;
import org.plumbline.cli.console.OutputOption;
import org.plumbline.cli.console.Problem;
import org.plumbline.cli.diagnostics.Documents;
import org.plumbline.cli.document.Standards;
import org.plumbline.cli.mapping.Mappings;
import org.plumbline.compiler.CompiledDocument;
import org.plumbline.formats.CaseDataException;
import org.plumbline.formats.Mapping;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks cases against documents. */
@Command(
    name = "check",
    description = {
      "Check real cases against a document's standards and say what was met, what was not, and what"
          + " cannot be told.",
      "Cases are rows with a case, an event and a time; further columns tell more about the event"
          + " or the case. Exit code 1 if a requirement is breached."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  plumbline check standards/newcastle/newcastle.standards \\",
      "      --cases standards/newcastle/sample/cases.csv --as-of 2026-09-30",
      "      everything, as it stood at the end of 30 September 2026",
      "  plumbline check standards/newcastle/newcastle.standards \\",
      "      --cases standards/newcastle/sample/cases.csv --as-of 2026-09-30 --only 1.2.2,7.2.1"
          + " --explain",
      "      two standards only, each breach with all that is known of it",
      "  plumbline check standards/newcastle/newcastle.standards --covers all \\",
      "      --cases standards/newcastle/sample/cases.csv --as-of 2026-09-30T12:00 --format csv",
      "      a table for a spreadsheet; the data hold every event, so what is absent did not"
          + " happen",
    })
public final class CheckCommand implements Callable<Integer> {
  /** How the result is written. */
  enum Format {
    text,
    json,
    jsonl,
    csv
  }

  private static final String AS_OF = "--as-of";

  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "DOC", description = "The documents to check against.")
  private List<Path> documents = List.of();

  @Option(
      names = "--cases",
      required = true,
      paramLabel = "FILE",
      description =
          "The cases: a .csv, .json, .jsonl, .yaml, .xes, .xml or .xlsx file, see docs/data.md.")
  private Path cases = Path.of("");

  @Option(
      names = AS_OF,
      required = true,
      paramLabel = "DATE[THH:MM]",
      converter = AsOf.Reader.class,
      description =
          "The moment at which to judge: a date means the end of that day. What"
              + " happened later is left out.")
  private @Nullable AsOf asOf;

  @Option(
      names = "--mapping",
      paramLabel = "FILE|NAME",
      description =
          "What the cases' columns and codes mean, and what the data cover: a YAML file, see"
              + " docs/data.md, or one that comes with plumbline: see plumbline mapping list.")
  private @Nullable String mapping;

  @Option(
      names = "--covers",
      split = ",",
      paramLabel = "EVENTS",
      hideParamSyntax = true,
      description =
          "The events that the data hold completely, separated by commas, or all: if one of these"
              + " is absent, it did not happen. Default: the events that occur in the data; the"
              + " report says what stays open for the lack of others.")
  private @Nullable List<String> covers;

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "STANDARDS",
      hideParamSyntax = true,
      description = "Report on these standards only, separated by commas.")
  private List<String> only = List.of();

  @Option(
      names = "--format",
      paramLabel = "text|json|jsonl|csv",
      description =
          "text for people (default); json, jsonl or csv for programs, a row for each obligation.")
  private Format format = Format.text;

  @Option(
      names = "--explain",
      description =
          "With text: tell of each breach and each open question all that is known of it.")
  private boolean explain;

  @Mixin private OutputOption output = new OutputOption();

  @Mixin private CommonOptions common = new CommonOptions();

  /** Writes to that console. */
  public CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CaseDataException {
    AsOf moment = Objects.requireNonNull(asOf); // which picocli sees to
    Documents.requireFile(cases);
    output.refuseInputs(inputs()); // before the work begins
    Mapping meaning = meaning();
    List<CompiledDocument> compiled = Documents.compile(documents, console, common.err(console));
    Set<String> standards = standards(compiled);
    Checking checking =
        new Checking(
            console,
            cases,
            meaning,
            moment,
            standards,
            format == Format.text || format == Format.json);
    List<CheckedDocument> checked = new ArrayList<>();
    List<Problem> refused = new ArrayList<>();
    for (CompiledDocument document : compiled) {
      try {
        checked.add(checking.check(document));
      } catch (Problem e) {
        refused.add(e); // the cases may be meant for the other documents
      }
    }
    if (checked.isEmpty()) {
      throw refused.get(0);
    }
    write(checked);
    int code = exitCode(checked);
    refused.forEach(problem -> console.say(String.valueOf(problem.getMessage())));
    return refused.isEmpty() ? code : ExitCode.UNUSABLE;
  }

  private int exitCode(List<CheckedDocument> checked) {
    long without = checked.stream().mapToLong(c -> c.uncheckable().size()).sum();
    if (without > 0) {
      console.say(
          Counted.of(without, "case")
              + " could not be checked, the first because of this: "
              + checked.stream()
                  .flatMap(c -> c.uncheckable().stream())
                  .findFirst()
                  .map(c -> "case " + c.caseId() + ": " + c.reason())
                  .orElse(""));
      return ExitCode.UNUSABLE;
    }
    return checked.stream().anyMatch(CheckedDocument::breached) ? ExitCode.FINDINGS : ExitCode.FINE;
  }

  /**
   * What to say to somebody who left out an option.
   *
   * @param option its name
   * @param clock tells today's date, to suggest it
   * @return advice; empty if there is none for this option
   */
  public static String advice(String option, Clock clock) {
    return option.equals(AS_OF)
        ? ": on which day are the cases to be judged? A verdict depends on it, so it is never"
            + " guessed. For today say --as-of "
            + LocalDate.now(clock)
        : "";
  }

  private List<Path> inputs() {
    List<Path> inputs = new ArrayList<>(documents);
    inputs.add(cases);
    if (mapping != null && Files.exists(Path.of(mapping))) {
      inputs.add(Path.of(mapping));
    }
    return inputs;
  }

  private Mapping meaning() throws CaseDataException {
    Mapping meaning = Mapping.PLAIN;
    if (mapping != null) {
      meaning = Mappings.named(mapping);
    }
    if (covers != null && covers.stream().anyMatch(String::isBlank)) {
      throw new Problem("--covers: name events, separated by commas, or say all");
    }
    return covers == null ? meaning : meaning.covering(covers.stream().map(String::strip).toList());
  }

  /** The standards asked for; empty for all. Each must be in some document. */
  private Set<String> standards(List<CompiledDocument> compiled) {
    Set<String> asked = new LinkedHashSet<>();
    for (String one : only) {
      String id = one.strip();
      boolean known =
          compiled.stream()
              .anyMatch(d -> Standards.of(d).stream().anyMatch(s -> s.id().equals(id)));
      if (!known) {
        Standards.named(compiled.get(0), id); // says what was probably meant
      }
      asked.add(id);
    }
    return asked;
  }

  private void write(List<CheckedDocument> checked) {
    Ink ink = output.isFile() ? Ink.PLAIN : common.out(console);
    output.write(console, inputs(), out -> report(checked, out, ink));
    if (format == Format.jsonl || format == Format.csv) {
      tellWhatWasNotUsed(checked);
    }
  }

  private void report(List<CheckedDocument> checked, PrintStream out, Ink ink) {
    switch (format) {
      case text -> {
        for (CheckedDocument document : checked) {
          new TextReport(
                  document,
                  cases,
                  ink,
                  output.isFile() ? Console.USUAL_WIDTH : console.width(),
                  explain)
              .write(out);
        }
      }
      case json -> JsonReport.write(checked, cases, out);
      case jsonl -> JsonReport.writeLines(checked, out);
      case csv -> CsvReport.write(checked, out);
    }
  }

  /** Formats of rows alone have no place for it. */
  private void tellWhatWasNotUsed(List<CheckedDocument> checked) {
    for (CheckedDocument document : checked) {
      int unused = document.data().unused().size();
      if (unused > 0) {
        console.say(
            cases
                + ": "
                + Counted.of(unused, "row or value", "rows or values")
                + " could not be used for "
                + document.document().kernel().id()
                + "; --format text or json says which, and why");
      }
      if (!document.data().unusedColumns().isEmpty()) {
        console.say(
            cases
                + ": "
                + document.document().kernel().id()
                + " has no word for "
                + document.data().unusedColumns().stream()
                    .map(one -> "“" + one.column() + "”")
                    .collect(Collectors.joining(", ")));
      }
    }
  }
}
