package org.plumbline.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.model.document.Name;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.history.Coverage.FieldOf;
import org.plumbline.runtime.history.KnownAttribute;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.history.Occurrence;
import org.plumbline.runtime.history.Value;

/** From a case as written to a case history, in the words and the zone of its document. */
final class HistoryReader {
  private static final Pattern LINE =
      Pattern.compile("([0-9-]{10}(?: [0-9]{2}:[0-9:]{2,5}(?:[+-][0-9]{2}:[0-9]{2})?)?) (\\S.*)");
  private static final Pattern DATE =
      Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(?: ([0-9]{2}:[0-9]{2}(?::[0-9]{2})?))?");

  private final KernelDocument document;
  private final LocalMoments moments;

  HistoryReader(KernelDocument document, LocalMoments moments) {
    this.document = document;
    this.moments = moments;
  }

  /** One for each case that the occurrences name, or else a single one. */
  List<CaseHistory> histories(SuiteFile.Case suiteCase) {
    Set<String> named = new LinkedHashSet<>();
    suiteCase.history().forEach(entry -> named.addAll(cases(entry)));
    if (named.isEmpty()) {
      named.add(suiteCase.title());
    }
    List<KnownAttribute> attributes = new ArrayList<>();
    suiteCase.given().properties().forEach(e -> attribute(e.getKey(), e.getValue(), attributes));
    List<CaseHistory> histories = new ArrayList<>();
    for (String one : named) {
      List<Occurrence> occurrences = new ArrayList<>();
      for (JsonNode entry : suiteCase.history()) {
        if (cases(entry).isEmpty() || cases(entry).contains(one)) {
          occurrences.add(occurrence(entry, occurrences.size()));
        }
      }
      histories.add(new CaseHistory(one, occurrences, attributes, suiteCase.ordered()));
    }
    return histories;
  }

  private static List<String> cases(JsonNode entry) {
    return entry.has("case") ? List.of(entry.path("case").asText().split("; ", -1)) : List.of();
  }

  Coverage coverage(SuiteFile.Case suiteCase) {
    JsonNode covers = suiteCase.covers();
    return new Coverage(
        covers.has("events") ? names(covers.path("events")) : null,
        covers.has("fields") ? fields(names(covers.path("fields"))) : null,
        covers.has("from") ? moments.first(covers.path("from").asText()) : null,
        covers.has("to") ? moments.last(covers.path("to").asText()) : null);
  }

  private Occurrence occurrence(JsonNode entry, int order) {
    if (entry.isTextual()) {
      Matcher line = LINE.matcher(entry.asText());
      if (!line.matches()) {
        throw new SuiteException("`" + entry.asText() + "`: write a moment and an event");
      }
      return new Occurrence(
          canonical(line.group(2)),
          moments.moment(line.group(1)),
          null,
          null,
          Map.of(),
          Map.of(),
          order);
    }
    Map<String, String> keys = new LinkedHashMap<>();
    entry
        .path("keys")
        .properties()
        .forEach(e -> keys.put(canonical(e.getKey()), e.getValue().asText()));
    Map<String, Value> fields = new LinkedHashMap<>();
    entry
        .path("fields")
        .properties()
        .forEach(e -> fields.put(canonical(e.getKey()), value(e.getValue())));
    return new Occurrence(
        canonical(entry.path("event").asText()),
        moments.moment(entry.path("at").asText()),
        entry.has("recorded") ? Moment.at(moments.first(entry.path("recorded").asText())) : null,
        entry.has("id") ? entry.path("id").asText() : null,
        keys,
        fields,
        order);
  }

  private void attribute(String name, JsonNode known, List<KnownAttribute> attributes) {
    if (!known.isArray() || known.isEmpty() || !known.get(0).isObject()) {
      attributes.add(new KnownAttribute(canonical(name), value(known), null));
      return;
    }
    for (JsonNode each : known) {
      Moment since = each.has("since") ? moments.moment(each.path("since").asText()) : null;
      attributes.add(new KnownAttribute(canonical(name), value(each.path("value")), since));
    }
  }

  private static Value value(JsonNode value) {
    if (value.isBoolean()) {
      return new Value.Flag(value.asBoolean());
    } else if (value.isNumber()) {
      return new Value.Number(value.decimalValue());
    } else if (value.isArray()) {
      List<String> items = new ArrayList<>();
      value.forEach(item -> items.add(item.asText()));
      return new Value.Items(items);
    }
    Matcher date = DATE.matcher(value.asText());
    if (date.matches()) {
      String time = date.group(2);
      return new Value.Date(
          LocalDate.parse(date.group(1)), time == null ? null : LocalTime.parse(time));
    }
    return new Value.Text(value.asText());
  }

  private Set<String> names(JsonNode listed) {
    Set<String> names = new LinkedHashSet<>();
    listed.forEach(name -> names.add(canonical(name.asText())));
    return names;
  }

  /**
   * A field that is carried is carried wherever it can stand: on each event, and as an attribute.
   */
  private Set<FieldOf> fields(Set<String> names) {
    Set<FieldOf> fields = new LinkedHashSet<>();
    for (String name : names) {
      fields.add(new FieldOf("", name));
      document.events().forEach(event -> fields.add(new FieldOf(event.name(), name)));
    }
    return fields;
  }

  /**
   * The vocabulary's own name for what is called so; a name that it does not have stays as it is.
   */
  String canonical(String name) {
    return document.words().getOrDefault(new Name(name).key(), name);
  }
}
