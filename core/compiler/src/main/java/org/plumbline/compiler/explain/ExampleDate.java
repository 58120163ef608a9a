package org.plumbline.compiler.explain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.plumbline.runtime.calendar.WorkingCalendar;

/** The date from which limits are worked where nobody has asked for another. */
public final class ExampleDate {
  private static final LocalTime AFTERNOON = LocalTime.of(16, 0);
  private static final int CHRISTMAS_EVE = 24;

  private ExampleDate() {}

  /**
   * Four in the afternoon of the last Friday before Christmas: a date that shows what holidays do
   * to a limit; in the last year for which the calendar's holidays were published.
   *
   * @return the calendar's local time
   */
  public static LocalDateTime fridayBeforeChristmas(WorkingCalendar calendar) {
    int year = calendar.definition().knownAt().getYear();
    LocalDate day = LocalDate.of(year, 12, CHRISTMAS_EVE);
    while (day.getDayOfWeek() != DayOfWeek.FRIDAY) {
      day = day.minusDays(1);
    }
    return day.atTime(AFTERNOON);
  }
}
