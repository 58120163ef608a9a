package org.plumbline.compiler.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.kernel.Anchor;
import org.plumbline.model.kernel.Bound;
import org.plumbline.runtime.calendar.Amount;
import org.plumbline.runtime.calendar.CountFrom;
import org.plumbline.runtime.calendar.Counting;
import org.plumbline.runtime.calendar.DayRange;
import org.plumbline.runtime.calendar.Direction;
import org.plumbline.runtime.calendar.LimitArithmetic;
import org.plumbline.runtime.calendar.NumberedPeriods;
import org.plumbline.runtime.calendar.WorkingCalendar;

/**
 * Where bounds fall for one instant of the trigger. What else they count from is assumed, and the
 * assumptions are kept to be told.
 */
final class WorkedBounds {
  private static final long DAY = 86_400;
  private static final long ASSUMED_BEFORE = -7 * DAY;
  private static final long ASSUMED_AFTER = 28 * DAY;
  private static final String EXTENDED = "it has been extended";

  private final WorkingCalendar calendar;
  private final LimitArithmetic arithmetic;
  private final long trigger;
  private final SpokenTime spoken;
  private final Map<Anchor, Long> assumed = new LinkedHashMap<>();

  WorkedBounds(WorkingCalendar calendar, long trigger) {
    this.calendar = calendar;
    this.arithmetic = new LimitArithmetic(calendar);
    this.trigger = trigger;
    this.spoken = new SpokenTime(calendar.zone());
  }

  /**
   * One of the instants at which a bound may fall.
   *
   * @param condition if what; empty for a bound that depends on nothing
   * @param at in seconds since 1970-01-01T00:00:00Z; null for no limit
   */
  record Branch(String condition, @Nullable Long at) {}

  /** What was assumed of anchors other than the trigger, so far. */
  Map<Anchor, Long> assumed() {
    return assumed;
  }

  /** The last instants in time: several where the bound depends on conditions. */
  List<Branch> upper(Bound bound) {
    return branches(bound, true);
  }

  /** The first instants that count. */
  List<Branch> lower(Bound bound) {
    return branches(bound, false);
  }

  private List<Branch> branches(Bound bound, boolean upper) {
    if (bound instanceof Bound.Earliest earliest) {
      return combined(earliest.bounds(), upper, true);
    } else if (bound instanceof Bound.Latest latest) {
      return combined(latest.bounds(), upper, false);
    } else if (bound instanceof Bound.Choice choice) {
      return choice(choice, upper);
    } else if (bound instanceof Bound.Extended extended) {
      List<Branch> base = branches(extended.base(), upper);
      List<Branch> all = new ArrayList<>(base);
      Long old = base.get(base.size() - 1).at();
      boolean again = extended.base() instanceof Bound.Extended;
      boolean oneOld = base.size() == 1 || again;
      String by = oneOld && old != null ? " by " + spoken.limit(old) : " in time";
      for (Branch branch : branches(extended.cap(), upper)) {
        all.add(new Branch(EXTENDED + (again ? " again" : "") + by, branch.at()));
      }
      return all;
    } else if (bound instanceof Bound.FromData data) {
      // What the data will set cannot be assumed: the example is worked out without it.
      return branches(data.standard(), upper);
    } else if (bound instanceof Bound.Unlimited) {
      return List.of(new Branch("", null));
    }
    return List.of(new Branch("", simple(bound, upper)));
  }

  private List<Branch> choice(Bound.Choice choice, boolean upper) {
    List<Branch> holds = branches(choice.holds(), upper);
    if (choice.holds().anchor() instanceof Anchor.LastBefore) {
      return holds;
    }
    List<Branch> all = new ArrayList<>();
    String condition = ConditionWords.of(choice.condition());
    holds.forEach(b -> all.add(new Branch(both(condition, b.condition()), b.at())));
    branches(choice.otherwise(), upper)
        .forEach(b -> all.add(new Branch(otherwise(b.condition()), b.at())));
    return all;
  }

