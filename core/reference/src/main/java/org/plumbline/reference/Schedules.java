package org.plumbline.reference;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.KernelDocument.Schedule;
import org.plumbline.runtime.history.Moment;

/** Meetings as they were arranged, moved, cancelled and held (§5). */
final class Schedules {
  private final World world;

  Schedules(World world) {
    this.world = world;
  }

  /**
   * The arranging event and the date that it sets.
   *
   * @param date null if it does not say
   */
  record Arrangement(Happening by, @Nullable Moment date) {}

  /**
   * One meeting: arranged any number of times, then perhaps cancelled or held.
   *
   * @param end null while it is to come
   * @param held whether the end is the meeting itself rather than its cancelling
   */
  record Plan(List<Arrangement> arrangements, @Nullable Happening end, boolean held) {
    /** What is known of its keys. */
    Happening first() {
      return arrangements.isEmpty() && end != null ? end : arrangements.get(0).by();
    }

    boolean isToCome() {
      return end == null;
    }

    Arrangement last() {
      return arrangements.get(arrangements.size() - 1);
    }
  }

  /** The date for which the next of the meetings is arranged; null if none is. */
  @Nullable Moment arranged(String event, Happening after) {
    Schedule schedule = schedule(event);
    if (schedule == null) {
      return null;
    }
    return plans(event).stream()
        .filter(Plan::isToCome)
        .filter(p -> World.agree(p.first().keys(), after.keys(), schedule.keys()))
        .map(plan -> plan.last().date())
        .filter(date -> date != null && date.latest() >= after.at().earliest())
        .findFirst()
        .orElse(null);
  }

  @Nullable Schedule schedule(String event) {
    return world.document().schedules().stream()
        .filter(s -> world.names().same(s.event(), event))
        .findFirst()
        .orElse(null);
  }

  /** All meetings of the kind, in the order in which they ended; those to come last. */
  List<Plan> plans(String event) {
    Schedule schedule = schedule(event);
    List<String> keys = schedule == null ? List.of() : schedule.keys();
    List<Plan> ended = new ArrayList<>();
    List<List<Arrangement>> open = new ArrayList<>();
    for (Happening h : world.happenings()) {
      List<Arrangement> mine = null;
      for (List<Arrangement> one : open) {
        if (mine == null && World.agree(one.get(0).by().keys(), h.keys(), keys)) {
          mine = one;
        }
      }
      if (schedule != null && is(h, schedule.arranged())) {
        if (mine == null) {
          mine = new ArrayList<>();
          open.add(mine);
        }
        mine.add(arrangement(h));
      } else if (schedule != null && is(h, schedule.cancelled())) {
        if (mine != null) {
          open.remove(mine);
          ended.add(new Plan(mine, h, false));
        }
      } else if (is(h, event)) {
        List<Arrangement> ofNext = mine == null ? List.of() : ofNext(mine, h);
        open.remove(mine);
        ended.add(new Plan(without(mine, ofNext), h, true));
        if (!ofNext.isEmpty()) {
          open.add(new ArrayList<>(ofNext));
        }
      }
    }
    open.forEach(arrangements -> ended.add(new Plan(arrangements, null, false)));
    return ended;
  }

  private boolean is(Happening happening, @Nullable String event) {
    return event != null && world.matches(happening, EventPattern.of(event)).perhaps();
  }

  private Arrangement arrangement(Happening by) {
    return new Arrangement(by, world.bounds().moment(world.field(by, Schedule.FOR)));
  }

  /** What was arranged on the day of a meeting, for later than that day, is the next one. */
  private List<Arrangement> ofNext(List<Arrangement> arrangements, Happening held) {
    return arrangements.stream()
        .filter(a -> a.date() != null && a.date().earliest() > held.at().latest())
        .filter(a -> world.order().notAfter(held, a.by()).surely())
        .toList();
  }

  private static List<Arrangement> without(
      @Nullable List<Arrangement> all, List<Arrangement> some) {
    return all == null ? List.of() : all.stream().filter(a -> !some.contains(a)).toList();
  }
}
