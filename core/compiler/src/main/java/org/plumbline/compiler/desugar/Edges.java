package org.plumbline.compiler.desugar;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.kernel.Bound;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.Window;

/**
 * The edges that limits set to a window; all of them hold.
 *
 * @param lower each not before
 * @param early what an occurrence before the lower edge is
 * @param target what is worked to
 * @param upper each not after
 */
record Edges(List<Bound> lower, Window.Early early, List<Bound> target, List<Bound> upper) {
  static final Edges NONE = new Edges(List.of(), Window.Early.IGNORED, List.of(), List.of());

  Edges {
    lower = List.copyOf(lower);
    target = List.copyOf(target);
    upper = List.copyOf(upper);
  }

  static Edges by(Bound bound) {
    return new Edges(List.of(), Window.Early.IGNORED, List.of(), List.of(bound));
  }

  static Edges from(Bound bound, Window.Early early) {
    return new Edges(List.of(bound), early, List.of(), List.of());
  }

  static Edges between(Bound from, Window.Early early, Bound by) {
    return new Edges(List.of(from), early, List.of(), List.of(by));
  }

  /** Both limits hold. What is a breach for one is a breach. */
  Edges and(Edges other) {
    return new Edges(
        joined(lower, other.lower),
        stricter(early, lower, other.early, other.lower),
        joined(target, other.target),
        joined(upper, other.upper));
  }

  /** These where the condition holds, else the others. */
  Edges ifHolds(Condition condition, Edges otherwise) {
    return new Edges(
        choice(condition, latest(lower), latest(otherwise.lower)),
        stricter(early, lower, otherwise.early, otherwise.lower),
        choice(condition, earliest(target), earliest(otherwise.target)),
        choice(condition, earliest(upper), earliest(otherwise.upper)));
  }

  /** The earlier of each upper edge and what the data set, if they do. */
  Edges tightenedBy(Bound given, String name) {
    return fromData(bound -> new Bound.FromData(bound, given, name, false));
  }

  /** Each upper edge changed by what the data set. */
  Edges fromData(UnaryOperator<Bound> change) {
    return new Edges(lower, early, target, upper.stream().map(change).toList());
  }

  Window window() {
    return new Window(latest(lower), early, earliest(target), earliest(upper));
  }

  /** A breach for one is a breach; it counts only where each that has a lower edge says so. */
  private static Window.Early stricter(
      Window.Early one, List<Bound> lower, Window.Early other, List<Bound> otherLower) {
    if (one == Window.Early.BREACH || other == Window.Early.BREACH) {
      return Window.Early.BREACH;
    }
    boolean counted =
        (lower.isEmpty() || one == Window.Early.COUNTED)
            && (otherLower.isEmpty() || other == Window.Early.COUNTED)
            && !(lower.isEmpty() && otherLower.isEmpty());
    return counted ? Window.Early.COUNTED : Window.Early.IGNORED;
  }

  private static List<Bound> choice(
      Condition condition, @Nullable Bound holds, @Nullable Bound otherwise) {
    if (holds == null && otherwise == null) {
      return List.of();
    }
    return List.of(
        new Bound.Choice(
            condition,
            holds == null ? new Bound.Unlimited() : holds,
            otherwise == null ? new Bound.Unlimited() : otherwise));
  }

  private static @Nullable Bound latest(List<Bound> bounds) {
    return bounds.isEmpty() ? null : bounds.size() == 1 ? bounds.get(0) : new Bound.Latest(bounds);
  }

  private static @Nullable Bound earliest(List<Bound> bounds) {
    return bounds.isEmpty()
        ? null
        : bounds.size() == 1 ? bounds.get(0) : new Bound.Earliest(bounds);
  }

  private static List<Bound> joined(List<Bound> one, List<Bound> other) {
    List<Bound> all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }
}
