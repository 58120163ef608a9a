package org.plumbline.compiler.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.compiler.diagnostic.Diagnostic;
import org.plumbline.compiler.syntax.ParsedFile;
import org.plumbline.compiler.syntax.SourceText;

/** Reads each file once. */
public final class Loader {
  private final SourceFiles files;
  private final Map<String, LoadedFile> loaded = new HashMap<>();

  /** A loader that has read nothing yet. */
  public Loader(SourceFiles files) {
    this.files = files;
  }

  /**
   * The file of that name.
   *
   * @throws RefusedFileException if it cannot be read
   */
  public LoadedFile load(String name) throws RefusedFileException {
    String identity = files.identity(name);
    LoadedFile known = loaded.get(identity);
    if (known != null) {
      return known;
    }
    SourceText source = files.read(name);
    OtherFormats.refuse(source);
    ParsedFile parsed = files.parse(source);
    List<Diagnostic> problems = new ArrayList<>(parsed.diagnostics());
    problems.addAll(InvisibleCharacters.in(source, parsed.diagnostics()));
    LoadedFile file = new LoadedFile(name, identity, parsed.file(), parsed.positions(), problems);
    loaded.put(identity, file);
    return file;
  }

  /** What tells the file that another one names from others; empty if there is no such file. */
  String identity(LoadedFile from, String path) {
    try {
      return files.identity(files.resolve(from.name(), path));
    } catch (RefusedFileException e) {
      return "";
    }
  }

  /**
   * The file that another one names.
   *
   * @throws RefusedFileException if it cannot be read
   */
  LoadedFile load(LoadedFile from, String path) throws RefusedFileException {
    return load(files.resolve(from.name(), path));
  }
}
