package org.plumbline.analysis.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plumbline.analysis.circumstances.Circumstance;
import org.plumbline.analysis.circumstances.UndecidedException;

/**
 * When a clause’s act is in time as a function of its trigger alone, in given circumstances. A
 * later trigger never has an earlier limit.
 */
public final class TriggerWindow {
  private final WindowCase window;
  private final Set<Integer> criticalSeconds;

  private TriggerWindow(WindowCase window, Set<Integer> criticalSeconds) {
    this.window = window;
    this.criticalSeconds = criticalSeconds;
  }

  /**
   * The windows of a clause, one for each kind of circumstances; none if it has none of the sort.
   */
  public static List<TriggerWindow> of(PlacedRule placed) {
    List<TriggerWindow> windows = new ArrayList<>();
    try {
      Set<Integer> critical =
          new CriticalTimes().with(placed.rule().window(), placed.calendar()).secondsOfDay();
      for (WindowCase window : WindowCases.of(placed.rule().window(), placed.calendar())) {
        if (window.countsFromTriggerAlone()) {
          windows.add(new TriggerWindow(window, critical));
        }
      }
    } catch (UndecidedException e) {
      return List.of(); // a limit of another sort
    }
    return windows;
  }

  /** In which circumstances it is the window. */
  public List<Circumstance> when() {
    return window.when();
  }

  /** Whether it ends at all. */
  public boolean hasEnd() {
    return !window.upper().isEmpty();
  }

  /**
   * The first moment that counts; before any if it counts from the start.
   *
   * @param trigger in seconds since 1970-01-01T00:00:00Z, as is the result
   */
  public long from(long trigger) {
    return window.from(trigger);
  }

  /**
   * The last moment in time, inclusive; after any if it has no end.
   *
   * @param trigger in seconds since 1970-01-01T00:00:00Z, as is the result
   */
  public long by(long trigger) {
    return window.by(trigger);
  }

  /** The times of day, in seconds, at which an edge can jump, or begin or cease to run along. */
  public Set<Integer> criticalSeconds() {
    return criticalSeconds;
  }
}
