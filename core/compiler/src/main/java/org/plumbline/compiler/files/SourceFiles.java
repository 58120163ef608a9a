package org.plumbline.compiler.files;

import java.io.IOException;
import java.util.Map;

/** Where texts come from. A file's name is what findings cite it by. */
public interface SourceFiles {
  /**
   * The text of a file.
   *
   * @throws IOException with a message for the reader, if there is none or it cannot be read
   */
  String read(String file) throws IOException;

  /** The name of the file that {@code path} means when {@code from} says it. */
  String resolve(String from, String path);

  /**
   * What tells whether two names mean one file.
   *
   * @throws IOException if there is no such file
   */
  String identity(String file) throws IOException;

  /** Files of the machine, by their paths. */
  static SourceFiles onDisk() {
    return new DiskFiles();
  }

  /** Texts by name, such as those of an editor; names are relative paths with slashes. */
  static SourceFiles inMemory(Map<String, String> texts) {
    return new MemoryFiles(texts);
  }
}
