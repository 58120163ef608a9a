package org.plumbline.calendars;

import java.util.List;
import java.util.Map;

/** A piece of a YAML file that knows where it stands. Scalars are the text as written. */
sealed interface YamlValue {
  Position position();

  /** What it is, for messages. */
  String kind();

  record Text(Position position, String text) implements YamlValue {
    @Override
    public String kind() {
      return text.isEmpty() ? "nothing" : "text";
    }
  }

  record Items(Position position, List<YamlValue> items) implements YamlValue {
    @Override
    public String kind() {
      return "a list";
    }
  }

  record Entry(Position position, YamlValue value) {}

  /** In the order of the file. */
  record Properties(Position position, Map<String, Entry> entries) implements YamlValue {
    @Override
    public String kind() {
      return "a list of properties";
    }
  }
}
