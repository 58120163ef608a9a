package org.plumbline.services.workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.CompiledDocument;
import org.plumbline.compiler.diagnostic.Diagnostic;
import org.plumbline.compiler.diagnostic.SameFindings;
import org.plumbline.compiler.files.RefusedFileException;
import org.plumbline.compiler.syntax.ParsedFile;
import org.plumbline.compiler.syntax.SourceText;
import org.plumbline.model.document.Element;
import org.plumbline.model.document.StandardsFile.Kind;
import org.plumbline.services.names.Glossary;
import org.plumbline.services.names.NameSite;
import org.plumbline.services.names.NameSites;

/**
 * All texts as they were at one moment, and what follows from them. What was compiled for an
 * earlier moment is used again wherever none of its files has changed. Safe for use by several
 * threads.
 */
public final class Snapshot {
  private static final Comparator<Diagnostic> BY_PLACE =
      Comparator.comparing((Diagnostic d) -> d.at().file())
          .thenComparingInt(d -> d.at().offset())
          .thenComparing(Diagnostic::code);

  private final Set<String> names;
  private final Texts texts;
  private final Workspace workspace;
  private final Map<String, Glossary> glossaries = new ConcurrentHashMap<>();
  private final Map<String, List<NameSite>> sites = new ConcurrentHashMap<>();
  private @Nullable Map<String, Root> roots;
  private int compiled;

  Snapshot(Set<String> names, Texts texts, Workspace workspace) {
    this.names = new LinkedHashSet<>(names);
    this.texts = texts;
    this.workspace = workspace;
  }

  /** The files worked on, open ones included, in the order of their names. */
  public Set<String> names() {
    return java.util.Collections.unmodifiableSet(names);
  }

  /** The text of a file; empty if it cannot be read. */
  public Optional<SourceText> text(String name) {
    return texts.text(name);
  }

  /** What a file says, of one with errors as far as it could be read; empty if it cannot be. */
  public Optional<ParsedFile> parsed(String name) {
    return texts.text(name).map(texts::parse);
  }

  /** The names in a file, from top to bottom. */
  public List<NameSite> sites(String name) {
    return sites.computeIfAbsent(name, n -> parsed(n).map(NameSites::of).orElseGet(List::of));
  }

  /**
   * Everything that is wrong with the files, exactly as the command line says it of the same files.
   *
   * @return by file, those without findings too; of files outside the workspace only those with
   *     findings
   * @throws java.util.concurrent.CancellationException if it is cancelled
   */
  public Map<String, List<Diagnostic>> diagnostics(Cancel cancel) {
    List<Diagnostic> all = new ArrayList<>();
    for (Root root : roots(cancel).values()) {
      all.addAll(root.diagnostics());
    }
    Map<String, List<Diagnostic>> byFile = new TreeMap<>();
    names.forEach(name -> byFile.put(name, new ArrayList<>()));
    SameFindings.once(all).stream()
        .sorted(BY_PLACE)
        .forEach(one -> byFile.computeIfAbsent(one.at().file(), f -> new ArrayList<>()).add(one));
    return byFile;
  }

  /** The documents of the workspace, in the order of their names. */
  public List<CompiledDocument> documents(Cancel cancel) {
    List<CompiledDocument> documents = new ArrayList<>();
    for (Root root : roots(cancel).values()) {
      CompiledDocument document = root.document();
      if (document != null) {
        documents.add(document);
      }
    }
    return documents;
  }

  /** The document that a file is, or is part of; of several the first. */
  public Optional<CompiledDocument> documentOf(String name) {
    Map<String, Root> all = roots(Cancel.NEVER);
    Root own = all.get(name);
    if (own != null && own.document() != null) {
      return Optional.of(own.document());
    }
    for (Root root : all.values()) {
      CompiledDocument document = root.document();
      if (document != null && root.files().contains(name)) {
        return Optional.of(document);
      }
    }
    return Optional.empty();
  }

  /** Every file that was read for a document, its own among them. */
  public Set<String> readFor(CompiledDocument document) {
    Root root = roots(Cancel.NEVER).get(document.file());
    return root == null ? Set.of() : Set.copyOf(root.files());
  }

  /** Whether a file, or anything it is compiled with, has errors. */
  public boolean hasErrors(CompiledDocument document) {
    Root root = roots(Cancel.NEVER).get(document.file());
    return root == null || root.compilation().hasErrors();
  }

  /** How many files had to be compiled for this snapshot; others were used again. */
  public int compiled() {
    roots(Cancel.NEVER);
    return compiled;
  }

  private synchronized Map<String, Root> roots(Cancel cancel) {
    if (roots != null) {
      return roots;
    }
    Map<String, Root> known = workspace.known();
    Map<String, Root> all = new TreeMap<>();
    Set<String> read = new HashSet<>();
    List<String> others = new ArrayList<>();
    for (String name : names) {
      if (kind(name) == Kind.DOCUMENT) {
        add(name, known, all, read, cancel);
      } else {
        others.add(name);
      }
    }
    for (String name : others) {
      if (!read.contains(name)) {
        add(name, known, all, new HashSet<>(), cancel);
      }
    }
    Set<String> everything = new HashSet<>(names);
    all.values().forEach(root -> everything.addAll(root.files()));
    workspace.keep(all, everything);
    roots = all;
    return all;
  }

  private void add(
      String name,
      Map<String, Root> known,
      Map<String, Root> all,
      Set<String> read,
      Cancel cancel) {
    cancel.check();
    Root root = known.get(name);
    if (root == null || !root.holds(texts)) {
      root = Root.of(name, texts);
      compiled++;
    }
    all.put(name, root);
    read.addAll(root.files());
  }

  private @Nullable Kind kind(String name) {
    return parsed(name).map(file -> file.file().header().kind()).orElse(null);
  }

  /** What is declared in a file and in those it takes into use; for a part, in its document. */
  public Glossary glossary(String name) {
    String root = name;
    if (kind(name) == Kind.PART) {
      root = documentOf(name).map(CompiledDocument::file).orElse(name);
    }
    Glossary known = glossaries.get(root);
    if (known == null) {
      known = new Glossary(visible(root));
      glossaries.put(root, known);
    }
    return known;
  }

  private Collection<ParsedFile> visible(String root) {
    Map<String, ParsedFile> seen = new LinkedHashMap<>();
    see(root, seen);
    return seen.values();
  }

  private void see(String name, Map<String, ParsedFile> seen) {
    ParsedFile file = seen.containsKey(name) ? null : parsed(name).orElse(null);
    if (file == null) {
      return;
    }
    seen.put(name, file);
    for (Element element : file.file().elements()) {
      if (element instanceof Element.Use use) {
        see(texts.resolve(name, use.path()), seen);
      } else if (element instanceof Element.Include include) {
        see(texts.resolve(name, include.path()), seen);
      }
    }
  }

  /** The file that a path in another file means; empty if there is none. */
  public Optional<String> file(String from, String path) {
    String name = texts.resolve(from, path);
    try {
      texts.identity(name);
      return Optional.of(name);
    } catch (RefusedFileException e) {
      return Optional.empty();
    }
  }
}
