package org.plumbline.derivation.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsoleTest {

  @TempDir Path directory;

  @Test
  void whatATaskPrintsIsKeptAlsoIfItFails() throws IOException {
    PrintStream err = System.err;
    Path log = directory.resolve("new/log");
    Console.Captured captured =
        Console.capture(
            () -> {
              System.out.println("one");
              System.err.println("two");
              throw new IllegalStateException("three");
            },
            log);
    assertThat(captured.output().lines()).containsExactly("one", "two");
    assertThat(captured.failure()).hasMessage("three");
    assertThat(Files.readString(log)).isEqualTo(captured.output());
    assertThat(System.err).isSameAs(err);
  }
}
