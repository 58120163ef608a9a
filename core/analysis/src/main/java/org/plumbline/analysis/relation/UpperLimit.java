package org.plumbline.analysis.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plumbline.analysis.circumstances.Circumstance;
import org.plumbline.analysis.circumstances.UndecidedException;

/**
 * The latest moment of a clause’s act as a function of its trigger alone, in given circumstances. A
 * later trigger never has an earlier limit.
 */
public final class UpperLimit {
  private final WindowCase window;
  private final Set<Integer> criticalSeconds;

  private UpperLimit(WindowCase window, Set<Integer> criticalSeconds) {
    this.window = window;
    this.criticalSeconds = criticalSeconds;
  }

  /**
   * The limits of a clause, one for each kind of circumstances; none if it has none of the sort.
   */
  public static List<UpperLimit> of(PlacedRule placed) {
    List<UpperLimit> limits = new ArrayList<>();
    try {
      Set<Integer> critical =
          new CriticalTimes().with(placed.rule().window(), placed.calendar()).secondsOfDay();
      for (WindowCase window : WindowCases.of(placed.rule().window(), placed.calendar())) {
        if (!window.upper().isEmpty() && window.countsFromTriggerAlone()) {
          limits.add(new UpperLimit(window, critical));
        }
      }
    } catch (UndecidedException e) {
      return List.of(); // a limit of another sort
    }
    return limits;
  }

  /** In which circumstances it is the limit. */
  public List<Circumstance> when() {
    return window.when();
  }

  /**
   * The last moment in time, inclusive.
   *
   * @param trigger in seconds since 1970-01-01T00:00:00Z, as is the result
   */
  public long by(long trigger) {
    return window.by(trigger);
  }

  /** The times of day, in seconds, at which the limit can jump, or begin or cease to run along. */
  public Set<Integer> criticalSeconds() {
    return criticalSeconds;
  }
}
