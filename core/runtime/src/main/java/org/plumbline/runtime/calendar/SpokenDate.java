package org.plumbline.runtime.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Local dates and times as people say them: "Fri 18 Dec 2026 at 16:00". In English, whatever the
 * machine's language.
 */
public final class SpokenDate {
  private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  private SpokenDate() {}

  /** A date: "Fri 18 Dec 2026". */
  public static String day(LocalDate date) {
    return DAYS.get(date.getDayOfWeek().getValue() - 1)
        + " "
        + shortDay(date)
        + " "
        + date.getYear();
  }

  /** A date of which the year is clear: "18 Dec". */
  public static String shortDay(LocalDate date) {
    return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1);
  }

  /** A date and time: "Fri 18 Dec 2026 at 16:00"; seconds only where there are any. */
  public static String dayAndTime(LocalDateTime time) {
    return day(time.toLocalDate()) + " at " + time.toLocalTime();
  }
}
