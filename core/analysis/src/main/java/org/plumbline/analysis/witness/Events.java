package org.plumbline.analysis.witness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.analysis.circumstances.Setting;
import org.plumbline.analysis.circumstances.Settings;
import org.plumbline.analysis.circumstances.UndecidedException;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.kernel.ValueType;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.KnownAttribute;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.history.Occurrence;
import org.plumbline.runtime.history.Value;

/**
 * The occurrences of a history in the making. All are about one and the same child, conference,
 * plan and so on: each key has one value.
 */
public final class Events {
  private static final int DEEPEST = 8;
  private static final int DAY = 24 * 3600;

  private final List<KernelDocument> documents;
  private final List<Occurrence> occurrences = new ArrayList<>();

  /** Events of these documents, which share a vocabulary. */
  public Events(List<KernelDocument> documents) {
    this.documents = List.copyOf(documents);
  }

  /** What has happened so far. */
  public List<Occurrence> occurrences() {
    return List.copyOf(occurrences);
  }

  /** What has happened so far as a case, in the order of time. */
  public CaseHistory history(List<KnownAttribute> attributes) {
    return history(occurrences, attributes);
  }

  /** A made-up case, in the order of time. */
  public static CaseHistory history(List<Occurrence> occurrences, List<KnownAttribute> attributes) {
    List<Occurrence> sorted =
        occurrences.stream().sorted(Comparator.comparing(Occurrence::at)).toList();
    List<Occurrence> numbered = new ArrayList<>();
    for (Occurrence o : sorted) {
      numbered.add(
          new Occurrence(
              o.event(), o.at(), o.recordedAt(), o.id(), o.keys(), o.fields(), numbered.size()));
    }
    return new CaseHistory("witness", numbered, attributes, true);
  }

  /** The one value that a key has in a witness. */
  public static String keyValue(String key) {
    return key + " 1";
  }

  /**
   * Lets an event happen, or what makes it happen.
   *
   * @param pattern which event, and what holds of it
   * @param at in seconds since 1970-01-01T00:00:00Z
   * @param more further fields; those that the event does not have are left out
   * @throws UndecidedException if no fields fulfil the pattern
   */
  public void happen(EventPattern pattern, long at, Map<String, Value> more) {
    happen(pattern, at, more, 0);
  }

  private void happen(EventPattern pattern, long at, Map<String, Value> more, int depth) {
    if (depth > DEEPEST) {
      throw new UndecidedException(pattern.event() + " is made of itself");
    }
    for (KernelDocument document : documents) {
      for (KernelDocument.Composite composite : document.composites()) {
        if (composite.event().equals(pattern.event())) {
          if (!composite.after().isEmpty()) {
            throw new UndecidedException(pattern.event() + " is so long after something else");
          }
          composite.parts().forEach(part -> happen(part, at, more, depth + 1));
          return;
        }
      }
      for (KernelDocument.Ordinal ordinal : document.ordinals()) {
        if (ordinal.event().equals(pattern.event())) {
          times(ordinal.nth().number(), ordinal.nth().events().get(0), at, more, depth + 1);
          return;
        }
      }
    }
    occurrences.add(occurrence(pattern, at, more));
  }

  /**
   * Lets an event happen of which these fields are told, whether or not it is said to have them.
   */
  public void happenWith(EventPattern pattern, long at, Map<String, Value> told) {
    happen(pattern, at, Map.of(), told);
  }

  /**
   * Lets an event happen.
   *
   * @param more further fields; those that the event does not have are left out
   * @param told fields that are told whether or not the event is said to have them
   */
  public void happen(
      EventPattern pattern, long at, Map<String, Value> more, Map<String, Value> told) {
    int first = occurrences.size();
    happen(pattern, at, more);
    for (int i = first; i < occurrences.size(); i++) {
      Occurrence o = occurrences.get(i);
      Map<String, Value> fields = new HashMap<>(o.fields());
      fields.putAll(told);
      occurrences.set(
          i, new Occurrence(o.event(), o.at(), null, null, o.keys(), fields, o.order()));
    }
  }

  /** Lets an event happen so many times, the last of them at that moment, a day apart. */
  public void times(int number, EventPattern pattern, long at, Map<String, Value> more) {
    times(number, pattern, at, more, 0);
  }

  private void times(
      int number, EventPattern pattern, long at, Map<String, Value> more, int depth) {
    for (int left = number - 1; left >= 0; left--) {
      happen(pattern, at - (long) left * DAY, more, depth);
    }
  }

  private Occurrence occurrence(EventPattern pattern, long at, Map<String, Value> more) {
    Set<String> keyNames = new LinkedHashSet<>();
    Map<String, ValueType> fieldTypes = new HashMap<>();
    for (KernelDocument document : documents) {
      for (KernelDocument.EventType type : document.events()) {
        if (type.name().equals(pattern.event())) {
          keyNames.addAll(type.keys());
          type.fields().forEach(f -> fieldTypes.put(f.name(), f.type()));
        }
      }
    }
    Map<String, String> keys = new HashMap<>();
    keyNames.forEach(key -> keys.put(key, keyValue(key)));
    Optional<Setting> own = Settings.inWhichHold(List.of(pattern.where()), fieldTypes);
    if (own.isEmpty()) {
      throw new UndecidedException("no " + pattern.event() + " is as it would have to be");
    }
    Map<String, Value> fields = new HashMap<>();
    more.forEach(
        (name, value) -> {
          if (fieldTypes.containsKey(name)) {
            fields.put(name, value);
          }
        });
    fields.putAll(own.get().values());
    return new Occurrence(
        pattern.event(), Moment.at(at), null, null, keys, fields, occurrences.size());
  }
}
