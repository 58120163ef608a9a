package org.plumbline.runtime.calendar;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What makes a calendar, as plain data: every source of calendars produces one of these.
 *
 * <p>A day is a working day if and only if it is named in {@code opened}, or it is no day of the
 * weekend and not named in {@code closed}. Names of days outside the horizon are dropped.
 *
 * @param id the name by which standards call the calendar, such as england
 * @param title the name by which people know it, such as England and Wales
 * @param zone the time zone of its local days
 * @param first the first day for which it answers
 * @param last the last day for which it answers
 * @param knownAt the date at which its holidays were known; later announcements are not in it
 * @param weekend the days of the week on which nobody works; not all seven
 * @param closed days off other than weekends, with their names: holidays and closures
 * @param opened days worked although they would be days off, with the reason
 * @param officeHours when the office is open on a working day; null if the calendar does not say,
 *     and then it cannot count working hours
 */
public record CalendarDefinition(
    String id,
    String title,
    ZoneId zone,
    LocalDate first,
    LocalDate last,
    LocalDate knownAt,
    Set<DayOfWeek> weekend,
    SortedMap<LocalDate, String> closed,
    SortedMap<LocalDate, String> opened,
    @Nullable OfficeHours officeHours)
    implements Serializable {

  // A longer horizon than any child's life would only hide a mistyped year.
  private static final int MOST_YEARS = 200;

  /** Checks and copies. */
  public CalendarDefinition {
    if (id.isBlank()) {
      throw new CalendarException("a calendar needs an id, such as england");
    }
    if (last.isBefore(first)) {
      throw new CalendarException(
          "calendar `"
              + id
              + "`: its horizon ends ("
              + last
              + ") before it begins ("
              + first
              + ")");
    }
    if (first.getYear() < 1
        || last.getYear() > 9999
        || first.plusYears(MOST_YEARS).isBefore(last)) {
      throw new CalendarException(
          "calendar `"
              + id
              + "`: its horizon "
              + first
              + " to "
              + last
              + " is longer than "
              + MOST_YEARS
              + " years");
    }
    weekend = Set.copyOf(weekend);
    if (weekend.size() == DayOfWeek.values().length) {
      throw new CalendarException("calendar `" + id + "`: its weekend leaves no working day");
    }
    closed = within(first, last, closed);
    opened = within(first, last, opened);
  }

  private static SortedMap<LocalDate, String> within(
      LocalDate first, LocalDate last, Map<LocalDate, String> names) {
    TreeMap<LocalDate, String> copy = new TreeMap<>(names);
    return Collections.unmodifiableSortedMap(new TreeMap<>(copy.subMap(first, true, last, true)));
  }

  int firstDay() {
    return (int) first.toEpochDay();
  }

  int lastDay() {
    return (int) last.toEpochDay();
  }

  /** The same days by the clocks of another time zone. */
  public CalendarDefinition inZone(ZoneId other) {
    return new CalendarDefinition(
        id, title, other, first, last, knownAt, weekend, closed, opened, officeHours);
  }
}
