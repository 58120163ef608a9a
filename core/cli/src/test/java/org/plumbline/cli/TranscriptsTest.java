package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.cli.Transcript.Step;

/**
 * Every command line of the transcripts says what stands there. With {@code
 * -Dplumbline.record=FOLDER} what is said now is written to that folder, for somebody to look
 * through before it takes the place of what was there.
 */
class TranscriptsTest {
  private static final String BAD_INPUT = "bad-input.txt";

  @TestFactory
  Stream<DynamicNode> everyCommandSaysWhatStandsThere() throws IOException {
    return files().stream()
        .map(
            file ->
                dynamicContainer(
                    String.valueOf(file.getFileName()),
                    steps(file).stream()
                        .map(step -> dynamicTest(step.toString(), () -> check(step)))));
  }

  private static void check(Step step) {
    String said = Transcript.replay(Desk.tidy(), step.command());
    assertThat(said.stripTrailing())
        .as(step.toString())
        .isEqualTo(String.join("\n", step.said()).stripTrailing());
  }

  /** Bad input never gives a result, a stack trace or a way out without advice. */
  @TestFactory
  Stream<DynamicNode> badInputIsRefusedInWords() throws IOException {
    Path file = files().stream().filter(f -> f.endsWith(BAD_INPUT)).findFirst().orElseThrow();
    return steps(file).stream()
        .map(
            step ->
                dynamicTest(
                    step.toString(),
                    () -> {
                      String said = Transcript.replay(Desk.tidy(), step.command());
                      assertThat(said).contains("! ").endsWith("[2]\n");
                      assertThat(said).doesNotContain("Exception", "\tat ", "null");
                    }));
  }

  @Test
  void thereIsEnoughBadInput() throws IOException {
    Path file = files().stream().filter(f -> f.endsWith(BAD_INPUT)).findFirst().orElseThrow();
    assertThat(steps(file)).hasSizeGreaterThanOrEqualTo(40);
  }

  @AfterAll
  static void recordOnRequest() throws IOException {
    String folder = System.getProperty("plumbline.record");
    if (folder != null) {
      record(Path.of(folder));
    }
  }

  static void record(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Path file : files()) {
      StringBuilder text = new StringBuilder();
      for (Step step : steps(file)) {
        text.append(step.remark().isEmpty() ? "" : "# " + step.remark() + "\n");
        text.append("$ ").append(step.command()).append('\n');
        text.append(Transcript.replay(Desk.tidy(), step.command())).append('\n');
      }
      Files.writeString(folder.resolve(String.valueOf(file.getFileName())), text);
    }
  }

  private static List<Path> files() throws IOException {
    try {
      Path folder =
          Path.of(Objects.requireNonNull(TranscriptsTest.class.getResource("transcripts")).toURI());
      try (Stream<Path> files = Files.list(folder)) {
        return files.sorted().toList();
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Step> steps(Path file) {
    try {
      return Transcript.steps(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
