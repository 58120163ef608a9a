package org.plumbline.cli.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendars.Calendars;
import org.plumbline.cli.console.CommonOptions;
import org.plumbline.cli.console.Console;
import org.plumbline.cli.console.ExitCode;
import org.plumbline.cli.console.Ink;
import org.plumbline.cli.console.Problem;
import org.plumbline.cli.console.Table;
import org.plumbline.runtime.calendar.CalendarDefinition;
import org.plumbline.runtime.calendar.SpokenDate;
import org.plumbline.runtime.calendar.WorkingCalendar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows calendars. */
@Command(
    name = "calendars",
    description = "List the shipped calendars, or show one calendar's days off in a year.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  plumbline calendars",
      "      which calendars there are, and which years they cover",
      "  plumbline calendars england --year 2026",
      "      the days off in England and Wales in 2026, weekends apart",
    })
public final class CalendarsCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "ID|FILE",
      description = "A shipped calendar, or the path of a calendar file.")
  private @Nullable String calendar;

  @Option(names = "--year", paramLabel = "YEAR", description = "The year whose days off to show.")
  private @Nullable Integer year;

  @Mixin private CommonOptions common = new CommonOptions();

  /** Writes to that console. */
  public CalendarsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Ink ink = common.out(console);
    Table table = calendar == null ? all() : one(calendar);
    table.lines(ink::strong).forEach(console.out()::println);
    return ExitCode.FINE;
  }

  private Table all() {
    if (year != null) {
      throw new Problem(
          "--year needs a calendar, for example: plumbline calendars england --year " + year);
    }
    Table table = new Table("id", "title", "first day", "last day", "known at", "time zone");
    Calendars calendars = new Calendars();
    for (String id : Calendars.shipped()) {
      CalendarDefinition one = calendars.load(id).definition();
      table.row(
          UnaryOperator.identity(),
          one.id(),
          one.title(),
          one.first().toString(),
          one.last().toString(),
          one.knownAt().toString(),
          one.zone().getId());
    }
    return table;
  }

  private Table one(String name) {
    WorkingCalendar found = new Calendars().load(name);
    CalendarDefinition one = found.definition();
    int shown = year == null ? one.knownAt().getYear() : year;
    if (shown < one.first().getYear() || shown > one.last().getYear()) {
      throw new Problem(
          "calendar `"
              + one.id()
              + "` covers "
              + one.first()
              + " to "
              + one.last()
              + ", so there is nothing to show for "
              + shown);
    }
    Table table = new Table("date", "", "day off");
    LocalDate first = Year.of(shown).atDay(1);
    one.closed()
        .subMap(first, first.plusYears(1))
        .forEach(
            (date, why) ->
                table.row(
                    UnaryOperator.identity(),
                    date.toString(),
                    SpokenDate.day(date).substring(0, 3),
                    isWeekend(one, date.getDayOfWeek()) ? why + " (at a weekend anyway)" : why));
    one.opened()
        .subMap(first, first.plusYears(1))
        .forEach(
            (date, why) ->
                table.row(
                    UnaryOperator.identity(),
                    date.toString(),
                    SpokenDate.day(date).substring(0, 3),
                    "worked: " + why));
    return table;
  }

  private static boolean isWeekend(CalendarDefinition calendar, DayOfWeek day) {
    return calendar.weekend().contains(day);
  }
}
