package org.plumbline.compiler.files;

import java.util.HashMap;
import java.util.Map;
import org.plumbline.compiler.syntax.ParsedFile;
import org.plumbline.compiler.syntax.StandardsParser;

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
    ParsedFile parsed = StandardsParser.parse(files.read(name));
    LoadedFile file =
        new LoadedFile(name, identity, parsed.file(), parsed.positions(), parsed.diagnostics());
    loaded.put(identity, file);
    return file;
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
