package org.plumbline.embedding.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page shows these programs, and they print what it says. */
class ExamplesTest {
  @TempDir Path folder;

  @Test
  void theProgramInProcessPrintsWhatThePageSays() throws IOException {
    Path file = folder.resolve("referrals.standards");
    Files.writeString(file, EmbeddingPage.pieces("standards referrals.standards").get(0));

    EmbeddingPage.assertThatIsShown(
        "InProcess.java",
        EmbeddingPage.pieces("java")
            .get(0)
            .replace("Path.of(\"referrals.standards\")", "Path.of(args[0])"));
    assertThat(printed(() -> InProcess.main(new String[] {file.toString()})))
        .isEqualTo(EmbeddingPage.pieces("text").get(0));
  }

  private static String printed(Runnable program) {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, UTF_8));
    try {
      program.run();
    } finally {
      System.setOut(before);
    }
    return bytes.toString(UTF_8).replace("\r\n", "\n");
  }
}
