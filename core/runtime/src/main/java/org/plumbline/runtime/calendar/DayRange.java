package org.plumbline.runtime.calendar;

import java.io.Serializable;

/**
 * A run of days, both ends included.
 *
 * @param first days since 1970-01-01
 * @param last days since 1970-01-01, not before the first
 */
public record DayRange(int first, int last) implements Serializable {
  /** Checks the order. */
  public DayRange {
    if (last < first) {
      throw new IllegalArgumentException(
          IsoDate.format(first) + " to " + IsoDate.format(last) + " is no run of days");
    }
  }

  /**
   * Whether a day is in the run.
   *
   * @param day days since 1970-01-01
   * @return true from the first to the last day
   */
  public boolean contains(int day) {
    return first <= day && day <= last;
  }

  @Override
  public String toString() {
    return IsoDate.format(first) + " to " + IsoDate.format(last);
  }
}
