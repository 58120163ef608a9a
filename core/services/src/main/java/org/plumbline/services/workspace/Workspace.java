package org.plumbline.services.workspace;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.plumbline.compiler.syntax.SourceText;

/**
 * The files that somebody works on: folders of them, and texts that are open in an editor and need
 * not be saved. Safe for use by several threads; answers are asked of {@link #snapshot()
 * snapshots}, which never change.
 */
public final class Workspace {
  /** How the names of standards files end. */
  public static final String SUFFIX = ".standards";

  private final Set<Path> folders = new LinkedHashSet<>();
  private final Set<String> onDisk = new TreeSet<>();
  private final Map<String, SourceText> open = new LinkedHashMap<>();
  private final Texts.Kept kept = new Texts.Kept();
  private final Map<String, Root> roots = new ConcurrentHashMap<>();

  /** A workspace without files. */
  public Workspace() {}

  /**
   * The name by which a workspace knows a file: its path, absolute and without detours. Findings
   * cite it.
   */
  public static String name(Path file) {
    return file.toAbsolutePath().normalize().toString();
  }

  /** Takes the standards files below a folder in; folders that begin with a dot are passed over. */
  public synchronized void addFolder(Path folder) {
    folders.add(folder);
    look(folder);
  }

  /** Leaves a folder out again. */
  public synchronized void removeFolder(Path folder) {
    folders.remove(folder);
    refresh();
  }

  /** Looks for files that came or went since. */
  public synchronized void refresh() {
    onDisk.clear();
    folders.forEach(this::look);
  }

  private void look(Path folder) {
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path one, BasicFileAttributes is) {
              Path name = one.getFileName();
              boolean hidden = name != null && name.toString().startsWith(".");
              return hidden && !one.equals(folder)
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes is) {
              if (file.toString().endsWith(SUFFIX)) {
                onDisk.add(name(file));
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              return FileVisitResult.CONTINUE; // what cannot be seen is not worked on
            }
          });
    } catch (IOException e) {
      onDisk.removeIf(name -> Path.of(name).startsWith(folder));
    }
  }

  /** A file on disk came, went or changed. */
  public synchronized void changed(String name) {
    kept.forget(name);
    refresh();
  }

  /**
   * A text is open in the editor, or has changed there; until it is closed it counts for the file.
   */
  public synchronized void open(String name, String text) {
    open.put(name, new SourceText(name, text));
  }

  /** A text is no longer open: the file on disk counts again. */
  public synchronized void close(String name) {
    open.remove(name);
    kept.forget(name);
  }

  /** Whether the text is open. */
  public synchronized boolean isOpen(String name) {
    return open.containsKey(name);
  }

  /** Everything as it is now. */
  public synchronized Snapshot snapshot() {
    Set<String> names = new TreeSet<>(onDisk);
    names.addAll(open.keySet());
    return new Snapshot(names, new Texts(open, kept), this);
  }

  /** What came of a file before, if anything did. */
  Map<String, Root> known() {
    return new TreeMap<>(roots);
  }

  /** Keeps what came of the files of a snapshot, and forgets what is no longer among them. */
  void keep(Map<String, Root> all, Set<String> read) {
    roots.keySet().retainAll(all.keySet());
    roots.putAll(all);
    kept.retain(read);
  }
}
