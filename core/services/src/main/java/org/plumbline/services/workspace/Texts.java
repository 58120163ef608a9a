package org.plumbline.services.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.plumbline.compiler.files.RefusedFileException;
import org.plumbline.compiler.files.SourceFiles;
import org.plumbline.compiler.syntax.ParsedFile;
import org.plumbline.compiler.syntax.SourceText;
import org.plumbline.compiler.syntax.StandardsParser;

/**
 * The texts of one moment: those that are open as the editor has them, others as they are on disk.
 * Each is read at most once, so that all answers of one moment are about the same texts.
 */
final class Texts implements SourceFiles {
  private final SourceFiles disk = SourceFiles.onDisk();
  private final Map<String, SourceText> open;
  private final Kept kept;
  private final Map<String, Optional<SourceText>> read = new ConcurrentHashMap<>();

  /** What is kept from one moment to the next, and used again where nothing has changed. */
  static final class Kept {
    private record Stamp(long modified, long size) {}

    private record OnDisk(Stamp stamp, SourceText text) {}

    private record Parsed(SourceText text, ParsedFile file) {}

    private final Map<String, OnDisk> texts = new ConcurrentHashMap<>();
    private final Map<String, Parsed> parsed = new ConcurrentHashMap<>();

    private static Stamp stamp(String name) throws IOException {
      BasicFileAttributes is = Files.readAttributes(Path.of(name), BasicFileAttributes.class);
      return new Stamp(is.lastModifiedTime().toMillis(), is.size());
    }

    /** Forgets what a file on disk said: it may have changed within the same moment. */
    void forget(String name) {
      texts.remove(name);
    }

    void retain(java.util.Set<String> names) {
      parsed.keySet().retainAll(names);
      texts.keySet().retainAll(names);
    }
  }

  Texts(Map<String, SourceText> open, Kept kept) {
    this.open = Map.copyOf(open);
    this.kept = kept;
  }

  /** The text of a file; empty if it cannot be read. */
  Optional<SourceText> text(String name) {
    try {
      return Optional.of(read(name));
    } catch (RefusedFileException e) {
      return Optional.empty();
    }
  }

  boolean isOpen(String name) {
    return open.containsKey(name);
  }

  @Override
  public SourceText read(String name) throws RefusedFileException {
    SourceText mine = open.get(name);
    if (mine != null) {
      return mine;
    }
    Optional<SourceText> known = read.get(name);
    if (known != null && known.isPresent()) {
      return known.get();
    }
    if (known != null) {
      return disk.read(name); // refused before: refused again, with the reason
    }
    try {
      SourceText text = fromDisk(name);
      read.put(name, Optional.of(text));
      return text;
    } catch (RefusedFileException e) {
      read.put(name, Optional.empty());
      throw e;
    }
  }

  private SourceText fromDisk(String name) throws RefusedFileException {
    Kept.Stamp stamp = null;
    try {
      stamp = Kept.stamp(name);
      Kept.OnDisk old = kept.texts.get(name);
      if (old != null && old.stamp().equals(stamp)) {
        return old.text();
      }
    } catch (IOException | InvalidPathException e) {
      stamp = null; // the reading below says why
    }
    SourceText text = disk.read(name);
    if (stamp != null) {
      kept.texts.put(name, new Kept.OnDisk(stamp, text));
    }
    return text;
  }

  @Override
  public String resolve(String from, String path) {
    return disk.resolve(from, path);
  }

  /** An open text need not be on disk. */
  @Override
  public String identity(String name) throws RefusedFileException {
    if (!open.containsKey(name)) {
      return disk.identity(name);
    }
    try {
      return disk.identity(name);
    } catch (RefusedFileException e) {
      return Path.of(name).toAbsolutePath().normalize().toString();
    }
  }

  @Override
  public ParsedFile parse(SourceText source) {
    Kept.Parsed old = kept.parsed.get(source.name());
    if (old != null && (old.text() == source || old.text().text().equals(source.text()))) {
      return old.file();
    }
    ParsedFile file = StandardsParser.parse(source);
    kept.parsed.put(source.name(), new Kept.Parsed(source, file));
    return file;
  }
}
