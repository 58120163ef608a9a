package org.plumbline.services.navigation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.compiler.diagnostic.SourceRange;
import org.plumbline.compiler.syntax.ParsedFile;
import org.plumbline.model.document.Adoption;
import org.plumbline.model.document.Element;
import org.plumbline.services.names.NameKind;
import org.plumbline.services.names.NameSite;
import org.plumbline.services.names.NameSites;
import org.plumbline.services.names.Word;
import org.plumbline.services.workspace.Cancel;
import org.plumbline.services.workspace.Snapshot;

/** From names to declarations and back. */
public final class Navigator {
  private final Snapshot snapshot;

  /** Over the texts of one moment. */
  public Navigator(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /** The name at an offset of a file; empty if there is none. */
  public Optional<NameSite> site(String file, int offset) {
    return NameSites.at(snapshot.sites(file), offset);
  }

  /**
   * Where what is named at an offset is declared; the file that a path names; several places where
   * several declare it.
   */
  public List<SourceRange> definition(String file, int offset) {
    Optional<String> path = pathAt(file, offset);
    if (path.isPresent()) {
      return List.of(new SourceRange(path.get(), 0, 0, 1, 1));
    }
    return site(file, offset).map(site -> declared(file, site)).orElseGet(List::of).stream()
        .map(Word::at)
        .toList();
  }

  /** What a name in a file means. */
  public List<Word> declared(String file, NameSite site) {
    List<Word> here = snapshot.glossary(file).find(site.kind(), site.text());
    return here.isEmpty() && site.kind() == NameKind.STANDARD ? adopted(file, site) : here;
  }

  /** A standard of a document that this one adopts from. */
  private List<Word> adopted(String file, NameSite site) {
    ParsedFile parsed = snapshot.parsed(file).orElse(null);
    if (parsed == null) {
      return List.of();
    }
    List<Word> found = new ArrayList<>();
    for (Element element : parsed.file().elements()) {
      if (element instanceof Adoption adoption && adoption.origin() != null) {
        snapshot
            .file(file, adoption.origin().path())
            .ifPresent(
                other -> found.addAll(snapshot.glossary(other).find(site.kind(), site.text())));
      }
    }
    return found;
  }

  private Optional<String> pathAt(String file, int offset) {
    ParsedFile parsed = snapshot.parsed(file).orElse(null);
    if (parsed == null) {
      return Optional.empty();
    }
    for (Element element : parsed.file().elements()) {
      SourceRange at = parsed.positions().of(element);
      if (at != null && at.offset() <= offset && offset <= at.end()) {
        if (element instanceof Element.Use use) {
          return snapshot.file(file, use.path());
        } else if (element instanceof Element.Include include) {
          return snapshot.file(file, include.path());
        }
      }
    }
    return Optional.empty();
  }

  /**
   * A place where something is named.
   *
   * @param file where
   * @param site the name
   */
  public record Reference(String file, NameSite site) {}

  /**
   * Every place in the workspace that names what is named at an offset, file by file from top to
   * bottom.
   *
   * @param withDeclarations whether places that declare it are among them
   */
  public List<Reference> references(
      String file, int offset, boolean withDeclarations, Cancel cancel) {
    Optional<NameSite> site = site(file, offset);
    if (site.isEmpty()) {
      return List.of();
    }
    return references(declared(file, site.get()), withDeclarations, cancel);
  }

  /** Every place in the workspace that names one of the words. */
  List<Reference> references(List<Word> words, boolean withDeclarations, Cancel cancel) {
    Set<Word> wanted = new LinkedHashSet<>(words);
    List<Reference> found = new ArrayList<>();
    if (wanted.isEmpty()) {
      return found;
    }
    Set<String> files = new LinkedHashSet<>(snapshot.names());
    wanted.forEach(word -> files.add(word.at().file()));
    for (String name : files) {
      cancel.check();
      for (NameSite each : snapshot.sites(name)) {
        if (each.kind() != NameKind.OTHER
            && (withDeclarations || !each.declares())
            && declared(name, each).stream().anyMatch(wanted::contains)) {
          found.add(new Reference(name, each));
        }
      }
    }
    return found;
  }

  /** The places in the same file that name what is named at an offset. */
  public List<NameSite> occurrences(String file, int offset) {
    NameSite site = site(file, offset).orElse(null);
    if (site == null) {
      return List.of();
    }
    Set<Word> wanted = new LinkedHashSet<>(declared(file, site));
    List<NameSite> found = new ArrayList<>();
    for (NameSite each : snapshot.sites(file)) {
      boolean same =
          wanted.isEmpty()
              ? each.kind() == site.kind() && each.key().equals(site.key())
              : declared(file, each).stream().anyMatch(wanted::contains);
      if (same) {
        found.add(each);
      }
    }
    return found;
  }
}
