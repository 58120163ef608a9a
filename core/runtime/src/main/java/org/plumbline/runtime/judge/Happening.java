package org.plumbline.runtime.judge;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.history.Occurrence;
import org.plumbline.runtime.history.Value;

/**
 * Something that happened in the case: an occurrence of the source, or one that follows from
 * others.
 *
 * @param recordedAt when it was first put on record; null where the data do not say
 * @param order the place in the source; {@link #UNORDERED} if it follows from others
 * @param certain whether it happened at all
 */
public record Happening(
    String event,
    Moment at,
    Map<String, String> keys,
    Map<String, Value> fields,
    @Nullable Moment recordedAt,
    int order,
    Truth certain) {
  static final int UNORDERED = -1;

  /** By time, ties by the source's order. */
  static final Comparator<Happening> BY_TIME = Happening::compareTime;

  private static int compareTime(Happening one, Happening other) {
    int byTime = one.at.compareTo(other.at);
    return byTime != 0 ? byTime : Integer.compare(one.order, other.order);
  }

  static Happening of(Occurrence occurrence) {
    return new Happening(
        occurrence.event(),
        occurrence.at(),
        occurrence.keys(),
        occurrence.fields(),
        occurrence.recordedAt(),
        occurrence.order(),
        Truth.TRUE);
  }

  /** A moment that the source does not hold, such as "12 weeks after birth". */
  static Happening computed(String what, Moment at, Map<String, String> keys) {
    return new Happening(what, at, keys, Map.of(), null, UNORDERED, Truth.TRUE);
  }

  /**
   * Whether it is the same happening, however certain, and for whichever item of a list it calls
   * (§2.15).
   */
  boolean is(Happening other) {
    return order == other.order
        && at.equals(other.at)
        && event.equals(other.event)
        && World.agree(keys, other.keys, keys.keySet());
  }

  /** The same with keys that it lacks taken from another. */
  Happening withKeysOf(Happening other) {
    Map<String, String> all = new HashMap<>(other.keys);
    all.putAll(keys);
    return new Happening(event, at, all, fields, recordedAt, order, certain);
  }

  Happening withCertain(Truth newCertain) {
    return certain == newCertain
        ? this
        : new Happening(event, at, keys, fields, recordedAt, order, newCertain);
  }

  /** The same with one key changed, or left out. */
  Happening withKey(String key, @Nullable String value) {
    Map<String, String> all = new HashMap<>(keys);
    if (value == null) {
      all.remove(key);
    } else {
      all.put(key, value);
    }
    return new Happening(event, at, all, fields, recordedAt, order, certain);
  }

  /** The same, put on record at another time. */
  Happening recorded(@Nullable Moment newRecordedAt) {
    return new Happening(event, at, keys, fields, newRecordedAt, order, certain);
  }
}
