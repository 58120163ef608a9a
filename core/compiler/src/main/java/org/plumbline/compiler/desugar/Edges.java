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
        early == Window.Early.BREACH || other.early == Window.Early.BREACH
            ? Window.Early.BREACH
            : Window.Early.IGNORED,
        joined(target, other.target),
        joined(upper, other.upper));
  }

  /** These where the condition holds, else the others. */
  Edges ifHolds(Condition condition, Edges otherwise) {
    return new Edges(
        choice(condition, latest(lower), latest(otherwise.lower)),
        early == Window.Early.BREACH || otherwise.early == Window.Early.BREACH
            ? Window.Early.BREACH
            : Window.Early.IGNORED,
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
