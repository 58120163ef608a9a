package org.plumbline.analysis.told;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.kernel.Rule;

/**
 * What a rule means, as one text: the same for rules that mean the same, whatever they are called
 * and wherever they stand. Of each record its components by name, but for those that are empty or
 * off: so one that a later version of the kernel adds changes no text of a rule that does not use
 * it.
 */
final class CanonicalForm {
  /** What is told of a rule for people, and changes no verdict. */
  private static final Set<String> FOR_PEOPLE = Set.of("id", "title", "readings", "adoptedFrom");

  private final StringBuilder text = new StringBuilder();
  private final Set<String> names = new HashSet<>();

  private CanonicalForm() {}

  /** A rule with the meaning of every word of its document that it uses. */
  static String of(Rule rule, KernelDocument document) {
    CanonicalForm form = new CanonicalForm();
    form.record(rule, FOR_PEOPLE);
    form.text.append("|calendar=").append(document.calendar());
    List<Record> words = new ArrayList<>();
    words.addAll(document.states());
    words.addAll(document.composites());
    words.addAll(document.ordinals());
    words.addAll(document.fixedRoles());
    boolean more = true;
    while (more) {
      List<Record> used = words.stream().filter(w -> form.names.contains(name(w))).toList();
      words.removeAll(used);
      for (Record word : used) {
        form.text.append('|');
        form.record(word, Set.of());
      }
      more = !used.isEmpty();
    }
    new TreeMap<>(document.groups())
        .forEach(
            (role, group) -> {
              if (form.names.contains(role)) {
                form.text.append('|').append(role).append('=');
                form.value(group);
              }
            });
    return form.text.toString();
  }

  private static String name(Record word) {
    if (word instanceof KernelDocument.State state) {
      return state.name();
    } else if (word instanceof KernelDocument.Composite composite) {
      return composite.event();
    } else if (word instanceof KernelDocument.Ordinal ordinal) {
      return ordinal.event();
    } else if (word instanceof KernelDocument.FixedRole role) {
      return role.role();
    }
    throw new IllegalArgumentException(word.getClass().getName());
  }

  private void value(Object value) {
    if (value instanceof Record record) {
      record(record, Set.of());
    } else if (value instanceof Map<?, ?> map) {
      Map<String, Object> sorted = new TreeMap<>();
      map.forEach((k, v) -> sorted.put(String.valueOf(k), v));
      sorted.forEach(
          (k, v) -> {
            text.append(k).append(':');
            value(v);
          });
    } else if (value instanceof Set<?> set) {
      set.stream().map(CanonicalForm::alone).sorted().forEach(s -> text.append(s).append(','));
    } else if (value instanceof Collection<?> items) {
      text.append('[');
      for (Object item : items) {
        value(item);
        text.append(',');
      }
      text.append(']');
    } else if (value instanceof Enum<?> word) {
      text.append(word.name());
    } else {
      String plain = value.toString();
      names.add(plain);
      text.append('"').append(plain.replace("\"", "\\\"")).append('"');
    }
  }

  private static String alone(Object value) {
    CanonicalForm form = new CanonicalForm();
    form.value(value);
    return form.text.toString();
  }

  private void record(Record record, Set<String> without) {
    text.append(record.getClass().getSimpleName()).append('(');
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Object value = value(record, component);
      if (value != null && !isOff(value) && !without.contains(component.getName())) {
        text.append(component.getName()).append('=');
        value(value);
        text.append(';');
      }
    }
    text.append(')');
  }

  private static @Nullable Object value(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(record.getClass() + " is not to be read", e);
    }
  }

  private static boolean isOff(Object value) {
    return value.equals(false)
        || (value instanceof Collection<?> items && items.isEmpty())
        || (value instanceof Map<?, ?> map && map.isEmpty());
  }
}
