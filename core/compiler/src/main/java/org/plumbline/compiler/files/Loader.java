package org.plumbline.compiler.files;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Reads each file once. */
public final class Loader {
  private final SourceFiles files;
  private final LoadedFile.Reader reader;
  private final Map<String, LoadedFile> loaded = new HashMap<>();

  /** A loader that has read nothing yet. */
  public Loader(SourceFiles files, LoadedFile.Reader reader) {
    this.files = files;
    this.reader = reader;
  }

  /**
   * The file of that name.
   *
   * @throws IOException with a message for the reader, if it cannot be read
   */
  public LoadedFile load(String name) throws IOException {
    String identity = files.identity(name);
    LoadedFile known = loaded.get(identity);
    if (known != null) {
      return known;
    }
    LoadedFile file = reader.read(name, identity, files.read(name));
    loaded.put(identity, file);
    return file;
  }

  /**
   * The file that another one names.
   *
   * @throws IOException with a message for the reader, if it cannot be read
   */
  LoadedFile load(LoadedFile from, String path) throws IOException {
    return load(files.resolve(from.name(), path));
  }
}
