package org.plumbline.reference;

import java.util.List;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.kernel.Anchor;
import org.plumbline.model.kernel.Bound;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.runtime.calendar.Amount;
import org.plumbline.runtime.calendar.CountFrom;
import org.plumbline.runtime.calendar.Counting;
import org.plumbline.runtime.calendar.DayRange;
import org.plumbline.runtime.calendar.Direction;
import org.plumbline.runtime.calendar.LimitArithmetic;
import org.plumbline.runtime.calendar.LocalClock;
import org.plumbline.runtime.calendar.NumberedPeriods;
import org.plumbline.runtime.calendar.Unit;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.history.Value;

/** From a bound of the kernel to a range of instants (§1.6 to §1.10, §2.13, §2.14). */
final class Bounds {
  private final World world;
  private final LocalClock clock;
  private final LimitArithmetic arithmetic;

  Bounds(World world) {
    this.world = world;
    this.clock = world.calendar().clock();
    this.arithmetic = new LimitArithmetic(world.calendar());
  }

  /**
   * What a bound is counted from.
   *
   * @param anchor what {@link Anchor.Trigger} stands for
   * @param readAt where conditions are read
   * @param keys on which other events agree with the anchor
   * @param act at which dates and lengths of the case are read as last known then; null for as-of
   */
  record Basis(Happening anchor, Happening readAt, List<String> keys, @Nullable Happening act) {
    Basis(Happening anchor, Happening readAt, List<String> keys) {
      this(anchor, readAt, keys, null);
    }

    static Basis of(Arising arising) {
      return new Basis(arising.trigger(), arising.trigger(), arising.rule().keys());
    }

    Basis at(@Nullable Happening newAct) {
      return new Basis(anchor, readAt, keys, newAct);
    }
  }

  /** The lower edge; without a bound there is none. */
  Limit from(@Nullable Bound bound, Basis basis) {
    return bound == null ? Limit.NONE_BELOW : evaluate(bound, basis, true);
  }

  /** The upper edge; without a bound there is none. */
  Limit by(@Nullable Bound bound, Basis basis) {
    return bound == null ? Limit.NONE_ABOVE : evaluate(bound, basis, false);
  }

  private Limit evaluate(Bound bound, Basis basis, boolean lower) {
    if (bound instanceof Bound.Shift shift) {
      return shift(
          anchor(shift.anchor(), basis),
          shift.amounts(),
          shift.direction(),
          shift.counting(),
          lower);
    } else if (bound instanceof Bound.ShiftBy shift) {
      return shiftBy(shift, basis, lower);
    } else if (bound instanceof Bound.FromData data) {
      return fromData(data, basis, lower);
    } else if (bound instanceof Bound.Instant instant) {
      return anchor(instant.anchor(), basis).in(Unit.HOURS);
    } else if (bound instanceof Bound.EndOfDay end) {
      return moved(anchor(end.anchor(), basis), at -> clock.endOfDay(clock.dayOf(at)));
    } else if (bound instanceof Bound.StartOfDay start) {
      return moved(anchor(start.anchor(), basis), at -> clock.startOfDay(clock.dayOf(at)));
    } else if (bound instanceof Bound.PeriodEdge edge) {
      return moved(anchor(edge.anchor(), basis), at -> edge(edge, clock.dayOf(at)));
    } else if (bound instanceof Bound.Earliest earliest) {
      return earliest.bounds().stream()
          .map(one -> evaluate(one, basis, lower))
          .reduce(Limit::orEarlier)
          .orElse(Limit.NONE_ABOVE);
    } else if (bound instanceof Bound.Latest latest) {
      return latest.bounds().stream()
          .map(one -> evaluate(one, basis, lower))
          .reduce(Limit::orLater)
          .orElse(Limit.NONE_BELOW);
    } else if (bound instanceof Bound.Choice choice) {
      return choice(choice, basis, lower);
    } else if (bound instanceof Bound.Extended extended) {
      return extended(extended, basis, lower);
    }
    return lower ? Limit.NONE_BELOW : Limit.NONE_ABOVE; // Bound.Unlimited
  }

  /** §1.7, §1.8: the amounts one after the other, from each end of the anchor's range. */
  private Limit shift(
      Limit anchor, List<Amount> amounts, Direction direction, Counting counting, boolean lower) {
    Unit unit = amounts.get(amounts.size() - 1).unit();
    return moved(anchor, at -> shift(at, amounts, direction, counting, lower)).in(unit);
  }

