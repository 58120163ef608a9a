package org.plumbline.analysis.relation;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.circumstances.UndecidedException;
import org.plumbline.analysis.relation.KnownWindows.KnownWindow;
import org.plumbline.runtime.calendar.CalendarHorizonException;
import org.plumbline.runtime.calendar.LocalClock;
import org.plumbline.runtime.calendar.WorkingCalendar;

/**
 * Compares two windows on every day, at every time of day that can make a difference.
 *
 * <p>Both edges are, within one day, either constant or run along with the trigger; so the order of
 * two edges changes at most at the ends of a piece, and the ends of all pieces are among the {@link
 * CriticalTimes}. On most days the first moment and the last settle it, see {@link StretchOfDay}.
 */
final class Sweep {
  /** When a person would say it happened; the first choice for a witness. */
  private static final int MORNING = 10 * 3600;

  private static final int DAY = 24 * 3600;

  private final Span span;
  private final WorkingCalendar calendar;
  private final LocalClock clock;
  // The morning, then all in order: from the day's first second to its last.
  private final int[] secondsOfDay;
  private final boolean ahead;
  private final long today;

  private final DaySet.Collector compared;
  private final Map<WindowOrder, DaySet.Collector> days = new EnumMap<>(WindowOrder.class);
  private final Map<WindowOrder, Placing> witnesses = new EnumMap<>(WindowOrder.class);
  private final Set<WindowOrder> ordinary = EnumSet.noneOf(WindowOrder.class);
  private int worklessDays;
  private @Nullable Placing workless;

  /**
   * A sweep, to be made once.
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
    this.today = clock.startOfDay(Math.toIntExact(calendar.definition().knownAt().toEpochDay()));
    this.secondsOfDay =
        IntStream.concat(IntStream.of(MORNING), critical.stream().mapToInt(i -> i).sorted())
            .distinct()
            .toArray();
    this.ahead = ahead;
    this.compared = new DaySet.Collector(span.first());
  }

  /**
   * Compares.
   *
   * @throws UndecidedException if the calendars answer for no day
   */
  Comparison compare(KnownWindow one, KnownWindow other) {
    TwoByDay morning = new TwoByDay(one, other, MORNING);
    TwoByDay begin = new TwoByDay(one, other, 0);
    TwoByDay end = new TwoByDay(one, other, DAY - 1);
    for (int day = span.first(); day <= span.last(); day++) {
      if (morning.areKnown(day) && begin.areKnown(day) && end.areKnown(day)) {
        Placing[] placings = new Placing[secondsOfDay.length];
        placings[0] = morning.place(day);
        placings[1] = begin.place(day);
        placings[placings.length - 1] = end.place(day);
        try {
          lookBetween(1, placings.length - 1, placings, day, one.window(), other.window());
          see(day, placings, one.window(), other.window());
        } catch (CalendarHorizonException beyond) {
          // as below
        }
      } // else no answer for this day; a horizon proves nothing
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
        found.keySet().stream()
            .filter(order -> order != WindowOrder.SAME && !ordinary.contains(order))
            .collect(Collectors.toSet()),
        workless == null ? null : new Comparison.Workless(worklessDays, workless));
  }

  /** Fills in the times between two of a day, as far as these do not settle it. */
  private void lookBetween(
      int i, int j, @Nullable Placing[] placings, int day, WindowCase one, WindowCase other) {
    if (j - i < 2) {
      return;
    }
    Placing first = Objects.requireNonNull(placings[i]);
    Placing last = Objects.requireNonNull(placings[j]);
    boolean fromTheStart =
        !ahead && Math.max(one.from(last.anchor()), other.from(last.anchor())) <= first.anchor();
    StretchOfDay stretch = new StretchOfDay(first, last, fromTheStart);
    if (!stretch.isSettled(calendar.isWorkingDay(day))) {
      int middle = (i + j) / 2;
      long start = clock.at(day, secondsOfDay[middle]);
      placings[middle] =
          place(start, one.from(start), one.by(start), other.from(start), other.by(start));
      lookBetween(i, middle, placings, day, one, other);
      lookBetween(middle, j, placings, day, one, other);
    }
  }

