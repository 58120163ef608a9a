package org.plumbline.formats;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.document.Name;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.kernel.ValueType;

/** A document's vocabulary as data need it: events, keys and fields by any of their names. */
final class Words {
  private static final int MANY = 10_000;
  private static final int MOST_MEANT = 3;

  /** Ends what is said of a word that there is not. */
  static final String WHERE_THEY_ARE = " `plumbline mapping words DOC` lists what a document knows";

  /** Fields that hold people, whatever the event: see docs/semantics.md, facets. */
  static final Set<String> PEOPLE =
      Set.of("actor", "recipients", "participants", "consulted", "approved by");

  /** What any event can carry besides. */
  static final List<String> ANY_EVENT = List.of("form", "reason", KernelDocument.Schedule.FOR);

  private final KernelDocument document;
  private final Set<String> keys = new HashSet<>();
  private final Map<String, String> keyNames = new HashMap<>();
  private final Map<String, KernelDocument.EventType> events = new HashMap<>();
  private final Map<String, String> fields = new HashMap<>();
  private final Map<String, ValueType> attributes = new HashMap<>();

  /** Rows say the same few names over and over; what people wrote has no end. */
  private final Map<String, String> canonical = new HashMap<>();

  private final NearEvents nearEvents;

  private final List<Words> others;

  Words(KernelDocument document) {
    this(document, List.of());
  }

  /**
   * Of a document whose data are read for other documents as well.
   *
   * @param others the words of those
   */
  Words(KernelDocument document, List<Words> others) {
    this.document = document;
    this.others = List.copyOf(others);
    for (KernelDocument.EventType event : document.events()) {
      events.put(event.name(), event);
      keys.addAll(event.keys());
      for (KernelDocument.AttributeType field : event.fields()) {
        fields.put(new Name(field.name()).key(), field.name());
      }
    }
    keys.forEach(key -> keyNames.put(new Name(key).key(), key));
    for (KernelDocument.AttributeType attribute : document.attributes()) {
      fields.put(new Name(attribute.name()).key(), attribute.name());
      attributes.put(attribute.name(), attribute.type());
    }
    for (KernelDocument.FixedRole role : document.fixedRoles()) {
      fields.putIfAbsent(new Name(role.field()).key(), role.field());
    }
    PEOPLE.forEach(name -> fields.putIfAbsent(new Name(name).key(), name));
    ANY_EVENT.forEach(name -> fields.putIfAbsent(new Name(name).key(), name));
    this.nearEvents = new NearEvents(events.keySet());
  }

  /** The event by any of its names; null if there is none. */
  @Nullable String event(String name) {
    String canonical = canonical(name);
    return events.containsKey(canonical) ? canonical : null;
  }

  /** Whether it is no event of this document, but one of another that reads the same data. */
  boolean isElsewhere(String name) {
    return event(name) == null && others.stream().anyMatch(other -> other.event(name) != null);
  }

  /** Whether data mean the same in the words of that document. */
  static boolean alike(KernelDocument one, KernelDocument other) {
    return one.events().equals(other.events())
        && one.attributes().equals(other.attributes())
        && one.fixedRoles().equals(other.fixedRoles())
        && one.composites().equals(other.composites())
        && one.words().equals(other.words());
  }

  /** Every event, by its own name. */
  Set<String> allEvents() {
    return Set.copyOf(events.keySet());
  }

  /** The event by any of its names; it has to be one of this document. */
  String eventOrFail(String name, String where) throws CaseDataException {
    String event = event(name);
    if (event == null) {
      throw new CaseDataException(
          where
              + ": the document knows no event “"
              + name
              + "”"
              + suggestions(name)
              + "."
              + WHERE_THEY_ARE);
    }
    return event;
  }

  /**
   * The key, field or attribute by any of its names; null if there is none. Its own name goes
   * before what that may be another name of: a meeting may be called like the key that tells it
   * apart.
   */
  @Nullable String field(String name) {
    String own = keyOrField(name);
    return own == null ? keyOrField(canonical(name)) : own;
  }

  private @Nullable String keyOrField(String name) {
    String spoken = new Name(name.strip().replaceAll("\\s+", " ")).key();
    String key = keyNames.get(spoken);
    return key == null ? fields.get(spoken) : key;
  }

  /** The key, field or attribute by any of its names. */
  void fieldOrFail(String name, String where) throws CaseDataException {
    if (field(name) == null && others.stream().allMatch(other -> other.field(name) == null)) {
      String nearest = nearestField(name);
      throw new CaseDataException(
          where
              + ": the document knows no key, field or attribute “"
              + name
              + "”"
              + (nearest == null ? "." + WHERE_THEY_ARE : ". Did you mean “" + nearest + "”?"));
    }
  }

