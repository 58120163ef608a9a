package org.plumbline.runtime.calendar;

import java.io.Serializable;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * How a document counts days and working days from a trigger.
 *
 * @param countFrom whether the trigger's day is day 0 or day 1
 * @param roll as if on which working day a trigger on a day off counts; heeded by working days only
 * @param cutOff the local time from which a trigger counts as if on the next day; null if there is
 *     none. It needs rolling forward, since the next day may be a day off, and has a meaning only
 *     after a trigger, not before an event
 */
public record Counting(CountFrom countFrom, Roll roll, @Nullable LocalTime cutOff)
    implements Serializable {

  /** The usual way: from day 0, rolling away from the direction of counting, without cut-off. */
  public static final Counting USUAL = new Counting(CountFrom.DAY_0, Roll.AWAY, null);

  /** Checks that a cut-off rolls forward. */
  public Counting {
    if (cutOff != null && roll != Roll.FORWARD) {
      throw new CalendarException(
          "a cut-off hour needs rolling forward: a trigger after "
              + cutOff
              + " counts as if on the next day, and that day may be a day off");
    }
  }

  /**
   * The same counting from another day.
   *
   * @param newCountFrom whether the trigger's day is day 0 or day 1
   * @return the changed counting
   */
  public Counting from(CountFrom newCountFrom) {
    return new Counting(newCountFrom, roll, cutOff);
  }

  /**
   * The same counting with another roll.
   *
   * @param newRoll as if on which working day a trigger on a day off counts
   * @return the changed counting
   */
  public Counting rolling(Roll newRoll) {
    return new Counting(countFrom, newRoll, cutOff);
  }

  /**
   * The same counting, rolling forward, with a cut-off hour.
   *
   * @param hour the local time from which a trigger counts as if on the next day
   * @return the changed counting
   */
  public Counting withCutOff(LocalTime hour) {
    return new Counting(countFrom, Roll.FORWARD, hour);
  }
}
