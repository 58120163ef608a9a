package org.plumbline.reference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.plumbline.runtime.calendar.CalendarDefinition;
import org.plumbline.runtime.calendar.OfficeHours;
import org.plumbline.runtime.calendar.WorkingCalendar;
import org.plumbline.runtime.history.Moment;

/** Calendar and times of the tests. */
final class Given {
  static final ZoneId LONDON = ZoneId.of("Europe/London");

  /** Easter, May and Christmas of 2026. */
  static final List<LocalDate> HOLIDAYS =
      List.of(
          LocalDate.of(2026, 4, 3),
          LocalDate.of(2026, 4, 6),
          LocalDate.of(2026, 5, 4),
          LocalDate.of(2026, 5, 25),
          LocalDate.of(2026, 12, 25),
          LocalDate.of(2026, 12, 28));

  static final WorkingCalendar CALENDAR = calendar(HOLIDAYS);

  private Given() {}

  static WorkingCalendar calendar(Collection<LocalDate> holidays) {
    TreeMap<LocalDate, String> closed = new TreeMap<>();
    holidays.forEach(day -> closed.put(day, "Holiday"));
    return WorkingCalendar.of(
        new CalendarDefinition(
            "test",
            "Test",
            LONDON,
            LocalDate.of(2024, 1, 1),
            LocalDate.of(2029, 12, 31),
            LocalDate.of(2026, 1, 1),
            Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
            closed,
            new TreeMap<>(),
            OfficeHours.parse("09:00-17:00")));
  }

  /** "2026-03-02" is that day, "2026-03-02 10:00" and "2026-03-02 10:00:15" are instants. */
  static Moment moment(String text) {
    return text.length() == 10
        ? new Moment(startOf(LocalDate.parse(text)), endOf(LocalDate.parse(text)))
        : Moment.at(instant(LocalDateTime.parse(text.replace(' ', 'T'))));
  }

  /** The last instant of a moment. */
  static long upTo(String text) {
    return moment(text).latest();
  }

  static long instant(LocalDateTime local) {
    return local.atZone(LONDON).toEpochSecond();
  }

  static long startOf(LocalDate day) {
    return day.atStartOfDay(LONDON).toEpochSecond();
  }

  static long endOf(LocalDate day) {
    return startOf(day.plusDays(1)) - 1;
  }
}
