package org.plumbline.runtime.calendar;

import java.time.LocalDate;

/**
 * Numbered days, weeks and months, as in "in week 8" or "by day 15".
 *
 * <p>Days are numbers of days since 1970-01-01. Numbers begin at 1 (with {@link CountFrom#DAY_0} a
 * day may have number 0).
 */
public final class NumberedPeriods {
  private static final int MOST = 100_000;

  private NumberedPeriods() {}

  /**
   * A numbered day.
   *
   * @param k its number
   * @param start the day from which days are numbered
   * @param countFrom whether the start is day 0 or day 1
   * @return day k
   */
  public static int day(int k, int start, CountFrom countFrom) {
    int least = countFrom == CountFrom.DAY_0 ? 0 : 1;
    return start + numbered("day", k, least) - least;
  }

  /**
   * A numbered week: week 8 is days 50 to 56, where day 1 is the start.
   *
   * @param k its number, 1 or more
   * @param start the day from which weeks are numbered
   * @return its seven days
   */
  public static DayRange week(int k, int start) {
    int first = start + 7 * (numbered("week", k, 1) - 1);
    return new DayRange(first, first + 6);
  }

  /**
   * A numbered month: month 6 is after 5 months and up to 6 months, so a month from 10 January has
   * month 2 from 11 February to 10 March. Month 1 has the start in it too, which is otherwise in no
   * month. Months are clamped at their end, each counted from the start.
   *
   * @param k its number, 1 or more
   * @param start the day from which months are numbered
   * @return its days
   */
  public static DayRange month(int k, int start) {
    return months(numbered("month", k, 1), 1, start);
  }

  /**
   * A numbered year: year 2 is after 12 months and up to 24 months, as for {@link #month}.
   *
   * @param k its number, 1 or more
   * @param start the day from which years are numbered
   * @return its days
   */
  public static DayRange year(int k, int start) {
    return months(numbered("year", k, 1), 12, start);
  }

  private static DayRange months(int k, int length, int start) {
    LocalDate date = LocalDate.ofEpochDay(start);
    int after = (int) date.plusMonths((k - 1L) * length).toEpochDay();
    int upTo = (int) date.plusMonths((long) k * length).toEpochDay();
    return new DayRange(k == 1 ? start : after + 1, upTo);
  }

  private static int numbered(String what, int k, int least) {
    if (k < least || k > MOST) {
      throw new CalendarException("there is no " + what + " " + k + ": count from " + least);
    }
    return k;
  }
}