  private Placing place(long start, long from, long by, long otherFrom, long otherBy) {
    long floor = ahead ? Long.MIN_VALUE : start;
    return new Placing(start, Math.max(floor, from), by, Math.max(floor, otherFrom), otherBy);
  }

  /** Two windows on every day, at one time of it. */
  private final class TwoByDay {
    private final WindowByDay one;
    private final WindowByDay other;

    TwoByDay(KnownWindow one, KnownWindow other, int secondOfDay) {
      this.one = one.on(calendar, secondOfDay);
      this.other = other.on(calendar, secondOfDay);
    }

    boolean areKnown(int day) {
      return one.isKnown(day) && other.isKnown(day);
    }

    Placing place(int day) {
      return Sweep.this.place(
          one.start(day), one.from(day), one.by(day), other.from(day), other.by(day));
    }
  }

  /** Takes note of what a day shows. */
  private void see(int day, @Nullable Placing[] placings, WindowCase one, WindowCase other) {
    Placing noWork = null;
    for (int i = 0; i < placings.length && noWork == null; i++) {
      Placing placing = placings[i];
      noWork = placing != null && isWorkless(placing, day) ? placing : null;
    }
    if (noWork != null) {
      worklessDays++;
      workless = workless == null ? noWork : theClearer(workless, noWork);
    }
    compared.add(day);
    Set<WindowOrder> orders = EnumSet.noneOf(WindowOrder.class);
    for (Placing placing : placings) {
      if (placing != null && orders.add(placing.order())) {
        seeOrder(placing, one, other);
      }
    }
    for (WindowOrder order : orders) {
      if (orders.size() == 1 || order != WindowOrder.SAME) {
        days.computeIfAbsent(order, o -> new DaySet.Collector(span.first())).add(day);
      }
    }
  }

  /** A change of the clocks shows an order only where nothing else does. */
  private void seeOrder(Placing placing, WindowCase one, WindowCase other) {
    WindowOrder order = placing.order();
    Placing known = witnesses.get(order);
    boolean isNews = !ordinary.contains(order);
    if (known != null && !isNews && theClearer(known, placing).equals(known)) {
      return;
    }
    if (order == WindowOrder.SAME || !isByClocks(placing, one, other)) {
      ordinary.add(order);
      witnesses.put(order, placing);
    } else if (isNews) {
      witnesses.merge(order, placing, this::theClearer);
    }
  }

  /**
   * Whether two windows lie otherwise by the hands of the clock: 48 hours before a midnight are two
   * days by these, and an hour more or less where the clocks have changed in between.
   */
  private boolean isByClocks(Placing placing, WindowCase one, WindowCase other) {
    long anchor = placing.anchor();
    Placing byHands =
        new Placing(
            anchor,
            byHands(anchor, placing.from(), one::from),
            byHands(anchor, placing.by(), one::by),
            byHands(anchor, placing.otherFrom(), other::from),
            byHands(anchor, placing.otherBy(), other::by));
    return byHands.order() != placing.order();
  }

  /** An edge that runs along with what it counts from, without the hour of a change in between. */
  private long byHands(long anchor, long edge, LongUnaryOperator edges) {
    if (edge == Long.MIN_VALUE || edge == Long.MAX_VALUE || edge == anchor) {
      return edge;
    }
    long shift = (long) offset(anchor) - offset(edge);
    boolean runsAlong =
        shift != 0
            && (edges.applyAsLong(anchor + 1) - edge == 1
                || edge - edges.applyAsLong(anchor - 1) == 1);
    return runsAlong ? edge + shift : edge;
  }

  private int offset(long moment) {
    return calendar.zone().getRules().getOffset(Instant.ofEpochSecond(moment)).getTotalSeconds();
  }

  /** Whether, from a working day, both can be kept, but on no working day. */
  private boolean isWorkless(Placing placing, int day) {
    return placing.isLater()
        && calendar.isWorkingDay(day)
        && calendar.nextWorkingDayOnOrAfter(clock.dayOf(placing.commonFrom()))
            > clock.dayOf(placing.commonBy());
  }

  /** The first, but rather from the day on which the calendar was made than years before. */
  private Placing theClearer(Placing known, Placing another) {
    return known.anchor() < today && another.anchor() >= today ? another : known;
  }
}
