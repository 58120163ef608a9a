package org.plumbline.compiler.files;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.adopt.Adoptions;
import org.plumbline.compiler.adopt.Adoptions.Whole;
import org.plumbline.compiler.diagnostic.Diagnostic;
import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.compiler.diagnostic.Findings;
import org.plumbline.compiler.readings.ReadingSwitches;
import org.plumbline.model.document.Adoption;
import org.plumbline.model.document.Element;
import org.plumbline.model.document.HeaderFact;
import org.plumbline.model.document.Note;
import org.plumbline.model.document.StandardsFile;
import org.plumbline.model.document.StandardsFile.Header;
import org.plumbline.model.document.StandardsFile.Kind;

/**
 * Puts a document together: its parts in their places, and the words of the files it takes into
 * use.
 */
public final class Assembly {
  private final Loader loader;
  private final ReadingSwitches switches;
  private final IdentityHashMap<Adoption, Whole> adoptedFrom = new IdentityHashMap<>();
  private final IdentityHashMap<Object, Object> switched = new IdentityHashMap<>();
  private final List<Diagnostic> problems = new ArrayList<>();
  private final Map<String, LoadedFile> files = new LinkedHashMap<>();
  private final Map<String, LoadedFile> used = new LinkedHashMap<>();
  private final List<Element> words = new ArrayList<>();
  private boolean allFollowed = true;

  private Assembly(Loader loader, ReadingSwitches switches) {
    this.loader = loader;
    this.switches = switches;
  }

  /**
   * The document that begins with this file.
   *
   * @param switches the alternative readings that are in use
   * @param found takes what is wrong with the text of any of its files, and with how they hang
   *     together
   */
  public static WholeDocument of(
      LoadedFile root, Loader loader, ReadingSwitches switches, List<Diagnostic> found) {
    Assembly assembly = new Assembly(loader, switches);
    WholeDocument document = assembly.document(root);
    found.addAll(assembly.problems);
    return document;
  }

  private WholeDocument document(LoadedFile root) {
    List<Element> elements = new ArrayList<>();
    add(root, elements, List.of(root));
    List<Element> allWords = new ArrayList<>(words);
    elements.stream().filter(WholeDocument::isWord).forEach(allWords::add);
    List<LoadedFile> all = List.copyOf(files.values());
    Header header = switches.applied(root.tree().header(), switched);
    Findings findings =
        new Findings(new AllPositions(root.tree(), all, switched, Map.of(), Map.of()), root.name());
    Adoptions.Outcome outcome =
        Adoptions.writtenOut(new Whole(header, elements), adoptedFrom, allWords, findings);
    problems.addAll(findings.all());
    StandardsFile whole = new StandardsFile(root.tree().language(), header, outcome.elements());
    return new WholeDocument(
        whole,
        allWords,
        all,
        allFollowed,
        outcome.adopted(),
        new AllPositions(whole, all, switched, outcome.places(), outcome.originals()));
  }

  private void add(LoadedFile file, List<Element> into, List<LoadedFile> including) {
    note(file);
    for (Element element : file.tree().elements()) {
      if (element instanceof Element.Include include) {
        if (leadsBack(file, include, include.path(), "include", including)) {
          continue;
        }
        LoadedFile part = follow(file, include, include.path(), Kind.PART, "included", "a part");
        if (part == null) {
          continue;
        }
        List<LoadedFile> deeper = new ArrayList<>(including);
        deeper.add(part);
        checkPartHeader(part);
        add(part, into, deeper);
      } else {
        if (element instanceof Element.Use use) {
          use(file, use);
        } else if (element instanceof Adoption adoption) {
          adopt(file, adoption, including);
        }
        into.add(switches.applied(element, switched));
      }
    }
  }

  private void checkPartHeader(LoadedFile part) {
    for (HeaderFact fact : part.tree().header().facts()) {
      if (!(fact instanceof Note)) {
        report(
            part,
            DiagnosticKind.PART_HEADER,
            fact,
            "a part has its particulars from its document. Move this line there",
            null);
      }
    }
  }

  /** Whether the file that a line names is one that leads to the line; then it is reported. */
  private boolean leadsBack(
      LoadedFile file, Element line, String path, String word, List<LoadedFile> leading) {
    String identity = loader.identity(file, path);
    if (leading.stream().noneMatch(outer -> outer.identity().equals(identity))) {
      return false;
    }
    report(
        file,
        DiagnosticKind.FILE_CYCLE,
        line,
        "`%s` %ss itself%s. Remove %s"
            .formatted(
                path,
                word,
                leading.size() > 1 ? ", by way of other parts" : "",
                leading.size() > 1 ? "one of these `" + word + "` lines" : "this line"),
        null);
    return true;
  }

