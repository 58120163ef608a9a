package org.plumbline.analysis.relation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.circumstances.UndecidedException;

/**
 * The local days on which a clock can start.
 *
 * @param first days since 1970-01-01
 * @param last days since 1970-01-01, inclusive
 */
public record Span(int first, int last) {
  /** So long before its clock starts can a history begin, and be under the same documents. */
  private static final int DAYS_BEFORE = 14;

  /**
   * The days on which two rules bind, as far as both calendars reach.
   *
   * @throws UndecidedException if there is none
   */
  public static Span of(PlacedRule one, PlacedRule other) {
    int first = Math.max(first(one), first(other)) + DAYS_BEFORE;
    int last = Math.min(last(one), last(other));
    if (first > last) {
      throw new UndecidedException("the two are never in force at the same time");
    }
    return new Span(first, last);
  }

  private static int first(PlacedRule rule) {
    return Math.max(
        rule.calendar().firstDay(), day(rule.document().inForceFrom(), Integer.MIN_VALUE));
  }

  private static int last(PlacedRule rule) {
    return Math.min(rule.calendar().lastDay(), day(rule.document().inForceTo(), Integer.MAX_VALUE));
  }

  private static int day(@Nullable LocalDate date, int otherwise) {
    return date == null ? otherwise : Math.toIntExact(date.toEpochDay());
  }
}