  private Limit shiftBy(Bound.ShiftBy shift, Basis basis, boolean lower) {
    int most = shift.unit().most();
    return new GivenValues(world).read(shift.number(), basis) instanceof Value.Number number
            && number.number().signum() >= 0
            && number.number().stripTrailingZeros().scale() <= 0
            && number.number().intValue() <= most
        ? shift(
            anchor(shift.anchor(), basis),
            List.of(new Amount(number.number().intValueExact(), shift.unit())),
            shift.direction(),
            shift.counting(),
            lower)
        : Limit.UNKNOWN;
  }

  /** §2.18: what the data set, where they set anything. */
  private Limit fromData(Bound.FromData data, Basis basis, boolean lower) {
    Limit standard = evaluate(data.standard(), basis, lower);
    Truth isGiven = new GivenValues(world).isGiven(data.name(), basis);
    if (isGiven == Truth.FALSE) {
      return standard;
    }
    Limit given = isGiven.surely() ? evaluate(data.given(), basis, lower) : Limit.UNKNOWN;
    return data.inPlace() ? given : standard.orEarlier(given);
  }

  private long shift(
      long anchor, List<Amount> amounts, Direction direction, Counting counting, boolean lower) {
    long reached = anchor;
    Counting each = counting;
    for (int i = 0; i < amounts.size(); i++) {
      boolean last = i == amounts.size() - 1;
      reached =
          lower && last
              ? arithmetic.from(reached, amounts.get(i), direction, each)
              : arithmetic.due(reached, amounts.get(i), direction, each);
      each = Counting.USUAL;
    }
    return reached;
  }

  /** So much after a happening, as an upper edge. */
  Limit after(Happening from, List<Amount> amounts, Counting counting) {
    return shift(Limit.at(from), amounts, Direction.AFTER, counting, false);
  }

  /** So much after a moment; in whole days it is the local day reached (§6.2). */
  Moment after(Moment from, List<Amount> amounts) {
    boolean wholeDays = amounts.get(amounts.size() - 1).unit().wholeDays();
    long latest = shift(from.latest(), amounts, Direction.AFTER, Counting.USUAL, false);
    return new Moment(
        shift(from.earliest(), amounts, Direction.AFTER, Counting.USUAL, wholeDays), latest);
  }

  /** §1.9. */
  private long edge(Bound.PeriodEdge edge, int start) {
    int number = edge.number();
    DayRange days =
        switch (edge.period()) {
          case DAY -> {
            int day = NumberedPeriods.day(number, start, CountFrom.DAY_1);
            yield new DayRange(day, day);
          }
          case WEEK -> NumberedPeriods.week(number, start);
          case MONTH -> NumberedPeriods.month(number, start);
          case YEAR -> NumberedPeriods.year(number, start);
        };
    return edge.edge() == Bound.Edge.START
        ? clock.startOfDay(days.first())
        : clock.endOfDay(days.last());
  }

  /** Both ends of a range moved by a monotone function (§1.6). */
  private static Limit moved(Limit range, LongUnaryOperator by) {
    return new Limit(
        range.earliest() == Limit.ALWAYS ? Limit.ALWAYS : by.applyAsLong(range.earliest()),
        range.latest() == Limit.NEVER ? Limit.NEVER : by.applyAsLong(range.latest()),
        range.unit(),
        range.toCome(),
        null);
  }

  /** §2.14. */
  private Limit choice(Bound.Choice choice, Basis basis, boolean lower) {
    Limit holds = evaluate(choice.holds(), basis, lower);
    Limit otherwise = evaluate(choice.otherwise(), basis, lower);
    return switch (world.conditions().holds(choice.condition(), basis.readAt(), basis.keys())) {
      case TRUE -> holds;
      case FALSE -> otherwise;
      case UNKNOWN -> holds.orPerhaps(otherwise);
    };
  }

