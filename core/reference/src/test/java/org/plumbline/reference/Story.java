package org.plumbline.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.KnownAttribute;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.history.Occurrence;
import org.plumbline.runtime.history.Value;

/**
 * A case history in a few lines: {@code 2026-03-02 10:00 conference held | #conference=c1 |
 * actor=chair}. After the event come keys (with #), {@code @recorded=} and {@code @id=}, and
 * fields.
 */
final class Story {
  private final List<Occurrence> occurrences = new ArrayList<>();
  private final List<KnownAttribute> attributes = new ArrayList<>();
  private boolean ordered;

  static Story of(String... lines) {
    Story story = new Story();
    for (String line : lines) {
      story.and(line);
    }
    return story;
  }

  Story and(String line) {
    String[] parts = line.split("\\|", -1);
    String head = parts[0].strip();
    int time = head.matches("\\S+ \\d\\d:\\d\\d:\\d\\d .*") ? 19 : 16;
    int length = head.matches("\\S+ \\d\\d:\\d\\d.*") ? time : 10;
    Map<String, String> keys = new HashMap<>();
    Map<String, Value> fields = new HashMap<>();
    Moment recorded = null;
    String id = null;
    for (int i = 1; i < parts.length; i++) {
      String name = parts[i].substring(0, parts[i].indexOf('=')).strip();
      String value = parts[i].substring(parts[i].indexOf('=') + 1).strip();
      if (name.equals("@recorded")) {
        recorded = Given.moment(value);
      } else if (name.equals("@id")) {
        id = value;
      } else if (name.startsWith("#")) {
        keys.put(name.substring(1), value);
      } else {
        fields.put(name, value(value));
      }
    }
    occurrences.add(
        new Occurrence(
            head.substring(length).strip(),
            Given.moment(head.substring(0, length)),
            recorded,
            id,
            keys,
            fields,
            occurrences.size()));
    return this;
  }

  /** What is known of the case, always or since a time. */
  Story knowing(String name, String value) {
    attributes.add(new KnownAttribute(name, value(value), null));
    return this;
  }

  Story knowingSince(String since, String name, String value) {
    attributes.add(new KnownAttribute(name, value(value), Given.moment(since)));
    return this;
  }

  Story inTheSourcesOrder() {
    ordered = true;
    return this;
  }

  CaseHistory history() {
    return new CaseHistory("case 1", occurrences, attributes, ordered);
  }

  private static Value value(String text) {
    if (text.equals("true") || text.equals("false")) {
      return new Value.Flag(text.equals("true"));
    } else if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
      return new Value.Date(LocalDate.parse(text));
    } else if (text.matches("\\d+")) {
      return new Value.Number(new BigDecimal(text));
    } else if (text.startsWith("[")) {
      String inner = text.substring(1, text.length() - 1).strip();
      return new Value.Items(inner.isEmpty() ? List.of() : List.of(inner.split(", ", -1)));
    }
    return new Value.Text(text);
  }
}
