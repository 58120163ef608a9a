package org.plumbline.calendars;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.calendar.CalendarDefinition;
import org.plumbline.runtime.calendar.CalendarException;

/**
 * Makes a calendar of what a file declares: the days off of the calendar it extends, those that
 * Jollyday computes, those of its own rules, and over all of these its own dates. A dated entry
 * speaks for its day whatever the rules say; if it was announced after the date at which the
 * calendar is asked to be known, the day is none of what it says.
 */
final class CalendarBuilder {
  private final String file;
  private final CalendarFile declared;
  private final @Nullable CalendarDefinition base;
  private final LocalDate knownAt;

  private CalendarBuilder(
      String file,
      CalendarFile declared,
      @Nullable CalendarDefinition base,
      @Nullable LocalDate asKnownAt) {
    this.file = file;
    this.declared = declared;
    this.base = base;
    this.knownAt =
        asKnownAt == null || asKnownAt.isAfter(declared.knownAt()) ? declared.knownAt() : asKnownAt;
  }

  /**
   * Makes the calendar.
   *
   * @param file the file's name, for messages
   * @param declared what it declares
   * @param base the calendar that it extends; null if it extends none
   * @param asKnownAt the date from which later announcements are to be left out; null for none
   * @throws CalendarFileException if the declarations do not make a calendar
   */
  static CalendarDefinition build(
      String file,
      CalendarFile declared,
      @Nullable CalendarDefinition base,
      @Nullable LocalDate asKnownAt) {
    return new CalendarBuilder(file, declared, base, asKnownAt).build();
  }

  private CalendarDefinition build() {
    LocalDate first = first();
    LocalDate last = last();
    TreeMap<LocalDate, String> closed = new TreeMap<>();
    TreeMap<LocalDate, String> opened = new TreeMap<>();
    if (base != null) {
      closed.putAll(base.closed());
      opened.putAll(base.opened());
    }
    NavigableMap<LocalDate, String> computed = computed(first, last);
    opened.keySet().removeAll(computed.keySet());
    closed.putAll(computed);
    for (CalendarFile.Yearly holiday : declared.yearly()) {
      // A substitute may fall into the next year, or a preceding one into the year before.
      for (int year = first.getYear() - 1; year <= last.getYear() + 1; year++) {
        holiday.keptIn(year).ifPresent(date -> add(closed, date, holiday.name()));
      }
    }
    own(declared.closed(), closed, opened);
    own(declared.opened(), opened, closed);
    try {
      return new CalendarDefinition(
          declared.id(),
          declared.title(),
          zone(),
          first,
          last,
          knownAt,
          weekend(),
          closed,
          opened,
          declared.officeHours() != null
              ? declared.officeHours()
              : base == null ? null : base.officeHours());
    } catch (CalendarException wrong) {
      throw new CalendarFileException(
          file, Position.WHOLE_FILE, String.valueOf(wrong.getMessage()));
    }
  }

  private NavigableMap<LocalDate, String> computed(LocalDate first, LocalDate last) {
    CalendarFile.Region region = declared.publicHolidays();
    if (region == null) {
      return new TreeMap<>();
    }
    try {
      return JollydayHolidays.between(region, first, last);
    } catch (CalendarException unknown) {
      throw new CalendarFileException(
          file, region.position(), String.valueOf(unknown.getMessage()));
    }
  }

  /** Enters a file's own dates on the one side, which takes them off the other. */
  private void own(
      List<CalendarFile.Dated> entries,
      NavigableMap<LocalDate, String> side,
      NavigableMap<LocalDate, String> otherSide) {
    entries.forEach(entry -> entry.days().forEach(side::remove));
    for (CalendarFile.Dated entry : entries) {
      if (entry.knownAt(knownAt)) {
        entry
            .days()
            .forEach(
                day -> {
                  add(side, day, entry.name());
                  otherSide.remove(day);
                });
      }
    }
  }

  private static void add(NavigableMap<LocalDate, String> days, LocalDate date, String name) {
    days.merge(date, name, (one, other) -> one.equals(other) ? one : one + "; " + other);
  }

  private LocalDate first() {
    CalendarFile.Horizon horizon = horizon();
    return horizon != null ? horizon.first() : requireBase().first();
  }

  private LocalDate last() {
    CalendarFile.Horizon horizon = horizon();
    return horizon != null ? horizon.last() : requireBase().last();
  }

  private CalendarFile.@Nullable Horizon horizon() {
    CalendarFile.Horizon horizon = declared.horizon();
    if (horizon != null
        && base != null
        && (horizon.first().isBefore(base.first()) || horizon.last().isAfter(base.last()))) {
      throw new CalendarFileException(
          file,
          horizon.position(),
          "the horizon goes beyond that of `"
              + base.id()
              + "`, which this calendar extends ("
              + base.first()
              + " to "
              + base.last()
              + ")");
    }
    return horizon;
  }

  private ZoneId zone() {
    return declared.zone() != null ? declared.zone() : requireBase().zone();
  }

  private Set<DayOfWeek> weekend() {
    return declared.weekend() != null ? declared.weekend() : requireBase().weekend();
  }

  private CalendarDefinition requireBase() {
    if (base == null) {
      throw new IllegalStateException("a calendar that extends none declares all of itself");
    }
    return base;
  }
}
