package org.plumbline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.cli.console.Engine;

/**
 * A file of commands and all that they say: {@code $} begins a command line, {@code !} a line of
 * the error stream, and {@code [1]} ends with the exit code if that is not 0. Lines with {@code #}
 * say what is looked at. {@code < text} after a command is its input, in which {@code \n} ends a
 * line.
 */
final class Transcript {
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  private Transcript() {}

  /**
   * A command and what it says.
   *
   * @param remark what is looked at
   * @param command the command line
   * @param said what it says, line by line
   */
  record Step(String remark, String command, List<String> said) {
    @Override
    public String toString() {
      return remark.isEmpty() ? command : remark + ": " + command;
    }
  }

  static List<Step> steps(String text) {
    List<Step> steps = new ArrayList<>();
    String remark = "";
    for (String line : text.split("\n", -1)) {
      if (line.startsWith("# ")) {
        remark = line.substring(2);
      } else if (line.startsWith("$ ")) {
        steps.add(new Step(remark, line.substring(2), new ArrayList<>()));
        remark = "";
      } else if (!steps.isEmpty()) {
        steps.get(steps.size() - 1).said().add(line);
      }
    }
    return steps;
  }

  /** What the command says now, in the form of a transcript. */
  static String replay(Desk desk, String command) {
    String[] parts = command.split(" < ", 2);
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(parts[0]);
    while (matcher.find()) {
      words.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
    }
    String input = parts.length == 1 ? "" : parts[1].replace("\\n", "\n");
    Desk.Outcome outcome =
        desk.typeWithInput(input, words.subList(1, words.size()).toArray(String[]::new));
    StringBuilder said = new StringBuilder(plain(outcome.out()));
    plain(outcome.err()).lines().forEach(line -> said.append("! ").append(line).append('\n'));
    if (outcome.exitCode() != 0) {
      said.append('[').append(outcome.exitCode()).append("]\n");
    }
    return said.toString();
  }

  /** Without what differs from one version to the next. */
  private static String plain(String said) {
    return said.replace("\r\n", "\n").replace(Engine.version(), "VERSION");
  }
}
