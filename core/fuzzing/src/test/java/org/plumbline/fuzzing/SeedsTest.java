package org.plumbline.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What fuzzing begins with, and what it has found, does no harm. Fuzzing itself is run by hand: see
 * docs/CONTRIBUTING.md.
 */
class SeedsTest {
  private static final Path MODULE =
      Path.of(System.getProperty("plumbline.home", "../..")).resolve("core/fuzzing");

  private static final Duration SOON = Duration.ofSeconds(20);

  @ParameterizedTest
  @EnumSource
  void everySeedIsReadOrRefused(Target target) throws IOException {
    List<Path> files = Targets.files(Targets.seeds(MODULE, target));

    assertThat(files).as("seeds of %s", target.word()).isNotEmpty();
    for (Path file : files) {
      byte[] input = Files.readAllBytes(file);
      Assertions.assertTimeoutPreemptively(SOON, () -> target.read(input), file::toString);
    }
  }

  @Test
  void aTargetThatThereIsNotIsRefusedByName() {
    assertThatThrownBy(() -> Targets.named("docx"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("docx")
        .hasMessageContaining("csv, json-lines, json");
  }
}
