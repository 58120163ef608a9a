package org.plumbline.runtime.judge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What has been worked out for a case and would come out the same again: papers before a meeting
 * are asked of several people, and for each of them by when the meeting is due. For one thread.
 */
final class Remembered {
  private final Map<List<String>, List<NextDue.Open>> openDuties = new HashMap<>();
  private int missesAskedFor;

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
