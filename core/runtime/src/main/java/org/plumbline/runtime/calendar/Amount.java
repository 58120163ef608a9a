package org.plumbline.runtime.calendar;

import java.io.Serializable;

/**
 * A length of time as a standard states it, such as 15 working days.
 *
 * @param n how many, from 0 to the unit's {@link Unit#most most}
 * @param unit of what
 */
public record Amount(int n, Unit unit) implements Serializable {
  /** Checks the number. */
  public Amount {
    if (n < 0) {
      throw new CalendarException(
          n + " " + unit.plural() + ": a length of time cannot be negative; say `before` instead");
    }
    if (n > unit.most()) {
      throw new CalendarException(
          n + " " + unit.plural() + " is more than a thousand years. Check the number");
    }
  }

  /** The amount as it is read aloud, such as 1 working day. */
  @Override
  public String toString() {
    return n + " " + (n == 1 ? unit.singular() : unit.plural());
  }
}
