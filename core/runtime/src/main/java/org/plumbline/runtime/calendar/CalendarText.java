package org.plumbline.runtime.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A calendar written out in full, a line for each day off: what a compiled checker carries with it,
 * so that it needs neither YAML nor rules for Easter. Quick to read, easy to compare.
 *
 * <pre>
 * plumbline calendar 1
 * id england
 * title England and Wales
 * zone Europe/London
 * horizon 2000-01-01 2040-12-31
 * known 2026-07-27
 * weekend SATURDAY SUNDAY
 * closed 2000-01-03 New Year's Day
 * </pre>
 *
 * <p>Lines {@code opened} and {@code hours 09:00-17:00} may follow. It is written by machine;
 * people write calendars in YAML.
 */
public final class CalendarText {
  private static final String HEADER = "plumbline calendar 1";
  private static final int LONGEST = 200_000;

  private final String name;
  private final Map<String, String> heads = new TreeMap<>();
  private final SortedMap<LocalDate, String> closed = new TreeMap<>();
  private final SortedMap<LocalDate, String> opened = new TreeMap<>();

  private CalendarText(String name) {
    this.name = name;
  }

  /**
   * Writes a calendar.
   *
   * @param calendar what the calendar holds
   * @return its text, lines ended by a line feed
   */
  public static String write(CalendarDefinition calendar) {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    line(text, "id", calendar.id());
    line(text, "title", calendar.title());
    line(text, "zone", calendar.zone().getId());
    line(text, "horizon", calendar.first() + " " + calendar.last());
    line(text, "known", calendar.knownAt().toString());
    StringBuilder weekend = new StringBuilder();
    for (DayOfWeek day : DayOfWeek.values()) {
      if (calendar.weekend().contains(day)) {
        weekend.append(weekend.isEmpty() ? "" : " ").append(day.name());
      }
    }
    line(text, "weekend", weekend.toString());
    OfficeHours hours = calendar.officeHours();
    if (hours != null) {
      line(text, "hours", hours.toString());
    }
    calendar.closed().forEach((date, why) -> line(text, "closed", date + " " + why));
    calendar.opened().forEach((date, why) -> line(text, "opened", date + " " + why));
    return text.toString();
  }

  private static void line(StringBuilder text, String key, String value) {
    text.append((key + " " + value.replaceAll("\\s+", " ")).strip()).append('\n');
  }

  /**
   * The calendar that generated code has with it, as a resource beside its class.
   *
   * @param beside the class
   * @param name the resource's name
   * @return the calendar
   * @throws CalendarException if it is missing or damaged; the message says which
   */
  public static WorkingCalendar resource(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new CalendarException(
            name
                + " is missing beside "
                + beside.getName()
                + ": take the calendar that was generated with the class into the build's"
                + " resources");
      }
      return WorkingCalendar.of(read(name, new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new CalendarException(name + " cannot be read: " + e.getMessage());
    }
  }

  /**
   * Reads a calendar.
   *
   * @param name where the text comes from, for messages
   * @param text the text; not closed
   * @return what the calendar holds
   * @throws IOException if the text cannot be read
   * @throws CalendarException if it is no such text; the message names the line
   */
  public static CalendarDefinition read(String name, Reader text) throws IOException {
    BufferedReader lines = new BufferedReader(text);
    CalendarText reading = new CalendarText(name);
    int number = 1;
    if (!HEADER.equals(lines.readLine())) {
      throw reading.problem(number, "a calendar begins with the line `" + HEADER + "`");
    }
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (number > LONGEST) {
        throw reading.problem(number, "the calendar is too long");
      }
      reading.read(number, line);
    }
    return reading.definition(number);
  }

  private void read(int number, String line) {
    int space = line.indexOf(' ');
    String key = space < 0 ? line : line.substring(0, space);
    String value = space < 0 ? "" : line.substring(space + 1);
    switch (key) {
      case "closed" -> dated(number, value, closed);
      case "opened" -> dated(number, value, opened);
      case "id", "title", "zone", "horizon", "known", "weekend", "hours" -> {
        if (heads.put(key, value) != null) {
          throw problem(number, "`" + key + "` is given twice");
        }
      }
      default -> throw problem(number, "a line cannot begin with `" + key + "`");
    }
  }

  private void dated(int number, String value, SortedMap<LocalDate, String> days) {
    int space = value.indexOf(' ');
    String date = space < 0 ? value : value.substring(0, space);
    String why = space < 0 ? "" : value.substring(space + 1);
    try {
      days.put(IsoDate.parse(date), why);
    } catch (CalendarException wrong) {
      throw problem(number, wrong.getMessage());
    }
  }

  private CalendarDefinition definition(int number) {
    try {
      String[] horizon = head("horizon").split(" ", -1);
      EnumSet<DayOfWeek> weekend = EnumSet.noneOf(DayOfWeek.class);
      for (String day : head("weekend").split(" ", -1)) {
        if (!day.isEmpty()) {
          weekend.add(WeekDays.named(day));
        }
      }
      String hours = heads.get("hours");
      return new CalendarDefinition(
          head("id"),
          head("title"),
          ZoneId.of(head("zone")),
          IsoDate.parse(horizon[0]),
          IsoDate.parse(horizon[horizon.length - 1]),
          IsoDate.parse(head("known")),
          weekend,
          closed,
          opened,
          hours == null ? null : OfficeHours.parse(hours));
    } catch (CalendarException | DateTimeException wrong) {
      throw problem(number, wrong.getMessage());
    }
  }

  private String head(String key) {
    String value = heads.get(key);
    if (value == null) {
      throw new CalendarException("the line `" + key + "` is missing");
    }
    return value;
  }

  private CalendarException problem(int number, @Nullable String what) {
    return new CalendarException(name + ":" + number + ": " + what);
  }
}
