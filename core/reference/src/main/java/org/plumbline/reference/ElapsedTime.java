package org.plumbline.reference;

import java.util.List;
import org.plumbline.model.kernel.Condition;
import org.plumbline.runtime.history.Moment;

/** How much time has gone by (§2.17). */
final class ElapsedTime {
  private final World world;

  ElapsedTime(World world) {
    this.world = world;
  }

  /** Whether so much has, read at a happening. */
  Truth holds(Condition.Elapsed elapsed, Happening at, List<String> keys) {
    return elapsed.date() == null
        ? sinceEvents(elapsed, at, keys)
        : sinceDate(elapsed, elapsed.date(), at);
  }

  /** A date that is learnt later is the date all the same; one still to come is not there yet. */
  private Truth sinceDate(Condition.Elapsed elapsed, String name, Happening at) {
    Conditions.Read read = world.conditions().read(name, at);
    var value = read.value() == null ? world.conditions().lastKnown(name) : read.value();
    if (value == null) {
      return read.emptyMeans(Truth.FALSE);
    }
    Moment date = world.bounds().moment(value);
    if (date == null) {
      return Truth.UNKNOWN;
    }
    Happening since = Happening.computed(name, date, at.keys());
    return world.order().notAfter(since, at).and(compare(elapsed, date, at.at()));
  }

  /** Since the last one not after; where it is not sure which that is, they have to agree. */
  private Truth sinceEvents(Condition.Elapsed elapsed, Happening at, List<String> keys) {
    boolean complete = world.covers(elapsed.since()) && at.at().earliest() <= world.provenUntil();
    Truth holds =
        world.provesNever(elapsed.since(), at.at().earliest()) ? Truth.FALSE : Truth.UNKNOWN;
    for (Happening h : world.happenings(elapsed.since())) {
      if (World.agree(h.keys(), at.keys(), keys)) {
        Truth counts = world.matches(h, elapsed.since()).and(world.order().notAfter(h, at));
        if (counts.perhaps()) {
          Truth here = compare(elapsed, h.at(), at.at());
          holds = counts.surely() || here == holds ? here : Truth.UNKNOWN;
        }
      }
    }
    return complete ? holds : Truth.UNKNOWN;
  }

  private Truth compare(Condition.Elapsed elapsed, Moment since, Moment at) {
    // In whole days this is the local day reached, in hours the instant.
    Moment first = world.bounds().after(Moment.at(since.earliest()), elapsed.amounts());
    Moment last = world.bounds().after(Moment.at(since.latest()), elapsed.amounts());
    Truth atLeast =
        at.earliest() >= last.earliest()
            ? Truth.TRUE
            : at.latest() < first.earliest() ? Truth.FALSE : Truth.UNKNOWN;
    Truth atMost =
        at.latest() <= first.latest()
            ? Truth.TRUE
            : at.earliest() > last.latest() ? Truth.FALSE : Truth.UNKNOWN;
    return switch (elapsed.operator()) {
      case AT_LEAST -> atLeast;
      case LESS_THAN -> atLeast.not();
      case AT_MOST -> atMost;
      case MORE_THAN -> atMost.not();
      case EQUAL -> throw new IllegalArgumentException("time is never compared for being equal");
    };
  }
}
