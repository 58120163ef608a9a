package org.plumbline.model.kernel;

import java.util.List;

/** The moment from which a limit counts. */
public sealed interface Anchor {
  /** The trigger: in a recurrence, the last actual occurrence. */
  record Trigger() implements Anchor {}

  /**
   * The last occurrence of any of these, with agreeing keys, not after the trigger; unknown if
   * there is none.
   */
  record LastBefore(List<EventPattern> events) implements Anchor {
    public LastBefore {
      events = List.copyOf(events);
    }
  }

  /**
   * The first occurrence of any of these, with agreeing keys, not before the trigger: held, or as
   * arranged so far.
   */
  record NextAfter(List<EventPattern> events) implements Anchor {
    public NextAfter {
      events = List.copyOf(events);
    }
  }

  /** A date held in a field of the trigger or an attribute of the case. */
  record DateIn(String name) implements Anchor {}
}
