package org.plumbline.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.plumbline.model.kernel.EventPattern;

/**
 * What has been worked out for a case and would come out the same again: papers before a meeting
 * are asked of several people, and for each of them by when the meeting is due. For one thread.
 */
final class Remembered {
  private final Map<List<EventPattern>, List<NextDue.Open>> openDuties = new HashMap<>();
  private final Map<String, List<Schedules.Plan>> plans = new HashMap<>();
  private int missesAskedFor;

  /** Only what rests on no misses: which of those count depends on who asks. */
  List<NextDue.Open> openDuties(List<EventPattern> events, Supplier<List<NextDue.Open>> workOut) {
    List<NextDue.Open> known = openDuties.get(events);
    if (known != null) {
      return known;
    }
    int before = missesAskedFor;
    List<NextDue.Open> open = workOut.get();
    if (missesAskedFor == before) {
      openDuties.put(events, open);
    }
    return open;
  }

  /** Of each kind of meeting. */
  List<Schedules.Plan> plans(String event, Function<String, List<Schedules.Plan>> workOut) {
    List<Schedules.Plan> known = plans.get(event);
    if (known == null) {
      known = List.copyOf(workOut.apply(event));
      plans.put(event, known);
    }
    return known;
  }

  void missesAreAskedFor() {
    missesAskedFor++;
  }
}
