package org.plumbline.compiler.files;

import java.util.Map;
import org.plumbline.compiler.syntax.SourceText;

/** Where texts come from. A file's name is what findings cite it by. */
public interface SourceFiles {
  /** The text of a file. */
  SourceText read(String file) throws RefusedFileException;

  /** The name of the file that {@code path} means when {@code from} says it. */
  String resolve(String from, String path);

  /** What tells whether two names mean one file. */
  String identity(String file) throws RefusedFileException;

  /** Files of the machine, by their paths. */
  static SourceFiles onDisk() {
    return new DiskFiles();
  }

  /** Texts by name, such as those of an editor; names are relative paths with slashes. */
  static SourceFiles inMemory(Map<String, String> texts) {
    return new MemoryFiles(texts);
  }
}
