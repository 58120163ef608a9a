package org.plumbline.runtime.calendar;

import java.util.Arrays;

/**
 * Counts working hours: the time that passes while the office is open.
 *
 * <p>Worked time up to a moment only ever grows, and stands still while the office is closed. After
 * a trigger the limit is the first moment at which the hours have passed; before an event, the last
 * moment from which they are still to come. So an hour from Friday's last half hour ends half an
 * hour after Monday's opening, and each limit is a monotone function of the trigger.
 */
final class OfficeClock {
  private static final long HOUR = 3600;

  private final CalendarDefinition calendar;
  private final LocalClock clock;
  // Of each working day in turn: when the office opens, and the seconds worked before that.
  private final long[] opens;
  private final long[] workedBefore;

  OfficeClock(CalendarDefinition calendar, OfficeHours hours, int[] workingDays, LocalClock clock) {
    this.calendar = calendar;
    this.clock = clock;
    this.opens = new long[workingDays.length];
    this.workedBefore = new long[workingDays.length + 1];
    for (int i = 0; i < workingDays.length; i++) {
      // On the day of a clock change the office may be open for longer or less long than usual.
      opens[i] = clock.at(workingDays[i], hours.opens());
      long closes = clock.at(workingDays[i], hours.closes());
      workedBefore[i + 1] = workedBefore[i] + closes - opens[i];
    }
  }

  long after(long trigger, int hours) {
    long target = workedBy(trigger, hours, Direction.AFTER) + hours * HOUR;
    if (hours == 0) {
      return trigger;
    }
    int day = firstNotLess(workedBefore, target) - 1;
    if (day == workedBefore.length - 1) {
      throw CalendarHorizonException.workingHours(
          calendar, clock.dayOf(trigger), hours, Direction.AFTER);
    }
    return opens[day] + target - workedBefore[day];
  }

  long before(long event, int hours) {
    long target = workedBy(event, hours, Direction.BEFORE) - hours * HOUR;
    if (hours == 0) {
      return event;
    }
    if (target < 0) {
      throw CalendarHorizonException.workingHours(
          calendar, clock.dayOf(event), hours, Direction.BEFORE);
    }
    int day = firstNotLess(workedBefore, target + 1) - 1;
    return opens[day] + target - workedBefore[day];
  }

  private long workedBy(long moment, int hours, Direction direction) {
    int day = clock.dayOf(moment);
    if (day < calendar.firstDay() || day > calendar.lastDay()) {
      throw CalendarHorizonException.workingHours(calendar, day, hours, direction);
    }
    int begun = firstNotLess(opens, moment + 1);
    if (begun == 0) {
      return 0;
    }
    return Math.min(workedBefore[begun], workedBefore[begun - 1] + moment - opens[begun - 1]);
  }

  /** The index of the first element that is not less than the value; the length if all are. */
  private static int firstNotLess(long[] ascending, long value) {
    int found = Arrays.binarySearch(ascending, value);
    if (found < 0) {
      return -found - 1;
    }
    while (found > 0 && ascending[found - 1] == value) {
      found--;
    }
    return found;
  }
}
