package org.plumbline.services.hover;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.diagnostic.Severity;
import org.plumbline.compiler.diagnostic.SourceRange;
import org.plumbline.compiler.explain.Explanation;
import org.plumbline.compiler.syntax.ParsedFile;
import org.plumbline.compiler.syntax.SourceText;
import org.plumbline.model.document.Element;
import org.plumbline.model.document.Standard;
import org.plumbline.services.hover.Hover.Part;
import org.plumbline.services.names.NameKind;
import org.plumbline.services.names.NameSite;
import org.plumbline.services.names.Word;
import org.plumbline.services.navigation.Navigator;
import org.plumbline.services.workspace.Cancel;
import org.plumbline.services.workspace.Snapshot;

/**
 * Tells what stands at a place: of a name how it is declared, of any other word of a standard what
 * the standard means, in plain English and worked for a date.
 */
public final class Hovers {
  private static final int MOST_LINES = 12;

  private final Snapshot snapshot;
  private final Navigator navigator;
  private final Worked worked;

  /**
   * Over the texts of one moment.
   *
   * @param from the local time of the trigger in worked examples; null for the usual
   */
  public Hovers(Snapshot snapshot, @Nullable LocalDateTime from) {
    this.snapshot = snapshot;
    this.navigator = new Navigator(snapshot);
    this.worked = new Worked(snapshot, from);
  }

  /** What there is to say of an offset; empty if nothing. */
  public Optional<Hover> at(String file, int offset) {
    Optional<NameSite> site = navigator.site(file, offset);
    if (site.isPresent() && !isOwnStandard(site.get())) {
      Optional<Hover> told = word(file, site.get());
      if (told.isPresent()) {
        return told;
      }
    }
    return standard(file, offset);
  }

  private static boolean isOwnStandard(NameSite site) {
    return site.kind() == NameKind.STANDARD && site.declares();
  }

  private Optional<Hover> word(String file, NameSite site) {
    List<Word> words = navigator.declared(file, site);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    if (site.kind() == NameKind.STANDARD) {
      return explained(words.get(0).at().file(), words.get(0).name(), site.at());
    }
    Word first = words.get(0);
    List<Part> parts = new ArrayList<>();
    for (Word word : words) {
      parts.add(new Part("", declaration(word)));
      parts.add(new Part("Declared in", fileName(word.at().file()) + ", line " + word.at().line()));
    }
    return Optional.of(new Hover(site.at(), first.kind().word() + " " + first.name(), parts));
  }

  private String declaration(Word word) {
    SourceText source = snapshot.text(word.block().file()).orElse(null);
    if (source == null) {
      return word.name();
    }
    String text = source.text().substring(word.block().offset(), word.block().end());
    String[] lines = text.split("\\R", -1);
    StringBuilder told = new StringBuilder();
    for (int i = 0; i < Math.min(lines.length, MOST_LINES); i++) {
      told.append(i == 0 ? "" : "; ").append(lines[i].strip().replaceAll("\\s+", " "));
    }
    return lines.length > MOST_LINES ? told + " …" : told.toString();
  }

  private static String fileName(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }

  private Optional<Hover> standard(String file, int offset) {
    ParsedFile parsed = snapshot.parsed(file).orElse(null);
    if (parsed == null) {
      return Optional.empty();
    }
    for (Element element : parsed.file().elements()) {
      SourceRange at = parsed.positions().of(element);
      if (element instanceof Standard standard
          && at != null
          && at.offset() <= offset
          && offset <= at.end()) {
        return isInError(file, at) ? Optional.empty() : explained(file, standard.id(), at);
      }
    }
    return Optional.empty();
  }

  /** What a standard with errors means nobody knows: whatever would be told of it may be untrue. */
  private boolean isInError(String file, SourceRange at) {
    return snapshot.diagnostics(Cancel.NEVER).getOrDefault(file, List.of()).stream()
        .anyMatch(
            one ->
                one.severity() == Severity.ERROR
                    && at.offset() <= one.at().offset()
                    && one.at().offset() <= at.end());
  }

  private Optional<Hover> explained(String file, String id, SourceRange at) {
    return snapshot
        .documentOf(file)
        .flatMap(
            document -> document.standards().stream().filter(s -> s.id().equals(id)).findFirst())
        .flatMap(standard -> worked.explained(file, standard))
        .map(explanation -> hover(explanation, at));
  }

  private static Hover hover(Explanation explanation, SourceRange at) {
    List<Part> parts = new ArrayList<>();
    for (Explanation.Part part : explanation.parts()) {
      String label = part.label();
      for (String paragraph : part.paragraphs()) {
        parts.add(new Part(label, paragraph));
        label = "";
      }
    }
    return new Hover(at, explanation.standard() + "  " + explanation.title(), parts);
  }
}
