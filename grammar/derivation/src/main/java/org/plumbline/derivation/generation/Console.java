package org.plumbline.derivation.generation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps what a task prints: ANTLR 3 has no other way to say what is wrong. */
final class Console {

  private Console() {}

  /** Runs the task; returns all that it printed, which is in the log file as well. */
  static String capture(Runnable task, Path log) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = System.out;
    PrintStream err = System.err;
    try (PrintStream kept = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      System.setOut(kept);
      System.setErr(kept);
      task.run();
    } catch (RuntimeException e) {
      throw new GenerationFailedException(
          e.getMessage() + "\n" + bytes.toString(StandardCharsets.UTF_8), e);
    } finally {
      System.setOut(out);
      System.setErr(err);
      Files.createDirectories(log.toAbsolutePath().getParent());
      Files.write(log, bytes.toByteArray());
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
