package org.plumbline.runtime.judge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.calendar.Unit;

/**
 * What follows each discharge (§4). Immutable.
 *
 * @param checkPoints so many further occurrences first
 * @param phases then again and again, one pace after the other
 * @param countedFrom from where each interval counts
 */
public record Recurrence(
    List<CheckPoint> checkPoints, List<Phase> phases, CountedFrom countedFrom) {

  /** One further occurrence, its limit counted from the beginning (§4.9). */
  public record CheckPoint(int clause, Window window) {}

  /**
   * One pace (§4.6).
   *
   * @param clause of the clause that says so; 0 if there is none
   * @param whileIn passed over where this state does not hold at its start; null for always
   * @param until what ends it
   */
  public record Phase(int clause, Window window, @Nullable State whileIn, Pattern until) {}

  /** From where an interval counts. */
  public enum CountedFrom {
    /** From the last actual occurrence. */
    LAST_OCCURRENCE,
    /** From when the last was due. */
    LAST_DUE,
    /** From the trigger of the recurrence. */
    BEGINNING
  }

  /**
   * A count for each period (§4.7).
   *
   * @param count at least so many
   * @param period {@link Unit#DAYS}, WEEKS, MONTHS or YEARS; null for the rule's window
   * @param fromTrigger whether the periods run from the trigger's day
   */
  public record PerPeriod(int count, @Nullable Unit period, boolean fromTrigger) {}
}
