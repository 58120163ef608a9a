package org.plumbline.runtime.judge;

import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.calendar.Amount;
import org.plumbline.runtime.calendar.Counting;
import org.plumbline.runtime.calendar.Direction;
import org.plumbline.runtime.calendar.LimitArithmetic;
import org.plumbline.runtime.calendar.LocalClock;
import org.plumbline.runtime.calendar.Unit;
import org.plumbline.runtime.calendar.WorkingCalendar;
import org.plumbline.runtime.verdict.Overdue;

/**
 * By how much an act is late, in the limit's own unit: whole units begun since it was due (§2.7). A
 * limit in weeks, months or years is a date, and it is late by days: "a month late" of a visit that
 * came on the day after would say too much.
 */
final class Lateness {
  private final WorkingCalendar calendar;
  private final LocalClock clock;
  private final LimitArithmetic arithmetic;

  Lateness(WorkingCalendar calendar) {
    this.calendar = calendar;
    this.clock = calendar.clock();
    this.arithmetic = new LimitArithmetic(calendar);
  }

  /** As much as is sure; null if it is not surely late. */
  @Nullable Overdue overdue(Limit by, long until) {
    if (by.latest() == Limit.NEVER || until <= by.latest()) {
      return null;
    }
    Unit unit =
        switch (by.unit()) {
          case WEEKS, MONTHS, YEARS -> Unit.DAYS;
          default -> by.unit();
        };
    return new Overdue(Math.max(1, begun(by.latest(), until, unit)), unit);
  }

  private long begun(long due, long until, Unit unit) {
    int dueDay = clock.dayOf(due);
    int day = clock.dayOf(until);
    return switch (unit) {
      case MINUTES -> -Math.floorDiv(due - until, 60);
      case HOURS -> -Math.floorDiv(due - until, 3600);
      case WORKING_HOURS -> workingHours(due, until);
      case DAYS, WEEKS, MONTHS, YEARS -> day - dueDay;
      case WORKING_DAYS -> calendar.countWorkingDays(dueDay, day);
    };
  }

  /** The least number of working hours that reach back from the moment to when it was due. */
  private long workingHours(long due, long until) {
    int n = 1;
    while (due
        < arithmetic.due(
            until, new Amount(n, Unit.WORKING_HOURS), Direction.BEFORE, Counting.USUAL)) {
      n++;
    }
    return n;
  }
}
