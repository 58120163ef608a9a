package org.plumbline.analysis.comparison.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plumbline.compiler.explain.KernelWords;
import org.plumbline.compiler.resolve.Vocabulary;
import org.plumbline.model.cases.Cases;
import org.plumbline.model.document.Name;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.kernel.Trigger;
import org.plumbline.model.kernel.ValueType;

/** What the words of one version mean. */
public final class WordFacts {
  private static final Cases<ValueType, String> TYPES =
      Cases.<ValueType, String>over(ValueType.class)
          .when(ValueType.Plain.class, it -> "a " + it.name().toLowerCase(Locale.ROOT))
          .when(ValueType.Length.class, it -> "a number of " + it.unit().plural())
          .when(
              ValueType.Choice.class,
              it -> "one of " + String.join(", ", it.options().stream().sorted().toList()))
          .all();

  private final Normaliser normal;
  private final Map<WordId, Facts.Builder> words = new LinkedHashMap<>();
  private final Map<WordId, String> names = new LinkedHashMap<>();

  private WordFacts(Normaliser normal) {
    this.normal = normal;
  }

  /**
   * A word, by the name under which it is compared.
   *
   * @param key in a form in which equal means the same word
   */
  public record WordId(WordKind kind, String key) {}

  /** What is said of a word, and what this version calls it. */
  public record Word(String name, Facts facts) {}

  /** The words of a version that mean something to its rules. */
  public static Map<WordId, Word> of(
      KernelDocument kernel, Vocabulary vocabulary, Normaliser normal) {
    WordFacts all = new WordFacts(normal);
    all.declared(vocabulary);
    all.meant(kernel);
    all.aliases(vocabulary);
    Map<WordId, Word> words = new LinkedHashMap<>();
    all.words.forEach(
        (id, facts) ->
            words.put(id, new Word(all.names.getOrDefault(id, id.key()), facts.build())));
    return words;
  }

  private Facts.Builder word(WordKind kind, String name) {
    WordId id = new WordId(kind, normal.naming().word(kind, name));
    names.putIfAbsent(id, name);
    return words.computeIfAbsent(
        id, i -> new Facts.Builder().say(Aspect.NAME, new Name(name).key(), name));
  }

  private void declared(Vocabulary vocabulary) {
    for (Vocabulary.Event event : vocabulary.events()) {
      Facts.Builder facts = word(WordKind.EVENT, event.name());
      event
          .standsFor()
          .forEach(
              other ->
                  facts.say(Aspect.STANDS_FOR, normal.naming().word(WordKind.EVENT, other), other));
    }
    vocabulary.states().forEach(state -> word(WordKind.STATE, state.name()));
    vocabulary.roles().forEach(role -> word(WordKind.ROLE, role.name()));
    vocabulary.keys().forEach(key -> word(WordKind.KEY, key.name()));
    vocabulary.records().forEach(record -> word(WordKind.RECORD, record.name()));
  }

  private void meant(KernelDocument kernel) {
    for (KernelDocument.EventType event : kernel.events()) {
      Facts.Builder facts = word(WordKind.EVENT, event.name());
      keys(event.keys(), facts);
      event
          .fields()
          .forEach(
              field ->
                  facts.say(
                      Aspect.FIELDS,
                      List.of(normal.naming().word(field.name()), normal.of(field.type())),
                      field.name() + ", " + TYPES.apply(field.type())));
    }
    kernel
        .acrossCases()
        .forEach(
            key ->
                word(WordKind.KEY, key)
                    .say(Aspect.ACROSS_CASES, true, "it means the same in every case"));
    for (KernelDocument.State state : kernel.states()) {
      Facts.Builder facts = word(WordKind.STATE, state.name());
      keys(state.keys(), facts);
      patterns(Aspect.BEGINS, state.begins(), facts);
      patterns(Aspect.ENDS, state.ends(), facts);
    }
    for (KernelDocument.Composite composite : kernel.composites()) {
      if (composite.after().isEmpty()) { // those of an until are told where they stand
        patterns(Aspect.PARTS, composite.parts(), word(WordKind.EVENT, composite.event()));
      }
    }
    for (KernelDocument.Ordinal ordinal : kernel.ordinals()) {
      word(WordKind.EVENT, ordinal.event())
          .say(Aspect.COUNTED_AS, normal.of(ordinal.nth()), nth(ordinal.nth()));
    }
    for (KernelDocument.FixedRole role : kernel.fixedRoles()) {
      patterns(Aspect.FIXED_BY, role.by(), word(WordKind.ROLE, role.role()));
    }
    for (KernelDocument.Schedule schedule : kernel.schedules()) {
      Facts.Builder facts = word(WordKind.EVENT, schedule.event());
      arrangement("arranged by", schedule.arranged(), facts);
      arrangement("cancelled by", schedule.cancelled(), facts);
    }
    for (KernelDocument.AttributeType attribute : kernel.attributes()) {
      word(WordKind.ATTRIBUTE, attribute.name())
          .say(Aspect.TYPE, normal.of(attribute.type()), TYPES.apply(attribute.type()));
    }
    kernel.groups().forEach((role, group) -> members(group, word(WordKind.ROLE, role)));
  }

  private void members(KernelDocument.Group group, Facts.Builder facts) {
    facts.say(Aspect.MEMBERS, true, group.together() ? "all of them together" : "");
    for (String member : group.members()) {
      facts.say(Aspect.MEMBERS, normal.naming().word(WordKind.ROLE, member), member);
    }
  }

  private void arrangement(
      String how, @org.jspecify.annotations.Nullable String event, Facts.Builder facts) {
    if (event != null) {
      facts.say(
          Aspect.ARRANGEMENT,
          List.of(how, normal.naming().word(WordKind.EVENT, event)),
          "it is " + how + " “" + event + "”");
    }
  }

  private void keys(List<String> keys, Facts.Builder facts) {
    keys.forEach(key -> facts.say(Aspect.KEYS, normal.naming().word(WordKind.KEY, key), key));
  }

  private void patterns(Aspect aspect, List<EventPattern> patterns, Facts.Builder facts) {
    patterns.forEach(one -> facts.say(aspect, normal.of(one), KernelWords.event(one)));
  }

  private static String nth(Trigger.OnNth nth) {
    List<String> events = new ArrayList<>();
    nth.events().forEach(event -> events.add(KernelWords.event(event)));
    List<String> since = new ArrayList<>();
    nth.since().forEach(event -> since.add(KernelWords.event(event)));
    return "number "
        + nth.number()
        + " of “"
        + String.join(" or ", events)
        + "”"
        + (since.isEmpty() ? "" : " since “" + String.join(" or ", since) + "”");
  }

  /** Names that lead to a word, under whatever kind: they are for people who write and read. */
  private void aliases(Vocabulary vocabulary) {
    Map<String, List<String>> aliases = new LinkedHashMap<>();
    vocabulary
        .words()
        .forEach(
            (key, canonical) ->
                aliases.computeIfAbsent(canonical, c -> new ArrayList<>()).add(key));
    names.forEach(
        (id, name) -> {
          for (String alias : aliases.getOrDefault(name, List.of())) {
            words
                .getOrDefault(id, new Facts.Builder())
                .say(Aspect.ALIASES, alias, "“" + alias + "”");
          }
        });
  }
}
