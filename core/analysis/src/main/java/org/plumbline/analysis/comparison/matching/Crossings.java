package org.plumbline.analysis.comparison.matching;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which standards stand in another place among the rest, when as few as possible are said to. */
public final class Crossings {
  private Crossings() {}

  /**
   * Those that have to be taken out so that the rest stand in one order in both versions: always
   * the one that stands crosswise to most others.
   *
   * @param pairs which is which
   * @param last which to take first where nothing else tells: an order that does not hang on which
   *     version is called the newer
   */
  public static Set<StandardMatching.Pair> moved(
      List<StandardMatching.Pair> pairs, Comparator<StandardMatching.Pair> last) {
    int[] crossings = new int[pairs.size()];
    for (int i = 0; i < crossings.length; i++) {
      for (int k = 0; k < crossings.length; k++) {
        if (cross(pairs.get(i), pairs.get(k))) {
          crossings[i]++;
        }
      }
    }
    Set<StandardMatching.Pair> moved = new HashSet<>();
    while (true) {
      int worst = worst(pairs, crossings, last);
      if (worst < 0) {
        return moved;
      }
      StandardMatching.Pair out = pairs.get(worst);
      moved.add(out);
      crossings[worst] = 0;
      for (int i = 0; i < crossings.length; i++) {
        if (crossings[i] > 0 && cross(pairs.get(i), out)) {
          crossings[i]--;
        }
      }
    }
  }

  /**
   * The one with most crossings; of several the one that moved furthest, and then the first. -1 if
   * nothing crosses anything.
   */
  private static int worst(
      List<StandardMatching.Pair> pairs, int[] crossings, Comparator<StandardMatching.Pair> last) {
    Comparator<Integer> order =
        Comparator.<Integer>comparingInt(i -> crossings[i])
            .thenComparingInt(i -> distance(pairs.get(i)))
            .thenComparing(pairs::get, last.reversed());
    int worst = -1;
    for (int i = 0; i < crossings.length; i++) {
      if (crossings[i] > 0 && (worst < 0 || order.compare(i, worst) > 0)) {
        worst = i;
      }
    }
    return worst;
  }

  private static int distance(StandardMatching.Pair pair) {
    return Math.abs(pair.before() - pair.after());
  }

  private static boolean cross(StandardMatching.Pair one, StandardMatching.Pair other) {
    return (long) (one.before() - other.before()) * (one.after() - other.after()) < 0;
  }
}
