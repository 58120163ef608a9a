package org.plumbline.runtime.history;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One event that happened in a case.
 *
 * @param event the event's name in the vocabulary
 * @param at when it happened
 * @param recordedAt when it was put on record; null where the data do not say
 * @param id the source's own identifier, for corrections and reports; null where it has none
 * @param keys which conference, plan, placement … it belongs to: the key's name and its value; a
 *     key that the data do not give is absent
 * @param fields the event's other fields by name; a field that the data do not give is absent
 * @param order the place in the source, which breaks ties
 */
public record Occurrence(
    String event,
    Moment at,
    @Nullable Moment recordedAt,
    @Nullable String id,
    Map<String, String> keys,
    Map<String, Value> fields,
    int order) {
  public Occurrence {
    keys = Map.copyOf(keys);
    fields = Map.copyOf(fields);
  }
}
