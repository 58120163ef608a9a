package org.plumbline.cli.check;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
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

/** Lists what is still to be done, and by when. */
@Command(
    name = "due",
    description = {
      "List what is still to be done in these cases, and by when: first what is overdue, then what"
          + " falls due, the earliest first, then what has no limit.",
      "Exit code 1 if a requirement is overdue."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  plumbline due standards/newcastle/newcastle.standards \\",
      "      --cases standards/newcastle/sample/cases.csv --as-of 2026-09-30 --within 14",
      "      what is overdue, and what falls due in the next fortnight",
      "  plumbline due standards/newcastle/newcastle.standards --format ics --output due.ics \\",
      "      --cases standards/newcastle/sample/cases.csv --as-of 2026-09-30",
      "      a calendar file, which Outlook and others open",
    })
public final class DueCommand implements Callable<Integer> {
  /** How the list is written. */
  enum Format {
    text,
    csv,
    ics
  }

  private final Console console;

  @Mixin private CaseOptions cases = new CaseOptions();

  @Option(
      names = "--within",
      paramLabel = "DAYS",
      description = "Only what falls due within so many days after the as-of, and what is overdue.")
  private @Nullable Integer within;

  @Option(
      names = "--format",
      paramLabel = "text|csv|ics",
      description =
          "text for people (default), csv for a spreadsheet, ics for a calendar (iCalendar).")
  private Format format = Format.text;

  @Mixin private OutputOption output = new OutputOption();

  @Mixin private CommonOptions common = new CommonOptions();

  /** Writes to that console. */
  public DueCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CaseDataException {
    cases.requireCases();
    output.refuseInputs(cases.inputs());
    if (within != null && within < 0) {
      throw new Problem("--within: say how many days, 0 or more");
    }
    try (Spilling spilling = Spilling.usual()) {
      return due(
          cases.run(console, common.err(console), null, null, spilling, EngineChoice.reference),
          spilling);
    }
  }

  private int due(CaseOptions.Run run, Spilling spilling) {
    List<Due> all = new DueList(run.checked(), spilling).open(within);
    output.write(console, cases.inputs(), out -> write(run.checked(), all, out));
    run.checked().forEach(this::tellWhatIsNotInTheList);
    run.checked().stream()
        .flatMap(one -> one.uncheckable().stream())
        .forEach(
            one -> console.say("case " + one.caseId() + " could not be checked: " + one.reason()));
    run.refused().forEach(problem -> console.say(String.valueOf(problem.getMessage())));
    boolean whole =
        run.refused().isEmpty() && run.checked().stream().allMatch(c -> c.uncheckable().isEmpty());
    if (!whole) {
      return ExitCode.UNUSABLE;
    }
    return all.stream().anyMatch(Due::isOverdueRequirement) ? ExitCode.FINDINGS : ExitCode.FINE;
  }

  /** Somebody who reads a short list must not take it for the whole. */
  private void tellWhatIsNotInTheList(CheckedDocument checked) {
    long open = checked.verdicts().stream().filter(Tally::isOpenQuestion).count();
    int unused = checked.data().unused().size();
    List<String> told = new ArrayList<>();
    if (open > 0) {
      told.add(
          Counted.of(
              open,
              "obligation of which it cannot be told",
              "obligations of which it cannot be told"));
    }
    if (unused > 0) {
      told.add(
          "whatever "
              + Counted.of(unused, "row or value", "rows or values")
              + " that could not be read called for");
    }
    if (!told.isEmpty()) {
      console.say(
          "not in the list of "
              + checked.document().kernel().id()
              + ": "
              + String.join(", and ", told)
              + "; plumbline check says more");
    }
  }

  private void write(List<CheckedDocument> checked, List<Due> all, PrintStream out) {
    Ink ink = output.isFile() ? Ink.PLAIN : common.out(console);
    switch (format) {
      case text ->
          DueText.write(
              checked, all, ink, output.isFile() ? Console.USUAL_WIDTH : console.width(), out);
      case csv -> DueCsv.write(all, out);
      case ics -> DueCalendar.write(checked, all, out);
    }
  }
}
