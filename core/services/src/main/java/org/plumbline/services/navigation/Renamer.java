package org.plumbline.services.navigation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.plumbline.compiler.diagnostic.Fix.Edit;
import org.plumbline.compiler.diagnostic.SourceRange;
import org.plumbline.compiler.resolve.Resolver;
import org.plumbline.compiler.syntax.StandardsParser;
import org.plumbline.model.document.Name;
import org.plumbline.services.names.NameKind;
import org.plumbline.services.names.NameSite;
import org.plumbline.services.names.Word;
import org.plumbline.services.workspace.Cancel;
import org.plumbline.services.workspace.Snapshot;

/**
 * Gives a word another name in every file of the workspace. Only the name under the cursor changes:
 * the word's other names stay, and so do the words before it that say which is meant ("the next
 * conference").
 */
public final class Renamer {
  private final Snapshot snapshot;
  private final Navigator navigator;

  /** Over the texts of one moment. */
  public Renamer(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.navigator = new Navigator(snapshot);
  }

  /**
   * The name that can be changed at an offset, without the words before it.
   *
   * @throws RenameRefusedException if nothing there can be
   */
  public SourceRange prepare(String file, int offset) throws RenameRefusedException {
    NameSite site = site(file, offset);
    if (declared(file, site).isEmpty()) {
      throw new RenameRefusedException(
          "`" + site.text() + "` is declared nowhere, so it cannot be given another name");
    }
    return core(site);
  }

  private NameSite site(String file, int offset) throws RenameRefusedException {
    return navigator
        .site(file, offset)
        .filter(site -> site.kind() != NameKind.OTHER && site.kind() != NameKind.OPTION)
        .orElseThrow(
            () -> new RenameRefusedException("no name of the vocabulary or standard stands here"));
  }

  /** All fields of one name change together: which of them a condition means, its event decides. */
  private List<Word> declared(String file, NameSite site) {
    return navigator.declared(file, site);
  }

  /**
   * The changes, by file, each from top to bottom.
   *
   * @param newName the other name
   * @throws RenameRefusedException if it is no name, or is one already
   */
  public Map<String, List<Edit>> rename(String file, int offset, String newName, Cancel cancel)
      throws RenameRefusedException {
    NameSite site = site(file, offset);
    prepare(file, offset);
    String name = newName.strip().replaceAll("\\s+", " ");
    List<Word> words = declared(file, site);
    String key = coreKey(site);
    requireName(name, site.kind());
    requireFree(file, name, words, key);
    Map<String, List<Edit>> edits = new TreeMap<>();
    for (Navigator.Reference one : navigator.references(words, true, cancel)) {
      if (coreKey(one.site()).equals(key)) {
        edits
            .computeIfAbsent(one.file(), f -> new ArrayList<>())
            .add(new Edit(core(one.site()), name));
      }
    }
    edits.values().forEach(list -> list.sort(Comparator.comparingInt(e -> e.at().offset())));
    return edits;
  }

  private static void requireName(String name, NameKind kind) throws RenameRefusedException {
    String probe =
        switch (kind) {
          case EVENT, ACT -> "event " + name;
          case STANDARD -> "standard " + name + " \"t\"";
          default -> "role " + name;
        };
    String text = "language 1\nvocabulary \"v\"\n" + probe + "\n";
    if (name.isEmpty() || !StandardsParser.parse("name", text).isSound()) {
      throw new RenameRefusedException(
          "`"
              + name
              + "` cannot be a name: it takes words without quotes or signs, and none of the words"
              + " that the language keeps for itself, such as if, and, or, not, since, where");
    }
  }

  private void requireFree(String file, String name, List<Word> words, String key)
      throws RenameRefusedException {
    NameKind kind = words.get(0).kind();
    Set<Word> others = new LinkedHashSet<>(snapshot.glossary(file).find(kind, name));
    for (Word word : words) {
      others.addAll(snapshot.glossary(word.at().file()).find(kind, name));
    }
    others.removeAll(words);
    boolean same = !key.isEmpty() && new Name(name).key().equals(key);
    if (!others.isEmpty() && !same) {
      throw new RenameRefusedException(
          "there is %s %s `%s` already"
              .formatted(article(kind.word()), kind.word(), others.iterator().next().name()));
    }
  }

  private static String article(String word) {
    return "aeiou".indexOf(word.charAt(0)) >= 0 ? "an" : "a";
  }

  /** The name's key without the word before it that says which is meant. */
  private static String coreKey(NameSite site) {
    if (site.kind() != NameKind.EVENT && site.kind() != NameKind.ACT) {
      return site.key();
    }
    String key =
        site.key().substring(site.declares() ? 0 : Resolver.qualifier(site.key()).length());
    String state = site.declares() ? null : Resolver.stateNamedIn(key);
    return state == null ? key : state;
  }

  /** The part of a phrase that is the name: without articles, "next" or "start of" before it. */
  private SourceRange core(NameSite site) {
    SourceRange at = site.at();
    String text = textAt(at);
    String wanted = coreKey(site);
    if (site.kind() == NameKind.STANDARD || new Name(flat(text)).key().equals(wanted)) {
      return withoutArticle(at, text);
    }
    for (int from = 0; from < text.length(); from++) {
      boolean begins = from == 0 || Character.isWhitespace(text.charAt(from - 1));
      for (int to = text.length(); begins && to > from; to--) {
        boolean ends = to == text.length() || Character.isWhitespace(text.charAt(to));
        if (ends && new Name(flat(text.substring(from, to))).key().equals(wanted)) {
          SourceRange part =
              new SourceRange(
                  at.file(), at.offset() + from, to - from, at.line(), at.column() + from);
          return withoutArticle(part, text.substring(from, to));
        }
      }
    }
    return at;
  }

  private static SourceRange withoutArticle(SourceRange at, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (String article : List.of("the ", "a ", "an ")) {
      if (lower.startsWith(article)) {
        int n = article.length();
        return new SourceRange(
            at.file(), at.offset() + n, at.length() - n, at.line(), at.column() + n);
      }
    }
    return at;
  }

  private static String flat(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private String textAt(SourceRange at) {
    return snapshot
        .text(at.file())
        .map(source -> source.text().substring(at.offset(), at.end()))
        .orElse("");
  }
}
