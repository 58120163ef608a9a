package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Malformed input of every kind, a file each, in the folder {@code bad}: beside each stands, in
 * {@code .expected}, all that is said of it. With {@code -Dplumbline.record=FOLDER} what is said
 * now is written to that folder, for somebody to look through.
 */
class BadInputTest {
  private static final String EXPECTED = ".expected";
  private static final Duration SOON = Duration.ofSeconds(20);

  /** How a file of each kind is read; FILE stands for it. */
  private static final Map<String, String> COMMANDS = new TreeMap<>();

  static {
    String cases = "plumbline check minutes.standards --as-of 2026-04-30 --cases FILE";
    for (String kind : List.of("csv", "jsonl", "json", "yaml", "xes", "xlsx")) {
      COMMANDS.put(kind, cases);
    }
    COMMANDS.put("cin", cases + " --mapping cin-census");
    COMMANDS.put("mapping", cases.replace("FILE", "cases.csv") + " --mapping FILE");
    COMMANDS.put("document", "plumbline check FILE --as-of 2026-04-30 --cases cases.csv");
    COMMANDS.put("document-yaml", "plumbline convert FILE --to text");
    COMMANDS.put("calendar", "plumbline calendars FILE");
  }

  @TestFactory
  Stream<DynamicNode> everyFileIsRefusedInTheWordsBesideIt() throws IOException {
    return kinds().stream()
        .map(
            kind ->
                dynamicContainer(
                    name(kind),
                    files(kind).stream()
                        .map(file -> dynamicTest(name(file), () -> check(kind, file)))));
  }

  private static void check(Path kind, Path file) throws IOException {
    String said = said(kind, file);
    assertThat(said).as(name(file)).isEqualTo(Files.readString(expected(file)));
    assertThat(said).startsWith("! ").contains("! plumbline: ").endsWith("\n[2]\n");
    assertThat(said).doesNotContain("Exception", "\tat ", "sorry", " null");
  }

  @Test
  void thereIsEnoughOfEachKind() throws IOException {
    assertThat(kinds()).hasSize(COMMANDS.size());
    long all = 0;
    for (Path kind : kinds()) {
      assertThat(files(kind)).as(name(kind)).hasSizeGreaterThanOrEqualTo(10);
      all += files(kind).size();
    }
    assertThat(all).isGreaterThanOrEqualTo(200);
  }

  private static String said(Path kind, Path file) {
    Desk desk = Desk.tidy();
    for (Path neighbour : files(kind)) {
      if (neighbour.equals(file) || name(kind).equals("document")) {
        desk.with("bad/" + name(neighbour), bytes(neighbour));
      }
    }
    String command =
        Objects.requireNonNull(COMMANDS.get(name(kind))).replace("FILE", "bad/" + name(file));
    return Assertions.assertTimeoutPreemptively(SOON, () -> Transcript.replay(desk, command));
  }

  @AfterAll
  static void recordOnRequest() throws IOException {
    String folder = System.getProperty("plumbline.record");
    if (folder != null) {
      for (Path kind : kinds()) {
        Path to = Files.createDirectories(Path.of(folder).resolve(name(kind)));
        for (Path file : files(kind)) {
          Files.writeString(to.resolve(name(file) + EXPECTED), said(kind, file));
        }
      }
    }
  }

  private static List<Path> kinds() throws IOException {
    try {
      Path folder = Path.of(Objects.requireNonNull(BadInputTest.class.getResource("bad")).toURI());
      try (Stream<Path> kinds = Files.list(folder)) {
        return kinds.sorted().toList();
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Path> files(Path kind) {
    try (Stream<Path> files = Files.list(kind)) {
      return files.filter(file -> !name(file).endsWith(EXPECTED)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path expected(Path file) {
    return file.resolveSibling(name(file) + EXPECTED);
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
