package org.plumbline.runtime.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import java.util.TreeMap;

/** Calendars and times of the tests. */
final class Given {
  static final ZoneId LONDON = ZoneId.of("Europe/London");
  static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private Given() {}

  static CalendarDefinition definition(
      String first, String last, ZoneId zone, OfficeHours hours, Collection<LocalDate> closed) {
    TreeMap<LocalDate, String> named = new TreeMap<>();
    closed.forEach(date -> named.put(date, "Holiday"));
    return new CalendarDefinition(
        "test",
        "Test",
        zone,
        LocalDate.parse(first),
        LocalDate.parse(last),
        LocalDate.parse("2026-01-01"),
        WEEKEND,
        named,
        new TreeMap<>(),
        hours);
  }

  static WorkingCalendar calendar(String first, String last, String... closed) {
    return WorkingCalendar.of(
        definition(
            first,
            last,
            LONDON,
            OfficeHours.parse("09:00-17:00"),
            Set.of(closed).stream().map(LocalDate::parse).toList()));
  }

  static int day(String date) {
    return (int) LocalDate.parse(date).toEpochDay();
  }

  /** A moment written in UTC. */
  static long utc(String dateTime) {
    return LocalDateTime.parse(dateTime).toEpochSecond(ZoneOffset.UTC);
  }

  /** A moment written in London's time. */
  static long london(String dateTime) {
    return LocalDateTime.parse(dateTime).atZone(LONDON).toEpochSecond();
  }

  static String londonText(long moment) {
    return LocalDateTime.ofInstant(java.time.Instant.ofEpochSecond(moment), LONDON).toString();
  }
}
