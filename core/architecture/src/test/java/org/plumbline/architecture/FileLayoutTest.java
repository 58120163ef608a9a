package org.plumbline.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FileLayoutTest {

  private static final int MOST_LINES = 500;

  /** As git has it, so that a report somebody writes into the working copy offends nobody. */
  @Test
  void theTopLevelHoldsExactlyWhatItShould() throws IOException, InterruptedException {
    assumeThat(Files.exists(House.TOP.resolve(".git")) || "true".equals(System.getenv("CI")))
        .as("this is a clone made by git")
        .isTrue();
    Process git =
        new ProcessBuilder("git", "-C", House.TOP.toString(), "ls-files")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String listing = new String(git.getInputStream().readAllBytes(), UTF_8);
    assertThat(git.waitFor()).as("exit code of git ls-files").isZero();

    Set<String> topLevel =
        listing
            .lines()
            .map(path -> path.replaceFirst("/.*", ""))
            .filter(name -> !name.startsWith("."))
            .collect(Collectors.toSet());
    assertThat(topLevel)
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
