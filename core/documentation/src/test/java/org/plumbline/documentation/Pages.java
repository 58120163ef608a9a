package org.plumbline.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** The project's pages: every Markdown file in it. */
final class Pages {

  /** The project's top directory. */
  static final Path TOP =
      Path.of(System.getProperty("plumbline.home", "../..")).toAbsolutePath().normalize();

  private static final List<Page> ALL = find();

  private Pages() {}

  static List<Page> all() {
    return ALL;
  }

  /** Pages that teach; the studies in docs/design show languages that were not chosen. */
  static List<Page> teaching() {
    return ALL.stream()
        .filter(page -> !page.file().startsWith(TOP.resolve("docs/design")))
        .toList();
  }

  static Page named(String path) {
    return ALL.stream().filter(page -> page.name().equals(path)).findFirst().orElseThrow();
  }

  private static List<Page> find() {
    List<Page> pages = new ArrayList<>();
    try {
      Files.walkFileTree(
          TOP,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes ignored) {
              String name = directory.equals(TOP) ? "" : directory.getFileName().toString();
              return name.startsWith(".") || name.equals("target") || name.equals("src-gen")
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes ignored)
                throws IOException {
              if (file.toString().endsWith(".md")) {
                pages.add(Page.read(file));
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    pages.sort((a, b) -> a.name().compareTo(b.name()));
    return List.copyOf(pages);
  }
}
