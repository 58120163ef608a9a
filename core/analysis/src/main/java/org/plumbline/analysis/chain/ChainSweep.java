package org.plumbline.analysis.chain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.circumstances.Circumstance;
import org.plumbline.analysis.relation.DaySet;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.analysis.relation.Span;
import org.plumbline.model.kernel.Window;
import org.plumbline.runtime.calendar.CalendarHorizonException;
import org.plumbline.runtime.calendar.LocalClock;
import org.plumbline.runtime.calendar.WorkingCalendar;

/** Starts the first clock of a chain on every day. */
final class ChainSweep {
  private static final int MORNING = 10 * 3600;

  private final Map<Limits, Swept> known = new ConcurrentHashMap<>();

  /**
   * What the sweep found.
   *
   * @param compared the days on which all limits are known
   * @param impossible those of them from which the last act would have to come before it may
   * @param start the moment to show: one from which it is impossible, if there is any
   */
  record Swept(DaySet compared, DaySet impossible, @Nullable Long start) {}

  /** A sweep that has been done: limits of few kinds stand in many clauses. */
  private record Limits(
      List<Window> windows,
      List<List<Circumstance>> when,
      List<WorkingCalendar> calendars,
      boolean hasFloor,
      Span span) {}

  /** Sweeps over all days on which every clause is in force. */
  Swept of(List<Link> chain, @Nullable Floor floor) {
    List<PlacedRule> rules = new ArrayList<>(chain.stream().map(Link::rule).toList());
    List<List<Circumstance>> when =
        new ArrayList<>(chain.stream().map(link -> link.limit().when()).toList());
    if (floor != null) {
      rules.add(floor.rule());
      when.add(floor.window().when());
    }
    Span span = Span.of(rules);
    Limits limits =
        new Limits(
            rules.stream().map(rule -> rule.rule().window()).toList(),
            when,
            rules.stream().map(PlacedRule::calendar).toList(),
            floor != null,
            span);
    return known.computeIfAbsent(limits, any -> sweep(chain, floor, span));
  }

  private static Swept sweep(List<Link> chain, @Nullable Floor floor, Span span) {
    WorkingCalendar calendar = chain.get(0).rule().calendar();
    LocalClock clock = calendar.clock();
    int soon = Math.toIntExact(calendar.definition().knownAt().toEpochDay()) + 14;
    DaySet.Collector compared = new DaySet.Collector(span.first());
    DaySet.Collector impossible = new DaySet.Collector(span.first());
    Long possibleStart = null;
    Long impossibleStart = null;
    for (int day = span.first(); day <= span.last(); day++) {
      try {
        Long never = impossible(chain, floor, clock, day);
        compared.add(day);
        if (never != null) {
          impossible.add(day);
        }
        impossibleStart = clearer(impossibleStart, never, day == soon);
        possibleStart = clearer(possibleStart, clock.at(day, MORNING), day == soon);
      } catch (CalendarHorizonException beyond) {
        // no answer for this day; a horizon proves nothing
      }
    }
    return new Swept(
        compared.set(),
        impossible.set(),
        impossibleStart == null ? possibleStart : impossibleStart);
  }

  /** The first, until soon; from then on the first since. */
  private static @Nullable Long clearer(
      @Nullable Long known, @Nullable Long another, boolean isSoon) {
    return known == null || (isSoon && another != null) ? another : known;
  }

  /** A moment of the day from which the last act would have to come too soon; null if none. */
  private static @Nullable Long impossible(
      List<Link> chain, @Nullable Floor floor, LocalClock clock, int day) {
    long soonest = last(chain, clock.startOfDay(day));
    if (soonest >= notBefore(floor, clock.endOfDay(day))) {
      return null; // a later start never has an earlier limit
    }
    Set<Integer> seconds = new LinkedHashSet<>(List.of(MORNING));
    seconds.addAll(chain.get(0).limit().criticalSeconds());
    if (floor != null) {
      seconds.addAll(floor.window().criticalSeconds());
    }
    for (int second : seconds) {
      long start = clock.at(day, second);
      if (last(chain, start) < notBefore(floor, start)) {
        return start;
      }
    }
    return null;
  }

  /** From when on the last act may come. */
  static long notBefore(@Nullable Floor floor, long start) {
    return floor == null ? start : Math.max(start, floor.notBefore(start));
  }

  private static long last(List<Link> chain, long start) {
    long at = start;
    for (Link link : chain) {
      at = link.limit().by(at);
    }
    return at;
  }

  /** The start, then the latest moment of each act. */
  static List<Long> latest(List<Link> chain, long start) {
    List<Long> latest = new ArrayList<>(List.of(start));
    for (Link link : chain) {
      latest.add(link.limit().by(latest.get(latest.size() - 1)));
    }
    return latest;
  }

  /** Whether a single clause asks for the last act at least as soon, on whatever day it begins. */
  static boolean isAlwaysAsSoon(Link link, List<Link> chain) {
    Span span = Span.of(chain.stream().map(Link::rule).toList());
    LocalClock clock = chain.get(0).rule().calendar().clock();
    for (int day = span.first(); day <= span.last(); day++) {
      long start = clock.at(day, MORNING);
      try {
        if (link.limit().by(start) > last(chain, start)) {
          return false;
        }
      } catch (CalendarHorizonException beyond) {
        // no answer for this day
      }
    }
    return true;
  }
}