  /** Where one limit after the other is asked for, each says on what. */
  private static String otherwise(String condition) {
    if (condition.isEmpty()) {
      return "otherwise";
    }
    return condition.startsWith("otherwise") ? condition : "otherwise, if " + condition + ",";
  }

  private List<Branch> combined(List<Bound> bounds, boolean upper, boolean earliest) {
    List<Branch> all = List.of(new Branch("", null));
    boolean first = true;
    for (Bound bound : bounds) {
      List<Branch> next = new ArrayList<>();
      for (Branch one : all) {
        for (Branch other : branches(bound, upper)) {
          Long at = first ? other.at() : extreme(one.at(), other.at(), earliest);
          next.add(new Branch(both(one.condition(), other.condition()), at));
        }
      }
      all = next;
      first = false;
    }
    return all;
  }

  /** No limit is later than any limit. */
  private static @Nullable Long extreme(
      @Nullable Long one, @Nullable Long other, boolean earliest) {
    if (one == null || other == null) {
      return earliest ? (one == null ? other : one) : null;
    }
    return earliest ? Math.min(one, other) : Math.max(one, other);
  }

  private static String both(String one, String other) {
    return one.isEmpty() || other.isEmpty() ? one + other : one + " and " + other;
  }

  private long simple(Bound bound, boolean upper) {
    if (bound instanceof Bound.Shift shift) {
      return shift(shift, upper);
    } else if (bound instanceof Bound.Instant instant) {
      return instant(instant.anchor());
    } else if (bound instanceof Bound.EndOfDay end) {
      return calendar.clock().endOfDay(day(end.anchor()));
    } else if (bound instanceof Bound.StartOfDay start) {
      return calendar.clock().startOfDay(day(start.anchor()));
    } else if (bound instanceof Bound.PeriodEdge edge) {
      DayRange days = period(edge);
      return switch (edge.edge()) {
        case START -> calendar.clock().startOfDay(days.first());
        case END -> calendar.clock().endOfDay(days.last());
      };
    }
    throw new IllegalArgumentException("no date for " + bound);
  }

  private DayRange period(Bound.PeriodEdge edge) {
    int start = day(edge.anchor());
    return switch (edge.period()) {
      case DAY -> {
        int day = NumberedPeriods.day(edge.number(), start, CountFrom.DAY_1);
        yield new DayRange(day, day);
      }
      case WEEK -> NumberedPeriods.week(edge.number(), start);
      case MONTH -> NumberedPeriods.month(edge.number(), start);
      case YEAR -> NumberedPeriods.year(edge.number(), start);
    };
  }

  private long shift(Bound.Shift shift, boolean upper) {
    return after(
        instant(shift.anchor()), shift.amounts(), shift.direction(), shift.counting(), upper);
  }

  /** So much after or before an instant: its last moment, or for a lower edge its first. */
  long after(
      long from, List<Amount> amounts, Direction direction, Counting counting, boolean upper) {
    long at = from;
    for (Amount amount : amounts) {
      at =
          upper
              ? arithmetic.due(at, amount, direction, counting)
              : arithmetic.from(at, amount, direction, counting);
    }
    return at;
  }

  private int day(Anchor anchor) {
    return calendar.clock().dayOf(instant(anchor));
  }

  private long instant(Anchor anchor) {
    if (anchor instanceof Anchor.LastBefore) {
      return assumed.computeIfAbsent(anchor, a -> trigger + ASSUMED_BEFORE);
    } else if (anchor instanceof Anchor.NextAfter || anchor instanceof Anchor.DateIn) {
      return assumed.computeIfAbsent(anchor, a -> trigger + ASSUMED_AFTER);
    } else if (anchor instanceof Anchor.Trigger) {
      return trigger;
    } else if (anchor instanceof Anchor.At at) {
      Long moment = upper(at.bound()).get(0).at();
      return moment == null ? trigger : moment;
    }
    throw new IllegalArgumentException("no instant for " + anchor);
  }
}
