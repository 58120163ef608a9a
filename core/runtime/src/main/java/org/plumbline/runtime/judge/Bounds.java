package org.plumbline.runtime.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;
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

/** Where limits fall: ranges of instants (§1.6 to §1.10, §2.13, §2.14, §2.18). */
public final class Bounds {
  private final World world;
  private final LocalClock clock;
  private final LimitArithmetic arithmetic;

  Bounds(World world) {
    this.world = world;
    this.clock = world.calendar().clock();
    this.arithmetic = new LimitArithmetic(world.calendar());
  }

  /** Where the conditions of a limit are read. */
  public Conditions conditions() {
    return world.conditions();
  }

  /** The trigger, in a recurrence the last occurrence. */
  public Limit anchor(Basis at) {
    return Limit.at(at.anchor());
  }

  /** The anchor's own instant. */
  public Limit instant(Limit anchor) {
    return anchor.in(Unit.HOURS);
  }

  /** The end of the anchor's local day. */
  public Limit endOfDay(Limit anchor) {
    return moved(anchor, at -> clock.endOfDay(clock.dayOf(at)));
  }

  /** The beginning of the anchor's local day. */
  public Limit startOfDay(Limit anchor) {
    return moved(anchor, at -> clock.startOfDay(clock.dayOf(at)));
  }

  /** The first instant so long after or before the anchor: a lower edge (§1.7, §1.8). */
  public Limit first(Limit anchor, Direction direction, Counting counting, Amount... amounts) {
    return shift(anchor, direction, counting, true, amounts);
  }

  /** The last instant so long after or before the anchor: an upper edge (§1.7, §1.8). */
  public Limit last(Limit anchor, Direction direction, Counting counting, Amount... amounts) {
    return shift(anchor, direction, counting, false, amounts);
  }

  private Limit shift(
      Limit anchor, Direction direction, Counting counting, boolean lower, Amount... amounts) {
    Unit unit = amounts[amounts.length - 1].unit();
    return moved(anchor, at -> shift(at, direction, counting, lower, amounts)).in(unit);
  }

  private long shift(
      long anchor, Direction direction, Counting counting, boolean lower, Amount... amounts) {
    long reached = anchor;
    Counting each = counting;
    for (int i = 0; i < amounts.length; i++) {
      boolean first = lower && i == amounts.length - 1;
      reached =
          first
              ? arithmetic.from(reached, amounts[i], direction, each)
              : arithmetic.due(reached, amounts[i], direction, each);
      each = Counting.USUAL;
    }
    return reached;
  }

  /**
   * So much as a number in the data says, the anchor being looked at only where there is one.
   *
   * @param number the field or attribute that holds it
   * @param lower whether it is a lower edge
   */
  public Limit by(
      Basis at,
      String number,
      Unit unit,
      Limit anchor,
      Direction direction,
      Counting counting,
      boolean lower) {
    return new GivenValues(world).read(number, at) instanceof Value.Number given
            && given.number().signum() >= 0
            && given.number().stripTrailingZeros().scale() <= 0
            && given.number().intValue() <= unit.most()
        ? shift(
            anchor, direction, counting, lower, new Amount(given.number().intValueExact(), unit))
        : Limit.UNKNOWN;
  }

  /** Whether the data set a date or a length of that name. */
  public Truth isGiven(Basis at, String name) {
    return new GivenValues(world).isGiven(name, at);
  }

  /**
   * What the data set beside what the standard sets.
   *
   * @param given what they set; {@link Limit#UNKNOWN} where it is not sure that they do
   * @param inPlace whether it takes the standard's place; otherwise the earlier governs
   */
  public Limit fromData(Limit standard, Truth isGiven, Limit given, boolean inPlace) {
    if (isGiven == Truth.FALSE) {
      return standard;
    }
    return inPlace ? given : standard.orEarlier(given);
  }

  /** The first instant of a numbered day, week, month or year (§1.9). */
  public Limit startOf(Unit period, int number, Limit anchor) {
    return moved(anchor, at -> clock.startOfDay(days(period, number, clock.dayOf(at)).first()));
  }

  /** The last instant of a numbered day, week, month or year (§1.9). */
  public Limit endOf(Unit period, int number, Limit anchor) {
    return moved(anchor, at -> clock.endOfDay(days(period, number, clock.dayOf(at)).last()));
  }

