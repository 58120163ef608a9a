package org.plumbline.analysis.relation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.circumstances.UndecidedException;
import org.plumbline.model.kernel.Condition;
import org.plumbline.runtime.calendar.WorkingCalendar;

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
    return of(List.of(one, other));
  }

  /**
   * The days on which several rules bind, as far as all calendars reach.
   *
   * @throws UndecidedException if there is none
   */
  public static Span of(List<PlacedRule> rules) {
    int first = rules.stream().mapToInt(Span::first).max().orElseThrow() + DAYS_BEFORE;
    int last = rules.stream().mapToInt(Span::last).min().orElseThrow();
    if (first > last) {
      throw new UndecidedException("they are never in force at the same time");
    }
    return new Span(first, last);
  }

  /** Whether there is a day on which two rules bind. */
  public static boolean isShared(PlacedRule one, PlacedRule other) {
    return Math.max(first(one), first(other)) <= Math.min(last(one), last(other));
  }

  /**
   * A day to show something on: two weeks after the calendar was made, if they bind then.
   *
   * @param calendar by which the days are counted
   */
  public int dayToShow(WorkingCalendar calendar) {
    int soon = Math.toIntExact(calendar.definition().knownAt().toEpochDay()) + 14;
    return Math.max(first, Math.min(soon, last));
  }

  private static int first(PlacedRule rule) {
    int first =
        Math.max(rule.calendar().firstDay(), day(rule.document().inForceFrom(), Integer.MIN_VALUE));
    for (Condition.During during : ownPeriods(rule.rule().guard())) {
      first = Math.max(first, day(during.from(), Integer.MIN_VALUE));
    }
    return first;
  }

  private static int last(PlacedRule rule) {
    int last =
        Math.min(rule.calendar().lastDay(), day(rule.document().inForceTo(), Integer.MAX_VALUE));
    for (Condition.During during : ownPeriods(rule.rule().guard())) {
      last = Math.min(last, day(during.to(), Integer.MAX_VALUE));
    }
    return last;
  }

  /** When a standard is in force by itself. */
  private static List<Condition.During> ownPeriods(Condition guard) {
    if (guard instanceof Condition.During during) {
      return List.of(during);
    }
    return guard instanceof Condition.All all
        ? all.conditions().stream().flatMap(part -> ownPeriods(part).stream()).toList()
        : List.of();
  }

  private static int day(@Nullable LocalDate date, int otherwise) {
    return date == null ? otherwise : Math.toIntExact(date.toEpochDay());
  }
}
