package org.plumbline.runtime.calendar;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Where a time limit falls, by one calendar. Immutable and safe to share between threads.
 *
 * <p><strong>To the second.</strong> Minutes and hours are elapsed time, so across a clock change
 * 24 hours end at another time of day. Working hours pass while the office is open. The {@link
 * Counting} has no say in these.
 *
 * <p><strong>To the day.</strong> Days, working days, weeks, months and years are counted from the
 * trigger's local day <em>d</em> to a local day, and the limit is the end of it. With <em>n</em>
 * for the number, after a trigger:
 *
 * <ol>
 *   <li>At or after a cut-off hour the trigger counts as if on d + 1, otherwise as if on d. The
 *       hour is reached when the clock first shows it, even if it is put back and shows it again.
 *   <li>For working days, a day off rolls to a working day <em>r</em>: the nearest one before it
 *       ({@link Roll#BACK}, and {@link Roll#AWAY} means the same here) or after it ({@link
 *       Roll#FORWARD}). For other units r is the day itself.
 *   <li>From {@link CountFrom#DAY_0} the limit is n units after r. From {@link CountFrom#DAY_1} the
 *       first of the counted days is r: n days or working days end n - 1 of them after r, n weeks
 *       on the day before r + 7n days, n months or years on the day before r + n months or years; 0
 *       of them is taken as 0 from day 0.
 *   <li>The limit is never before d: if the above falls before, it is d.
 * </ol>
 *
 * <p>Before an event all of this is mirrored: {@link Roll#AWAY} rolls to the working day after, n
 * units are counted back, and the limit is never after the event's day. There is no cut-off. "At
 * least 5 days before the conference" allows until the end of the fifth day before it.
 *
 * <p><strong>Law.</strong> For every amount, direction and counting, a later trigger never has an
 * earlier limit. For rolling, stepping over working days, adding months with the end clamped, and
 * taking the later of two days each keep the order of days; and the cut-off moves no trigger past a
 * later one, since a clock reaches the hour once a day.
 */
public final class LimitArithmetic {
  private static final int MINUTE = 60;
  private static final int HOUR = 3600;

  private final WorkingCalendar calendar;
  private final LocalClock clock;

  /**
   * Creates the arithmetic of a calendar.
   *
   * @param calendar the calendar that tells working days, and the zone
   */
  public LimitArithmetic(WorkingCalendar calendar) {
    this.calendar = calendar;
    this.clock = calendar.clock();
  }

  /**
   * The last moment that keeps a limit.
   *
   * @param trigger when the clock starts, or for a lead time the event itself: seconds since
   *     1970-01-01T00:00:00Z
   * @param amount how long
   * @param direction after the trigger or before the event
   * @param counting how days are counted
   * @return the due moment, inclusive; in whole days the last second of the local day
   * @throws CalendarHorizonException if working time runs past the calendar's horizon
   * @throws CalendarException if working hours are counted by a calendar without office hours, or
   *     there is a cut-off before an event
   */
  public long due(long trigger, Amount amount, Direction direction, Counting counting) {
    return amount.unit().wholeDays()
        ? clock.endOfDay(limitDay(trigger, amount, direction, counting))
        : exact(trigger, amount, direction);
  }

  /**
   * The first moment that is as long after a trigger, or before an event, as a standard says: the
   * lower edge of a window, as in "not before day 12". It differs from {@link #due} in whole days
   * only, where it is the first second of the same local day.
   *
   * @param trigger when the clock starts, or the event itself: seconds since 1970-01-01T00:00:00Z
   * @param amount how long
   * @param direction after the trigger or before the event
   * @param counting how days are counted
   * @return the first moment, inclusive
   * @throws CalendarHorizonException if working time runs past the calendar's horizon
   * @throws CalendarException as for {@link #due}
   */
  public long from(long trigger, Amount amount, Direction direction, Counting counting) {
    return amount.unit().wholeDays()
        ? clock.startOfDay(limitDay(trigger, amount, direction, counting))
        : exact(trigger, amount, direction);
  }

  /**
   * The local day on which a limit in whole days falls, for a trigger at some moment.
   *
   * @param trigger when the clock starts, or the event itself: seconds since 1970-01-01T00:00:00Z
   * @param amount how long, in whole days
   * @param direction after the trigger or before the event
   * @param counting how days are counted
   * @return days since 1970-01-01
   * @throws CalendarHorizonException if working days run past the calendar's horizon
   * @throws CalendarException if there is a cut-off before an event
   */
  public int limitDay(long trigger, Amount amount, Direction direction, Counting counting) {
    int day = clock.dayOf(trigger);
    return limitDay(
        day, countedDay(trigger, day, direction, counting), amount, direction, counting);
  }

  /**
   * The local day on which a limit in whole days falls, for a trigger of which only the day is
   * known. A cut-off hour is left out of account: ask about the day's first and last moment for the
   * two answers there may be.
   *
   * @param day the trigger's day: days since 1970-01-01
   * @param amount how long, in whole days
   * @param direction after the trigger or before the event
   * @param counting how days are counted
   * @return days since 1970-01-01
   * @throws CalendarHorizonException if working days run past the calendar's horizon
   */
  public int limitDay(int day, Amount amount, Direction direction, Counting counting) {
    return limitDay(day, day, amount, direction, counting);
  }

  private int countedDay(long trigger, int day, Direction direction, Counting counting) {
    LocalTime cutOff = counting.cutOff();
    if (cutOff == null) {
      return day;
    }
    if (direction == Direction.BEFORE) {
      throw new CalendarException(
          "a cut-off hour (" + cutOff + ") has no meaning for a limit before an event");
    }
    return trigger < clock.at(day, cutOff.toSecondOfDay()) ? day : day + 1;
  }

  private int limitDay(
      int day, int counted, Amount amount, Direction direction, Counting counting) {
    int n = amount.n();
    boolean after = direction == Direction.AFTER;
    int first = counting.countFrom() == CountFrom.DAY_1 && n > 0 ? 1 : 0;
    int limit =
        switch (amount.unit()) {
          case DAYS -> after ? counted + (n - first) : counted - (n - first);
          case WEEKS -> after ? counted + (7 * n - first) : counted - (7 * n - first);
          case MONTHS -> months(counted, after ? n : -n, after ? -first : first);
          case YEARS -> months(counted, after ? 12 * n : -12 * n, after ? -first : first);
          case WORKING_DAYS -> workingDays(counted, n - first, direction, counting.roll());
          case MINUTES, HOURS, WORKING_HOURS ->
              throw new IllegalArgumentException(amount + " is not a number of whole days");
        };
    return after ? Math.max(limit, day) : Math.min(limit, day);
  }

  private static int months(int day, int months, int days) {
    return (int) (LocalDate.ofEpochDay(day).plusMonths(months).toEpochDay() + days);
  }

  private int workingDays(int day, int steps, Direction direction, Roll roll) {
    int sign = direction == Direction.AFTER ? 1 : -1;
    Roll away = direction == Direction.AFTER ? Roll.BACK : Roll.FORWARD;
    if (roll == Roll.AWAY || roll == away) {
      // Stepping towards the limit from a day off goes the same way as from the working day behind
      // it. No step at all would end behind the trigger, where the limit may not be. So that
      // working day is never asked for, and may lie beyond the horizon.
      return calendar.addWorkingDays(day, sign * steps);
    }
    int rolled =
        roll == Roll.FORWARD
            ? calendar.nextWorkingDayOnOrAfter(day)
            : calendar.previousWorkingDayOnOrBefore(day);
    return calendar.addWorkingDays(rolled, sign * steps);
  }

  private long exact(long trigger, Amount amount, Direction direction) {
    int n = amount.n();
    int sign = direction == Direction.AFTER ? 1 : -1;
    return switch (amount.unit()) {
      case MINUTES -> trigger + (long) sign * n * MINUTE;
      case HOURS -> trigger + (long) sign * n * HOUR;
      case WORKING_HOURS ->
          direction == Direction.AFTER
              ? calendar.office().after(trigger, n)
              : calendar.office().before(trigger, n);
      case DAYS, WORKING_DAYS, WEEKS, MONTHS, YEARS ->
          throw new IllegalArgumentException(amount + " is kept to the day");
    };
  }
}
