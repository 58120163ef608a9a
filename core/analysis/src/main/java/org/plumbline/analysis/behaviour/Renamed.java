package org.plumbline.analysis.behaviour;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.document.Name;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Trigger;
import org.plumbline.runtime.history.Value;
import org.plumbline.runtime.verdict.RuleId;

/**
 * A document in which words and standards go by other names. It follows the model's own records:
 * every text is a name, but for those listed here.
 */
final class Renamed {
  /** Records that hold no names. */
  private static final Set<Class<?>> AS_THEY_ARE =
      Set.of(RuleId.class, Rule.ReadingUse.class, Value.Text.class);

  private static final Map<Class<?>, Set<String>> NO_NAMES =
      Map.of(
          KernelDocument.class, Set.of("id", "title", "version", "calendar"),
          Rule.class, Set.of("title", "question"));

  private static final Set<Class<?>> CITING =
      Set.of(Condition.Missed.class, Trigger.OnMissed.class);

  private final Map<String, String> words;
  private final Map<String, String> standards;

  /**
   * New names.
   *
   * @param words of events, roles and so on, by the names that the document uses
   * @param standards likewise of standards
   */
  Renamed(Map<String, String> words, Map<String, String> standards) {
    this.words = Map.copyOf(words);
    this.standards = new HashMap<>(standards);
    standards.forEach(
        (id, other) -> {
          if (id.equals(other)) {
            this.standards.remove(id);
          }
        });
  }

  KernelDocument document(KernelDocument document) {
    if (words.isEmpty() && standards.isEmpty()) {
      return document;
    }
    return (KernelDocument) record(document);
  }

  private @Nullable Object of(@Nullable Object thing, Map<String, String> names) {
    if (thing instanceof String text) {
      return names.getOrDefault(text, text);
    } else if (thing instanceof List<?> list) {
      List<@Nullable Object> all = new ArrayList<>();
      list.forEach(one -> all.add(of(one, names)));
      return all;
    } else if (thing instanceof Map<?, ?> map) {
      Map<@Nullable Object, @Nullable Object> all = new LinkedHashMap<>();
      map.forEach((key, value) -> all.put(of(key, names), of(value, names)));
      return all;
    } else if (thing instanceof Record record && !AS_THEY_ARE.contains(record.getClass())) {
      return record(record);
    }
    return thing;
  }

  private Record record(Record record) {
    Class<? extends Record> type = record.getClass();
    RecordComponent[] components = type.getRecordComponents();
    @Nullable Object[] parts = new Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    try {
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        Object part = components[i].getAccessor().invoke(record);
        String name = components[i].getName();
        if (NO_NAMES.getOrDefault(type, Set.of()).contains(name)) {
          parts[i] = part;
        } else if (CITING.contains(type) && name.equals("standard")) {
          parts[i] = of(part, standards);
        } else if (type == KernelDocument.class && name.equals("words")) {
          parts[i] = names(part);
        } else {
          parts[i] = of(part, words);
        }
      }
      Constructor<? extends Record> made = type.getDeclaredConstructor(types);
      return made.newInstance(parts);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the model's own records can be made", e);
    }
  }

  /** The names of a vocabulary, which now lead to the new ones, and each new one to itself. */
  private Map<String, String> names(@Nullable Object known) {
    Map<String, String> names = new HashMap<>();
    if (known instanceof Map<?, ?> map) {
      map.forEach(
          (key, canonical) ->
              names.put(
                  String.valueOf(key),
                  words.getOrDefault(String.valueOf(canonical), String.valueOf(canonical))));
    }
    words.values().forEach(name -> names.put(new Name(name).key(), name));
    return names;
  }
}
