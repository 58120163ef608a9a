package org.plumbline.runtime.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * The rule of working days said as plainly as it can be, a day at a time: the oracle of the tests.
 * It shares nothing with the calendar under test but the list of days off.
 */
public final class DayByDayCalendar {
  private final LocalDate first;
  private final LocalDate last;
  private final Set<DayOfWeek> weekend;
  private final Set<LocalDate> closed;

  public DayByDayCalendar(
      LocalDate first, LocalDate last, Set<DayOfWeek> weekend, Set<LocalDate> closed) {
    this.first = first;
    this.last = last;
    this.weekend = weekend;
    this.closed = closed;
  }

  public boolean covers(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  public boolean worked(LocalDate day) {
    return !weekend.contains(day.getDayOfWeek()) && !closed.contains(day);
  }

  /** A walk over the limits 0, 1, 2, … working days from one trigger, in one way of counting. */
  public Walk walk(LocalDate trigger, Direction direction, CountFrom countFrom, Roll roll) {
    return new Walk(trigger, direction, countFrom, roll);
  }

  /** The limit of a single question, by a walk of its own; null if the walk leaves the horizon. */
  public LocalDate limit(
      LocalDate trigger, int n, Direction direction, CountFrom countFrom, Roll roll) {
    Walk walk = walk(trigger, direction, countFrom, roll);
    LocalDate limit = walk.next();
    for (int i = 0; i < n && limit != null; i++) {
      limit = walk.next();
    }
    return limit;
  }

  /** See {@link #walk}. */
  public final class Walk {
    private final LocalDate trigger;
    private final int step;
    private final CountFrom countFrom;
    private LocalDate at;
    private int number = -1;

    private Walk(LocalDate trigger, Direction direction, CountFrom countFrom, Roll roll) {
      this.trigger = trigger;
      this.step = direction == Direction.AFTER ? 1 : -1;
      this.countFrom = countFrom;
      int rollStep =
          switch (roll) {
            case AWAY -> -step;
            case BACK -> -1;
            case FORWARD -> 1;
          };
      this.at = trigger;
      while (!worked(at)) {
        at = at.plusDays(rollStep);
      }
    }

    /** The next limit; null once it lies outside the horizon. */
    public LocalDate next() {
      number++;
      boolean stays = number == 0 || (number == 1 && countFrom == CountFrom.DAY_1);
      if (!stays) {
        do {
          at = at.plusDays(step);
        } while (!worked(at) && covers(at));
      }
      LocalDate limit = at;
      if (step > 0 ? limit.isBefore(trigger) : limit.isAfter(trigger)) {
        limit = trigger;
      }
      return covers(limit) ? limit : null;
    }
  }
}