  /** §2.13: the cap, if that is later and the decision is not after the old limit. */
  private Limit extended(Bound.Extended extended, Basis basis, boolean lower) {
    Limit base = evaluate(extended.base(), basis, lower);
    Limit cap = evaluate(extended.cap(), basis, lower).orLater(base);
    Truth decided =
        agreeing(extended.decisions(), basis).stream()
            .filter(h -> world.order().notAfter(basis.readAt(), h).perhaps())
            .map(h -> world.matches(h, extended.decisions()).and(base.kept(h, world.order())))
            .reduce(Truth.FALSE, Truth::or);
    long until = Math.min(base.latest(), world.asOf());
    boolean proven = world.provesAbsence(extended.decisions(), basis.readAt().at(), until);
    return switch (proven ? decided : decided.or(Truth.UNKNOWN)) {
      case TRUE -> cap;
      case FALSE -> base;
      case UNKNOWN -> base.orPerhaps(cap);
    };
  }

  private Limit anchor(Anchor anchor, Basis basis) {
    if (anchor instanceof Anchor.LastBefore last) {
      return lastBefore(last.events(), basis);
    } else if (anchor instanceof Anchor.NextAfter next) {
      return nextAfter(next.events(), basis);
    } else if (anchor instanceof Anchor.DateIn date) {
      Moment moment = moment(new GivenValues(world).read(date.name(), basis));
      return moment == null ? Limit.UNKNOWN : Limit.at(moment);
    } else if (anchor instanceof Anchor.At at) {
      return evaluate(at.bound(), basis, false);
    }
    return Limit.at(basis.anchor());
  }

  private Limit lastBefore(List<EventPattern> events, Basis basis) {
    Happening anchor = basis.anchor();
    Limit last = null;
    for (Happening h : agreeing(events, basis)) {
      Truth counts = world.matches(h, events).and(world.order().notAfter(h, anchor));
      if (counts.perhaps()) {
        Limit earlier = last == null ? Limit.UNKNOWN : last;
        Limit later = last == null ? Limit.at(h) : last.orLater(Limit.at(h));
        last = counts.surely() ? later : earlier.orPerhaps(later);
      }
    }
    boolean proven = world.covers(events) && anchor.at().earliest() <= world.provenUntil();
    return last == null || !proven ? Limit.UNKNOWN : last;
  }

  private Limit nextAfter(List<EventPattern> events, Basis basis) {
    Happening anchor = basis.anchor();
    if (!world.covers(events) || world.beginsAfter(anchor.at())) {
      return Limit.UNKNOWN;
    }
    Limit next = notYet(events, basis);
    for (Happening h : agreeing(events, basis)) {
      Truth counts = world.matches(h, events).and(world.order().notAfter(anchor, h));
      if (counts.surely()) {
        return next.toCome() ? Limit.at(h) : next.orEarlier(Limit.at(h));
      }
      if (counts.perhaps()) {
        next = Limit.at(h).orPerhaps(Limit.UNKNOWN);
      }
    }
    return next;
  }

  /**
   * §5.5: as arranged so far; without a date, some time after as-of, at the latest when the event
   * is due itself.
   */
  private Limit notYet(List<EventPattern> events, Basis basis) {
    for (EventPattern event : events) {
      Moment arranged = new Schedules(world).arranged(event.event(), basis.anchor());
      if (arranged != null) {
        return Limit.at(arranged).whichIsToCome();
      }
    }
    long known = world.provenUntil();
    Moment due = new NextDue(world).by(events, basis.readAt().keys(), basis.keys());
    long latest = due == null || due.latest() <= known ? Limit.NEVER : due.latest();
    return new Limit(known + 1, latest, Unit.DAYS, true, null);
  }

  /** Those of the events, other than the anchor itself, whose keys agree with its. */
  private List<Happening> agreeing(List<EventPattern> events, Basis basis) {
    return world.happenings(events).stream()
        .filter(h -> world.matches(h, events).perhaps())
        .filter(h -> !h.is(basis.anchor()))
        .filter(h -> World.agree(h.keys(), basis.readAt().keys(), basis.keys()))
        .toList();
  }

  /** The moment that a value names; null if it is not a date. */
  @Nullable Moment moment(@Nullable Value value) {
    if (!(value instanceof Value.Date date)) {
      return null;
    }
    int day = (int) date.date().toEpochDay();
    return date.time() == null
        ? new Moment(clock.startOfDay(day), clock.endOfDay(day))
        : Moment.at(clock.at(day, date.time().toSecondOfDay()));
  }
}
