package org.plumbline.model.kernel;

import java.util.List;
import org.plumbline.runtime.calendar.Unit;

/** What an attribute or a field can hold. */
public sealed interface ValueType {
  /** Whether its values are numbers. */
  default boolean isNumber() {
    return this == Plain.NUMBER || this instanceof Length;
  }

  /** One of the plain kinds. */
  enum Plain implements ValueType {
    FLAG,
    NUMBER,
    TEXT,
    DATE,
    LIST
  }

  /**
   * A number of a unit of time.
   *
   * @param calendar whether its days are calendar days, said outright
   */
  record Length(Unit unit, boolean calendar) implements ValueType {}

  /** One of the named options. */
  record Choice(List<String> options) implements ValueType {
    public Choice {
      options = List.copyOf(options);
    }
  }
}
