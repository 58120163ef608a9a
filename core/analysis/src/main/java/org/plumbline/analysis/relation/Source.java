package org.plumbline.analysis.relation;

import java.util.List;
import org.plumbline.model.kernel.EventPattern;

/** A moment from which limits count. */
public sealed interface Source {
  /** The trigger; in a recurrence, the last occurrence. */
  record Trigger() implements Source {}

  /** The last of these up to the trigger. */
  record LastBefore(List<EventPattern> events) implements Source {
    public LastBefore {
      events = List.copyOf(events);
    }
  }

  /** The first of these from the trigger on. */
  record NextAfter(List<EventPattern> events) implements Source {
    public NextAfter {
      events = List.copyOf(events);
    }
  }

  /** A date in the data. */
  record DateIn(String name) implements Source {}
}
