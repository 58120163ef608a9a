package org.plumbline.cli.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
  @TempDir Path folder;

  @Test
  void whatIsWrittenTakesThePlaceOfWhatWasThere() throws IOException {
    Path file = Files.writeString(folder.resolve("result.txt"), "old, and longer");

    OutputFile.write(file, out -> out.print("new"));

    assertThat(file).hasContent("new");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void whatFailsHalfwayLeavesTheOldFileAndNothingElse() throws IOException {
    Path file = Files.writeString(folder.resolve("result.txt"), "old");

    assertThatThrownBy(
            () ->
                OutputFile.write(
                    file,
                    out -> {
                      out.print("half");
                      throw new IllegalStateException("halfway");
                    }))
        .hasMessage("halfway");

    assertThat(file).hasContent("old");
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
  }

  @Test
  void whoMayReadItStaysTheSame() throws IOException {
    Path file = Files.writeString(folder.resolve("result.txt"), "old");
    assumeThat(Files.getFileStore(file).supportsFileAttributeView("posix")).isTrue();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

    OutputFile.write(file, out -> out.print("new"));

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path file = Files.writeString(folder.resolve("result.txt"), "old");
    Path link = folder.resolve("link.txt");
    try {
      Files.createSymbolicLink(link, file);
    } catch (IOException | UnsupportedOperationException e) {
      assumeThat(false).as("symbolic links can be made here").isTrue();
    }

    OutputFile.write(link, out -> out.print("new"));

    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(file).hasContent("new");
  }

  @Test
  void aDeviceIsWrittenToAndStaysADevice() {
    Path device = Path.of("/dev/null");
    assumeThat(Files.exists(device)).as("there is /dev/null").isTrue();

    OutputFile.write(device, out -> out.print("gone"));

    assertThat(Files.isRegularFile(device)).isFalse();
  }

  @Test
  void aFullDeviceIsSaidSo() {
    Path full = Path.of("/dev/full");
    assumeThat(Files.exists(full)).as("there is /dev/full").isTrue();

    assertThatThrownBy(() -> OutputFile.write(full, out -> out.print("too much")))
        .isInstanceOf(Problem.class)
        .hasMessage("/dev/full: the file cannot be written: No space left on device");
  }
}
