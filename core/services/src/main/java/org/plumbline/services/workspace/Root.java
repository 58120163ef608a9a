package org.plumbline.services.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.Compilation;
import org.plumbline.compiler.CompiledDocument;
import org.plumbline.compiler.StandardsCompiler;
import org.plumbline.compiler.diagnostic.Diagnostic;
import org.plumbline.compiler.files.RefusedFileException;
import org.plumbline.compiler.files.SourceFiles;
import org.plumbline.compiler.syntax.ParsedFile;
import org.plumbline.compiler.syntax.SourceText;
import org.plumbline.services.calendar.DocumentCalendars;

/**
 * A document, or a file that belongs to none, compiled; with all that it was compiled from.
 *
 * @param name its file
 * @param from every file that was read for it, with its text; empty where it could not be read
 * @param compilation what came of it
 */
record Root(String name, Map<String, Optional<SourceText>> from, Compilation compilation) {

  /** Compiles a file. */
  static Root of(String name, Texts texts) {
    Watched watched = new Watched(texts);
    Compilation compilation = StandardsCompiler.compile(watched, List.of(name));
    return new Root(name, watched.read, compilation);
  }

  /** Whether it would come out the same from these texts. */
  boolean holds(Texts texts) {
    for (Map.Entry<String, Optional<SourceText>> one : from.entrySet()) {
      Optional<SourceText> now = texts.text(one.getKey());
      if (!same(one.getValue().orElse(null), now.orElse(null))) {
        return false;
      }
    }
    return true;
  }

  @SuppressWarnings("ReferenceEquality") // the same text is the usual case, and quickly told
  private static boolean same(@Nullable SourceText one, @Nullable SourceText other) {
    return one == other || (one != null && other != null && one.text().equals(other.text()));
  }

  @Nullable CompiledDocument document() {
    return compilation.documents().isEmpty() ? null : compilation.documents().get(0);
  }

  /** Everything found, that about the calendar too. */
  List<Diagnostic> diagnostics() {
    List<Diagnostic> all = new ArrayList<>(compilation.diagnostics());
    compilation.documents().forEach(one -> all.addAll(DocumentCalendars.problems(one)));
    return all;
  }

  Set<String> files() {
    return from.keySet();
  }

  /** Notes what is read. */
  private static final class Watched implements SourceFiles {
    private final Texts texts;
    private final Map<String, Optional<SourceText>> read = new LinkedHashMap<>();

    Watched(Texts texts) {
      this.texts = texts;
    }

    @Override
    public SourceText read(String file) throws RefusedFileException {
      read.put(file, texts.text(file));
      return texts.read(file);
    }

    @Override
    public String resolve(String from, String path) {
      return texts.resolve(from, path);
    }

    @Override
    public String identity(String file) throws RefusedFileException {
      try {
        return texts.identity(file);
      } catch (RefusedFileException e) {
        read.put(file, Optional.empty());
        throw e;
      }
    }

    @Override
    public ParsedFile parse(SourceText source) {
      return texts.parse(source);
    }
  }
}
