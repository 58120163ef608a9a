package org.plumbline.model.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What follows each discharge: the act is due again. The first is due by the rule's window from the
 * trigger; if the rule's window is {@link Window#UNTIMED}, the first phase's window from the
 * trigger.
 *
 * @param checkPoints so many further occurrences first, each by a limit of its own that counts from
 *     the trigger of the recurrence; {@link Anchor.Trigger} is that trigger
 * @param phases one after the other; none if nothing follows the check points
 * @param countedFrom from where each interval counts
 */
public record Recurrence(
    List<CheckPoint> checkPoints, List<Phase> phases, CountedFrom countedFrom) {
  public Recurrence {
    checkPoints = List.copyOf(checkPoints);
    phases = List.copyOf(phases);
  }

  /**
   * A recurrence without check points.
   *
   * @param phases one after the other, at least one
   * @param countedFrom from where each interval counts
   */
  public Recurrence(List<Phase> phases, CountedFrom countedFrom) {
    this(List.of(), phases, countedFrom);
  }

  /**
   * One further occurrence, counted from the beginning: "then by day 10".
   *
   * @param clause the numbered clause that says so; 0 if the standard has none
   * @param window when it counts
   */
  public record CheckPoint(int clause, Window window) {}

  /**
   * One pace.
   *
   * @param clause the numbered clause that says so, for reports; 0 if the standard has none
   * @param window when the next is due, where {@link Anchor.Trigger} is the last actual occurrence;
   *     conditions in it are read at that occurrence
   * @param whileIn the phase is passed over where this state does not hold at its start; null if
   *     that does not matter
   * @param until the phase lasts until one of these; empty: until the recurrence ends
   */
  public record Phase(
      int clause, Window window, @Nullable String whileIn, List<EventPattern> until) {
    public Phase {
      until = List.copyOf(until);
    }
  }

  /** From where an interval counts. */
  public enum CountedFrom {
    /** From the last actual occurrence, early or late. */
    LAST_OCCURRENCE,
    /** From when the last was due. */
    LAST_DUE,
    /** From the trigger of the recurrence: the k-th is due k intervals after it. */
    BEGINNING
  }

  /**
   * A count instead of an interval: for each period or, without one, for the rule's window.
   *
   * @param count how many, at least
   * @param period of what; null for the rule's window
   * @param fromTrigger whether the periods run from the trigger's day, not as in the calendar
   */
  public record PerPeriod(int count, Bound.@Nullable Period period, boolean fromTrigger) {
    /**
     * A count for each period of the calendar.
     *
     * @param count how many, at least
     * @param period of what
     */
    public PerPeriod(int count, Bound.Period period) {
      this(count, period, false);
    }
  }
}
