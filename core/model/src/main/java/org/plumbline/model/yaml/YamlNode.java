package org.plumbline.model.yaml;

import java.util.List;
import java.util.Map;

/** A piece of a YAML text that knows where it stands. */
public sealed interface YamlNode {
  /** Where it stands. */
  Place place();

  /** What it is, for messages. */
  String kind();

  /** A single value. */
  record Scalar(Place place, Form form, String text) implements YamlNode {
    @Override
    public String kind() {
      return switch (form) {
        case TEXT -> "the text `" + text + "`";
        case NUMBER -> "the number " + text;
        case FLAG -> "`" + text + "`";
        case NOTHING -> "nothing";
      };
    }
  }

  /** How YAML takes a plain value. */
  enum Form {
    TEXT,
    NUMBER,
    FLAG,
    NOTHING
  }

  /** A list. */
  record Items(Place place, List<YamlNode> items) implements YamlNode {
    @Override
    public String kind() {
      return "a list";
    }
  }

  /** Keys and their values, in the order of the text. */
  record Entries(Place place, Map<String, Entry> entries) implements YamlNode {
    /** Whether there is such a key. */
    public boolean has(String key) {
      return entries.containsKey(key);
    }

    /**
     * The value of a key.
     *
     * @throws Refusal if there is no such key
     */
    public YamlNode node(String key) {
      Entry entry = entries.get(key);
      if (entry == null) {
        throw new Refusal(place, "`" + key + "` is missing here");
      }
      return entry.value();
    }

    @Override
    public String kind() {
      return entries.isEmpty()
          ? "an empty mapping"
          : "a mapping with `" + String.join("`, `", entries.keySet()) + "`";
    }
  }

  /** A key's place and its value. */
  record Entry(Place key, YamlNode value) {}

  /** Where: line and column from 1, and the way from the top. */
  record Place(int line, int column, String path) {
    /** A problem there. */
    public YamlProblem problem(String message) {
      return new YamlProblem(line, column, path, message);
    }
  }
}
