package org.plumbline.documentation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.cli.InProcess;

/**
 * Somebody who follows a page: has the project's standards in front of them, saves the files that
 * the page says to save, and types what it says to type. The folder they work in is the one that
 * the tests run in, which the build sees to.
 */
final class Reader {

  private static final Path DESK = Path.of("").toAbsolutePath();
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

  private int lastExitCode;

  /** What a command printed, and its exit code. */
  record Answer(String printed, int exitCode) {}

  static Reader atACleanDesk() throws IOException {
    if (!DESK.endsWith(Path.of("target", "reader"))) {
      throw new IllegalStateException("these tests run in target/reader, not in " + DESK);
    }
    try (Stream<Path> old = Files.walk(DESK)) {
      for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
        if (!path.equals(DESK)) {
          Files.delete(path);
        }
      }
    }
    Path standards = Pages.TOP.resolve("standards");
    try (Stream<Path> files = Files.walk(standards)) {
      for (Path file : files.toList()) {
        Path copy = DESK.resolve(Pages.TOP.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
    return new Reader();
  }

  /** Saves a file under the name by which the page calls it. */
  void save(String name, String text) throws IOException {
    Path file = DESK.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Types a command line. */
  Answer type(String commandLine) throws IOException {
    if (commandLine.equals("echo $?")) {
      return new Answer(lastExitCode + "\n", 0);
    }
    List<String> words = words(commandLine);
    InputStream in = new ByteArrayInputStream(new byte[0]);
    int pipe = words.indexOf("|");
    if (pipe >= 0) {
      in = new ByteArrayInputStream(fed(words.subList(0, pipe)));
      words = words.subList(pipe + 1, words.size());
    }
    int from = words.indexOf("<");
    if (from >= 0) {
      in = new ByteArrayInputStream(Files.readAllBytes(DESK.resolve(words.get(from + 1))));
      words = words.subList(0, from);
    }
    Path into = null;
    int arrow = words.indexOf(">");
    if (arrow >= 0) {
      into = DESK.resolve(words.get(arrow + 1));
      words = words.subList(0, arrow);
    }
    ByteArrayOutputStream screen = new ByteArrayOutputStream();
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (PrintStream err = new PrintStream(screen, false, UTF_8);
        PrintStream out = into == null ? err : new PrintStream(file, false, UTF_8)) {
      String[] arguments = words.subList(1, words.size()).toArray(String[]::new);
      lastExitCode = InProcess.run(in, out, err, arguments);
    }
    if (into != null) {
      Files.write(into, file.toByteArray());
    }
    return new Answer(screen.toString(UTF_8), lastExitCode);
  }

  private static byte[] fed(List<String> words) throws IOException {
    return switch (words.get(0)) {
      case "echo" -> (String.join(" ", words.subList(1, words.size())) + "\n").getBytes(UTF_8);
      case "cat" -> Files.readAllBytes(DESK.resolve(words.get(1)));
      default ->
          throw new AssertionError("only echo and cat are fed into a command here: " + words);
    };
  }

  private static List<String> words(String commandLine) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(commandLine);
    while (word.find()) {
      for (int group = 1; group <= 3; group++) {
        if (word.group(group) != null) {
          words.add(word.group(group));
        }
      }
    }
    return words;
  }
}
