package org.plumbline.calendars;

import java.time.LocalDate;

/** The date of Easter Sunday in the Gregorian calendar. */
final class Easter {
  private Easter() {}

  /**
   * Easter Sunday is the Sunday after the first full moon of spring, where moon and spring are
   * those of the church's tables. The steps below find the tables' place of the year in the moon's
   * cycle of 19 years, correct it for the leap days and moon days dropped in some centuries, and
   * step on to the next Sunday.
   */
  static LocalDate sunday(int year) {
    int century = year / 100;
    int leapDaysDropped = century - century / 4;
    int moonDaysDropped = (8 * century + 13) / 25;
    int moonAge = Math.floorMod(19 * (year % 19) + leapDaysDropped - moonDaysDropped + 15, 30);
    // The tables have 29 places for 30 ages: the last two are moved up.
    boolean movedUp = moonAge == 29 || (moonAge == 28 && year % 19 > 10);
    LocalDate fullMoon = LocalDate.of(year, 3, 21).plusDays(movedUp ? moonAge - 1 : moonAge);
    return fullMoon.plusDays(7 - fullMoon.getDayOfWeek().getValue() % 7);
  }
}
