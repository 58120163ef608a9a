package org.plumbline.cli.console;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines. */
public final class Paragraphs {
  private static final int NARROWEST = 20;
  private static final int MORE = 4;

  private Paragraphs() {}

  /**
   * The text in lines of at most that many characters, broken at blanks; a word that is longer
   * stands on a line of its own.
   *
   * @param width at least 1
   */
  public static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String written : text.strip().split("\\s+", -1)) {
      String word = Visible.text(written);
      if (!line.isEmpty() && length(line) + 1 + length(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** The text in lines, the first after a prefix and the others indented as far as it. */
  public static String hanging(String prefix, String text, int width) {
    String indent = " ".repeat(length(prefix));
    List<String> lines = lines(text, Math.max(NARROWEST, width - length(prefix)));
    return prefix + String.join("\n" + indent, lines);
  }

  /** The text in lines, the first after some indent and the others after a little more. */
  public static String indented(int indent, String text, int width) {
    List<String> lines = lines(text, Math.max(NARROWEST, width - indent - MORE));
    String blank = " ".repeat(indent);
    return blank + String.join("\n" + blank + " ".repeat(MORE), lines);
  }

  /** How many characters people see, as near as matters for columns. */
  public static int length(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }

  /** The text cut to a width, with an ellipsis where something was cut off. */
  public static String cut(String text, int width) {
    return length(text) <= width
        ? text
        : text.substring(0, text.offsetByCodePoints(0, width - 1)) + "…";
  }
}
