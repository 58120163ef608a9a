package org.plumbline.model.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.calendar.Amount;

/** What makes an obligation arise. */
public sealed interface Trigger {
  /** Each occurrence of any of these. */
  record OnEvent(List<EventPattern> events) implements Trigger {
    public OnEvent {
      events = List.copyOf(events);
    }
  }

  /**
   * The n-th occurrence.
   *
   * @param number n, from 1
   * @param since counted anew from each occurrence of any of these; empty: from the beginning of
   *     the case
   */
  record OnNth(List<EventPattern> events, int number, List<EventPattern> since) implements Trigger {
    public OnNth {
      events = List.copyOf(events);
      since = List.copyOf(since);
    }
  }

  /**
   * So much after something, at the end of the local day reached (or the instant, in hours).
   *
   * @param from what it counts from: events, or with an attribute's name a date
   * @param attribute the date attribute to count from; null if from events
   * @param whileIn only if this state has lasted without a break since; null if that does not
   *     matter
   */
  record OnElapsed(
      List<EventPattern> from,
      @Nullable String attribute,
      List<Amount> amounts,
      @Nullable String whileIn)
      implements Trigger {
    public OnElapsed {
      from = List.copyOf(from);
      amounts = List.copyOf(amounts);
    }
  }

  /**
   * The moment at which another rule of the document is missed.
   *
   * @param clause the clause that set the limit; 0 for any
   * @param times how many misses within the period; 1 for each miss
   * @param period null if each miss counts by itself
   */
  record OnMissed(String standard, int clause, int times, @Nullable Amount period)
      implements Trigger {}

  /**
   * A scheduled event to come: the obligation looks ahead to it, and is judged against the date on
   * which it is held, until then against the date known.
   */
  record Ahead(List<EventPattern> events) implements Trigger {
    public Ahead {
      events = List.copyOf(events);
    }
  }

  /**
   * The case as a whole, from its first occurrence: for prohibitions and questions that hold
   * throughout.
   */
  record WholeCase() implements Trigger {}
}
