package org.plumbline.derivation.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StampTest {

  @TempDir Path directory;

  @Test
  void aStampMatchesWhatItWasWrittenFor() throws IOException {
    Stamp stamp = new Stamp(directory.resolve("new/stamp"));
    assertThat(stamp.matches("in", "out")).isFalse();
    stamp.write("in", "out");
    assertThat(stamp.matches("in", "out")).isTrue();
    assertThat(stamp.matches("other", "out")).isFalse();
    assertThat(stamp.matches("in", "other")).isFalse();
  }

  @Test
  void aDigestChangesWithAnyFileAndAnyWord() throws IOException {
    Path file = Files.writeString(directory.resolve("a"), "one");
    String before = Digest.of(List.of(file), List.of("x", "y"));
    assertThat(Digest.of(List.of(file), List.of("x", "y"))).isEqualTo(before);
    assertThat(Digest.of(List.of(file), List.of("xy"))).isNotEqualTo(before);
    Files.writeString(file, "two");
    assertThat(Digest.of(List.of(file), List.of("x", "y"))).isNotEqualTo(before);
  }

  @Test
  void filesAreFoundInAFixedOrderAndAMissingDirectoryHasNone() throws IOException {
    Path second = Files.writeString(directory.resolve("b"), "");
    Path first = Files.writeString(Files.createDirectory(directory.resolve("a")).resolve("z"), "");
    assertThat(Digest.filesIn(List.of(directory, directory.resolve("missing"))))
        .containsExactly(first, second);
  }
}
