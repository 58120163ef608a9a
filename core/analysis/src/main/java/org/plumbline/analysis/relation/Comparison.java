package org.plumbline.analysis.relation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How two windows lie over all days on which their clock can start.
 *
 * @param all the days compared
 * @param found on which of them each order was found; a day counts for two if it depends on the
 *     time of day
 * @param witnesses for each order found, a day on which it was, the first since the calendar was
 *     made if there is one, and what the windows are
 * @param byClocks which of these orders were found across a change of the clocks alone, where an
 *     hour gained or lost turns a limit in hours round with one in days
 * @param workless where both windows have moments in common, but no working day among them; null if
 *     that is never so
 */
public record Comparison(
    DaySet all,
    Map<WindowOrder, DaySet> found,
    Map<WindowOrder, Placing> witnesses,
    Set<WindowOrder> byClocks,
    @Nullable Workless workless) {
  /**
   * Days on which a clock starts, working days themselves, from which what is in time for both
   * falls on no working day.
   *
   * @param days how many
   * @param placing one of them, and what the windows are
   */
  public record Workless(int days, Placing placing) {}

  public Comparison {
    found = inOrder(found);
    witnesses = inOrder(witnesses);
    byClocks = Set.copyOf(byClocks);
  }

  private static <V> Map<WindowOrder, V> inOrder(Map<WindowOrder, V> some) {
    Map<WindowOrder, V> ordered = new EnumMap<>(WindowOrder.class);
    ordered.putAll(some);
    return Collections.unmodifiableMap(ordered);
  }

  /** On how many days they were compared. */
  public int daysCompared() {
    return all.count();
  }

  /** The orders found, {@link WindowOrder#SAME} apart. */
  public Set<WindowOrder> differences() {
    Set<WindowOrder> other = EnumSet.noneOf(WindowOrder.class);
    other.addAll(found.keySet());
    other.remove(WindowOrder.SAME);
    return Set.copyOf(other);
  }

  /**
   * The differences without those that a change of the clocks alone makes; with them, if there are
   * no others.
   */
  public Set<WindowOrder> differencesButForClocks() {
    Set<WindowOrder> other = EnumSet.noneOf(WindowOrder.class);
    other.addAll(differences());
    other.removeAll(byClocks);
    return other.isEmpty() ? differences() : Set.copyOf(other);
  }

  /** Whether that order, and no other but {@link WindowOrder#SAME}, was found. */
  public boolean isAlways(WindowOrder order) {
    return differences().equals(Set.of(order));
  }

  /** Whether the windows are the same on every day. */
  public boolean isSame() {
    return differences().isEmpty();
  }

  /** On how many days, of those compared, that order was found. */
  public int on(WindowOrder order) {
    return daysOf(order).count();
  }

  /** On which days that order was found. */
  public DaySet daysOf(WindowOrder order) {
    return found.getOrDefault(order, DaySet.NONE);
  }
}
