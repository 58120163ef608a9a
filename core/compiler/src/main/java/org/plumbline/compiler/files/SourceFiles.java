package org.plumbline.compiler.files;

import java.util.Map;
import org.plumbline.compiler.syntax.ParsedFile;
import org.plumbline.compiler.syntax.SourceText;
import org.plumbline.compiler.syntax.StandardsParser;

/** Where texts come from. A file's name is what findings cite it by. */
public interface SourceFiles {
  /** The text of a file. */
  SourceText read(String file) throws RefusedFileException;

  /** The name of the file that {@code path} means when {@code from} says it. */
  String resolve(String from, String path);

  /** What tells whether two names mean one file. */
  String identity(String file) throws RefusedFileException;

  /**
   * What a text says. An editor, which compiles the same texts over and over, keeps what came of
   * those that have not changed; nobody changes what is returned.
   */
  default ParsedFile parse(SourceText source) {
    return StandardsParser.parse(source);
  }

  /** Files of the machine, by their paths. */
  static SourceFiles onDisk() {
    return new DiskFiles();
  }

  /** The same files, each read and parsed once, for what compiles them over and over. */
  static SourceFiles readOnce(SourceFiles files) {
    return new FilesReadOnce(files);
  }

  /** Texts by name, such as those of an editor; names are relative paths with slashes. */
  static SourceFiles inMemory(Map<String, String> texts) {
    return new MemoryFiles(texts);
  }
}
