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

  /** A moment that is itself computed: "2 weeks before month 14 is over". */
  record At(Bound bound) implements Anchor {}

  /**
   * A date held in a field of the trigger, else an attribute of the case: its value as last known
   * when the act happened, or until then as of.
   */
  record DateIn(String name) implements Anchor {}
}
