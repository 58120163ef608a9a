package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.publish.trace.SourceIndex;

/**
 * What each authority's COVERAGE.md says is so, by the shipped index of its paper; and the index
 * fits the paper, where the papers are at hand.
 */
class StandardsCoverageTest {
  private static final Path HOME =
      Path.of(System.getProperty("plumbline.home", "../../../..")).toAbsolutePath().normalize();

  @TestFactory
  Stream<DynamicTest> whatIsSaidToBeCoveredIs() throws IOException {
    return indexes()
        .map(index -> dynamicTest(name(index), () -> assertFits("trace", document(index))));
  }

  @TestFactory
  Stream<DynamicTest> theIndexesFitThePapers() throws IOException {
    return indexes()
        .map(
            index ->
                dynamicTest(
                    name(index),
                    () -> assertFits("trace", document(index), "--source", paper(index))));
  }

  /** Whoever cites lines of a paper shows how much of the paper is carried. */
  @TestFactory
  Stream<DynamicTest> whoCitesLinesHasAnIndexAndCoverage() throws IOException {
    List<Path> folders = foldersThatCiteLines();
    assertThat(folders).isNotEmpty();
    return folders.stream()
        .map(
            folder ->
                dynamicTest(
                    name(folder),
                    () ->
                        assertThat(folder)
                            .isDirectoryContaining("glob:**/source.index")
                            .isDirectoryContaining("glob:**/COVERAGE.md")));
  }

  private static void assertFits(String... command) {
    Desk.Outcome outcome =
        Desk.tidy()
            .type(Stream.concat(Stream.of(command), Stream.of("--check")).toArray(String[]::new));
    assertThat(outcome.exitCode())
        .as(
            "%s%s%nIf the change is meant: plumbline %s --write",
            outcome.out(), outcome.err(), String.join(" ", command))
        .isZero();
  }

  private static Stream<Path> indexes() throws IOException {
    try (Stream<Path> files = Files.walk(HOME.resolve("standards"), 2)) {
      return files.filter(file -> file.endsWith("source.index")).sorted().toList().stream();
    }
  }

  private static List<Path> foldersThatCiteLines() throws IOException {
    try (Stream<Path> files = Files.walk(HOME.resolve("standards"), 2)) {
      return files
          .filter(file -> file.toString().endsWith(".standards"))
          .filter(file -> holds(file, "(?m)^  source .* lines? [0-9]"))
          .map(file -> file.resolveSibling(""))
          .distinct()
          .sorted()
          .toList();
    }
  }

  private static String name(Path index) {
    return HOME.relativize(index).toString();
  }

  /** The document beside an index: the one of its id. */
  private static String document(Path index) throws IOException {
    String id = SourceIndex.read(Files.readString(index)).document();
    try (Stream<Path> files = Files.list(index.resolveSibling(""))) {
      List<Path> documents =
          files
              .filter(file -> file.toString().endsWith(".standards"))
              .filter(file -> holds(file, "(?m)^  id +" + id + "$"))
              .toList();
      assertThat(documents).as("the document `%s` beside %s", id, index).hasSize(1);
      return documents.get(0).toString();
    }
  }

  private static boolean holds(Path file, String expression) {
    try {
      return java.util.regex.Pattern.compile(expression).matcher(Files.readString(file)).find();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /**
   * The paper of an index. Skips the test, saying so, where the papers are absent; fails it there
   * in continuous integration.
   */
  private static String paper(Path index) throws IOException {
    String name = SourceIndex.read(Files.readString(index)).text();
    String shared = System.getProperty("plumbline.shared");
    Path paper =
        (shared == null ? HOME.resolve(Path.of("..", "shared")) : Path.of(shared))
            .resolve("seeds")
            .resolve(name)
            .toAbsolutePath()
            .normalize();
    if (!Files.exists(paper)) {
      String message = "SKIPPED: the paper of " + name(index) + " is not at " + paper;
      if ("true".equals(System.getenv("CI"))) {
        fail(message);
      }
      System.out.println(message);
      abort(message);
    }
    return paper.toString();
  }
}
