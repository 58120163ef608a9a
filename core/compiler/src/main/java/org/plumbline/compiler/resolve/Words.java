package org.plumbline.compiler.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.resolve.Vocabulary.Attribute;
import org.plumbline.compiler.resolve.Vocabulary.Event;
import org.plumbline.compiler.resolve.Vocabulary.Field;
import org.plumbline.compiler.resolve.Vocabulary.Form;
import org.plumbline.compiler.resolve.Vocabulary.Role;
import org.plumbline.compiler.resolve.Vocabulary.State;
import org.plumbline.model.document.Name;
import org.plumbline.model.kernel.ValueType;

/** The tables behind a {@link Vocabulary}: names lead to canonical names, and those to words. */
final class Words {
  /** Whether every declaration could be read, so that a name not found is not there. */
  final boolean complete;

  final WordIndex<String> keyNames = new WordIndex<>();
  final WordIndex<String> roleNames = new WordIndex<>();
  final WordIndex<String> eventNames = new WordIndex<>();
  final WordIndex<String> actNames = new WordIndex<>();
  final WordIndex<String> recordNames = new WordIndex<>();
  final WordIndex<String> stateNames = new WordIndex<>();
  final WordIndex<String> attributeNames = new WordIndex<>();

  final Map<String, Vocabulary.Key> keys = new LinkedHashMap<>();
  final Map<String, Role> roles = new LinkedHashMap<>();
  final Map<String, Event> events = new LinkedHashMap<>();
  final Map<String, Form> records = new LinkedHashMap<>();
  final Map<String, State> states = new LinkedHashMap<>();
  final Map<String, Attribute> attributes = new LinkedHashMap<>();

  /** Where events and records are declared, by canonical name. */
  final Map<String, Object> eventNodes = new LinkedHashMap<>();

  final Map<String, Object> recordNodes = new LinkedHashMap<>();

  private final Map<String, List<Event>> directStandIns = new HashMap<>();

  Words(boolean complete) {
    this.complete = complete;
  }

  List<Vocabulary.Key> keyWords() {
    return List.copyOf(keys.values());
  }

  List<Role> roleWords() {
    return List.copyOf(roles.values());
  }

  List<Event> eventWords() {
    return List.copyOf(events.values());
  }

  List<Form> recordWords() {
    return List.copyOf(records.values());
  }

  List<State> stateWords() {
    return List.copyOf(states.values());
  }

  List<Attribute> attributeWords() {
    return List.copyOf(attributes.values());
  }

  /** By a name first, else by an act. */
  @Nullable Event event(String key) {
    String canonical = eventNames.find(key);
    return word(canonical != null ? canonical : actNames.find(key), events);
  }

  /** By an act first, else by a name. */
  @Nullable Event act(String key) {
    String canonical = actNames.find(key);
    return word(canonical != null ? canonical : eventNames.find(key), events);
  }

  @Nullable Role role(String key) {
    return word(roleNames.find(key), roles);
  }

  Vocabulary.@Nullable Key key(String key) {
    return word(keyNames.find(key), keys);
  }

  @Nullable Form record(String key) {
    return word(recordNames.find(key), records);
  }

  @Nullable State state(String key) {
    return word(stateNames.find(key), states);
  }

  @Nullable Attribute attribute(String key) {
    return word(attributeNames.find(key), attributes);
  }

  private static <T> @Nullable T word(@Nullable String canonical, Map<String, T> words) {
    return canonical == null ? null : words.get(canonical);
  }

  /** To be called when all events are known: which events stand for an event. */
  void indexStandIns() {
    for (Event event : events.values()) {
      for (String target : event.standsFor()) {
        directStandIns.computeIfAbsent(target, t -> new ArrayList<>()).add(event);
      }
    }
  }

  /** Events that count as one of the given event too, directly or by way of others. */
  List<Event> standIns(String canonical) {
    if (!directStandIns.containsKey(canonical)) {
      return List.of();
    }
    List<Event> standIns = new ArrayList<>();
    Set<String> seen = new HashSet<>(Set.of(canonical));
    List<String> open = new ArrayList<>(List.of(canonical));
    for (int i = 0; i < open.size(); i++) {
      for (Event event : directStandIns.getOrDefault(open.get(i), List.of())) {
        if (seen.add(event.name())) {
          open.add(event.name());
          standIns.add(event);
        }
      }
    }
    return standIns;
  }

  /**
   * The field of that name in an occurrence of the event: its own, an item of the record it makes,
   * or one that every event can have. An event that stands for another has that one's fields as
   * well.
   */
  @Nullable Field field(Event event, String key) {
    List<String> seen = new ArrayList<>(List.of(event.name()));
    for (int i = 0; i < seen.size(); i++) {
      Event each = events.get(seen.get(i));
      if (each == null) {
        continue;
      }
      Field field = declaredField(each, key);
      if (field != null) {
        return field;
      }
      for (String parent : each.standsFor()) {
        if (!seen.contains(parent)) {
          seen.add(parent);
        }
      }
    }
    return BuiltIn.FIELDS.get(key);
  }

  private @Nullable Field declaredField(Event event, String key) {
    Field own = named(event.fields(), key);
    if (own != null || event.record() == null) {
      return own;
    }
    Form record = records.get(event.record());
    return record == null ? null : named(record.items(), key);
  }

  static @Nullable Field named(List<Field> fields, String key) {
    for (Field field : fields) {
      if (new Name(field.name()).key().equals(key)) {
        return field;
      }
    }
    return null;
  }

  /** Every name and alias with what it means; where kinds share a name, events come first. */
  Map<String, String> canonicalNames() {
    Map<String, String> all = new LinkedHashMap<>();
    for (WordIndex<String> index :
        List.of(eventNames, stateNames, roleNames, keyNames, recordNames, attributeNames)) {
      index.entries().forEach((key, entry) -> all.putIfAbsent(key, entry.word()));
    }
    events.values().forEach(event -> addFields(event.fields(), all));
    records.values().forEach(record -> addFields(record.items(), all));
    attributes.values().forEach(attribute -> addOptions(attribute.type(), all));
    BuiltIn.FIELDS.forEach((key, field) -> all.putIfAbsent(key, field.name()));
    return all;
  }

  private static void addFields(List<Field> fields, Map<String, String> all) {
    for (Field field : fields) {
      all.putIfAbsent(new Name(field.name()).key(), field.name());
      if (field.type() != null) {
        addOptions(field.type(), all);
      }
    }
  }

  private static void addOptions(ValueType type, Map<String, String> all) {
    if (type instanceof ValueType.Choice choice) {
      choice.options().forEach(option -> all.putIfAbsent(new Name(option).key(), option));
    }
  }
}
