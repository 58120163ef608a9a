package org.plumbline.runtime.judge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.calendar.Amount;

/** What makes an obligation arise (§6). Immutable. */
public sealed interface Trigger {
  /** Each of these occurrences. */
  record On(Pattern events) implements Trigger {}

  /** The n-th of these occurrences since the last of those (or since the case began). */
  record Nth(Pattern events, int number, Pattern since) implements Trigger {}

  /**
   * So much after something.
   *
   * @param from events; none if it counts from a date
   * @param date the attribute that holds the date; null if it counts from events
   * @param whileIn only if this state lasted meanwhile; null if that does not matter
   */
  record Elapsed(Pattern from, @Nullable String date, List<Amount> amounts, @Nullable State whileIn)
      implements Trigger {}

  /**
   * When another standard is missed.
   *
   * @param clause 0 for any
   * @param period null if each miss counts by itself
   */
  record Missed(String standard, int clause, int times, @Nullable Amount period)
      implements Trigger {}

  /** Each meeting of these kinds, to which the obligation looks ahead (§5). */
  record Ahead(Pattern meetings) implements Trigger {}

  /** The case as a whole. */
  record WholeCase() implements Trigger {}
}
