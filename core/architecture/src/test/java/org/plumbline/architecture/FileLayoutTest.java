package org.plumbline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FileLayoutTest {

  private static final int MOST_LINES = 500;

  /** Directories whose content is made by tools. */
  private static final Set<String> NOT_HAND_WRITTEN = Set.of("target", "src-gen", "xtend-gen", "generated");

  @Test
  void theTopLevelHoldsExactlyWhatItShould() throws IOException {
    try (Stream<Path> entries = Files.list(House.TOP)) {
      Set<String> visible =
          entries
              .map(p -> p.getFileName().toString())
              .filter(name -> !name.startsWith("."))
              .filter(name -> !name.equals("target"))
              .collect(Collectors.toSet());
      assertThat(visible)
          .containsExactlyInAnyOrder(
              "grammar", "core", "ide-plugin", "standards", "docs", "README.md", "pom.xml", "LICENSE", "plumbline",
              "plumbline.cmd");
    }
  }

  @Test
  void noHandWrittenJavaFileOutgrowsItsPurpose() throws IOException {
    List<Path> files = handWrittenJavaFiles();
    assertThat(files).isNotEmpty();

    List<String> tooLong = new ArrayList<>();
    for (Path file : files) {
      int lines = Files.readAllLines(file).size();
      if (lines > MOST_LINES) {
        tooLong.add(House.TOP.relativize(file) + ": " + lines + " lines");
      }
    }
    assertThat(tooLong).as("hand-written Java files over %d lines", MOST_LINES).isEmpty();
  }

  private static List<Path> handWrittenJavaFiles() throws IOException {
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(
        House.TOP,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            String name = directory.equals(House.TOP) ? "" : directory.getFileName().toString();
            return name.startsWith(".") || NOT_HAND_WRITTEN.contains(name)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.toString().endsWith(".java")) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }
}
