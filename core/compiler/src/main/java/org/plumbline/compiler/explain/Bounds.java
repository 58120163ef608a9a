package org.plumbline.compiler.explain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.kernel.Anchor;
import org.plumbline.model.kernel.Bound;
import org.plumbline.model.kernel.Recurrence;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Window;

/** What bounds are made of. */
final class Bounds {
  private Bounds() {}

  /** Every bound of a rule, with those inside others; a compound one comes before its parts. */
  static List<Bound> of(Rule rule) {
    List<Bound> all = new ArrayList<>(of(rule.window()));
    Recurrence recurrence = rule.recurrence();
    if (recurrence != null) {
      recurrence.checkPoints().forEach(point -> all.addAll(of(point.window())));
      recurrence.phases().forEach(phase -> all.addAll(of(phase.window())));
    }
    return all;
  }

  /** Every bound of a window, likewise. */
  static List<Bound> of(Window window) {
    List<Bound> all = new ArrayList<>();
    add(window, all);
    for (int i = 0; i < all.size(); i++) {
      all.addAll(parts(all.get(i)));
    }
    return all;
  }

  private static void add(Window window, List<Bound> all) {
    addIfAny(window.from(), all);
    addIfAny(window.by(), all);
    addIfAny(window.target(), all);
  }

  private static void addIfAny(@Nullable Bound bound, List<Bound> all) {
    if (bound != null) {
      all.add(bound);
    }
  }

  private static List<Bound> parts(Bound bound) {
    if (bound instanceof Bound.Earliest earliest) {
      return earliest.bounds();
    } else if (bound instanceof Bound.Latest latest) {
      return latest.bounds();
    } else if (bound instanceof Bound.Choice choice) {
      return List.of(choice.holds(), choice.otherwise());
    } else if (bound instanceof Bound.Extended extended) {
      return List.of(extended.base(), extended.cap());
    } else if (bound instanceof Bound.FromData data) {
      return List.of(data.standard(), data.given());
    } else if (anchor(bound) instanceof Anchor.At at) {
      return List.of(at.bound());
    }
    return List.of();
  }

  /** From where a simple bound counts; null for one that is made of others, or none. */
  static @Nullable Anchor anchor(Bound bound) {
    if (bound instanceof Bound.Shift shift) {
      return shift.anchor();
    } else if (bound instanceof Bound.Instant instant) {
      return instant.anchor();
    } else if (bound instanceof Bound.EndOfDay end) {
      return end.anchor();
    } else if (bound instanceof Bound.StartOfDay start) {
      return start.anchor();
    } else if (bound instanceof Bound.PeriodEdge edge) {
      return edge.anchor();
    } else if (bound instanceof Bound.ShiftBy shift) {
      return shift.anchor();
    }
    return null;
  }
}
