package org.plumbline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FileLayoutTest {

  private static final int MOST_LINES = 500;

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
              "grammar",
              "core",
              "ide-plugin",
              "standards",
              "docs",
              "README.md",
              "pom.xml",
              "LICENSE",
              "plumbline",
              "plumbline.cmd");
    }
  }

  @Test
  void noHandWrittenJavaFileOutgrowsItsPurpose() throws IOException {
    List<Path> files = HandWrittenSources.files();
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
}
