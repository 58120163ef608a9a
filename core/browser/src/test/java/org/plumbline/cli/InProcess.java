package org.plumbline.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.plumbline.cli.console.Console;
import org.plumbline.cli.console.Ink;

/** The plumbline command without a process of its own, on a terminal nobody sees. */
public final class InProcess {

  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);

  private InProcess() {}

  /**
   * Runs it.
   *
   * @param in what it reads
   * @param out what it prints
   * @param err what it says about that
   * @return the exit code
   */
  public static int run(InputStream in, PrintStream out, PrintStream err, String... args) {
    return new Tool(
            new Console(in, out, err, Ink.PLAIN, Ink.PLAIN, false, Console.USUAL_WIDTH, NOW))
        .run(args);
  }
}
