package org.plumbline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.plumbline.cli.console.Console;
import org.plumbline.cli.console.Ink;

/**
 * A folder with the test's files in it, which is where the tests run, and the command in the same
 * process.
 */
final class Desk {
  private static final Path HERE = Path.of("").toAbsolutePath();

  /** On which the tests think they run: it shows in hints only. */
  static final Clock TODAY = Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);

  private Ink ink = Ink.PLAIN;
  private boolean errIsTerminal;
  private Clock clock = TODAY;

  /** What came of a command. */
  record Outcome(int exitCode, String out, String err) {}

  private Desk() {}

  /** With nothing on it but the files of the resource folder desk. */
  static Desk tidy() {
    if (!HERE.endsWith(Path.of("target", "desk"))) {
      throw new IllegalStateException("these tests run in target/desk, not in " + HERE);
    }
    try {
      for (Path old : below(HERE)) {
        if (!old.equals(HERE)) {
          Files.delete(old);
        }
      }
      Path files = Path.of(Objects.requireNonNull(Desk.class.getResource("desk")).toURI());
      List<Path> all = below(files);
      for (int i = all.size() - 1; i >= 0; i--) {
        Path to = HERE.resolve(files.relativize(all.get(i)).toString());
        if (Files.isDirectory(all.get(i))) {
          Files.createDirectories(to);
        } else {
          Files.copy(all.get(i), to);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
    return new Desk();
  }

  /** Everything in a folder and below, what is inside before what it is in. */
  private static List<Path> below(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.sorted(Comparator.reverseOrder()).toList();
    }
  }

  /** The same desk with a terminal that shows colours and progress. */
  Desk atATerminal(Clock by) {
    ink = Ink.COLOURED;
    errIsTerminal = true;
    clock = by;
    return this;
  }

  Desk with(String file, String text) {
    return with(file, text.getBytes(UTF_8));
  }

  Desk with(String file, byte[] bytes) {
    try {
      Path path = HERE.resolve(file);
      Files.createDirectories(Objects.requireNonNull(path.getParent()));
      Files.write(path, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  String text(String file) {
    try {
      return Files.readString(HERE.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Outcome type(String... words) {
    return typeWithInput("", words);
  }

  Outcome typeWithInput(String input, String... words) {
    return type(new ByteArrayInputStream(input.getBytes(UTF_8)), words);
  }

  Outcome type(InputStream in, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code;
    try (PrintStream outStream = new PrintStream(out, false, UTF_8);
        PrintStream errStream = new PrintStream(err, false, UTF_8)) {
      code = new Tool(console(in, outStream, errStream)).run(words);
    }
    return new Outcome(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  Console console(InputStream in, PrintStream out, PrintStream err) {
    return new Console(in, out, err, ink, ink, errIsTerminal, Console.USUAL_WIDTH, clock);
  }
}
