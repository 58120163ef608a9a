package org.plumbline.documentation;

import java.util.ArrayList;
import java.util.List;

/**
 * What a console block shows: after each prompt {@code $} a command line, and then what it printed.
 * A command line goes on after a backslash at its end.
 */
record Transcript(List<Step> steps) {

  private static final String PROMPT = "$ ";

  /** What it took is not shown, since it is never the same. */
  private static final String TIMED = "time ";

  /**
   * One command.
   *
   * @param line where it stands on the page, from 1
   * @param command the command line
   * @param shown what the page shows of its output
   */
  record Step(int line, String command, List<String> shown) {}

  static Transcript of(Block block) {
    List<Step> steps = new ArrayList<>();
    List<String> lines = block.text().lines().toList();
    int i = 0;
    while (i < lines.size()) {
      if (!lines.get(i).startsWith(PROMPT)) {
        throw new AssertionError(block + ": a console block begins with a command after `$ `");
      }
      int at = block.line() + 1 + i;
      StringBuilder command = new StringBuilder(lines.get(i++).substring(PROMPT.length()));
      while (command.charAt(command.length() - 1) == '\\') {
        command.setLength(command.length() - 1);
        command.append(lines.get(i++).strip());
      }
      List<String> shown = new ArrayList<>();
      while (i < lines.size() && !lines.get(i).startsWith(PROMPT)) {
        shown.add(lines.get(i++));
      }
      String typed = command.toString();
      steps.add(
          new Step(at, typed.startsWith(TIMED) ? typed.substring(TIMED.length()) : typed, shown));
    }
    return new Transcript(steps);
  }
}
