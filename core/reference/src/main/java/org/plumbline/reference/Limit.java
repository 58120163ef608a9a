package org.plumbline.reference;

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
 */
record Limit(long earliest, long latest, Unit unit, boolean toCome) {
  static final long ALWAYS = Long.MIN_VALUE;
  static final long NEVER = Long.MAX_VALUE;

  /** No lower bound. */
  static final Limit NONE_BELOW = new Limit(ALWAYS, ALWAYS, Unit.DAYS, false);

  /** No upper bound. */
  static final Limit NONE_ABOVE = new Limit(NEVER, NEVER, Unit.DAYS, false);

  /** There may be one, but nobody knows where. */
  static final Limit UNKNOWN = new Limit(ALWAYS, NEVER, Unit.DAYS, false);

  static Limit at(Moment moment) {
    return new Limit(moment.earliest(), moment.latest(), Unit.DAYS, false);
  }

  Limit in(Unit newUnit) {
    return new Limit(earliest, latest, newUnit, toCome);
  }

  Limit whichIsToCome() {
    return new Limit(earliest, latest, unit, true);
  }

  Limit orEarlier(Limit other) {
    return new Limit(
        Math.min(earliest, other.earliest),
        Math.min(latest, other.latest),
        other.earliest < earliest ? other.unit : unit,
        toCome || other.toCome);
  }

  Limit orLater(Limit other) {
    return new Limit(
        Math.max(earliest, other.earliest),
        Math.max(latest, other.latest),
        other.earliest > earliest ? other.unit : unit,
        toCome || other.toCome);
  }

  /** One or the other, nobody knows which (§2.14). */
  Limit orPerhaps(Limit other) {
    return new Limit(
        Math.min(earliest, other.earliest),
        Math.max(latest, other.latest),
        unit,
        toCome || other.toCome);
  }

  /** §1.6: whether the act, at the limit at the latest, is in time. */
  Truth kept(Moment act) {
    if (act.latest() <= earliest) {
      return Truth.TRUE;
    }
    return act.earliest() > latest ? Truth.FALSE : Truth.UNKNOWN;
  }

  /** Whether the act is before the limit, as a lower edge. */
  Truth precededBy(Moment act) {
    if (act.latest() < earliest) {
      return Truth.TRUE;
    }
    return act.earliest() >= latest ? Truth.FALSE : Truth.UNKNOWN;
  }

  /** Whether the instant is after the limit: only then has it run out (§2.7). */
  Truth passedAt(long instant) {
    if (instant > latest) {
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
