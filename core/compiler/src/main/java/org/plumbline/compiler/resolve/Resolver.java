package org.plumbline.compiler.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.diagnostic.Findings;
import org.plumbline.compiler.resolve.EventRef.Which;
import org.plumbline.compiler.resolve.Vocabulary.Attribute;
import org.plumbline.compiler.resolve.Vocabulary.Event;
import org.plumbline.compiler.resolve.Vocabulary.Field;
import org.plumbline.compiler.resolve.Vocabulary.Part;
import org.plumbline.compiler.resolve.Vocabulary.State;
import org.plumbline.model.document.Name;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.EventPattern;

/** Finds what a document's names mean, and reports those that mean nothing. */
public final class Resolver {
  private static final Map<String, Which> QUALIFIERS =
      Map.of(
          "first", Which.NEXT,
          "next", Which.NEXT,
          "following", Which.NEXT,
          "last", Which.LAST,
          "latest", Which.LAST,
          "previous", Which.LAST);

  private static final List<String> BEGIN_AFTER = List.of(" begins", " starts");
  private static final List<String> BEGIN_BEFORE = List.of("beginning of ", "start of ");
  private static final List<String> END_AFTER = List.of(" ends");
  private static final List<String> END_BEFORE = List.of("end of ");

  private final Words words;
  private final Unknowns unknowns;
  private final Wheres wheres;

  /** A resolver by the given vocabulary, for those who ask what names mean. */
  public Resolver(Vocabulary vocabulary) {
    this(vocabulary, Wheres.NAMES_ONLY);
  }

  /**
   * A resolver by the given vocabulary.
   *
   * @param wheres what the vocabulary's own conditions mean
   */
  public Resolver(Vocabulary vocabulary, Wheres wheres) {
    this.words = vocabulary.index();
    this.unknowns = new Unknowns(words);
    this.wheres = wheres;
  }

  /**
   * What a phrase means that says when something happens: an event, or a state's beginning or end.
   */
  public EventRef event(Name name, Findings findings) {
    EventRef found = findEvent(name);
    if (!found.known()) {
      unknowns.event(name, findings);
    }
    return found;
  }

  /** What all these phrases mean together: any of them. */
  public EventRef events(List<Name> names, Findings findings) {
    return EventRef.anyOf(names.stream().map(name -> event(name, findings)).toList());
  }

  /**
   * What a phrase means that says what is to be done: an act, an event, or a record for the events
   * that make it.
   *
   * @return nothing if it is not known; then a finding says so
   */
  public EventRef act(Name name, Findings findings) {
    EventRef found = findAct(name);
    if (!found.known()) {
      unknowns.act(name, findings);
    }
    return found;
  }

  /** As {@link #act}, without a finding. */
  public EventRef findAct(Name name) {
    Event event = words.act(name.key());
    if (event != null) {
      return of(List.of(event), event.about());
    }
    Vocabulary.Form record = words.record(name.key());
    if (record != null) {
      List<EventRef> makers = new ArrayList<>();
      for (Event maker : words.eventWords()) {
        if (record.name().equals(maker.record())) {
          makers.add(of(List.of(maker), maker.about()));
        }
      }
      return EventRef.anyOf(makers);
    }
    return findEvent(name);
  }

  /** As {@link #event}, without a finding. */
  public EventRef findEvent(Name name) {
    EventRef plain = findPlainEvent(name.key());
    if (plain.known()) {
      return plain;
    }
    String qualifier = qualifier(name.key());
    Which which = QUALIFIERS.get(qualifier.strip());
    if (which == null) {
      return EventRef.NOTHING;
    }
    EventRef rest = findPlainEvent(name.key().substring(qualifier.length()));
    return new EventRef(rest.events(), rest.patterns(), rest.keys(), which);
  }

  /**
   * The word before an event's name that says which is meant, with the space after it; empty if
   * there is none.
   */
  public static String qualifier(String key) {
    int space = key.indexOf(' ');
    return space > 0 && QUALIFIERS.containsKey(key.substring(0, space))
        ? key.substring(0, space + 1)
        : "";
  }

  private EventRef findPlainEvent(String key) {
    Event event = words.event(key);
    if (event != null) {
      return of(List.of(event), event.about());
    }
    State begun = stateAt(key, BEGIN_AFTER, BEGIN_BEFORE);
    if (begun != null) {
      return begins(begun);
    }
    State ended = stateAt(key, END_AFTER, END_BEFORE);
    return ended == null ? EventRef.NOTHING : ends(ended);
  }

  /**
   * The state of whose beginning or end a phrase speaks, if it is one: "start of placement".
   *
   * @param key the phrase, as {@link Name#key()} has it
   * @return the state's name; null if the phrase does not speak so
   */
  public static @Nullable String stateNamedIn(String key) {
    String begun = namedIn(key, BEGIN_AFTER, BEGIN_BEFORE);
    return begun != null ? begun : namedIn(key, END_AFTER, END_BEFORE);
  }

  private static @Nullable String namedIn(
      String key, List<String> endings, List<String> beginnings) {
    for (String ending : endings) {
      if (key.endsWith(ending)) {
        return key.substring(0, key.length() - ending.length());
      }
    }
    for (String beginning : beginnings) {
      if (key.startsWith(beginning)) {
        return key.substring(beginning.length());
      }
    }
    return null;
  }

  private @Nullable State stateAt(String key, List<String> endings, List<String> beginnings) {
    String name = namedIn(key, endings, beginnings);
    return name == null ? null : words.state(name);
  }

