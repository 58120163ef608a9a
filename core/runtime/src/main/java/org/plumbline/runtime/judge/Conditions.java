package org.plumbline.runtime.judge;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.calendar.Amount;
import org.plumbline.runtime.calendar.LocalClock;
import org.plumbline.runtime.history.KnownAttribute;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.history.Value;
import org.plumbline.runtime.judge.Values.Operator;

/**
 * What a condition asks of a case, in three-valued logic (§2.1, §2.2). Each question is read at a
 * happening, and names a field of it, else an attribute of the case.
 */
public final class Conditions {
  private final World world;

  Conditions(World world) {
    this.world = world;
  }

  /** The value is this. */
  public Truth is(Happening at, String name, Value with) {
    return compare(at, name, Operator.EQUAL, with);
  }

  /** The number or date is at least this. */
  public Truth atLeast(Happening at, String name, Value with) {
    return compare(at, name, Operator.AT_LEAST, with);
  }

  /** The number or date is at most this. */
  public Truth atMost(Happening at, String name, Value with) {
    return compare(at, name, Operator.AT_MOST, with);
  }

  /** The number or date is more than this. */
  public Truth moreThan(Happening at, String name, Value with) {
    return compare(at, name, Operator.MORE_THAN, with);
  }

  /** The number or date is less than this. */
  public Truth lessThan(Happening at, String name, Value with) {
    return compare(at, name, Operator.LESS_THAN, with);
  }

  /** The list has the item, or the text is it. */
  public Truth includes(Happening at, String name, String item) {
    Read read = read(name, at);
    if (read.value() instanceof Value.Unreadable) {
      return Truth.UNKNOWN;
    }
    return read.value() == null
        ? read.emptyMeans(Truth.FALSE)
        : Truth.of(new Values(world.names()).includes(read.value(), item));
  }

  /** There is any value. */
  public Truth known(Happening at, String name) {
    Read read = read(name, at);
    return read.value() == null ? read.emptyMeans(Truth.FALSE) : Truth.TRUE;
  }

  /** The state holds. */
  public Truth inState(Happening at, State state) {
    return world.states().holds(state, at);
  }

  /** It has happened, with agreeing keys, not later. */
  public Truth happened(Happening at, List<String> keys, Pattern event) {
    Truth found = Truth.FALSE;
    for (Happening h : world.happenings(event)) {
      if (World.agree(h.keys(), at.keys(), keys)) {
        found = found.or(world.matches(h, event).and(world.order().notAfter(h, at)));
      }
    }
    boolean proven = world.provesNever(event, at.at().earliest());
    return proven ? found : found.or(Truth.UNKNOWN);
  }

  /**
   * The local day lies from the first to the last, both inclusive: one that is not known for sure
   * lies in it only if all of it may.
   *
   * @param from days since 1970-01-01; {@link Long#MIN_VALUE} if there is no first day
   * @param to days since 1970-01-01; {@link Long#MAX_VALUE} if there is no last
   */
  public Truth during(Happening at, long from, long to) {
    LocalClock clock = world.calendar().clock();
    long first = clock.dayOf(at.at().earliest());
    long last = clock.dayOf(at.at().latest());
    if (last < from || first > to) {
      return Truth.FALSE;
    }
    return first >= from && last <= to ? Truth.TRUE : Truth.UNKNOWN;
  }

  /** So much has gone by since the last of these, or more. */
  public Truth atLeastSince(
      Happening at, List<String> keys, Pattern since, @Nullable String date, Amount... amounts) {
    return elapsed(Operator.AT_LEAST, at, keys, since, date, amounts);
  }

  /** So much has gone by since the last of these, or less. */
  public Truth atMostSince(
      Happening at, List<String> keys, Pattern since, @Nullable String date, Amount... amounts) {
    return elapsed(Operator.AT_MOST, at, keys, since, date, amounts);
  }

  /** More than so much has gone by since the last of these. */
  public Truth moreThanSince(
      Happening at, List<String> keys, Pattern since, @Nullable String date, Amount... amounts) {
    return elapsed(Operator.MORE_THAN, at, keys, since, date, amounts);
  }

  /** Less than so much has gone by since the last of these. */
  public Truth lessThanSince(
      Happening at, List<String> keys, Pattern since, @Nullable String date, Amount... amounts) {
    return elapsed(Operator.LESS_THAN, at, keys, since, date, amounts);
  }

  private Truth elapsed(
      Operator operator,
      Happening at,
      List<String> keys,
      Pattern since,
      @Nullable String date,
      Amount... amounts) {
    ElapsedTime elapsed = new ElapsedTime(world, operator, List.of(amounts));
    return date == null ? elapsed.sinceEvents(since, at, keys) : elapsed.sinceDate(date, at);
  }

  /**
   * Another standard had been missed, with agreeing keys.
   *
   * @param clause that set the limit; 0 for any
   */
  public Truth missed(Happening at, List<String> keys, String standard, int clause) {
    return new Misses(world).by(standard, clause, at, keys);
  }

  /** §2.2: a flag that is empty is false, any other comparison with what is empty is false. */
  private Truth compare(Happening at, String name, Operator operator, Value with) {
    Read read = read(name, at);
    if (read.value() != null) {
      return new Values(world.names()).compare(read.value(), operator, with);
    }
    return read.emptyMeans(Truth.of(with instanceof Value.Flag flag && !flag.yes()));
  }

  /**
   * What a name stands for.
   *
   * @param value null if there is none
   * @param known whether the lack of a value means that it is empty
   */
  record Read(@Nullable Value value, boolean known) {
    Truth emptyMeans(Truth truth) {
      return known ? truth : Truth.UNKNOWN;
    }
  }

  /** §2.1: the occurrence's own field, else the attribute's last known value. */
  Read read(String name, Happening at) {
    Value own = World.field(at, name);
    if (own != null) {
      return new Read(own, true);
    }
    KnownAttribute last = null;
    boolean allSure = true;
    for (KnownAttribute a : world.history().attributes()) {
      if (a.name().equals(name) && !Values.isEmpty(a.value())) {
        Truth since = since(a, at);
        if (since.perhaps()) {
          allSure &= since.surely();
          last = later(last, a);
        }
      }
    }
    if (last == null) {
      return new Read(null, world.carriesField(at.event(), name) || world.carriesAttribute(name));
    }
    return allSure ? new Read(last.value(), true) : new Read(null, false);
  }

  private Truth since(KnownAttribute attribute, Happening at) {
    Moment since = attribute.since();
    return since == null
        ? Truth.TRUE
        : world.order().notAfter(Happening.computed(attribute.name(), since, at.keys()), at);
  }

  /** The attribute's value as last known by as-of, whatever the time; null if there is none. */
  @Nullable Value lastKnown(String name) {
    KnownAttribute last = null;
    for (KnownAttribute a : world.history().attributes()) {
      boolean known = a.since() == null || a.since().earliest() <= world.asOf();
      if (known && a.name().equals(name) && !Values.isEmpty(a.value())) {
        last = later(last, a);
      }
    }
    return last == null ? null : last.value();
  }

  /** The latest; of several at one time, or without a time, the last in the source. */
  private static KnownAttribute later(@Nullable KnownAttribute last, KnownAttribute next) {
    Comparator<@Nullable Moment> bySince = Comparator.nullsFirst(Comparator.naturalOrder());
    return last == null || bySince.compare(next.since(), last.since()) >= 0 ? next : last;
  }
}
