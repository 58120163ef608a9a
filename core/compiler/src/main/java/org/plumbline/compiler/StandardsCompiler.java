package org.plumbline.compiler;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.compiler.diagnostic.Diagnostic;
import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.compiler.diagnostic.Findings;
import org.plumbline.compiler.diagnostic.SameFindings;
import org.plumbline.compiler.diagnostic.SourceRange;
import org.plumbline.compiler.files.Assembly;
import org.plumbline.compiler.files.LoadedFile;
import org.plumbline.compiler.files.Loader;
import org.plumbline.compiler.files.RefusedFileException;
import org.plumbline.compiler.files.SourceFiles;
import org.plumbline.compiler.files.WholeDocument;
import org.plumbline.compiler.readings.ReadingSwitches;
import org.plumbline.compiler.resolve.WordsBuilder;
import org.plumbline.compiler.validate.VocabularyChecks;
import org.plumbline.model.document.StandardsFile.Kind;

/**
 * From files to documents that can be checked. Whatever is in the files, the outcome is what could
 * be understood of them and a list of findings: it never throws for what is in a file.
 */
public final class StandardsCompiler {
  private static final Comparator<Diagnostic> BY_PLACE =
      Comparator.comparing((Diagnostic d) -> d.at().file())
          .thenComparingInt(d -> d.at().offset())
          .thenComparing(Diagnostic::code);

  private final Loader loader;
  private final ReadingSwitches switches;
  private final Set<Diagnostic> found = new LinkedHashSet<>();
  private final List<CompiledDocument> documents = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  private StandardsCompiler(SourceFiles files, ReadingSwitches switches) {
    this.loader = new Loader(files);
    this.switches = switches;
  }

  /**
   * Compiles files of the machine.
   *
   * @param files documents, and also vocabularies or parts, which are then looked at by themselves
   *     unless one of the documents takes them in
   */
  public static Compilation compile(List<Path> files) {
    return compile(files, List.of());
  }

  /**
   * Compiles files of the machine with other readings than those that they have in use.
   *
   * @param switchedOn the alternative readings that are put in use, each by its label or as {@code
   *     WORD=MEANING}
   */
  public static Compilation compile(List<Path> files, List<String> switchedOn) {
    return compile(SourceFiles.onDisk(), files.stream().map(Path::toString).toList(), switchedOn);
  }

  /**
   * Compiles texts that need not be files, such as those of an editor.
   *
   * @param texts by name; names are relative paths with slashes, by which they take each other into
   *     use
   */
  public static Compilation compile(Map<String, String> texts) {
    return compile(SourceFiles.inMemory(texts), texts.keySet().stream().sorted().toList());
  }

  /**
   * Compiles files from anywhere.
   *
   * @param files where texts come from
   * @param names which to compile
   */
  public static Compilation compile(SourceFiles files, List<String> names) {
    return compile(files, names, List.of());
  }

  /**
   * Compiles files from anywhere with other readings than those that they have in use.
   *
   * @param switchedOn the alternative readings that are put in use, each by its label or as {@code
   *     WORD=MEANING}
   */
  public static Compilation compile(
      SourceFiles files, List<String> names, List<String> switchedOn) {
    StandardsCompiler compiler = new StandardsCompiler(files, new ReadingSwitches(switchedOn));
    compiler.compileAll(names);
    return new Compilation(
        compiler.documents, SameFindings.once(compiler.found).stream().sorted(BY_PLACE).toList());
  }

  private void compileAll(List<String> names) {
    List<LoadedFile> others = new ArrayList<>();
    for (LoadedFile file : load(names)) {
      if (file.tree().header().kind() == Kind.DOCUMENT) {
        document(file);
      } else {
        others.add(file);
      }
    }
    for (LoadedFile file : others) {
      if (!seen.contains(file.identity())) {
        alone(file);
      }
    }
    if (!names.isEmpty()) {
      reportNotFound(names.get(0));
    }
  }

  private void reportNotFound(String file) {
    for (String missing : switches.notFound()) {
      found.add(
          Diagnostic.of(
              DiagnosticKind.UNKNOWN_ALTERNATIVE,
              new SourceRange(file, 0, 0, 1, 1),
              "no reading here can be switched to `"
                  + missing
                  + "`. "
                  + (switches.known().isEmpty()
                      ? "None has an alternative (`or taken as …`)"
                      : "What can be switched on: " + String.join(", ", switches.known()))));
    }
  }

  private List<LoadedFile> load(List<String> names) {
    List<LoadedFile> files = new ArrayList<>();
    Set<String> identities = new HashSet<>();
    for (String name : names) {
      try {
        LoadedFile file = loader.load(name);
        if (identities.add(file.identity())) {
          files.add(file);
        }
      } catch (RefusedFileException e) {
        found.add(e.diagnostic());
      }
    }
    return files;
  }

  private void document(LoadedFile root) {
    WholeDocument whole = assemble(root);
    documents.add(DocumentCompiler.compile(root.name(), whole, found));
  }

  private WholeDocument assemble(LoadedFile root) {
    List<Diagnostic> problems = new ArrayList<>();
    WholeDocument whole = Assembly.of(root, loader, switches, problems);
    found.addAll(problems);
    whole.files().forEach(file -> seen.add(file.identity()));
    return whole;
  }

  /**
   * A vocabulary is looked at for itself. A part says little without its document, whose words it
   * uses.
   */
  private void alone(LoadedFile file) {
    WholeDocument whole = assemble(file);
    Findings findings = new Findings(whole.positions(), file.name());
    if (file.tree().header().kind() == Kind.PART) {
      findings.add(
          DiagnosticKind.PART_ALONE,
          file.tree().header(),
          "this is a part: only its text was looked at. Compile the document that includes it");
    } else {
      VocabularyChecks.check(
          whole.words(),
          WordsBuilder.build(whole.words(), whole.hasAllWords(), findings),
          findings);
    }
    found.addAll(findings.all());
  }
}
