package org.plumbline.analysis.relation;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.plumbline.analysis.circumstances.UndecidedException;
import org.plumbline.runtime.calendar.CalendarHorizonException;
import org.plumbline.runtime.calendar.LocalClock;
import org.plumbline.runtime.calendar.WorkingCalendar;

/**
 * Compares two windows on every day, at every time of day that can make a difference.
 *
 * <p>Both edges are, within one day, either constant or run along with the trigger; so the order of
 * two edges changes at most at the ends of a piece, and the ends of all pieces are among the {@link
 * CriticalTimes}.
 */
final class Sweep {
  /** When a person would say it happened; the first choice for a witness. */
  private static final int MORNING = 10 * 3600;

  private final Span span;
  private final WorkingCalendar calendar;
  private final LocalClock clock;
  private final int[] secondsOfDay;
  private final boolean ahead;
  private final int today;

  /**
   * A sweep.
   *
   * @param span the days
   * @param calendar whose local days they are
   * @param critical the times of day, as seconds, that can make a difference
   * @param ahead whether the windows lie before the moment that they count from, not after it
   */
  Sweep(Span span, WorkingCalendar calendar, Set<Integer> critical, boolean ahead) {
    this.span = span;
    this.calendar = calendar;
    this.clock = calendar.clock();
    this.today = Math.toIntExact(calendar.definition().knownAt().toEpochDay());
    this.secondsOfDay =
        IntStream.concat(IntStream.of(MORNING), critical.stream().mapToInt(i -> i).sorted())
            .distinct()
            .toArray();
    this.ahead = ahead;
  }

  /**
   * Compares.
   *
   * @throws UndecidedException if the calendars answer for no day
   */
  Comparison compare(WindowCase one, WindowCase other) {
    Map<WindowOrder, DaySet.Collector> days = new EnumMap<>(WindowOrder.class);
    Map<WindowOrder, Placing> witnesses = new EnumMap<>(WindowOrder.class);
    DaySet.Collector compared = new DaySet.Collector(span.first());
    int worklessDays = 0;
    Placing workless = null;
    for (int day = span.first(); day <= span.last(); day++) {
      Set<WindowOrder> orders = EnumSet.noneOf(WindowOrder.class);
      Placing noWork = null;
      try {
        for (int second : secondsOfDay) {
          Placing placing = place(one, other, clock.at(day, second));
          if (noWork == null && isWorkless(placing, day)) {
            noWork = placing;
          }
          if (orders.add(placing.order())) {
            witnesses.merge(placing.order(), placing, this::theClearer);
          }
        }
      } catch (CalendarHorizonException beyond) {
        continue; // no answer for this day; a horizon proves nothing
      }
      compared.add(day);
      if (noWork != null) {
        worklessDays++;
        workless = workless == null ? noWork : theClearer(workless, noWork);
      }
      if (orders.size() > 1) {
        orders.remove(WindowOrder.SAME);
      }
      for (WindowOrder order : orders) {
        days.computeIfAbsent(order, o -> new DaySet.Collector(span.first())).add(day);
      }
    }
    if (compared.set().count() == 0) {
      throw new UndecidedException("the calendars answer for none of the days");
    }
    Map<WindowOrder, DaySet> found = new EnumMap<>(WindowOrder.class);
    days.forEach((order, on) -> found.put(order, on.set()));
    return new Comparison(
        compared.set(),
        found,
        witnesses,
        workless == null ? null : new Comparison.Workless(worklessDays, workless));
  }

  /** Whether, from a working day, both can be kept, but on no working day. */
  private boolean isWorkless(Placing placing, int day) {
    long from = placing.commonFrom();
    long by = placing.commonBy();
    return from > placing.anchor()
        && from <= by
        && by != Long.MAX_VALUE
        && calendar.isWorkingDay(day)
        && calendar.nextWorkingDayOnOrAfter(clock.dayOf(from)) > clock.dayOf(by);
  }

  /** The first, but rather from the day on which the calendar was made than years before. */
  private Placing theClearer(Placing known, Placing another) {
    boolean isOld = clock.dayOf(known.anchor()) < today;
    return isOld && clock.dayOf(another.anchor()) >= today ? another : known;
  }

  private Placing place(WindowCase one, WindowCase other, long anchor) {
    long floor = ahead ? Long.MIN_VALUE : anchor;
    return new Placing(
        anchor,
        Math.max(floor, one.from(anchor)),
        one.by(anchor),
        Math.max(floor, other.from(anchor)),
        other.by(anchor));
  }
}
