package org.plumbline.runtime.judge;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.judge.Recurrence.Phase;

/** The phases of a recurrence as they follow each other in a case (§4.6). */
final class Paces {
  private final World world;
  private final Arising arising;

  Paces(World world, Arising arising) {
    this.world = world;
    this.arising = arising;
  }

  /**
   * A phase and its beginning.
   *
   * @param begin certain as far as it is; the trigger for the first
   */
  record Pace(Phase phase, Happening begin) {}

  /**
   * All that have begun by as-of.
   *
   * @param end when the last is over and nothing follows; null if that has not come
   * @param endEvents what the end would be
   */
  record Sequence(List<Pace> paces, @Nullable Happening end, Pattern endEvents) {
    Sequence {
      paces = List.copyOf(paces);
    }
  }

  Sequence of(Recurrence recurrence) {
    List<Pace> paces = new ArrayList<>();
    Happening begin = arising.trigger().withCertain(Truth.TRUE);
    for (Phase phase : recurrence.phases()) {
      Truth called =
          phase.whileIn() == null ? Truth.TRUE : world.states().holds(phase.whileIn(), begin);
      if (called.perhaps()) {
        paces.add(new Pace(phase, begin.withCertain(begin.certain().and(called))));
        Happening end = endOf(phase, begin, recurrence);
        if (end == null) {
          Pattern last = isLast(phase, recurrence) ? phase.until() : Pattern.NONE;
          return new Sequence(paces, null, last);
        }
        begin = end;
      }
    }
    // Where every phase was passed over, there was none that could end.
    return new Sequence(paces, paces.isEmpty() ? null : begin, Pattern.NONE);
  }

  /** The first of the events; not before the phase began. */
  private @Nullable Happening endOf(Phase phase, Happening begin, Recurrence recurrence) {
    Pattern until = phase.until();
    if (until.isEmpty()) {
      return null;
    }
    for (Happening h : world.happenings(until)) {
      Truth ends = world.matches(h, until).and(world.order().notAfter(arising.trigger(), h));
      if (ends.perhaps() && !h.is(arising.trigger()) && agrees(h)) {
        Happening end = later(begin, h).withCertain(ends.and(begin.certain()));
        if (end.at().earliest() <= world.asOf()) {
          return end;
        }
      }
    }
    return world.covers(until) || isLast(phase, recurrence) ? null : atAnyTime(until, begin);
  }

  private static boolean isLast(Phase phase, Recurrence recurrence) {
    return phase.equals(recurrence.phases().get(recurrence.phases().size() - 1));
  }

  /** A switch that the data would not show. */
  private Happening atAnyTime(Pattern until, Happening begin) {
    Moment any = new Moment(begin.at().earliest(), Math.max(begin.at().latest(), world.asOf()));
    return Happening.computed(until.events().toString(), any, begin.keys())
        .withCertain(Truth.UNKNOWN);
  }

  private boolean agrees(Happening h) {
    return World.agree(h.keys(), arising.trigger().keys(), arising.rule().keys());
  }

  private static Happening later(Happening a, Happening b) {
    return a.at().compareTo(b.at()) > 0 ? a : b;
  }
}
