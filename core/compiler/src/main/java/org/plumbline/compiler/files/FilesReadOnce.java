package org.plumbline.compiler.files;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.plumbline.compiler.syntax.ParsedFile;
import org.plumbline.compiler.syntax.SourceText;

/** Files of which each is read and parsed once, whoever asks. */
final class FilesReadOnce implements SourceFiles {
  private final SourceFiles files;
  private final Map<String, SourceText> texts = new ConcurrentHashMap<>();
  private final Map<String, ParsedFile> parsed = new ConcurrentHashMap<>();

  FilesReadOnce(SourceFiles files) {
    this.files = files;
  }

  @Override
  public SourceText read(String file) throws RefusedFileException {
    SourceText known = texts.get(file);
    if (known == null) {
      known = files.read(file);
      texts.put(file, known);
    }
    return known;
  }

  @Override
  public String resolve(String from, String path) {
    return files.resolve(from, path);
  }

  @Override
  public String identity(String file) throws RefusedFileException {
    return files.identity(file);
  }

  @Override
  public ParsedFile parse(SourceText source) {
    return parsed.computeIfAbsent(source.name(), name -> files.parse(source));
  }
}