  private static DayRange days(Unit period, int number, int start) {
    return switch (period) {
      case WEEKS -> NumberedPeriods.week(number, start);
      case MONTHS -> NumberedPeriods.month(number, start);
      case YEARS -> NumberedPeriods.year(number, start);
      default -> {
        int day = NumberedPeriods.day(number, start, CountFrom.DAY_1);
        yield new DayRange(day, day);
      }
    };
  }

  /** One limit where the condition holds, else the other (§2.14). */
  public Limit choice(Truth condition, Limit holds, Limit otherwise) {
    return switch (condition) {
      case TRUE -> holds;
      case FALSE -> otherwise;
      case UNKNOWN -> holds.orPerhaps(otherwise);
    };
  }

  /** The cap, if that is later and a decision is not after the old limit (§2.13). */
  public Limit extended(Basis at, Limit base, Limit counted, Pattern decisions) {
    Limit cap = counted.orLater(base);
    Truth decided = Truth.FALSE;
    for (Happening h : agreeing(decisions, at)) {
      if (world.order().notAfter(at.readAt(), h).perhaps()) {
        decided = decided.or(world.matches(h, decisions).and(base.kept(h, world.order())));
      }
    }
    long until = Math.min(base.latest(), world.asOf());
    boolean proven = world.provesAbsence(decisions, at.readAt().at(), until);
    return switch (proven ? decided : decided.or(Truth.UNKNOWN)) {
      case TRUE -> cap;
      case FALSE -> base;
      case UNKNOWN -> base.orPerhaps(cap);
    };
  }

  /** The date that a field or attribute holds. */
  public Limit dateIn(Basis at, String name) {
    Moment moment = moment(new GivenValues(world).read(name, at));
    return moment == null ? Limit.UNKNOWN : Limit.at(moment);
  }

  /** The last of these not after the anchor. */
  public Limit lastBefore(Basis at, Pattern events) {
    Limit last = null;
    for (Happening h : agreeing(events, at)) {
      Truth counts = world.matches(h, events).and(world.order().notAfter(h, at.anchor()));
      if (counts.perhaps()) {
        Limit earlier = last == null ? Limit.UNKNOWN : last;
        Limit later = last == null ? Limit.at(h) : last.orLater(Limit.at(h));
        last = counts.surely() ? later : earlier.orPerhaps(later);
      }
    }
    boolean proven = world.covers(events) && at.anchor().at().earliest() <= world.provenUntil();
    return last == null || !proven ? Limit.UNKNOWN : last;
  }

  /** The first of these not before the anchor: held, or as arranged so far. */
  public Limit nextAfter(Basis at, Pattern events) {
    Happening anchor = at.anchor();
    if (!world.covers(events) || world.beginsAfter(anchor.at())) {
      return Limit.UNKNOWN;
    }
    Limit next = notYet(events, at);
    for (Happening h : agreeing(events, at)) {
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
  private Limit notYet(Pattern events, Basis at) {
    for (String event : events.events()) {
      Moment arranged = new Schedules(world).arranged(event, at.anchor());
      if (arranged != null) {
        return Limit.at(arranged).whichIsToCome();
      }
    }
    long known = world.provenUntil();
    Moment due = new NextDue(world).by(events, at.readAt().keys(), at.keys());
    long latest = due == null || due.latest() <= known ? Limit.NEVER : due.latest();
    return new Limit(known + 1, latest, Unit.DAYS, true, null);
  }

  /** Those of the events, other than the anchor itself, whose keys agree with its. */
  private List<Happening> agreeing(Pattern events, Basis at) {
    List<Happening> agreeing = new ArrayList<>();
    for (Happening h : world.happenings(events)) {
      if (world.matches(h, events).perhaps()
          && !h.is(at.anchor())
          && World.agree(h.keys(), at.readAt().keys(), at.keys())) {
        agreeing.add(h);
      }
    }
    return agreeing;
  }

  /** So much after a happening, as an upper edge. */
  Limit after(Happening from, Counting counting, Amount... amounts) {
    return last(Limit.at(from), Direction.AFTER, counting, amounts);
  }

  /** So much after a moment; in whole days it is the local day reached (§6.2). */
  Moment after(Moment from, List<Amount> amounts) {
    Amount[] all = amounts.toArray(Amount[]::new);
    boolean wholeDays = all[all.length - 1].unit().wholeDays();
    long latest = shift(from.latest(), Direction.AFTER, Counting.USUAL, false, all);
    long earliest = shift(from.earliest(), Direction.AFTER, Counting.USUAL, wholeDays, all);
    return new Moment(earliest, latest);
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
