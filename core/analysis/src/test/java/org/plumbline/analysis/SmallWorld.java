package org.plumbline.analysis;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.compiler.Compilation;
import org.plumbline.compiler.CompiledDocument;
import org.plumbline.compiler.StandardsCompiler;
import org.plumbline.runtime.calendar.CalendarDefinition;
import org.plumbline.runtime.calendar.OfficeHours;
import org.plumbline.runtime.calendar.WorkingCalendar;

/**
 * A world of two weeks, from Tuesday 24 March to Monday 6 April 2026, in which the clocks go
 * forward on Sunday 29 March and Good Friday is a holiday.
 */
public final class SmallWorld {
  /** The first day on which anything begins. */
  public static final LocalDate FIRST = LocalDate.of(2026, 3, 24);

  /** The last. */
  public static final LocalDate LAST = LocalDate.of(2026, 4, 6);

  /** Its calendar, which reaches further on both sides. */
  public static final WorkingCalendar CALENDAR =
      WorkingCalendar.of(
          new CalendarDefinition(
              "england",
              "A small world",
              ZoneId.of("Europe/London"),
              LocalDate.of(2026, 1, 1),
              LocalDate.of(2026, 8, 31),
              LocalDate.of(2026, 1, 1),
              EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
              new TreeMap<>(Map.of(LocalDate.of(2026, 4, 3), "Good Friday")),
              new TreeMap<>(),
              OfficeHours.parse("09:00-17:00")));

  private static final String DOCUMENT =
      """
      language 1

      document "Small world"
        id small-world
        version "1"
        in force from 2026-03-10 to 2026-04-06
        calendar england

      attribute urgent : flag
      attribute age : number

      role social worker
      role team manager

      event referral is received
      event decision is made
        act make decision
      event more time is agreed
      event conference is held
        act hold conference
      event report is shared
        act share report
        field wishes : text
        field risks : text
        field needs : text

      """;

  private SmallWorld() {}

  /** The rules of standards in that world, one a standard. */
  public static List<PlacedRule> rules(String... standards) {
    return rulesOf(document("small-world", standards), CALENDAR);
  }

  /** The rules of another document of that world, which counts by a calendar. */
  public static List<PlacedRule> rulesOf(String id, WorkingCalendar calendar, String... standards) {
    return rulesOf(document(id, standards), calendar);
  }

  /** A document of that world. */
  public static CompiledDocument document(String id, String... standards) {
    StringBuilder text = new StringBuilder(DOCUMENT.replace("small-world", id));
    for (int i = 0; i < standards.length; i++) {
      text.append("standard S").append(i + 1).append(" \"Standard ").append(i + 1).append("\"\n");
      standards[i].strip().lines().forEach(l -> text.append("  ").append(l.strip()).append('\n'));
      text.append('\n');
    }
    Compilation compilation = StandardsCompiler.compile(Map.of("small.standards", text.toString()));
    if (compilation.hasErrors()) {
      throw new AssertionError(compilation.diagnostics() + "\n" + text);
    }
    return compilation.documents().get(0);
  }

  /** The rules of a document. */
  public static List<PlacedRule> rulesOf(CompiledDocument document, WorkingCalendar calendar) {
    return PlacedRule.allOf(document.kernel(), calendar);
  }

  /** A duty to decide on a referral, with that deadline, extension and so on. */
  public static String decide(String lines) {
    return "trigger referral is received\nmust make decision\n" + lines;
  }
}
