package org.plumbline.cli.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendars.Calendars;
import org.plumbline.cli.console.CommonOptions;
import org.plumbline.cli.console.Console;
import org.plumbline.cli.console.ExitCode;
import org.plumbline.cli.console.Problem;
import org.plumbline.runtime.calendar.CalendarException;
import org.plumbline.runtime.calendar.CountFrom;
import org.plumbline.runtime.calendar.Counting;
import org.plumbline.runtime.calendar.Roll;
import org.plumbline.runtime.calendar.WorkdayQuestion;
import org.plumbline.runtime.calendar.WorkingCalendar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Counts working days. */
@Command(
    name = "workdays",
    description = "Tell which day is so many working days after, or before, a date.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  plumbline workdays 2026-12-18 +15",
      "      15 working days after 18 December 2026, across Christmas: 2027-01-13",
      "  plumbline workdays 2026-03-02 -5 --calendar scotland",
      "      5 working days before 2 March 2026, in Scotland",
      "  plumbline workdays 2026-03-07 +1 --roll forward",
      "      a Saturday taken as if it were the Monday after: Tuesday, 2026-03-10",
      "  plumbline workdays - --calendar england < questions.csv",
      "      lines such as 2026-12-18,15 from standard input, each with its answer added",
    })
public final class WorkdaysCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "DATE",
      description =
          "The date from which to count, year-month-day; - to read lines DATE,N from standard"
              + " input.")
  private String date = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "[+|-]N",
      description = "How many working days: +15 or 15 after the date, -5 before it.")
  private @Nullable String number;

  @Option(
      names = "--calendar",
      paramLabel = "ID|FILE",
      defaultValue = "england",
      description =
          "A shipped calendar (see plumbline calendars) or the path of a calendar file. Default:"
              + " ${DEFAULT-VALUE}.")
  private String calendar = "england";

  @Option(
      names = "--count-from",
      paramLabel = "day-0|day-1",
      defaultValue = "day-0",
      converter = CountFromWord.class,
      description = "Whether the date itself is day 0 (default) or day 1.")
  private CountFrom countFrom = CountFrom.DAY_0;

  @Option(
      names = "--roll",
      paramLabel = "back|forward",
      converter = RollWord.class,
      description =
          "As if on which working day a date on a day off counts: the one before (back) or after"
              + " (forward). Default: away from the direction of counting, back for +, forward for"
              + " -.")
  private Roll roll = Roll.AWAY;

  @SuppressWarnings("UnusedVariable") // picocli reads the options by reflection
  @Mixin
  private CommonOptions common = new CommonOptions();

  /** Reads from and writes to that console. */
  public WorkdaysCommand(Console console) {
    this.console = console;
  }

  /**
   * The arguments with a minus sign proper before numbers, since a hyphen would begin an option.
   * {@link WorkdayQuestion} reads either.
   */
  public static String[] withMinusSigns(String[] args) {
    String[] changed = args.clone();
    for (int i = 0; i < changed.length; i++) {
      if (changed[i].matches("-[0-9]+")) {
        changed[i] = "\u2212" + changed[i].substring(1);
      }
    }
    return changed;
  }

  @Override
  public Integer call() throws IOException {
    WorkingCalendar working = new Calendars().load(calendar);
    Counting counting = Counting.USUAL.from(countFrom).rolling(roll);
    if (date.equals("-")) {
      if (number != null) {
        throw new Problem(
            "with - the numbers come from standard input too, as lines DATE,N. Leave out `"
                + number
                + "`");
      }
      return answerLines(working, counting);
    }
    if (number == null) {
      throw new Problem("how many working days? Give a number such as +15 or -5 after the date");
    }
    console.out().println(WorkdayQuestion.parse(date, number, counting).answer(working));
    return ExitCode.FINE;
  }

  /**
   * One line out for each line in; a line that cannot be answered keeps its place with the answer
   * left empty.
   */
  private int answerLines(WorkingCalendar working, Counting counting) throws IOException {
    int bad = 0;
    BufferedReader lines = new BufferedReader(new InputStreamReader(console.in(), UTF_8));
    int at = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      at++;
      String question = at == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
      if (question.isBlank()) {
        console.out().println();
        continue;
      }
      try {
        console.out().println(question + "," + answer(question, working, counting));
      } catch (CalendarException wrong) {
        bad++;
        console.out().println(question + ",");
        console.say("line " + at + ": " + wrong.getMessage());
      }
      if (!lines.ready()) {
        console.out().flush(); // so that somebody who types sees the answer
      }
    }
    if (bad > 0) {
      console.say(
          (bad == 1 ? "1 line has" : bad + " lines have")
              + " no answer: the last column is empty there");
      return ExitCode.UNUSABLE;
    }
    return ExitCode.FINE;
  }

  private static String answer(String question, WorkingCalendar working, Counting counting) {
    String[] cells = question.split(",", -1);
    if (cells.length != 2) {
      throw new CalendarException(
          "a line holds a date and a number, such as 2026-12-18,15; this one has "
              + cells.length
              + (cells.length == 1 ? " cell" : " cells"));
    }
    return WorkdayQuestion.parse(cells[0], cells[1], counting).answer(working).toString();
  }
}
