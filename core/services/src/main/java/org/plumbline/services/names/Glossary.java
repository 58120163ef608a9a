package org.plumbline.services.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.diagnostic.SourceRange;
import org.plumbline.compiler.resolve.Resolver;
import org.plumbline.compiler.syntax.ParsedFile;
import org.plumbline.model.document.Adoption;
import org.plumbline.model.document.Element;
import org.plumbline.model.document.Element.Fact;
import org.plumbline.model.document.Name;
import org.plumbline.model.document.Standard;

/**
 * What is declared in a document and in the files it takes into use, by all its names. What a
 * phrase means it asks the compiler's own rules.
 */
public final class Glossary {
  private final Map<NameKind, Map<String, Set<Word>>> byKey = new LinkedHashMap<>();
  private final Set<Word> words = new LinkedHashSet<>();

  /**
   * A name that can be written.
   *
   * @param text the name, an alias or an act
   * @param word what it means
   */
  public record Spelled(String text, Word word) {}

  private final Map<NameKind, List<Spelled>> spelled = new LinkedHashMap<>();

  /** What the files declare. */
  public Glossary(Collection<ParsedFile> files) {
    for (ParsedFile file : files) {
      for (Element element : file.file().elements()) {
        declare(element, file);
      }
    }
  }

  private void declare(Element element, ParsedFile file) {
    if (element instanceof Element.KeyDeclaration it) {
      declare(NameKind.KEY, it.name(), it.title(), it, it.facts(), file);
    } else if (element instanceof Element.RoleDeclaration it) {
      declare(NameKind.ROLE, it.name(), it.title(), it, it.facts(), file);
    } else if (element instanceof Element.EventDeclaration it) {
      declare(NameKind.EVENT, it.name(), it.title(), it, it.facts(), file);
    } else if (element instanceof Element.RecordDeclaration it) {
      declare(NameKind.RECORD, it.name(), it.title(), it, it.facts(), file);
    } else if (element instanceof Element.StateDeclaration it) {
      declare(NameKind.STATE, it.name(), it.title(), it, it.facts(), file);
    } else if (element instanceof Element.AttributeDeclaration it) {
      declare(NameKind.ATTRIBUTE, it.name(), it.title(), it, it.facts(), file);
    } else if (element instanceof Standard it) {
      SourceRange at = file.positions().part(it, "id");
      SourceRange block = file.positions().of(it);
      if (at != null && block != null) {
        standard(new Word(NameKind.STANDARD, it.id(), it.title(), at, block));
      }
    } else if (element instanceof Adoption it) {
      SourceRange block = file.positions().of(it);
      for (Adoption.Adopted one : it.standards()) {
        SourceRange at = file.positions().part(one, "id");
        String id = one.id() == null ? one.standard() : one.id();
        if (at != null && block != null) {
          standard(new Word(NameKind.STANDARD, id, one.title(), at, block));
        }
      }
    }
  }

  private void standard(Word word) {
    words.add(word);
    put(NameKind.STANDARD, word.name(), word);
    spell(NameKind.STANDARD, word.name(), word);
  }

  private void declare(
      NameKind kind,
      Name name,
      @Nullable String title,
      Element element,
      List<Fact> facts,
      ParsedFile file) {
    SourceRange at = file.positions().of(name);
    SourceRange block = file.positions().of(element);
    if (at == null || block == null) {
      return;
    }
    Word word = new Word(kind, name.text(), title, at, block);
    words.add(word);
    name(kind, name, word);
    if (title != null && !title.isBlank()) {
      put(kind, new Name(title.strip().replaceAll("\\s+", " ")).key(), word);
    }
    for (Fact fact : facts) {
      if (fact instanceof Element.Aliases aliases) {
        aliases.names().forEach(alias -> name(kind, alias, word));
      } else if (fact instanceof Element.Acts acts) {
        acts.acts().forEach(act -> name(NameKind.ACT, act, word));
      } else if (fact instanceof Element.Field field) {
        field(field.name(), null, block, file);
      } else if (fact instanceof Element.Item item) {
        field(item.name(), item.title(), block, file);
      }
    }
  }

  private void field(Name name, @Nullable String title, SourceRange block, ParsedFile file) {
    SourceRange at = file.positions().of(name);
    if (at != null) {
      Word word = new Word(NameKind.FIELD, name.text(), title, at, block);
      words.add(word);
      name(NameKind.FIELD, name, word);
    }
  }

  private void name(NameKind kind, Name name, Word word) {
    put(kind, name.key(), word);
    spell(kind, name.text(), word);
  }

  private void put(NameKind kind, String key, Word word) {
    byKey
        .computeIfAbsent(kind, k -> new LinkedHashMap<>())
        .computeIfAbsent(key, k -> new LinkedHashSet<>())
        .add(word);
  }

  private void spell(NameKind kind, String text, Word word) {
    spelled.computeIfAbsent(kind, k -> new ArrayList<>()).add(new Spelled(text, word));
  }

  /** Everything declared, file by file. */
  public Set<Word> words() {
    return java.util.Collections.unmodifiableSet(words);
  }

  /** The names that can be written where one of the kind is asked for. */
  public List<Spelled> spelled(NameKind kind) {
    List<Spelled> all = new ArrayList<>();
    for (NameKind each : kindsFor(kind)) {
      all.addAll(spelled.getOrDefault(each, List.of()));
    }
    return all;
  }

  private static List<NameKind> kindsFor(NameKind kind) {
    return switch (kind) {
      case ACT -> List.of(NameKind.ACT, NameKind.EVENT, NameKind.RECORD);
      case CONDITION -> List.of(NameKind.ATTRIBUTE, NameKind.FIELD);
      default -> List.of(kind);
    };
  }

  /** What a name means; nothing if nobody declares it, several where several do. */
  public List<Word> find(NameKind kind, String text) {
    if (kind == NameKind.STANDARD) {
      return List.copyOf(named(kind, text));
    }
    String key = new Name(text).key();
    Set<Word> found = new LinkedHashSet<>();
    for (NameKind each : kindsFor(kind)) {
      found.addAll(named(each, key));
      if (kind == NameKind.ACT && !found.isEmpty()) {
        break;
      }
    }
    if (found.isEmpty() && kind == NameKind.FIELD) {
      found.addAll(named(NameKind.RECORD, key));
    }
    if (found.isEmpty() && (kind == NameKind.EVENT || kind == NameKind.ACT)) {
      found.addAll(event(key));
    }
    return List.copyOf(found);
  }

  private Set<Word> named(NameKind kind, String key) {
    return byKey.getOrDefault(kind, Map.of()).getOrDefault(key, Set.of());
  }

  /** "the next conference", "start of placement", and events by their acts. */
  private Set<Word> event(String key) {
    String rest = key.substring(Resolver.qualifier(key).length());
    for (NameKind kind : List.of(NameKind.EVENT, NameKind.ACT)) {
      Set<Word> found = named(kind, rest);
      if (!found.isEmpty()) {
        return found;
      }
    }
    String state = Resolver.stateNamedIn(rest);
    return state == null ? Set.of() : named(NameKind.STATE, state);
  }
}
