package org.plumbline.calendars;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.plumbline.runtime.calendar.CalendarException;

/** Public holidays as Jollyday computes them. */
final class JollydayHolidays {
  private JollydayHolidays() {}

  /**
   * The holidays of a region, with their English names. Where two fall on one day, both are named.
   *
   * @throws CalendarException if Jollyday does not know the country or region
   */
  static NavigableMap<LocalDate, String> between(
      CalendarFile.Region region, LocalDate first, LocalDate last) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    // Jollyday looks for its own files by it, and an application server or Eclipse sets another.
    thread.setContextClassLoader(JollydayHolidays.class.getClassLoader());
    try {
      return computed(region, first, last);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static NavigableMap<LocalDate, String> computed(
      CalendarFile.Region region, LocalDate first, LocalDate last) {
    HolidayManager manager = manager(region);
    if (!region.region().isEmpty()
        && !manager.getCalendarHierarchy().getChildren().containsKey(region.region())) {
      Set<String> known = manager.getCalendarHierarchy().getChildren().keySet();
      throw new CalendarException(
          "Jollyday knows no region `"
              + region.region()
              + "` of `"
              + region.country()
              + "`; it knows "
              + known.stream().sorted().toList());
    }
    TreeMap<LocalDate, String> named = new TreeMap<>();
    for (int year = first.getYear(); year <= last.getYear(); year++) {
      Set<Holiday> holidays =
          region.region().isEmpty()
              ? manager.getHolidays(Year.of(year))
              : manager.getHolidays(Year.of(year), region.region());
      List<Holiday> inOrder =
          holidays.stream()
              .sorted(
                  Comparator.comparing(Holiday::getDate)
                      .thenComparing(holiday -> holiday.getDescription(Locale.UK)))
              .toList();
      for (Holiday holiday : inOrder) {
        named.merge(holiday.getDate(), name(holiday), (one, other) -> one + "; " + other);
      }
    }
    return named;
  }

  private static HolidayManager manager(CalendarFile.Region region) {
    try {
      return HolidayManager.getInstance(ManagerParameters.create(region.country()));
    } catch (IllegalStateException | IllegalArgumentException unknown) {
      throw new CalendarException(
          "Jollyday knows no country `" + region.country() + "`; write, for example, gb");
    }
  }

  private static String name(Holiday holiday) {
    String name = holiday.getDescription(Locale.UK);
    return holiday.getDate().equals(holiday.getActualDate()) ? name : name + " (substitute day)";
  }
}
