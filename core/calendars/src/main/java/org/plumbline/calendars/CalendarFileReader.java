package org.plumbline.calendars;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.calendar.CalendarException;
import org.plumbline.runtime.calendar.IsoDate;
import org.plumbline.runtime.calendar.OfficeHours;

/** Reads what a calendar file declares. All problems of a file are told together. */
final class CalendarFileReader {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
  private static final Pattern HORIZON = Pattern.compile("(\\S+) to (\\S+)");
  private static final Pattern MOVE = Pattern.compile("(following|preceding) ([A-Za-z]+)");
  private static final Set<String> STATUS = Set.of("verified", "computed", "unverified");
  private static final int LONGEST_CLOSURE = 366;

  private final String file;
  private final List<CalendarProblem> problems = new ArrayList<>();

  private CalendarFileReader(String file) {
    this.file = file;
  }

  /**
   * Reads a file.
   *
   * @param file its name, for messages
   * @param bytes its content
   * @throws CalendarFileException if it is no calendar
   */
  static CalendarFile read(String file, byte[] bytes) {
    return new CalendarFileReader(file).calendar(YamlText.read(file, bytes));
  }

  private CalendarFile calendar(YamlValue.Properties root) {
    PropertyReader reader = new PropertyReader(file, root, problems);
    String id = reader.required("calendar", "calendar: newcastle", CalendarFileReader::id);
    String title = reader.required("title", "title: Newcastle upon Tyne", text -> text);
    LocalDate knownAt = reader.required("as-known-at", "as-known-at: 2026-03-02", IsoDate::parse);
    CalendarFile.Reference base =
        reader.optional(
            "extends", text -> new CalendarFile.Reference(text, reader.position("extends")));
    boolean alone = !reader.has("extends");
    ZoneId zone = needed(reader, alone, "zone", "zone: Europe/London", CalendarFileReader::zone);
    CalendarFile.Horizon horizon =
        needed(
            reader,
            alone,
            "horizon",
            "horizon: 2020-01-01 to 2030-12-31",
            text -> horizon(text, reader.position("horizon")));
    if (alone && !reader.has("weekend")) {
      reader.problem(
          reader.position(),
          "`weekend` is missing; write, for example, `weekend: [Saturday, Sunday]`");
    }
    List<DayOfWeek> weekendDays = reader.optionalTexts("weekend", Names::weekday);
    OfficeHours hours = reader.optional("office-hours", OfficeHours::parse);
    CalendarFile.Region region = region(reader);
    List<CalendarFile.Dated> closed = new ArrayList<>();
    List<CalendarFile.Yearly> yearly = new ArrayList<>();
    for (PropertyReader entry : reader.entries("holidays")) {
      holiday(entry, closed, yearly);
    }
    for (PropertyReader entry : reader.entries("closures")) {
      dated(entry, closed);
    }
    List<CalendarFile.Dated> opened = new ArrayList<>();
    for (PropertyReader entry : reader.entries("working-days")) {
      dated(entry, opened);
    }
    reader.optionalTexts("sources", text -> text);
    reader.refuseOthers();
    refuseContradictions(reader, closed, opened);
    if (!problems.isEmpty() || id == null || title == null || knownAt == null) {
      throw new CalendarFileException(problems);
    }
    return new CalendarFile(
        id,
        title,
        knownAt,
        base,
        zone,
        horizon,
        weekendDays == null ? null : weekend(weekendDays),
        hours,
        region,
        List.copyOf(closed),
        List.copyOf(yearly),
        List.copyOf(opened));
  }

  private static <T> @Nullable T needed(
      PropertyReader reader,
      boolean alone,
      String name,
      String example,
      java.util.function.Function<String, T> read) {
    return alone ? reader.required(name, example, read) : reader.optional(name, read);
  }

  private static CalendarFile.@Nullable Region region(PropertyReader reader) {
    PropertyReader holidays = reader.properties("public-holidays");
    if (holidays == null) {
      return null;
    }
    String country = holidays.required("jollyday", "jollyday: gb", CalendarFileReader::lower);
    String region = holidays.optional("region", CalendarFileReader::lower);
    holidays.refuseOthers();
    return country == null
        ? null
        : new CalendarFile.Region(country, region == null ? "" : region, holidays.position());
  }

  private static void holiday(
      PropertyReader entry, List<CalendarFile.Dated> dated, List<CalendarFile.Yearly> yearly) {
    if (!entry.has("every")) {
      dated(entry, dated);
      return;
    }
    HolidayRule rule = entry.optional("every", HolidayRule::parse);
    String name = entry.required("name", "name: Christmas Day", text -> text);
    Integer from = entry.optional("from-year", CalendarFileReader::year);
    Integer to = entry.optional("to-year", CalendarFileReader::year);
    List<Integer> except = entry.optionalTexts("except", CalendarFileReader::year);
    Map<DayOfWeek, CalendarFile.Move> substitutes = substitutes(entry);
    common(entry);
    if (rule != null && name != null) {
      yearly.add(
          new CalendarFile.Yearly(
              rule,
              name,
              substitutes,
              from == null ? 1 : from,
              to == null ? 9999 : to,
              except == null ? Set.of() : new TreeSet<>(except)));
    }
  }

