package org.plumbline.runtime.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people write them in calendars, questions and messages: year-month-day. */
public final class IsoDate {
  private static final Pattern FORM = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");

  private IsoDate() {}

  /**
   * Reads a date.
   *
   * @param text a date such as 2026-03-02
   * @return the date
   * @throws CalendarException if the text is no date of the calendar; the message says why
   */
  public static LocalDate parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new CalendarException(
          "`" + shortened(text) + "` is not a date: write year-month-day, for example 2026-03-02");
    }
    int year = Integer.parseInt(matcher.group(1));
    int month = Integer.parseInt(matcher.group(2));
    int day = Integer.parseInt(matcher.group(3));
    if (month < 1 || month > 12) {
      throw new CalendarException(
          "`" + text + "` is not a date: there is no month " + month + " (write year-month-day)");
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException impossible) {
      String name = EnglishName.of(Month.of(month));
      throw new CalendarException(
          "`"
              + text
              + "` is not a date: "
              + name
              + " "
              + year
              + " has "
              + YearMonth.of(year, month).lengthOfMonth()
              + " days");
    }
  }

  /**
   * Writes a day.
   *
   * @param day days since 1970-01-01
   * @return the date, such as 2026-03-02
   */
  public static String format(int day) {
    return LocalDate.ofEpochDay(day).toString();
  }

  private static String shortened(String text) {
    String oneLine = text.replaceAll("\\p{Cntrl}", "?");
    return oneLine.length() <= 40 ? oneLine : oneLine.substring(0, 40) + "…";
  }
}
