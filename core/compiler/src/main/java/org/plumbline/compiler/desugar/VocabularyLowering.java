package org.plumbline.compiler.desugar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.resolve.Resolver;
import org.plumbline.compiler.resolve.Vocabulary;
import org.plumbline.compiler.resolve.Vocabulary.Counted;
import org.plumbline.compiler.resolve.Vocabulary.Event;
import org.plumbline.compiler.resolve.Vocabulary.Field;
import org.plumbline.compiler.resolve.Vocabulary.Form;
import org.plumbline.compiler.resolve.Vocabulary.Part;
import org.plumbline.compiler.resolve.Vocabulary.Role;
import org.plumbline.model.document.Name;
import org.plumbline.model.kernel.KernelDocument.AttributeType;
import org.plumbline.model.kernel.KernelDocument.Composite;
import org.plumbline.model.kernel.KernelDocument.EventType;
import org.plumbline.model.kernel.KernelDocument.FixedRole;
import org.plumbline.model.kernel.KernelDocument.Group;
import org.plumbline.model.kernel.KernelDocument.Ordinal;
import org.plumbline.model.kernel.KernelDocument.Schedule;
import org.plumbline.model.kernel.KernelDocument.State;
import org.plumbline.model.kernel.Trigger;
import org.plumbline.model.kernel.ValueType;

/** What the kernel needs to know of a vocabulary. */
final class VocabularyLowering {
  private final Vocabulary vocabulary;
  private final Resolver names;

  VocabularyLowering(Vocabulary vocabulary, Resolver names) {
    this.vocabulary = vocabulary;
    this.names = names;
  }

  List<String> acrossCases() {
    return vocabulary.keys().stream()
        .filter(Vocabulary.Key::acrossCases)
        .map(Vocabulary.Key::name)
        .toList();
  }

  List<EventType> events() {
    List<EventType> types = new ArrayList<>();
    for (Event event : vocabulary.events()) {
      Map<String, AttributeType> fields = new LinkedHashMap<>();
      addFields(event, fields, new LinkedHashSet<>());
      types.add(new EventType(event.name(), event.about(), List.copyOf(fields.values())));
    }
    return types;
  }

  /** What an event counts as has fields too, and an occurrence may carry them. */
  private void addFields(Event event, Map<String, AttributeType> fields, Set<String> seen) {
    if (!seen.add(event.name())) {
      return;
    }
    event.fields().forEach(field -> fields.putIfAbsent(field.name(), type(field)));
    Form record = names.record(event.record());
    if (record != null) {
      record.items().forEach(item -> fields.putIfAbsent(item.name(), type(item)));
    }
    for (String parent : event.standsFor()) {
      Event other = vocabulary.event(parent);
      if (other != null) {
        addFields(other, fields, seen);
      }
    }
  }

  private static AttributeType type(Field field) {
    return new AttributeType(field.name(), type(field.type()));
  }

  /** Data say of a length of time only the number. */
  private static ValueType type(@Nullable ValueType type) {
    if (type == null) {
      return ValueType.Plain.TEXT;
    }
    return type.isNumber() ? ValueType.Plain.NUMBER : type;
  }

  List<State> states() {
    return vocabulary.states().stream()
        .map(
            state ->
                new State(
                    state.name(),
                    state.keys(),
                    names.begins(state).patterns(),
                    names.ends(state).patterns()))
        .toList();
  }

  List<Composite> composites() {
    List<Composite> composites = new ArrayList<>();
    for (Event event : vocabulary.events()) {
      if (!event.parts().isEmpty()) {
        Set<String> keys = null;
        for (Part part : event.parts()) {
          Event one = vocabulary.event(part.event());
          List<String> about = one == null ? List.of() : one.about();
          if (keys == null) {
            keys = new LinkedHashSet<>(about);
          } else {
            keys.retainAll(about);
          }
        }
        composites.add(
            new Composite(
                event.name(), keys == null ? List.of() : List.copyOf(keys), names.parts(event)));
      }
    }
    return composites;
  }

  List<Ordinal> ordinals() {
    List<Ordinal> ordinals = new ArrayList<>();
    for (Event event : vocabulary.events()) {
      Counted counted = event.counted();
      if (counted != null) {
        ordinals.add(
            new Ordinal(
                event.name(),
                new Trigger.OnNth(
                    names.patterns(counted.event()),
                    counted.number(),
                    counted.since() == null ? List.of() : names.patterns(counted.since()))));
      }
    }
    return ordinals;
  }

  /** Who it is, is said by the event's field of the role's name, or else by who did it. */
  List<FixedRole> fixedRoles() {
    List<FixedRole> roles = new ArrayList<>();
    for (Role role : vocabulary.roles()) {
      for (String by : role.fixedBy()) {
        Event event = vocabulary.event(by);
        Field field = event == null ? null : names.field(event, new Name(role.name()));
        roles.add(
            new FixedRole(role.name(), names.patterns(by), field == null ? "actor" : field.name()));
      }
    }
    return roles;
  }

  /**
   * An event that stands for a scheduled one and says nothing of its own is scheduled in the same
   * way.
   */
  List<Schedule> schedules() {
    List<Schedule> schedules = new ArrayList<>();
    for (Event event : vocabulary.events()) {
      Event scheduled = scheduled(event, new LinkedHashSet<>());
      if (scheduled != null) {
        schedules.add(
            new Schedule(
                event.name(),
                sharedKeys(event, scheduled),
                scheduled.arrangedBy(),
                scheduled.cancelledBy()));
      }
    }
    return schedules;
  }

  private @Nullable Event scheduled(Event event, Set<String> seen) {
    if (event.arrangedBy() != null || event.cancelledBy() != null) {
      return event;
    }
    for (String parent : event.standsFor()) {
      Event other = seen.add(parent) ? vocabulary.event(parent) : null;
      Event found = other == null ? null : scheduled(other, seen);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private List<String> sharedKeys(Event event, Event scheduled) {
    List<String> keys = new ArrayList<>(event.about());
    for (String name : new String[] {scheduled.arrangedBy(), scheduled.cancelledBy()}) {
      Event other = name == null ? null : vocabulary.event(name);
      if (other != null) {
        keys.retainAll(other.about());
      }
    }
    return keys;
  }

  List<AttributeType> attributes() {
    return vocabulary.attributes().stream()
        .map(attribute -> new AttributeType(attribute.name(), type(attribute.type())))
        .toList();
  }

  Map<String, Group> groups() {
    Map<String, Group> groups = new LinkedHashMap<>();
    vocabulary.roles().stream()
        .filter(role -> !role.members().isEmpty())
        .forEach(role -> groups.put(role.name(), new Group(role.members(), role.together())));
    return groups;
  }
}