  /** What an event is made of, of which data may tell it alone; empty if it is one of its own. */
  List<String> partsOf(String event) {
    return document.composites().stream()
        .filter(composite -> composite.event().equals(event))
        .flatMap(composite -> composite.parts().stream())
        .map(EventPattern::event)
        .toList();
  }

  /** The keys that an event has. */
  List<String> keysOf(String event) {
    KernelDocument.EventType type = events.get(event);
    return type == null ? List.of() : type.keys();
  }

  /** Whether it is known of the case rather than of an event. */
  boolean isAttribute(String name) {
    return attributes.containsKey(name);
  }

  /** The key that is among the words of a heading, such as “Conference no”; null if none is. */
  @Nullable String keyAmong(String heading) {
    String words = " " + new Name(heading.strip().replaceAll("\\W+", " ")).key() + " ";
    return keyNames.entrySet().stream()
        .filter(key -> words.contains(" " + key.getKey() + " "))
        .max(
            Comparator.comparingInt((Map.Entry<String, String> key) -> key.getKey().length())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getValue)
        .orElse(null);
  }

  /**
   * The field of an event, or attribute, whose name is among the words of a heading; null if none.
   */
  @Nullable String fieldAmong(String heading) {
    List<String> words = Wording.words(Wording.inFull(heading));
    return fields.values().stream()
        .filter(field -> words.containsAll(Wording.words(field)))
        .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .orElse(null);
  }

  /** Whether a field of an event is one of several options, and this is one of them. */
  boolean isOption(String event, String field, String text) {
    return type(event, field) instanceof ValueType.Choice choice
        && choice.options().stream()
            .anyMatch(option -> new Name(option).key().equals(new Name(text).key()));
  }

  /** Whether a field of an event can hold this, unless it is one of several other options. */
  boolean canBe(String event, String field, String text) {
    return !(type(event, field) instanceof ValueType.Choice) || isOption(event, field, text);
  }

  /** What there is to choose from, of any event that has it; empty if it is no choice. */
  List<String> optionsOf(String field) {
    return Stream.concat(
            document.attributes().stream(),
            document.events().stream().flatMap(event -> event.fields().stream()))
        .filter(one -> one.name().equals(field))
        .map(KernelDocument.AttributeType::type)
        .filter(ValueType.Choice.class::isInstance)
        .flatMap(type -> ((ValueType.Choice) type).options().stream())
        .distinct()
        .toList();
  }

  boolean isKey(String name) {
    return keys.contains(name);
  }

  /**
   * What a field of an event, or with an empty event an attribute, can hold; null if the vocabulary
   * does not say.
   */
  @Nullable ValueType type(String event, String field) {
    KernelDocument.EventType type = events.get(event);
    if (type != null) {
      for (KernelDocument.AttributeType known : type.fields()) {
        if (known.name().equals(field)) {
          return known.type();
        }
      }
    }
    return attributes.get(field);
  }

  /**
   * A name as the vocabulary calls it; unchanged, but for surrounding blanks, where it does not
   * know it.
   */
  String canonical(String name) {
    return canonical.size() < MANY ? canonical.computeIfAbsent(name, this::asKnown) : asKnown(name);
  }

  private String asKnown(String name) {
    String known = document.words().get(new Name(name.strip().replaceAll("\\s+", " ")).key());
    return known == null ? name.strip() : known;
  }

  /** The event that a name without a meaning probably means; null if none is near. */
  @Nullable String nearest(String name) {
    return nearEvents.to(name);
  }

  /** The events that a name may mean, but for those that mean the contrary of what it says. */
  List<String> perhaps(String name) {
    return nearEvents.all(name, event -> Contraries.clash(name, event));
  }

  /** “Did you mean …?” with the event that is probably meant, if one is. */
  String suggestion(String name) {
    String nearest = nearest(name);
    return nearest == null ? "" : ". Did you mean “" + nearest + "”?";
  }

  /** The events whose names come nearest, by their words; but for those that mean the contrary. */
  List<String> like(String name, int most) {
    return DocumentWords.of(document).eventsLike(name, MANY).stream()
        .filter(event -> !Contraries.clash(name, event))
        .limit(most)
        .toList();
  }

  /** “, perhaps …?” with the few events that may be meant, if there are any. */
  String suggestions(String name) {
    List<String> meant = like(name, MOST_MEANT);
    if (meant.isEmpty()) {
      String slip = nearest(String.join(" ", Wording.telling(name)));
      meant = slip == null ? List.of() : List.of(slip);
    }
    return meant.isEmpty() ? "" : "; perhaps “" + String.join("”, or “", meant) + "”";
  }

  /** The key, field or attribute that a heading without a meaning probably means; null if none. */
  @Nullable String nearestField(String name) {
    Set<String> all = new TreeSet<>(fields.values());
    all.addAll(keys);
    return new NearEvents(all).to(name);
  }
}