  private static Map<DayOfWeek, CalendarFile.Move> substitutes(PropertyReader entry) {
    Map<DayOfWeek, CalendarFile.Move> moves = new EnumMap<>(DayOfWeek.class);
    PropertyReader properties = entry.properties("substitute");
    if (properties == null) {
      return moves;
    }
    for (String name : properties.names()) {
      CalendarFile.Move move = properties.optional(name, CalendarFileReader::move);
      try {
        DayOfWeek from = Names.weekday(name);
        if (move != null) {
          moves.put(from, move);
        }
      } catch (CalendarException noWeekday) {
        entry.problem(properties.position(), String.valueOf(noWeekday.getMessage()));
      }
    }
    return moves;
  }

  private static void dated(PropertyReader entry, List<CalendarFile.Dated> days) {
    LocalDate first = entry.required("date", "date: 2026-12-29", IsoDate::parse);
    LocalDate last = entry.optional("to", IsoDate::parse);
    String name = entry.required("name", "name: Office closed", text -> text);
    LocalDate announced = entry.optional("announced", IsoDate::parse);
    common(entry);
    if (first == null || name == null) {
      return;
    }
    if (last != null && (last.isBefore(first) || last.isAfter(first.plusDays(LONGEST_CLOSURE)))) {
      entry.problem(
          entry.position("to"), "`to` must be a date from " + first + " on, at most a year later");
      return;
    }
    days.add(
        new CalendarFile.Dated(
            first, last == null ? first : last, name, announced, entry.position()));
  }

  /** What any entry may say beside the dates: how far to trust it, and why. */
  private static void common(PropertyReader entry) {
    entry.optional("status", CalendarFileReader::status);
    entry.optional("source", text -> text);
    entry.optional("because", text -> text);
    entry.refuseOthers();
  }

  private static void refuseContradictions(
      PropertyReader reader, List<CalendarFile.Dated> closed, List<CalendarFile.Dated> opened) {
    for (CalendarFile.Dated open : opened) {
      for (CalendarFile.Dated shut : closed) {
        if (!open.last().isBefore(shut.first()) && !shut.last().isBefore(open.first())) {
          LocalDate both = open.first().isAfter(shut.first()) ? open.first() : shut.first();
          reader.problem(
              open.position(),
              both + " is both a working day and a day off (line " + shut.position().line() + ")");
        }
      }
    }
  }

  private static Set<DayOfWeek> weekend(List<DayOfWeek> days) {
    EnumSet<DayOfWeek> weekend = EnumSet.noneOf(DayOfWeek.class);
    weekend.addAll(days);
    return weekend;
  }

  private static String id(String text) {
    if (!ID.matcher(text).matches() || text.length() > 60) {
      throw new CalendarException(
          "a calendar's id is small letters, digits and hyphens, such as `st-helena`");
    }
    return text;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static String status(String text) {
    if (!STATUS.contains(text)) {
      throw new CalendarException("`status` is one of verified, computed, unverified");
    }
    return text;
  }

  private static int year(String text) {
    if (!text.matches("[0-9]{4}") || text.equals("0000")) {
      throw new CalendarException("`" + text + "` is no year; write, for example, 2026");
    }
    return Integer.parseInt(text);
  }

  private static ZoneId zone(String text) {
    try {
      return ZoneId.of(text);
    } catch (DateTimeException unknown) {
      throw new CalendarException(
          "there is no time zone `" + text + "`; write, for example, Europe/London");
    }
  }

  private static CalendarFile.Horizon horizon(String text, Position position) {
    Matcher matcher = HORIZON.matcher(text);
    if (!matcher.matches()) {
      throw new CalendarException(
          "`" + text + "` is no horizon; write, for example, 2020-01-01 to 2030-12-31");
    }
    LocalDate first = IsoDate.parse(matcher.group(1));
    LocalDate last = IsoDate.parse(matcher.group(2));
    if (last.isBefore(first) || last.isAfter(first.plusYears(200))) {
      throw new CalendarException(
          "the horizon must end after it begins, and within 200 years: " + text);
    }
    return new CalendarFile.Horizon(first, last, position);
  }

  private static CalendarFile.Move move(String text) {
    Matcher matcher = MOVE.matcher(text);
    if (!matcher.matches()) {
      throw new CalendarException(
          "`" + text + "` is no substitute; write, for example, following Monday");
    }
    return new CalendarFile.Move(
        matcher.group(1).equals("following"), Names.weekday(matcher.group(2)));
  }
}
