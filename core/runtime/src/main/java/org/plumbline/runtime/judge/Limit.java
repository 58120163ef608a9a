package org.plumbline.runtime.judge;

import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.calendar.Unit;
import org.plumbline.runtime.history.Moment;

/**
 * What is known of a bound: a range of instants (§1.6). No limit at all lies at the end of time, an
 * unknown one anywhere.
 *
 * @param earliest the earliest that the bound can be
 * @param latest the latest that it can be
 * @param unit the unit in which it was stated
 * @param toCome whether it rests on an event that has yet to be held, so that it can still change
 * @param event the event whose own moment the limit is; null if it is so much before or after one
 */
public record Limit(
    long earliest, long latest, Unit unit, boolean toCome, @Nullable Happening event) {
  static final long ALWAYS = Long.MIN_VALUE;
  static final long NEVER = Long.MAX_VALUE;

  /** No lower bound. */
  public static final Limit NONE_BELOW = new Limit(ALWAYS, ALWAYS, Unit.DAYS, false, null);

  /** No upper bound. */
  public static final Limit NONE_ABOVE = new Limit(NEVER, NEVER, Unit.DAYS, false, null);

  /** There may be one, but nobody knows where. */
  public static final Limit UNKNOWN = new Limit(ALWAYS, NEVER, Unit.DAYS, false, null);

  static Limit at(Happening event) {
    return at(event.at()).of(event);
  }

  static Limit at(Moment moment) {
    return new Limit(moment.earliest(), moment.latest(), Unit.DAYS, false, null);
  }

  Limit of(Happening newEvent) {
    return new Limit(earliest, latest, unit, toCome, newEvent);
  }

  Limit in(Unit newUnit) {
    return new Limit(earliest, latest, newUnit, toCome, event);
  }

  Limit whichIsToCome() {
    return new Limit(earliest, latest, unit, true, event);
  }

  /** The earlier of two; one that is unknown leaves what the other says for certain. */
  public Limit orEarlier(Limit other) {
    Limit first = other.earliest < earliest ? other : this;
    return range(Math.min(earliest, other.earliest), Math.min(latest, other.latest), first, other);
  }

  /** The later of two; one that is unknown leaves what the other says for certain. */
  public Limit orLater(Limit other) {
    Limit last = other.earliest > earliest ? other : this;
    return range(Math.max(earliest, other.earliest), Math.max(latest, other.latest), last, other);
  }

  /** One or the other, nobody knows which (§2.14). */
  Limit orPerhaps(Limit other) {
    return range(Math.min(earliest, other.earliest), Math.max(latest, other.latest), this, other);
  }

  private Limit range(long from, long to, Limit like, Limit other) {
    boolean asItIs = from == like.earliest && to == like.latest;
    return new Limit(from, to, like.unit, toCome || other.toCome, asItIs ? like.event : null);
  }

  /** §1.6: whether the act, at the limit at the latest, is in time; §1.5 if that is an event. */
  Truth kept(Happening act, Order order) {
    if (event != null) {
      return order.notAfter(act, event);
    }
    if (act.at().latest() <= earliest) {
      return Truth.TRUE;
    }
    return act.at().earliest() > latest ? Truth.FALSE : Truth.UNKNOWN;
  }

  /** Whether the act is before the limit, as a lower edge. */
  Truth precededBy(Happening act, Order order) {
    if (event != null) {
      return order.before(act, event);
    }
    if (act.at().latest() < earliest) {
      return Truth.TRUE;
    }
    return act.at().earliest() >= latest ? Truth.FALSE : Truth.UNKNOWN;
  }

  /**
   * Whether the instant is after the limit: only then has it run out (§2.7). An event of a day
   * without a time has surely been at the end of that day (§5.1).
   */
  Truth passedAt(long instant) {
    if (instant > latest || (event != null && earliest < latest && instant == latest)) {
      return Truth.TRUE;
    }
    return instant <= earliest ? Truth.FALSE : Truth.UNKNOWN;
  }

  /** Whether there is no limit at all (§2.9). */
  boolean isNone() {
    return earliest == NEVER;
  }

  /** The range; null if there is no limit, or it can be anywhere. */
  @Nullable Moment moment() {
    return earliest == ALWAYS || latest == NEVER ? null : new Moment(earliest, latest);
  }
}
