package org.plumbline.analysis.comparison.facts;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.resolve.Vocabulary;

/**
 * Words that both versions know, but call by different names: what one declares, the other has as
 * an alias.
 */
public final class Renaming {
  private Renaming() {}

  /** How the newer version's words go by the names of the older. */
  public static Map<WordKind, Map<String, String>> between(Vocabulary before, Vocabulary after) {
    Map<WordKind, Map<String, String>> words = new EnumMap<>(WordKind.class);
    for (WordKind kind : WordKind.values()) {
      Map<String, String> renamed =
          renamed(
              names(kind, before),
              names(kind, after),
              n -> find(kind, before, n),
              n -> find(kind, after, n));
      if (!renamed.isEmpty()) {
        words.put(kind, renamed);
      }
    }
    return words;
  }

  /**
   * Each word that one version lacks by its name and the other knows by an alias, if only one is.
   */
  private static Map<String, String> renamed(
      List<String> before, List<String> after, Lookup inBefore, Lookup inAfter) {
    Map<String, String> renamed = new HashMap<>();
    Set<String> taken = new HashSet<>();
    for (String name : after) {
      String other = inBefore.find(name);
      if (other == null) {
        other = before.stream().filter(o -> name.equals(inAfter.find(o))).findFirst().orElse(null);
      }
      if (other != null
          && !other.equals(name)
          && isGone(other, name, inAfter)
          && taken.add(other)) {
        renamed.put(name, other);
      }
    }
    return renamed;
  }

  /** Whether the older name is no word of its own in the newer version. */
  private static boolean isGone(String other, String name, Lookup inAfter) {
    String still = inAfter.find(other);
    return still == null || still.equals(name);
  }

  /** Finds a word's own name by any of its names; null if there is none. */
  private interface Lookup {
    @Nullable String find(String name);
  }

  private static List<String> names(WordKind kind, Vocabulary vocabulary) {
    return switch (kind) {
      case EVENT -> vocabulary.events().stream().map(Vocabulary.Event::name).toList();
      case STATE -> vocabulary.states().stream().map(Vocabulary.State::name).toList();
      case ROLE -> vocabulary.roles().stream().map(Vocabulary.Role::name).toList();
      case KEY -> vocabulary.keys().stream().map(Vocabulary.Key::name).toList();
      case RECORD -> vocabulary.records().stream().map(Vocabulary.Form::name).toList();
      case ATTRIBUTE -> vocabulary.attributes().stream().map(Vocabulary.Attribute::name).toList();
    };
  }

  private static @Nullable String find(WordKind kind, Vocabulary vocabulary, String name) {
    return switch (kind) {
      case EVENT -> {
        Vocabulary.Event event = vocabulary.event(name);
        yield event == null ? null : event.name();
      }
      case STATE -> {
        Vocabulary.State state = vocabulary.state(name);
        yield state == null ? null : state.name();
      }
      case ROLE -> {
        Vocabulary.Role role = vocabulary.role(name);
        yield role == null ? null : role.name();
      }
      case KEY -> {
        Vocabulary.Key key = vocabulary.key(name);
        yield key == null ? null : key.name();
      }
      case RECORD -> {
        Vocabulary.Form record = vocabulary.record(name);
        yield record == null ? null : record.name();
      }
      case ATTRIBUTE -> {
        Vocabulary.Attribute attribute = vocabulary.attribute(name);
        yield attribute == null ? null : attribute.name();
      }
    };
  }
}
