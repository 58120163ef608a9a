package org.plumbline.runtime.judge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What has been worked out for a case and would come out the same again: papers before a meeting
 * are asked of several people, and for each of them by when the meeting is due. For one thread.
 */
final class Remembered {
  private final Map<List<String>, List<NextDue.Open>> openDuties = new HashMap<>();
  private final Map<String, Boolean> covered = new HashMap<>();
  private final Map<String, List<Schedules.Plan>> plans = new HashMap<>();
  private int missesAskedFor;

  /** Whether the data would show an event. */
  boolean covers(String event, Predicate<String> workOut) {
    Boolean known = covered.get(event);
    if (known == null) {
      known = workOut.test(event); // may ask for the event’s parts on its way
      covered.put(event, known);
    }
    return known;
  }

  /** The meetings of a kind. */
  List<Schedules.Plan> plans(String event, Supplier<List<Schedules.Plan>> workOut) {
    return plans.computeIfAbsent(event, any -> workOut.get());
  }

  /** Only what rests on no misses: which of those count depends on who asks. */
  List<NextDue.Open> openDuties(Pattern events, Supplier<List<NextDue.Open>> workOut) {
    List<NextDue.Open> known = openDuties.get(events.meanings());
    if (known != null) {
      return known;
    }
    int before = missesAskedFor;
    List<NextDue.Open> open = workOut.get();
    if (missesAskedFor == before) {
      openDuties.put(events.meanings(), open);
    }
    return open;
  }

  void missesAreAskedFor() {
    missesAskedFor++;
  }
}
