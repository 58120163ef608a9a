package org.plumbline.runtime.history;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a body of data claims to hold completely. A covered event that is absent did not happen; one
 * that is not covered may have happened, so its absence proves nothing.
 *
 * @param events names of the events that are covered; null if every event of the vocabulary is
 * @param fields names of the fields and attributes that are covered; null if every one that occurs
 *     for its event is
 * @param from the first instant covered, in seconds since 1970-01-01T00:00:00Z; null if there is no
 *     beginning
 * @param to the last instant covered, inclusive; null if the data run up to the as-of
 */
public record Coverage(
    @Nullable Set<String> events,
    @Nullable Set<FieldOf> fields,
    @Nullable Long from,
    @Nullable Long to) {
  /** As a covered field of an event: when it was put on record. */
  public static final String RECORDED = "recorded at";

  /** Everything is covered: the closed world. */
  public static final Coverage EVERYTHING = new Coverage(null, null, null, null);

  public Coverage {
    events = events == null ? null : Set.copyOf(events);
    fields = fields == null ? null : Set.copyOf(fields);
  }

  /** Whether the absence of the event means that it did not happen. */
  public boolean coversEvent(String event) {
    return events == null || events.contains(event);
  }

  /**
   * A field of an event, or an attribute of a case.
   *
   * @param event the event; empty for an attribute
   * @param field the field or attribute
   */
  public record FieldOf(String event, String field) {
    // Both are asked for every field that is read; what Java makes of a record starts slowly.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof FieldOf that && field.equals(that.field) && event.equals(that.event);
    }

    @Override
    public int hashCode() {
      return 31 * event.hashCode() + field.hashCode();
    }
  }
}
