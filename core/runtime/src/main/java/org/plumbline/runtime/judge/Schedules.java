package org.plumbline.runtime.judge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
   * @param arrangements since it was last cancelled, if ever
   * @param cancelled its cancelling, if it has not been arranged again since
   * @param held the meeting itself; null while it is to come
   */
  record Plan(
      List<Arrangement> arrangements, @Nullable Happening cancelled, @Nullable Happening held) {
    /** What is known of its keys. */
    Happening first() {
      return held != null && arrangements.isEmpty() ? held : arrangements.get(0).by();
    }

    boolean isToCome() {
      return held == null && cancelled == null;
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
    for (Schedule schedule : world.document().schedules()) {
      if (schedule.event().equals(event)) {
        return schedule;
      }
    }
    return null;
  }

  /** All meetings of the kind, in the order in which they were held; the others last. */
  List<Plan> plans(String event) {
    return world.remembered().plans(event, () -> workedOut(event));
  }

  private List<Plan> workedOut(String event) {
    Schedule schedule = schedule(event);
    List<String> keys = schedule == null ? List.of() : schedule.keys();
    List<Plan> held = new ArrayList<>();
    List<Plan> open = new ArrayList<>();
    for (Happening h : world.happenings(concerned(event, schedule))) {
      Plan mine =
          open.stream()
              .filter(plan -> World.agree(plan.first().keys(), h.keys(), keys))
              .findFirst()
              .orElse(null);
      if (schedule != null && is(h, schedule.arranged())) {
        List<Arrangement> all = new ArrayList<>(sofar(mine));
        all.add(arrangement(h));
        open.remove(mine);
        open.add(new Plan(all, null, null));
      } else if (schedule != null && is(h, schedule.cancelled()) && mine != null) {
        open.set(open.indexOf(mine), new Plan(mine.arrangements(), h, null));
      } else if (is(h, event)) {
        List<Arrangement> all = sofar(mine);
        List<Arrangement> ofNext = ofNext(all, h);
        open.remove(mine);
        held.add(new Plan(all.stream().filter(a -> !ofNext.contains(a)).toList(), null, h));
        if (!ofNext.isEmpty()) {
          open.add(new Plan(ofNext, null, null));
        }
      }
    }
    held.addAll(open);
    return List.copyOf(held);
  }

  private static Set<String> concerned(String event, @Nullable Schedule schedule) {
    Set<String> events = new HashSet<>();
    events.add(event);
    if (schedule != null) {
      events.add(schedule.arranged() == null ? event : schedule.arranged());
      events.add(schedule.cancelled() == null ? event : schedule.cancelled());
    }
    return events;
  }

  private static List<Arrangement> sofar(@Nullable Plan plan) {
    return plan == null || plan.cancelled() != null ? List.of() : plan.arrangements();
  }

  private boolean is(Happening happening, @Nullable String event) {
    return event != null && happening.event().equals(event) && happening.certain().perhaps();
  }

  private Arrangement arrangement(Happening by) {
    return new Arrangement(by, world.bounds().moment(World.field(by, Schedule.FOR)));
  }

  /** What was arranged on the day of a meeting, for later than that day, is the next one. */
  private List<Arrangement> ofNext(List<Arrangement> arrangements, Happening held) {
    return arrangements.stream()
        .filter(a -> a.date() != null && a.date().earliest() > held.at().latest())
        .filter(a -> world.order().notAfter(held, a.by()).surely())
        .toList();
  }
}
