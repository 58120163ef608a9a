package org.plumbline.cli.check;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
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
import org.plumbline.formats.CaseDataException;
import org.plumbline.formats.spill.Spilling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
    csv,
    html
  }

  /** What makes the exit code 1. */
  enum FailOn {
    breached,
    advice,
    open,
    none
  }

  private final Console console;

  @Mixin private CaseOptions cases = new CaseOptions();

  @Option(
      names = "--since",
      paramLabel = "DATE",
      converter = LocalDateReader.class,
      description = "Leave out what arose before that day.")
  private @Nullable LocalDate since;

  @Option(
      names = "--by",
      paramLabel = "month|COLUMN",
      description =
          "Sum up besides by the month in which each obligation arose, or by the values of a column"
              + " of the cases, such as the team.")
  private @Nullable String by;

  @Option(
      names = "--fail-on",
      split = ",",
      paramLabel = "breached|advice|open|none",
      hideParamSyntax = true,
      description =
          "What makes the exit code 1: breached (default), advice not followed, open for what"
              + " cannot be told; several with commas; or none.")
  private Set<FailOn> failOn = EnumSet.of(FailOn.breached);

  @Option(
      names = "--as-in-force",
      description =
          "Of several versions of one document, judge each obligation by the one that was in force"
              + " when its clock started. Days with two versions, or none, are told.")
  private boolean asInForce;

  @Option(
      names = "--format",
      paramLabel = "text|json|jsonl|csv|html",
      description =
          "text for people (default); html for a report to look at and print; json, jsonl or csv"
              + " for programs, a row for each obligation.")
  private Format format = Format.text;

  @Option(
      names = "--explain",
      description =
          "With text: tell of each breach and each open question all that is known of it.")
  private boolean explain;

  @Option(
      names = "--all",
      description =
          "With text: a row for each standard and a line for each breach, however long that gets.")
  private boolean all;

  @Option(
      names = "--coverage",
      description =
          "With text: of each rule the ways in which it came out in these cases, and those in which"
              + " it could have; of each reading how many of the rules that rest on it were called"
              + " for.")
  private boolean coverage;

  @Option(
      names = "--engine",
      paramLabel = "auto|compiled|reference",
      description =
          "Who judges: checkers compiled from the document, or the reference interpreter, which"
              + " says the same, slower. Default: compiled checkers where the cases are so many"
              + " that it pays. A report that tells a reason for each row is made by the"
              + " interpreter.")
  private EngineChoice engine = EngineChoice.auto;

  @Mixin private OutputOption output = new OutputOption();

  @Mixin private CommonOptions common = new CommonOptions();

  /** Writes to that console. */
  public CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CaseDataException {
    cases.requireCases();
    output.refuseInputs(cases.inputs()); // before the work begins
    if (failOn.contains(FailOn.none) && failOn.size() > 1) {
      throw new Problem("--fail-on: none stands alone");
    }
    if (coverage && (format != Format.text || cases.asksForSome())) {
      throw new Problem(
          "--coverage is of the whole document, in words: it goes with --format text, and without"
              + " --only");
    }
    String group = by == null || by.equals(GroupTally.MONTH) ? null : by;
    try (Spilling spilling = Spilling.usual()) {
      return check(
          cases.run(console, common.err(console), group, since, spilling, engine()), spilling);
    }
  }

  /** Reports that tell a reason for each row ask the interpreter for each case in any way. */
  private EngineChoice engine() {
    boolean tellsFew = format == Format.text && !all && !explain && !cases.asksForSome();
    if (tellsFew && !cases.pseudonymises()) {
      return engine;
    }
    if (engine == EngineChoice.compiled) {
      throw new Problem(
          "--engine compiled: reasons are told by the interpreter alone, so this goes with --format"
              + " text, and without --explain, --all, --only and --pseudonymise");
    }
    return EngineChoice.reference;
  }

  private int check(CaseOptions.Run run, Spilling spilling) {
    List<CheckedDocument> checked = asInForce ? inForce(run.checked(), spilling) : run.checked();
    write(checked);
    int code = exitCode(checked);
    run.refused().forEach(problem -> console.say(String.valueOf(problem.getMessage())));
    return run.refused().isEmpty() ? code : ExitCode.UNUSABLE;
  }

  private List<CheckedDocument> inForce(List<CheckedDocument> checked, Spilling spilling) {
    InForce inForce =
        new InForce(checked.stream().map(CheckedDocument::document).toList(), spilling);
    inForce.tellFindings(console);
    List<CheckedDocument> within = checked.stream().map(inForce::within).toList();
    inForce.tellWhatNoVersionJudges(console);
    return within;
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
    return checked.stream().anyMatch(this::fails) ? ExitCode.FINDINGS : ExitCode.FINE;
  }

  private boolean fails(CheckedDocument checked) {
    return (failOn.contains(FailOn.breached) && checked.breached())
        || (failOn.contains(FailOn.advice)
            && checked.verdicts().stream().anyMatch(CheckedDocument::isUnheededAdvice))
        || (failOn.contains(FailOn.open)
            && (checked.verdicts().stream().anyMatch(Tally::isOpenQuestion)
                || !PerhapsCalledFor.of(checked).isEmpty()));
  }

  /**
   * What to say to somebody who left out an option.
   *
   * @param option its name
   * @param clock tells today's date, to suggest it
   * @return advice; empty if there is none for this option
   */
  public static String advice(String option, Clock clock) {
    return CaseOptions.advice(option, clock);
  }

  private void write(List<CheckedDocument> checked) {
    Ink ink = output.isFile() ? Ink.PLAIN : common.out(console);
    output.write(console, cases.inputs(), out -> report(checked, out, ink));
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
                  cases.cases(),
                  by,
                  ink,
                  output.isFile() ? Console.USUAL_WIDTH : console.width(),
                  explain,
                  all || cases.asksForSome(),
                  coverage)
              .write(out);
        }
      }
      case json -> JsonReport.write(checked, cases.cases(), by, out);
      case jsonl -> JsonReport.writeLines(checked, out);
      case csv -> CsvReport.write(checked, out);
      case html -> new HtmlReport(checked, cases.cases(), by).write(out);
    }
  }

  /** Formats of rows alone have no place for it. */
  private void tellWhatWasNotUsed(List<CheckedDocument> checked) {
    for (CheckedDocument document : checked) {
      int unused = document.data().unused().size();
      if (unused > 0) {
        console.say(
            cases.cases()
                + ": "
                + Counted.of(unused, "row or value", "rows or values")
                + " could not be used for "
                + document.document().kernel().id()
                + "; --format text or json says which, and why");
      }
      if (!document.data().unusedColumns().isEmpty()) {
        console.say(
            cases.cases()
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