  /** Takes the words of another file in. Two vocabularies may use each other. */
  private void use(LoadedFile file, Element.Use use) {
    if (leadsBack(file, use, use.path(), "use", List.of(file))) {
      return;
    }
    LoadedFile other =
        follow(file, use, use.path(), null, "taken into use", "a vocabulary or a document");
    if (other == null
        || used.put(other.identity(), other) != null
        || files.containsKey(other.identity())) {
      return;
    }
    note(other);
    for (Element element : other.tree().elements()) {
      if (element instanceof Element.Use next) {
        use(other, next);
      } else if (element instanceof Element.Include include) {
        LoadedFile part = follow(other, include, include.path(), Kind.PART, "included", "a part");
        if (part != null && !files.containsKey(part.identity())) {
          note(part);
          part.tree().elements().stream().filter(WholeDocument::isWord).forEach(words::add);
        }
      } else if (WholeDocument.isWord(element)) {
        words.add(element);
      }
    }
  }

  /** Takes in the document from which something is adopted, and its words. */
  private void adopt(LoadedFile file, Adoption adoption, List<LoadedFile> leading) {
    Adoption.Origin origin = adoption.origin();
    if (origin == null || leadsBack(file, adoption, origin.path(), "adopt", leading)) {
      return;
    }
    LoadedFile other;
    try {
      other = loader.load(file, origin.path());
    } catch (RefusedFileException e) {
      refused(file, adoption, origin.path(), e.diagnostic());
      allFollowed = false;
      return;
    }
    Kind kind = other.tree().header().kind();
    if (kind != Kind.DOCUMENT) {
      report(
          file,
          DiagnosticKind.WRONG_FILE_KIND,
          adoption,
          "`"
              + origin.path()
              + "` is a "
              + kind.name().toLowerCase(java.util.Locale.ROOT)
              + ", and standards are adopted from a whole document. Name the document",
          null);
      return;
    }
    boolean known = used.put(other.identity(), other) != null;
    List<LoadedFile> deeper = new ArrayList<>(leading);
    deeper.add(other);
    List<Element> elements = new ArrayList<>();
    add(other, elements, deeper);
    if (!known) {
      elements.stream().filter(WholeDocument::isWord).forEach(words::add);
    }
    adoptedFrom.put(adoption, new Whole(other.tree().header(), elements));
  }

  private void note(LoadedFile file) {
    if (files.put(file.identity(), file) == null) {
      problems.addAll(file.problems());
    }
  }

  private @Nullable LoadedFile follow(
      LoadedFile from,
      Element line,
      String path,
      @Nullable Kind wanted,
      String how,
      String wantedWords) {
    LoadedFile file;
    try {
      file = loader.load(from, path);
    } catch (RefusedFileException e) {
      refused(from, line, path, e.diagnostic());
      allFollowed = false;
      return null;
    }
    Kind kind = file.tree().header().kind();
    boolean right = wanted == null ? kind != Kind.PART : kind == wanted;
    if (!right) {
      String instead = wanted == null ? "include" : "use";
      report(
          from,
          DiagnosticKind.WRONG_FILE_KIND,
          line,
          "`"
              + path
              + "` is a "
              + kind.name().toLowerCase(java.util.Locale.ROOT)
              + " and cannot be "
              + how
              + "; only "
              + wantedWords
              + " can. Say `"
              + instead
              + "` instead",
          instead + " \"" + path + "\"");
      allFollowed &= kind != Kind.DOCUMENT;
      return kind == Kind.DOCUMENT ? null : file;
    }
    return file;
  }

  private void refused(LoadedFile from, Element line, String path, Diagnostic why) {
    boolean missing = why.kind() == DiagnosticKind.NO_SUCH_FILE;
    Findings one = new Findings(from.positions(), from.name());
    one.inside(from.tree())
        .add(
            DiagnosticKind.FILE_NOT_FOUND,
            line,
            missing
                ? "there is no file `"
                    + path
                    + "`. The path is taken from the folder of `"
                    + from.name()
                    + "`"
                : why.message(),
            missing ? List.of() : List.of(new Diagnostic.Related(why.at(), "the file")),
            List.of());
    problems.addAll(one.all());
  }

  private void report(
      LoadedFile file, DiagnosticKind kind, Object node, String message, @Nullable String instead) {
    Findings one = new Findings(file.positions(), file.name());
    one.inside(file.tree())
        .add(
            kind,
            node,
            message,
            instead == null
                ? one.fixes().remove("remove this line", node)
                : one.fixes().change("say `" + instead + "`", node, instead));
    problems.addAll(one.all());
  }
}
