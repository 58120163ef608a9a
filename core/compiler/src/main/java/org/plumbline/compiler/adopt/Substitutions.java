package org.plumbline.compiler.adopt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.document.Adoption.Substitution;
import org.plumbline.model.document.Element;
import org.plumbline.model.document.Name;

/**
 * What is put in the place of names: of a word, under whatever name or act, and of the next or last
 * of it.
 */
final class Substitutions {
  private static final List<String> BEFORE =
      List.of(
          "first ",
          "next ",
          "following ",
          "last ",
          "latest ",
          "previous ",
          "beginning of ",
          "start of ",
          "end of ");
  private static final List<String> AFTER = List.of(" begins", " starts", " ends");

  private final Map<String, Put> byKey = new HashMap<>();
  private final Set<Substitution> used = new HashSet<>();
  private final List<Substitution> all;

  private record Put(Name name, Substitution because) {}

  /**
   * The substitutions of one adoption.
   *
   * @param words every declaration that the document can use
   */
  Substitutions(List<Substitution> all, List<Element> words) {
    this.all = List.copyOf(all);
    for (Substitution one : all) {
      byKey.put(one.replaced().key(), new Put(one.replacement(), one));
      for (Spelled word : spelled(one.replaced(), words)) {
        word.names().forEach(name -> put(name, one.replacement(), one));
        Name act = act(one.replacement(), words);
        word.acts().forEach(name -> put(name, act == null ? one.replacement() : act, one));
      }
    }
  }

  private void put(Name name, Name other, Substitution because) {
    byKey.putIfAbsent(name.key(), new Put(other, because));
  }

  /** What stands for the name. */
  Name of(Name name) {
    String key = name.key();
    Put put = byKey.get(key);
    if (put != null) {
      return use(put);
    }
    for (String before : BEFORE) {
      Put rest = key.startsWith(before) ? byKey.get(key.substring(before.length())) : null;
      if (rest != null) {
        return new Name(before + use(rest));
      }
    }
    for (String after : AFTER) {
      Put rest =
          key.endsWith(after) ? byKey.get(key.substring(0, key.length() - after.length())) : null;
      if (rest != null) {
        return new Name(use(rest) + after);
      }
    }
    return name;
  }

  private Name use(Put put) {
    used.add(put.because());
    return put.name();
  }

  /** Those of which there was nothing to replace. */
  List<Substitution> unused() {
    return all.stream().filter(one -> !used.contains(one)).toList();
  }

  /** A word's names, and an event's acts. */
  private record Spelled(List<Name> names, List<Name> acts) {}

  private static List<Spelled> spelled(Name name, List<Element> words) {
    List<Spelled> found = new ArrayList<>();
    for (Element word : words) {
      Spelled one = spelled(word);
      if (one != null && has(one.names(), name)) {
        found.add(one);
      }
    }
    return found;
  }

  /** How a duty names the event; null if it has no act of its own. */
  private static @Nullable Name act(Name event, List<Element> words) {
    return spelled(event, words).stream()
        .flatMap(one -> one.acts().stream())
        .findFirst()
        .orElse(null);
  }

  private static boolean has(List<Name> names, Name name) {
    return names.stream().anyMatch(one -> one.key().equals(name.key()));
  }

  private static @Nullable Spelled spelled(Element word) {
    if (word instanceof Element.EventDeclaration it) {
      return spelled(it.name(), it.title(), it.facts());
    } else if (word instanceof Element.RoleDeclaration it) {
      return spelled(it.name(), it.title(), it.facts());
    } else if (word instanceof Element.KeyDeclaration it) {
      return spelled(it.name(), it.title(), it.facts());
    } else if (word instanceof Element.RecordDeclaration it) {
      return spelled(it.name(), it.title(), it.facts());
    } else if (word instanceof Element.StateDeclaration it) {
      return spelled(it.name(), it.title(), it.facts());
    } else if (word instanceof Element.AttributeDeclaration it) {
      return spelled(it.name(), it.title(), it.facts());
    }
    return null;
  }

  private static Spelled spelled(Name name, @Nullable String title, List<Element.Fact> facts) {
    List<Name> names = new ArrayList<>(List.of(name));
    List<Name> acts = new ArrayList<>();
    if (title != null) {
      names.add(new Name(title));
    }
    for (Element.Fact fact : facts) {
      if (fact instanceof Element.Aliases aliases) {
        names.addAll(aliases.names());
      } else if (fact instanceof Element.Acts it) {
        acts.addAll(it.acts());
      }
    }
    return new Spelled(names, acts);
  }
}