  /** The events that begin a state. */
  public EventRef begins(State state) {
    return parts(state.begins(), state.keys());
  }

  /** The events that end a state. */
  public EventRef ends(State state) {
    return parts(state.ends(), state.keys());
  }

  /** What makes up a composite event. */
  public List<EventPattern> parts(Event event) {
    List<EventPattern> patterns = new ArrayList<>();
    event
        .parts()
        .forEach(part -> patterns.add(new EventPattern(part.event(), where(part, eventsOf(part)))));
    return patterns;
  }

  private EventRef parts(List<Part> parts, List<String> keys) {
    List<EventRef> refs = new ArrayList<>();
    for (Part part : parts) {
      List<Event> events = eventsOf(part);
      refs.add(of(events, keys).where(where(part, events)));
    }
    EventRef all = EventRef.anyOf(refs);
    return new EventRef(all.events(), all.patterns(), keys, Which.ANY);
  }

  private List<Event> eventsOf(Part part) {
    return eventsNamed(List.of(part.event()));
  }

  private Condition where(Part part, List<Event> events) {
    return part.where() == null ? Condition.ALWAYS : wheres.of(part.where(), events);
  }

  /** The event of that canonical name, and those that stand for it. */
  public List<EventPattern> patterns(String canonical) {
    return of(eventsNamed(List.of(canonical)), List.of()).patterns();
  }

  private List<Event> eventsNamed(List<String> names) {
    List<Event> events = new ArrayList<>();
    for (String name : names) {
      Event event = words.events.get(name);
      if (event != null) {
        events.add(event);
      }
    }
    return events;
  }

  private EventRef of(List<Event> events, List<String> keys) {
    Set<EventPattern> patterns = new LinkedHashSet<>();
    events.forEach(event -> patterns.add(EventPattern.of(event.name())));
    events.forEach(
        event ->
            words
                .standIns(event.name())
                .forEach(standIn -> patterns.add(EventPattern.of(standIn.name()))));
    return new EventRef(events, new ArrayList<>(patterns), keys, Which.ANY);
  }

  /** The state of that name; null and a finding if there is none. */
  public @Nullable State state(Name name, Findings findings) {
    State state = words.state(name.key());
    if (state == null) {
      unknowns.state(name, findings);
    }
    return state;
  }

  /** The state of that name; null if there is none. */
  public @Nullable State findState(Name name) {
    return words.state(name.key());
  }

  /** The attribute of that name; null if there is none. */
  public @Nullable Attribute findAttribute(Name name) {
    return words.attribute(name.key());
  }

  /** The key's canonical name; null and a finding if there is none. */
  public @Nullable String key(Name name, Findings findings) {
    Vocabulary.Key key = words.key(name.key());
    if (key == null) {
      unknowns.key(name, findings);
      return null;
    }
    return key.name();
  }

  /** The key's canonical name; null if there is none. */
  public @Nullable String findKey(Name name) {
    Vocabulary.Key key = words.key(name.key());
    return key == null ? null : key.name();
  }

  /** The role's canonical name, or with a finding the name as it stands. */
  public String role(Name name, Findings findings) {
    Vocabulary.Role role = words.role(name.key());
    if (role == null) {
      unknowns.role(name, findings);
      return name.text();
    }
    return role.name();
  }

  /** The role of that name; null if there is none. */
  public Vocabulary.@Nullable Role findRole(Name name) {
    return words.role(name.key());
  }

  /**
   * The field of that name which an occurrence of the event can have, by itself or by the record it
   * makes; null if none.
   */
  public @Nullable Field field(Event event, Name name) {
    return words.field(event, name.key());
  }

  /**
   * The field of that name which an occurrence of any of the events, or of one that stands for it,
   * can have; null if none.
   */
  public @Nullable Field fieldOfAny(List<Event> events, Name name) {
    for (Event event : events) {
      Field field = words.field(event, name.key());
      if (field != null) {
        return field;
      }
    }
    for (Event event : events) {
      for (Event standIn : words.standIns(event.name())) {
        Field field = words.field(standIn, name.key());
        if (field != null) {
          return field;
        }
      }
    }
    return null;
  }

  /** The record of that canonical name; null if there is none. */
  public Vocabulary.@Nullable Form record(@Nullable String canonical) {
    return canonical == null ? null : words.records.get(canonical);
  }

  /** The declaration of an event; null for one of the language's own. */
  public @Nullable Object declarationOf(Event event) {
    return words.eventNodes.get(event.name());
  }

  /** The declaration of a record; null if nobody knows. */
  public @Nullable Object declarationOf(Vocabulary.Form record) {
    return words.recordNodes.get(record.name());
  }

  /** Reports a name of the vocabulary's own condition that is no field and no attribute. */
  public void unknownInWhere(Name name, List<Event> events, Findings findings) {
    unknowns.inWhere(name, fieldsOf(events), findings);
  }

  /** Reports a name of a condition or a detail that means nothing. */
  public void unknownInCondition(Name name, List<Event> events, Findings findings) {
    if (!unknowns.elsewhere(name, events, findings)) {
      unknowns.named(name, fieldsOf(events), findings);
    }
  }

  /** Reports a name of an example's detail that means nothing. */
  public void unknownDetail(Name name, List<Event> events, Findings findings) {
    if (!unknowns.elsewhere(name, events, findings)) {
      unknowns.detail(name, fieldsOf(events), findings);
    }
  }

  private static List<String> fieldsOf(List<Event> events) {
    List<String> fields = new ArrayList<>();
    for (Event event : events) {
      event.fields().forEach(field -> fields.add(field.name()));
    }
    return fields;
  }
}
