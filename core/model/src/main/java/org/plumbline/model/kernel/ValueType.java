package org.plumbline.model.kernel;

import java.util.List;

/** What an attribute or a field can hold. */
public sealed interface ValueType {
  /** One of the plain kinds. */
  enum Plain implements ValueType {
    FLAG,
    NUMBER,
    TEXT,
    DATE,
    LIST
  }

  /** One of the named options. */
  record Choice(List<String> options) implements ValueType {
    public Choice {
      options = List.copyOf(options);
    }
  }
}
