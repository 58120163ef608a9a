package org.plumbline.analysis.comparison.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import org.jspecify.annotations.Nullable;

/** Lays two short lists side by side, in order, so that what is alike stands together. */
public final class Alignment {
  private static final double HARDLY = 1e-9;

  private Alignment() {}

  /**
   * One row.
   *
   * @param before null if what stands beside it is new
   * @param after null if what stands beside it is gone
   * @param <T> what is laid side by side
   */
  public record Row<T>(@Nullable T before, @Nullable T after) {}

  /**
   * The cheapest way.
   *
   * @param distance what it costs to take two for one
   * @param alone what it costs to leave one alone; two alone cost twice that
   * @param <T> what is laid side by side
   */
  public static <T> List<Row<T>> of(
      List<T> before, List<T> after, ToDoubleBiFunction<T, T> distance, double alone) {
    double[][] pair = new double[before.size()][after.size()];
    double[][] cost = new double[before.size() + 1][after.size() + 1];
    for (int i = before.size(); i >= 0; i--) {
      for (int k = after.size(); k >= 0; k--) {
        if (i == before.size() || k == after.size()) {
          cost[i][k] = alone * (before.size() - i + after.size() - k);
          continue;
        }
        pair[i][k] = distance.applyAsDouble(before.get(i), after.get(k));
        cost[i][k] =
            Math.min(
                pair[i][k] + cost[i + 1][k + 1], alone + Math.min(cost[i + 1][k], cost[i][k + 1]));
      }
    }
    List<Row<T>> rows = new ArrayList<>();
    int i = 0;
    int k = 0;
    while (i < before.size() && k < after.size()) {
      if (pair[i][k] + cost[i + 1][k + 1] <= cost[i][k] + HARDLY) {
        rows.add(new Row<>(before.get(i++), after.get(k++)));
      } else if (alone + cost[i + 1][k] <= cost[i][k] + HARDLY) {
        rows.add(new Row<>(before.get(i++), null));
      } else {
        rows.add(new Row<>(null, after.get(k++)));
      }
    }
    while (i < before.size()) {
      rows.add(new Row<>(before.get(i++), null));
    }
    while (k < after.size()) {
      rows.add(new Row<>(null, after.get(k++)));
    }
    return rows;
  }
}
