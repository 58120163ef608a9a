package org.plumbline.runtime.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.calendar.Amount;
import org.plumbline.runtime.calendar.Counting;
import org.plumbline.runtime.calendar.Direction;
import org.plumbline.runtime.calendar.LimitArithmetic;
import org.plumbline.runtime.history.Moment;

/** When a rule's trigger occurs (§6). */
final class Triggers {
  private final World world;

  Triggers(World world) {
    this.world = world;
  }

  /** All of them, by time; lead times have their own (§5). */
  List<Arising> of(RuleCode rule) {
    if (rule.trigger() instanceof Trigger.On on) {
      return on(rule, on.events());
    }
    return occurrences(rule)
        .filter(h -> h.certain().perhaps())
        .sorted(Happening.BY_TIME)
        .map(h -> Arising.of(rule, h))
        .toList();
  }

  private List<Arising> on(RuleCode rule, Pattern events) {
    List<Happening> happenings = world.happenings(events);
    if (happenings.isEmpty()) {
      return List.of(); // so it is with most rules in most cases
    }
    List<Arising> found = new ArrayList<>(happenings.size());
    for (Happening h : happenings) {
      Truth certain = world.matches(h, events);
      if (certain.perhaps()) {
        found.add(Arising.of(rule, h.withCertain(certain)));
      }
    }
    return found;
  }

  private Stream<Happening> occurrences(RuleCode rule) {
    Trigger trigger = rule.trigger();
    if (trigger instanceof Trigger.Nth nth) {
      return nth(nth);
    } else if (trigger instanceof Trigger.Elapsed elapsed) {
      return elapsed(elapsed).stream();
    } else if (trigger instanceof Trigger.Missed missed) {
      return missed(missed).stream();
    } else if (trigger instanceof Trigger.WholeCase) {
      return world.happenings().stream()
          .limit(1)
          .map(first -> Happening.computed("the case", first.at(), Map.of()));
    }
    return Stream.of();
  }

  /** §6.1: each occurrence, with whether it is the n-th. */
  Stream<Happening> nth(Trigger.Nth nth) {
    return world.happenings(nth.events()).stream().map(h -> h.withCertain(isNth(nth, h)));
  }

  /** §6.1: as many of them, this one included, since the last beginning of the count. */
  private Truth isNth(Trigger.Nth nth, Happening h) {
    Truth itself = world.matches(h, nth.events());
    if (!itself.perhaps()) {
      return Truth.FALSE;
    }
    Happening since = null;
    for (Happening s : world.happenings(nth.since())) {
      boolean before = world.order().notAfter(s, h).perhaps();
      since = before && world.matches(s, nth.since()).perhaps() ? s : since;
    }
    if (since == null && !nth.since().isEmpty()) {
      return world.provesNever(nth.since(), h.at().earliest()) ? Truth.FALSE : Truth.UNKNOWN;
    }
    int least = 0;
    int most = 0;
    for (Happening one : world.happenings(nth.events())) {
      Truth counts = world.matches(one, nth.events());
      Truth begun = since == null ? Truth.TRUE : world.order().notAfter(since, one);
      if (Happening.BY_TIME.compare(one, h) <= 0) {
        least += counts.and(begun).surely() ? 1 : 0;
        most += counts.and(begun).perhaps() ? 1 : 0;
      }
    }
    if (!isWholeCount(nth, since)) {
      return Truth.of(least <= nth.number()).and(Truth.UNKNOWN);
    }
    Truth asMany = Truth.of(least <= nth.number() && nth.number() <= most);
    return least == most ? itself.and(asMany) : asMany.and(Truth.UNKNOWN);
  }

  /** Whether none that the data lack could have been counted too. */
  private boolean isWholeCount(Trigger.Nth nth, @Nullable Happening since) {
    boolean fromItsBeginning =
        since == null
            ? world.coverage().from() == null
            : world.matches(since, nth.since()).surely() && !world.beginsAfter(since.at());
    return fromItsBeginning && world.covers(nth.events()) && world.covers(nth.since());
  }

  /** §6.2: a day, or in hours an instant, once it has come. */
  private List<Happening> elapsed(Trigger.Elapsed elapsed) {
    List<Happening> found = new ArrayList<>();
    for (Happening from : starts(elapsed)) {
      Moment at = world.bounds().after(from.at(), elapsed.amounts());
      Happening reached =
          Happening.computed(elapsed.amounts() + " after " + from.event(), at, from.keys());
      if (at.earliest() <= world.asOf()) {
        found.add(reached.withCertain(from.certain().and(lasted(elapsed, from, reached))));
      }
    }
    return found;
  }

  /** §6.2: from an event all the time; a date is no beginning, so then when the time is over. */
  private Truth lasted(Trigger.Elapsed elapsed, Happening from, Happening reached) {
    if (elapsed.whileIn() == null) {
      return Truth.TRUE;
    }
    return elapsed.date() == null
        ? world.states().holdsThroughout(elapsed.whileIn(), from, reached)
        : world.states().holds(elapsed.whileIn(), reached);
  }

  private List<Happening> starts(Trigger.Elapsed elapsed) {
    if (elapsed.date() == null) {
      return world.happenings(elapsed.from()).stream()
          .map(h -> h.withCertain(world.matches(h, elapsed.from())))
          .filter(h -> h.certain().perhaps())
          .toList();
    }
    Moment date = world.bounds().moment(world.conditions().lastKnown(elapsed.date()));
    return date == null ? List.of() : List.of(Happening.computed(elapsed.date(), date, Map.of()));
  }

  /** §6.3: each miss, or each that makes so many within the period ending with it. */
  private List<Happening> missed(Trigger.Missed missed) {
    List<Happening> all =
        new Misses(world)
            .of(missed.standard(), missed.clause()).stream().sorted(Happening.BY_TIME).toList();
    Amount period = missed.period();
    return period == null
        ? all
        : all.stream().filter(m -> since(m, period, all) >= missed.times()).toList();
  }

  /** How many misses there surely are in the period that ends with one. */
  private long since(Happening miss, Amount period, List<Happening> all) {
    long start =
        new LimitArithmetic(world.calendar())
            .due(miss.at().latest(), period, Direction.BEFORE, Counting.USUAL);
    return all.stream()
        .filter(one -> Happening.BY_TIME.compare(one, miss) <= 0)
        .filter(one -> one.at().earliest() > start)
        .count();
  }
}
