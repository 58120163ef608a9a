package org.plumbline.services.repair;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.diagnostic.Diagnostic;
import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.compiler.diagnostic.Fix;
import org.plumbline.compiler.diagnostic.SourceRange;
import org.plumbline.compiler.syntax.ParsedFile;
import org.plumbline.compiler.syntax.SourceText;
import org.plumbline.model.document.Element;
import org.plumbline.model.document.Example;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.Standard;
import org.plumbline.model.document.TriggerPhrase;
import org.plumbline.services.names.NameKind;
import org.plumbline.services.names.NameSite;
import org.plumbline.services.names.NameSites;
import org.plumbline.services.workspace.Snapshot;

/**
 * Remedies for a finding: those that the front end has, which the command line shows too, and those
 * that need to know more than the finding, such as where the vocabulary is.
 */
public final class Remedies {
  private static final Pattern BARE_DAYS =
      Pattern.compile("(?<!working )(?<!calendar )\\b(days?)\\b");

  private final Snapshot snapshot;

  /** Over the texts of one moment. */
  public Remedies(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /** The remedies, the likeliest first. */
  public List<Fix> of(Diagnostic finding) {
    List<Fix> fixes = new ArrayList<>(finding.fixes());
    NameKind missing = missing(finding.kind());
    if (missing != null) {
      declarations(finding.at(), missing, fixes);
    }
    if (finding.kind() == DiagnosticKind.UNDECLARED_READING) {
      daysSpelledOut(finding, fixes);
    }
    return List.copyOf(fixes);
  }

  /** Says of which days every limit speaks, in the place of a reading for them all. */
  private void daysSpelledOut(Diagnostic finding, List<Fix> fixes) {
    List<SourceRange> places = new ArrayList<>();
    places.add(finding.at());
    finding.related().forEach(other -> places.add(other.at()));
    for (String kind : List.of("working", "calendar")) {
      List<Fix.Edit> edits = new ArrayList<>();
      for (SourceRange at : places) {
        SourceText source = at == null ? null : snapshot.text(at.file()).orElse(null);
        String text = source == null ? "" : source.text().substring(at.offset(), at.end());
        Matcher days = BARE_DAYS.matcher(text);
        while (source != null && days.find()) {
          int from = at.offset() + days.start(1);
          edits.add(new Fix.Edit(source.range(from, from), kind + " "));
        }
      }
      if (!edits.isEmpty()) {
        fixes.add(new Fix("write %s days".formatted(kind), edits));
      }
    }
  }

  /**
   * What can be added to the standard at an offset although nothing is wrong: an example, if it has
   * none.
   */
  public List<Fix> additions(String file, int offset) {
    ParsedFile parsed = snapshot.parsed(file).orElse(null);
    if (parsed == null) {
      return List.of();
    }
    for (Element element : parsed.file().elements()) {
      SourceRange at = parsed.positions().of(element);
      if (element instanceof Standard standard
          && at != null
          && at.offset() <= offset
          && offset <= at.end()) {
        return standard.facets().stream().anyMatch(Example.class::isInstance)
            ? List.of()
            : List.of(example(standard, parsed.source(), at));
      }
    }
    return List.of();
  }

  private static Fix example(Standard standard, SourceText source, SourceRange at) {
    String event = "something happens";
    for (Facet facet : standard.facets()) {
      if (facet instanceof Facet.Triggers line
          && line.triggers().get(0) instanceof TriggerPhrase.EventHappens on) {
        event = on.event().event().text();
      }
    }
    return Fix.replace(
        "add an example to " + standard.id(),
        source.range(at.end(), at.end()),
        "\n  example \"what is expected\"\n    2026-03-02 " + event + " -> pending");
  }

  private static @Nullable NameKind missing(DiagnosticKind kind) {
    return switch (kind) {
      case UNKNOWN_EVENT -> NameKind.EVENT;
      case UNKNOWN_ROLE -> NameKind.ROLE;
      case UNKNOWN_KEY -> NameKind.KEY;
      case UNKNOWN_RECORD -> NameKind.RECORD;
      case UNKNOWN_STATE -> NameKind.STATE;
      case UNKNOWN_CONDITION -> NameKind.ATTRIBUTE;
      default -> null;
    };
  }

  /** Declares the name, in the document itself or in a vocabulary that it takes into use. */
  private void declarations(SourceRange at, NameKind kind, List<Fix> fixes) {
    NameSite site = NameSites.at(snapshot.sites(at.file()), at.offset()).orElse(null);
    if (site == null) {
      return;
    }
    String name = site.text();
    for (String vocabulary : vocabularies(at.file())) {
      fixes.add(
          new Fix(
              "add `%s` to the vocabulary in %s".formatted(name, fileName(vocabulary)),
              List.of(append(vocabulary, declaration(site, kind)))));
    }
    SourceRange before = firstStandard(at.file());
    if (before != null) {
      fixes.add(
          Fix.replace(
              "declare the %s `%s` here".formatted(kind.word(), name),
              before,
              declaration(site, kind) + "\n"));
    }
  }

  private static String declaration(NameSite site, NameKind kind) {
    String name = site.text();
    if (site.kind() == NameKind.ACT && kind == NameKind.EVENT) {
      return "event " + name + " is done\n  act          " + name + "\n";
    }
    return switch (kind) {
      case ATTRIBUTE -> "attribute " + name + ": flag\n";
      case STATE ->
          "state "
              + name
              + "\n  begins with  "
              + name
              + " has begun\n  ends with    "
              + name
              + " has ended\n\nevent "
              + name
              + " has begun\n\nevent "
              + name
              + " has ended\n";
      default -> kind.word() + " " + name + "\n";
    };
  }

  private Set<String> vocabularies(String file) {
    Set<String> found = new LinkedHashSet<>();
    String root = snapshot.documentOf(file).map(d -> d.file()).orElse(file);
    ParsedFile parsed = snapshot.parsed(root).orElse(null);
    if (parsed != null) {
      for (Element element : parsed.file().elements()) {
        if (element instanceof Element.Use use) {
          snapshot.file(root, use.path()).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private Fix.Edit append(String file, String text) {
    SourceText source = snapshot.text(file).orElseGet(() -> new SourceText(file, ""));
    int end = source.text().length();
    boolean ended = source.text().isEmpty() || source.text().endsWith("\n");
    return new Fix.Edit(source.range(end, end), (ended ? "\n" : "\n\n") + text);
  }

  /** The place before the first standard or chapter, where a document's own words stand. */
  private @Nullable SourceRange firstStandard(String file) {
    ParsedFile parsed = snapshot.parsed(file).orElse(null);
    if (parsed == null) {
      return null;
    }
    for (Element element : parsed.file().elements()) {
      SourceRange at = parsed.positions().of(element);
      boolean declares = element instanceof Standard || element instanceof Element.Chapter;
      if (at != null && declares) {
        return new SourceRange(file, at.offset(), 0, at.line(), at.column());
      }
    }
    return null;
  }

  private static String fileName(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }
}
