package org.plumbline.compiler.validate;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.Standard;
import org.plumbline.model.document.Timing;
import org.plumbline.model.document.Timing.Limit;

/** Every limit of a standard, wherever it stands. */
final class Timings {
  private Timings() {}

  static List<Limit> limits(Standard standard) {
    List<Limit> limits = new ArrayList<>();
    for (Facet facet : standard.facets()) {
      if (facet instanceof Facet.Deadline deadline) {
        add(deadline.timing(), limits);
      } else if (facet instanceof Facet.Clause clause) {
        add(clause.timing(), limits);
      }
    }
    return limits;
  }

  private static void add(Timing timing, List<Limit> limits) {
    for (Timing.Conditional phase : timing.phases()) {
      limits.addAll(phase.limits());
    }
  }
}
