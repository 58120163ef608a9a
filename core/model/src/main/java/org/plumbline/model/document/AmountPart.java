package org.plumbline.model.document;

import org.plumbline.runtime.calendar.Unit;

/**
 * A number of units, as written: whether "days" are working days is for a reading to say.
 *
 * @param number not negative
 * @param unit the unit
 * @param calendar true if the paper says "calendar days" outright, which needs no reading
 */
public record AmountPart(int number, Unit unit, boolean calendar) {
  /** Refuses what cannot be written: only days are calendar days. */
  public AmountPart {
    if (calendar && unit != Unit.DAYS) {
      throw new IllegalArgumentException("calendar " + unit.plural());
    }
  }
}
