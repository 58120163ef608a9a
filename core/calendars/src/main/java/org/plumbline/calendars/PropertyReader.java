package org.plumbline.calendars;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.calendar.CalendarException;

/**
 * Reads properties by name, and notes each problem with its place, so that one run tells them all.
 * Call {@link #refuseOthers} when all that are known have been asked for.
 */
final class PropertyReader {
  private final String file;
  private final YamlValue.Properties properties;
  private final List<CalendarProblem> problems;
  private final Set<String> known = new LinkedHashSet<>();

  PropertyReader(String file, YamlValue.Properties properties, List<CalendarProblem> problems) {
    this.file = file;
    this.properties = properties;
    this.problems = problems;
  }

  PropertyReader within(YamlValue.Properties inner) {
    return new PropertyReader(file, inner, problems);
  }

  Position position() {
    return properties.position();
  }

  Position position(String name) {
    YamlValue.Entry entry = properties.entries().get(name);
    return entry == null ? properties.position() : entry.value().position();
  }

  boolean has(String name) {
    known.add(name);
    return properties.entries().containsKey(name);
  }

  void problem(Position position, String message) {
    problems.add(new CalendarProblem(file, position.line(), position.column(), message));
  }

  /** The property's value; null if it is missing or unreadable, which is then a noted problem. */
  <T> @Nullable T required(String name, String example, Function<String, T> reader) {
    if (!has(name)) {
      problem(position(), "`" + name + "` is missing; write, for example, `" + example + "`");
      return null;
    }
    return optional(name, reader);
  }

  /** The property's value; null if it is missing, or unreadable, which is then a noted problem. */
  <T> @Nullable T optional(String name, Function<String, T> reader) {
    YamlValue value = value(name);
    if (value == null) {
      return null;
    }
    if (!(value instanceof YamlValue.Text text) || text.text().isBlank()) {
      problem(value.position(), "`" + name + "` needs text here, not " + value.kind());
      return null;
    }
    return read(text, reader);
  }

  /** The values of a property that holds a list of texts; null if it is missing or unreadable. */
  <T> @Nullable List<T> optionalTexts(String name, Function<String, T> reader) {
    YamlValue value = value(name);
    if (value == null) {
      return null;
    }
    List<T> read = new ArrayList<>();
    for (YamlValue item : items(name, value)) {
      if (item instanceof YamlValue.Text text && !text.text().isBlank()) {
        T one = read(text, reader);
        if (one != null) {
          read.add(one);
        }
      } else {
        problem(item.position(), "`" + name + "` needs text here, not " + item.kind());
      }
    }
    return read;
  }

  /** The entries of a property that holds a list of them; none if it is missing. */
  List<PropertyReader> entries(String name) {
    YamlValue value = value(name);
    if (value == null) {
      return List.of();
    }
    List<PropertyReader> read = new ArrayList<>();
    for (YamlValue item : items(name, value)) {
      if (item instanceof YamlValue.Properties inner) {
        read.add(within(inner));
      } else {
        problem(
            item.position(),
            "`"
                + name
                + "` needs entries such as `{date: 2026-12-29, name: Office closed}` here, not "
                + item.kind());
      }
    }
    return read;
  }

  /** A property that holds properties itself; null if it is missing or something else. */
  @Nullable PropertyReader properties(String name) {
    YamlValue value = value(name);
    if (value == null) {
      return null;
    }
    if (value instanceof YamlValue.Properties inner) {
      return within(inner);
    }
    problem(value.position(), "`" + name + "` needs properties here, not " + value.kind());
    return null;
  }

  /** The names of the properties, as written. */
  Set<String> names() {
    return properties.entries().keySet();
  }

  void refuseOthers() {
    properties
        .entries()
        .forEach(
            (name, entry) -> {
              if (!known.contains(name)) {
                String hint =
                    Names.similar(name, known)
                        .map(similar -> "; did you mean `" + similar + "`?")
                        .orElse("; known here are " + String.join(", ", known));
                problem(entry.position(), "unknown property `" + shortened(name) + "`" + hint);
              }
            });
  }

  private @Nullable YamlValue value(String name) {
    known.add(name);
    YamlValue.Entry entry = properties.entries().get(name);
    return entry == null ? null : entry.value();
  }

  private List<YamlValue> items(String name, YamlValue value) {
    if (value instanceof YamlValue.Items items) {
      return items.items();
    }
    if (!(value instanceof YamlValue.Text text) || !text.text().isEmpty()) {
      problem(
          value.position(),
          "`" + name + "` needs a list here, its items begun with `- `, not " + value.kind());
    }
    return List.of();
  }

  private <T> @Nullable T read(YamlValue.Text text, Function<String, T> reader) {
    try {
      return reader.apply(text.text().strip());
    } catch (CalendarException unreadable) {
      problem(text.position(), String.valueOf(unreadable.getMessage()));
      return null;
    }
  }

  private static String shortened(String name) {
    return name.length() <= 40 ? name : name.substring(0, 40) + "…";
  }
}
