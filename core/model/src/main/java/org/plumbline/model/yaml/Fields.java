package org.plumbline.model.yaml;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.yaml.YamlNode.Entries;
import org.plumbline.model.yaml.YamlNode.Entry;

/** The values of a mapping, by key. */
final class Fields {
  private final Values in;
  private final Entries entries;
  private final String what;

  Fields(Values in, Entries entries, String what) {
    this.in = in;
    this.entries = entries;
    this.what = what;
  }

  boolean has(String key) {
    return entries.has(key);
  }

  YamlNode node(String key) {
    Entry entry = entries.entries().get(key);
    if (entry == null) {
      throw new Refusal(entries.place(), what + " needs `" + key + "`");
    }
    return entry.value();
  }

  <T> T required(String key, Function<YamlNode, T> read) {
    return read.apply(node(key));
  }

  <T> @Nullable T optional(String key, Function<YamlNode, T> read) {
    return has(key) ? read.apply(node(key)) : null;
  }

  /** False unless it says true. */
  boolean flag(String key) {
    return has(key) && in.flag(node(key));
  }

  /** A key whose presence says it all: its value is true. */
  void mark(String key) {
    if (!in.flag(node(key))) {
      throw new Refusal(node(key).place(), "`" + key + "` is true, or left out");
    }
  }

  Refusal refusal(String message) {
    return new Refusal(entries.place(), message);
  }
}
