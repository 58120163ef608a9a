package org.plumbline.analysis.relation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.plumbline.analysis.circumstances.Circumstance;
import org.plumbline.analysis.circumstances.UndecidedException;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Window;
import org.plumbline.runtime.calendar.WorkingCalendar;

/**
 * Finds how what two duties ask for relates in time, over every day on which they can arise. It can
 * be used by several threads at once.
 */
public final class Relations {
  private final Map<Swept, Comparison> known = new ConcurrentHashMap<>();

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
      return new Pair(one, other, matter.get(), known).compare();
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
      return new Pair(before, after, matter, known).compare();
    } catch (UndecidedException e) {
      return new Relation.Undecided(e.reason());
    }
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
