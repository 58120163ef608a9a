package org.plumbline.cli.diagnostics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.cli.console.Problem;

/** The files that somebody means who names files and folders. */
public final class StandardsFiles {
  /** How files with standards end. */
  public static final String SUFFIX = ".standards";

  private StandardsFiles() {}

  /**
   * The files named, and every {@code *.standards} file in the folders named and below, in order.
   * Folders whose names begin with a dot, and {@code target}, are passed over.
   *
   * @throws Problem if something named is not there, or a folder has no such file
   */
  public static List<Path> find(List<Path> named) {
    Set<Path> found = new LinkedHashSet<>();
    for (Path path : named) {
      if (Files.isDirectory(path)) {
        List<Path> inside = inside(path);
        if (inside.isEmpty()) {
          throw new Problem(
              path + ": there is no file in this folder whose name ends in " + SUFFIX);
        }
        found.addAll(inside);
      } else {
        Documents.requireFile(path);
        Documents.refuseYaml(path);
        found.add(path);
      }
    }
    return List.copyOf(found);
  }

  private static List<Path> inside(Path folder) {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
              String name = String.valueOf(inner.getFileName());
              boolean skipped = name.equals("target") || name.startsWith(".");
              return skipped && !inner.equals(folder)
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (file.toString().endsWith(SUFFIX)) {
                files.add(file.normalize());
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    files.sort(null);
    return files;
  }
}
