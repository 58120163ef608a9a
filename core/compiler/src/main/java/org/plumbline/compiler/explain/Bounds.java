package org.plumbline.compiler.explain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
      all.addAll(all.get(i).parts());
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
}
