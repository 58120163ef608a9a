package org.plumbline.analysis.relation;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.analysis.circumstances.Circumstance;
import org.plumbline.model.kernel.Window;

/**
 * A window in given circumstances: the act is in time from the latest of its lower edges to the
 * earliest of its upper ones.
 *
 * @param when what has to be so
 * @param lower none if any time from the trigger will do
 * @param upper none if the duty is untimed
 * @param early what an act before the lower edges is
 */
record WindowCase(List<Circumstance> when, List<Edge> lower, List<Edge> upper, Window.Early early) {
  WindowCase {
    when = List.copyOf(when);
    lower = List.copyOf(lower);
    upper = List.copyOf(upper);
  }

  /** Whether all its edges count from one moment, and that is the trigger. */
  boolean countsFromTriggerAlone() {
    List<Edge> edges = new ArrayList<>(lower);
    edges.addAll(upper);
    return edges.stream().allMatch(e -> e.source() instanceof Source.Trigger);
  }

  /** The first moment at which the act counts; before any if there is no lower edge. */
  long from(long trigger) {
    long from = Long.MIN_VALUE;
    for (Edge edge : lower) {
      from = Math.max(from, edge.at().applyAsLong(trigger));
    }
    return from;
  }

  /** The last moment at which the act is in time; after any if there is no upper edge. */
  long by(long trigger) {
    long by = Long.MAX_VALUE;
    for (Edge edge : upper) {
      by = Math.min(by, edge.at().applyAsLong(trigger));
    }
    return by;
  }
}
