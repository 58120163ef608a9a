package org.plumbline.analysis.relation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.plumbline.analysis.circumstances.Circumstance;
import org.plumbline.analysis.circumstances.UndecidedException;
import org.plumbline.analysis.relation.KnownWindows.KnownWindow;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Window;
import org.plumbline.runtime.calendar.WorkingCalendar;

/**
 * Finds how what two duties ask for relates in time, over every day on which they can arise. It can
 * be used by several threads at once.
 */
public final class Relations {
  private final Map<Swept, Comparison> known = new ConcurrentHashMap<>();
  private final KnownWindows windows = new KnownWindows();

  /**
   * Compares two duties. Both documents must use the same vocabulary, since names are compared as
   * they are.
   */
  public Relation between(PlacedRule one, PlacedRule other) {
    Rule a = one.rule();
    Rule b = other.rule();
    Optional<Matter> matter = Matter.of(a, b);
    if (matter.isEmpty() || a.kind() != Rule.Kind.DUTY || b.kind() != Rule.Kind.DUTY) {
      return new Relation.Unrelated();
    }
    try {
      return new Pair(one, other, matter.get(), this).compare();
    } catch (UndecidedException e) {
      return new Relation.Undecided(e.reason());
    }
  }

  /**
   * Compares the limits of two versions of one rule, whatever it is that makes them arise. Neither
   * document may say when it is in force, since versions follow one another.
   */
  public Relation betweenVersions(PlacedRule before, PlacedRule after) {
    try {
      Matter matter = Matter.ofVersions(before.rule(), after.rule());
      return new Pair(before, after, matter, this).compare();
    } catch (UndecidedException e) {
      return new Relation.Undecided(e.reason());
    }
  }

  /**
   * The cases of a window.
   *
   * @throws UndecidedException if one of its edges cannot be written as functions of one moment
   */
  List<KnownWindow> windows(Window window, WorkingCalendar calendar) {
    return windows.of(window, calendar);
  }

  /** What a sweep finds, which is done if it has not been done. */
  Comparison comparison(Swept swept, Supplier<Comparison> sweep) {
    return known.computeIfAbsent(swept, any -> sweep.get());
  }

  /** A sweep that has been done: limits of few kinds stand in many clauses. */
  record Swept(
      Window window,
      WorkingCalendar calendar,
      Window otherWindow,
      WorkingCalendar otherCalendar,
      List<Circumstance> when,
      boolean ahead,
      Span span) {}
}
