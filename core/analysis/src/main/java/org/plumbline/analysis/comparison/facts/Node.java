package org.plumbline.analysis.comparison.facts;

import java.lang.reflect.RecordComponent;
import java.util.List;

/**
 * A part of a document in the form in which it is compared: what it is and what it is made of, with
 * every name the one by which both versions know it, and lists whose order says nothing as sets.
 *
 * @param type what it is
 * @param parts what it is made of, as the type's components: nodes, lists, sets and plain values
 */
public record Node(Class<? extends Record> type, List<Object> parts) {
  private static final ClassValue<RecordComponent[]> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
          return type.getRecordComponents();
        }
      };

  /** What stands where there is nothing. */
  enum Absent {
    NOTHING
  }

  public Node {
    parts = List.copyOf(parts);
  }

  /** The components of a kind of record, in order. */
  static List<RecordComponent> components(Class<?> type) {
    return List.of(COMPONENTS.get(type));
  }
}
