package org.plumbline.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.model.document.Name;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Trigger;
import org.plumbline.model.kernel.ValueType;

/**
 * What a mapping can name of a document: the words for columns, codes and dates.
 *
 * @param title the document's
 * @param version its version
 * @param events what can happen, by name
 * @param attributes what can be known of a case
 * @param ofAnyEvent fields that any event can have, besides its own
 */
public record DocumentWords(
    String title,
    String version,
    List<Event> events,
    List<Field> attributes,
    List<Field> ofAnyEvent) {
  public DocumentWords {
    events = List.copyOf(events);
    attributes = List.copyOf(attributes);
    ofAnyEvent = List.copyOf(ofAnyEvent);
  }

  /**
   * Something that can happen.
   *
   * @param aliases what it may be called besides, in small letters
   * @param keys what tells one from another
   * @param starts the standards whose clock it starts
   * @param discharges the standards that ask for it, or forbid it
   */
  public record Event(
      String name,
      List<String> aliases,
      List<String> keys,
      List<Field> fields,
      List<String> starts,
      List<String> discharges) {
    public Event {
      aliases = List.copyOf(aliases);
      keys = List.copyOf(keys);
      fields = List.copyOf(fields);
      starts = List.copyOf(starts);
      discharges = List.copyOf(discharges);
    }
  }

  /**
   * What a column can hold.
   *
   * @param kind one of: yes or no, number, date, text, list, choice
   * @param options of a choice what there is to choose from; else empty
   */
  public record Field(String name, String kind, List<String> options) {
    public Field {
      options = List.copyOf(options);
    }
  }

  /** All that a document knows. */
  public static DocumentWords of(KernelDocument document) {
    Map<String, List<String>> aliases = aliases(document);
    return new DocumentWords(
        document.title(),
        document.version(),
        document.events().stream()
            .map(
                event ->
                    new Event(
                        event.name(),
                        aliases.getOrDefault(event.name(), List.of()),
                        event.keys(),
                        event.fields().stream().map(one -> field(one.name(), one.type())).toList(),
                        standards(document, event.name(), rule -> starts(rule.trigger())),
                        standards(document, event.name(), Rule::acts)))
            .sorted((one, other) -> one.name().compareTo(other.name()))
            .toList(),
        document.attributes().stream().map(one -> field(one.name(), one.type())).toList(),
        ofAnyEvent(document));
  }

  /** The names besides the canonical one, by that. */
  private static Map<String, List<String>> aliases(KernelDocument document) {
    return document.words().entrySet().stream()
        .filter(word -> !word.getKey().equals(new Name(word.getValue()).key()))
        .sorted(Map.Entry.comparingByKey())
        .collect(
            Collectors.groupingBy(
                Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
  }

  private static List<Field> ofAnyEvent(KernelDocument document) {
    Stream<Field> people =
        Stream.concat(
                Words.PEOPLE.stream(),
                document.fixedRoles().stream().map(KernelDocument.FixedRole::field))
            .distinct()
            .sorted()
            .map(name -> new Field(name, "list", List.of()));
    return Stream.concat(people, Words.ANY_EVENT.stream().map(DocumentWords::ofAnyEvent)).toList();
  }

  private static Field ofAnyEvent(String name) {
    return new Field(name, name.equals(KernelDocument.Schedule.FOR) ? "date" : "text", List.of());
  }

  private static Field field(String name, ValueType type) {
    if (type instanceof ValueType.Choice choice) {
      return new Field(name, "choice", choice.options());
    }
    if (type == ValueType.Plain.FLAG) {
      return new Field(name, "yes or no", List.of());
    }
    return new Field(
        name,
        type instanceof ValueType.Plain plain
            ? plain.name().toLowerCase(Locale.ROOT)
            : "number", // a length of time, in the unit that its name says
        List.of());
  }

  private static List<EventPattern> starts(Trigger trigger) {
    if (trigger instanceof Trigger.OnEvent on) {
      return on.events();
    }
    if (trigger instanceof Trigger.OnNth nth) {
      return nth.events();
    }
    return trigger instanceof Trigger.Ahead ahead ? ahead.events() : List.of();
  }

  private static List<String> standards(
      KernelDocument document, String event, Function<Rule, List<EventPattern>> patterns) {
    return document.rules().stream()
        .filter(rule -> patterns.apply(rule).stream().anyMatch(one -> one.event().equals(event)))
        .map(rule -> rule.id().standard())
        .distinct()
        .toList();
  }

  /**
   * Only what has to do with these words: by its own name or another, or by that of a key or field;
   * in whatever form, “circulation” as well as “circulated”, and shortened or not.
   */
  public DocumentWords like(String text) {
    List<String> asWritten = Wording.telling(text);
    List<String> inFull = Wording.telling(Wording.inFull(text));
    Predicate<Set<String>> wanted = names -> isLike(asWritten, names) || isLike(inFull, names);
    return new DocumentWords(
        title,
        version,
        events.stream().filter(event -> wanted.test(names(event))).toList(),
        attributes.stream().filter(one -> wanted.test(Set.of(one.name()))).toList(),
        ofAnyEvent.stream().filter(one -> wanted.test(Set.of(one.name()))).toList());
  }

  private static Set<String> names(Event event) {
    Set<String> names = new TreeSet<>(event.aliases());
    names.add(event.name());
    names.addAll(event.keys());
    event.fields().forEach(field -> names.add(field.name()));
    return names;
  }

  private static boolean isLike(List<String> wanted, Set<String> names) {
    return wanted.stream()
        .allMatch(
            word ->
                names.stream()
                    .flatMap(name -> Wording.words(name).stream())
                    .anyMatch(other -> Wording.isOneWord(word, other)));
  }

  /** Whether there is nothing in it. */
  public boolean isEmpty() {
    return events.isEmpty() && attributes.isEmpty() && ofAnyEvent.isEmpty();
  }

  /**
   * The events whose names come nearest to what somebody wrote, by their words.
   *
   * @param most how many at most
   */
  List<String> eventsLike(String text, int most) {
    List<String> wanted = Wording.telling(Wording.inFull(text));
    record Scored(String name, int score) {}
    List<Scored> scored = new ArrayList<>();
    for (Event event : events) {
      int score =
          Stream.concat(Stream.of(event.name()), event.aliases().stream())
              .mapToInt(name -> Wording.score(wanted, name))
              .max()
              .orElse(0);
      if (score > 0) {
        scored.add(new Scored(event.name(), score));
      }
    }
    return scored.stream()
        .sorted(
            (one, other) ->
                one.score() == other.score()
                    ? one.name().compareTo(other.name())
                    : Integer.compare(other.score(), one.score()))
        .limit(most)
        .map(Scored::name)
        .toList();
  }
}
