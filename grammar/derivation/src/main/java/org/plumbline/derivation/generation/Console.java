package org.plumbline.derivation.generation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Keeps what a task prints: ANTLR 3 has no other way to say what is wrong. */
final class Console {

  private Console() {}

  /** What a task printed, and how it failed if it did. */
  record Captured(String output, @Nullable RuntimeException failure) {}

  /** Runs the task; all that it prints is in the log file as well. */
  static Captured capture(Runnable task, Path log) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = System.out;
    PrintStream err = System.err;
    RuntimeException failure = null;
    try (PrintStream kept = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      System.setOut(kept);
      System.setErr(kept);
      task.run();
    } catch (RuntimeException e) {
      failure = e;
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    Files.createDirectories(log.toAbsolutePath().getParent());
    Files.write(log, bytes.toByteArray());
    return new Captured(bytes.toString(StandardCharsets.UTF_8), failure);
  }
}
