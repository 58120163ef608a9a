package org.plumbline.calendars;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.calendar.OfficeHours;

/**
 * A calendar as its file declares it, before holidays are computed. What a file may leave to the
 * calendar that it extends is null here.
 */
record CalendarFile(
    String id,
    String title,
    LocalDate knownAt,
    @Nullable Reference base,
    @Nullable ZoneId zone,
    @Nullable Horizon horizon,
    @Nullable Set<DayOfWeek> weekend,
    @Nullable OfficeHours officeHours,
    @Nullable Region publicHolidays,
    List<Dated> closed,
    List<Yearly> yearly,
    List<Dated> opened) {

  /** The calendar that this one extends. */
  record Reference(String idOrPath, Position position) {}

  record Horizon(LocalDate first, LocalDate last, Position position) {}

  /** Whose holidays Jollyday is to compute. */
  record Region(String country, String region, Position position) {}

  /** Days off, or days worked, that are given one by one. */
  record Dated(
      LocalDate first,
      LocalDate last,
      String name,
      @Nullable LocalDate announced,
      Position position) {

    Stream<LocalDate> days() {
      return first.datesUntil(last.plusDays(1));
    }

    /** Whether the entry was known at a date. An entry without announcement always was. */
    boolean knownAt(LocalDate date) {
      return announced == null || !announced.isAfter(date);
    }
  }

  /** A holiday that a rule gives for each year. */
  record Yearly(
      HolidayRule rule,
      String name,
      Map<DayOfWeek, Move> substitutes,
      int fromYear,
      int toYear,
      Set<Integer> except) {

    /** The day on which the holiday is kept in a year; empty if it is not kept. */
    Optional<LocalDate> keptIn(int year) {
      if (year < fromYear || year > toYear || except.contains(year)) {
        return Optional.empty();
      }
      return rule.in(year)
          .map(
              date -> {
                Move move = substitutes.get(date.getDayOfWeek());
                return move == null ? date : move.from(date);
              });
    }
  }

  /** Where a holiday goes that falls on an unsuitable day, such as the following Monday. */
  record Move(boolean forward, DayOfWeek to) {
    LocalDate from(LocalDate date) {
      LocalDate day = date;
      do {
        day = day.plusDays(forward ? 1 : -1);
      } while (day.getDayOfWeek() != to);
      return day;
    }
  }
}
