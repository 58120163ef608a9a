package org.plumbline.calendars;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.runtime.calendar.CalendarException;

/** A rule that gives a date in each year, as calendars write it after {@code every}. */
sealed interface HolidayRule {
  /** The date in a year; empty if the year has none (29 February). */
  Optional<LocalDate> in(int year);

  /** 25 December. */
  record FixedDay(MonthDay day) implements HolidayRule {
    @Override
    public Optional<LocalDate> in(int year) {
      return day.isValidYear(year) ? Optional.of(day.atYear(year)) : Optional.empty();
    }
  }

  /** Last Monday of August: -1; first Monday of May: 1. */
  record NumberedWeekday(int number, DayOfWeek weekday, Month month) implements HolidayRule {
    @Override
    public Optional<LocalDate> in(int year) {
      LocalDate date =
          YearMonth.of(year, month)
              .atDay(1)
              .with(TemporalAdjusters.dayOfWeekInMonth(number, weekday));
      return date.getMonth() == month ? Optional.of(date) : Optional.empty();
    }
  }

  /** Friday nearest 14 November. */
  record NearestWeekday(DayOfWeek weekday, MonthDay day) implements HolidayRule {
    @Override
    public Optional<LocalDate> in(int year) {
      return Optional.of(day.atYear(year).minusDays(3).with(TemporalAdjusters.nextOrSame(weekday)));
    }
  }

  /** Good Friday: -2 days after Easter Sunday. */
  record EasterDay(int daysAfterSunday) implements HolidayRule {
    @Override
    public Optional<LocalDate> in(int year) {
      return Optional.of(Easter.sunday(year).plusDays(daysAfterSunday));
    }
  }

  /** What {@link #parse} understands, for messages. */
  String FORMS =
      "`25 December`, `last Monday of August`, `Friday nearest 14 November`, `Good Friday`,"
          + " `Easter Monday`, `Ascension Day` or `Whit Monday`";

  Map<String, Integer> AFTER_EASTER =
      Map.of("good friday", -2, "easter monday", 1, "ascension day", 39, "whit monday", 50);

  List<String> NUMBERS = List.of("last", "", "first", "second", "third", "fourth", "fifth");

  Pattern FIXED = Pattern.compile("([0-9]{1,2}) ([a-z]+)");

  Pattern NUMBERED =
      Pattern.compile("(first|second|third|fourth|fifth|last) ([a-z]+) (?:of|in) ([a-z]+)");

  Pattern NEAREST = Pattern.compile("([a-z]+) nearest ([0-9]{1,2}) ([a-z]+)");

  /**
   * Reads a rule.
   *
   * @throws CalendarException if it is none of {@link #FORMS}
   */
  static HolidayRule parse(String text) {
    String rule = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    Integer afterEaster = AFTER_EASTER.get(rule);
    if (afterEaster != null) {
      return new EasterDay(afterEaster);
    }
    Matcher fixed = FIXED.matcher(rule);
    if (fixed.matches()) {
      return new FixedDay(day(fixed.group(1), fixed.group(2)));
    }
    Matcher numbered = NUMBERED.matcher(rule);
    if (numbered.matches()) {
      int number = NUMBERS.indexOf(numbered.group(1)) - 1;
      return new NumberedWeekday(
          number, Names.weekday(numbered.group(2)), Names.month(numbered.group(3)));
    }
    Matcher nearest = NEAREST.matcher(rule);
    if (nearest.matches()) {
      return new NearestWeekday(
          Names.weekday(nearest.group(1)), day(nearest.group(2), nearest.group(3)));
    }
    throw new CalendarException("`" + text + "` is no yearly date; write " + FORMS);
  }

  private static MonthDay day(String number, String monthName) {
    Month month = Names.month(monthName);
    int day = Integer.parseInt(number);
    if (day < 1 || day > month.maxLength()) {
      throw new CalendarException("there is no " + day + " " + Names.of(month) + " in any year");
    }
    return MonthDay.of(month, day);
  }
}
