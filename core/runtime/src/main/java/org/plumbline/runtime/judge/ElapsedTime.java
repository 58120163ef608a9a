package org.plumbline.runtime.judge;

import java.util.List;
import org.plumbline.runtime.calendar.Amount;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.history.Value;
import org.plumbline.runtime.judge.Values.Operator;

/** How much time has gone by (§2.17). */
final class ElapsedTime {
  private final World world;
  private final Operator operator;
  private final List<Amount> amounts;

  ElapsedTime(World world, Operator operator, List<Amount> amounts) {
    this.world = world;
    this.operator = operator;
    this.amounts = amounts;
  }

  /** A date that is learnt later is the date all the same; one still to come is not there yet. */
  Truth sinceDate(String name, Happening at) {
    Conditions.Read read = world.conditions().read(name, at);
    Value value = read.value() == null ? world.conditions().lastKnown(name) : read.value();
    if (value == null) {
      return read.emptyMeans(Truth.FALSE);
    }
    Moment date = world.bounds().moment(value);
    if (date == null) {
      return Truth.UNKNOWN;
    }
    Happening since = Happening.computed(name, date, at.keys());
    return world.order().notAfter(since, at).and(compare(date, at.at()));
  }

  /** Since the last one not after; where it is not sure which that is, they have to agree. */
  Truth sinceEvents(Pattern events, Happening at, List<String> keys) {
    boolean complete = world.covers(events) && at.at().earliest() <= world.provenUntil();
    Truth holds = world.provesNever(events, at.at().earliest()) ? Truth.FALSE : Truth.UNKNOWN;
    for (Happening h : world.happenings(events)) {
      if (World.agree(h.keys(), at.keys(), keys)) {
        Truth counts = world.matches(h, events).and(world.order().notAfter(h, at));
        if (counts.perhaps()) {
          Truth here = compare(h.at(), at.at());
          holds = counts.surely() || here == holds ? here : Truth.UNKNOWN;
        }
      }
    }
    return complete ? holds : Truth.UNKNOWN;
  }

  private Truth compare(Moment since, Moment at) {
    // In whole days this is the local day reached, in hours the instant.
    Moment first = world.bounds().after(Moment.at(since.earliest()), amounts);
    Moment last = world.bounds().after(Moment.at(since.latest()), amounts);
    Truth atLeast =
        at.earliest() >= last.earliest()
            ? Truth.TRUE
            : at.latest() < first.earliest() ? Truth.FALSE : Truth.UNKNOWN;
    Truth atMost =
        at.latest() <= first.latest()
            ? Truth.TRUE
            : at.earliest() > last.latest() ? Truth.FALSE : Truth.UNKNOWN;
    return switch (operator) {
      case AT_LEAST -> atLeast;
      case LESS_THAN -> atLeast.not();
      case AT_MOST -> atMost;
      case MORE_THAN -> atMost.not();
      case EQUAL -> throw new IllegalArgumentException("time is never compared for being equal");
    };
  }
}
