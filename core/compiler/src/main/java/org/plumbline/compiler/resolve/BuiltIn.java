package org.plumbline.compiler.resolve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.compiler.resolve.Vocabulary.Event;
import org.plumbline.compiler.resolve.Vocabulary.Field;
import org.plumbline.model.document.Name;
import org.plumbline.model.kernel.ValueType;
import org.plumbline.model.kernel.ValueType.Plain;

/** Words that the language brings along: docs/semantics.md, sections 2.11, 2.16, 3.1 and 8. */
final class BuiltIn {
  /** What every occurrence can carry, by key. */
  static final Map<String, Field> FIELDS = fields();

  /** What every vocabulary has. */
  static final List<Event> EVENTS =
      List.of(
          event("reason recorded", field("reason", Plain.TEXT), field("standard", Plain.TEXT)),
          event(
              "exception is agreed",
              field("standard", Plain.TEXT),
              field("until", Plain.DATE),
              field("because", Plain.TEXT),
              field("by", Plain.TEXT)),
          event(
              "audit answered",
              field("standard", Plain.TEXT),
              field(
                  "answer",
                  new ValueType.Choice(List.of("yes", "partly", "no", "not applicable")))));

  private BuiltIn() {}

  private static Map<String, Field> fields() {
    Map<String, Field> fields = new LinkedHashMap<>();
    for (Field field :
        List.of(
            field("actor", Plain.TEXT),
            field("recipients", Plain.LIST),
            field("participants", Plain.LIST),
            field("form", Plain.TEXT),
            field("approved by", Plain.LIST),
            field("consulted", Plain.LIST),
            field("reason", Plain.TEXT))) {
      fields.put(new Name(field.name()).key(), field);
    }
    return fields;
  }

  private static Event event(String name, Field... fields) {
    return new Event(
        name,
        null,
        List.of(),
        List.of(),
        List.of(fields),
        null,
        null,
        null,
        List.of(),
        null,
        List.of());
  }

  private static Field field(String name, ValueType type) {
    return new Field(name, type, null, null);
  }
}
