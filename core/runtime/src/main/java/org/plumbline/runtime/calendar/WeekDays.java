package org.plumbline.runtime.calendar;

import java.time.DayOfWeek;

/** English names of the days of the week, whatever the machine's own language. */
final class WeekDays {
  private WeekDays() {}

  static DayOfWeek named(String name) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (name(day).equalsIgnoreCase(name)) {
        return day;
      }
    }
    throw new CalendarException("`" + name + "` is no day of the week");
  }

  static String name(DayOfWeek day) {
    return EnglishName.of(day);
  }
}
