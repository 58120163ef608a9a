package org.plumbline.compiler.syntax;

import java.util.Arrays;
import org.plumbline.compiler.diagnostic.SourceRange;

/**
 * The text of a file, and where its lines begin. A line ends with a line feed, a carriage return,
 * or the two together.
 */
public final class SourceText {
  private final String name;
  private final String text;
  private final int[] lineStarts;

  /**
   * A text.
   *
   * @param name what findings cite it by
   * @param text all of it, as the file has it, but for a byte order mark
   */
  public SourceText(String name, String text) {
    this.name = name;
    this.text = text;
    this.lineStarts = lineStarts(text);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int lines = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'));
      if (ends) {
        if (lines == starts.length) {
          starts = Arrays.copyOf(starts, lines * 2);
        }
        starts[lines++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, lines);
  }

  /** What findings cite it by. */
  public String name() {
    return name;
  }

  /** All of it. */
  public String text() {
    return text;
  }

  /** The number of lines; an empty text has one. */
  public int lines() {
    return lineStarts.length;
  }

  /** The line, from 1, on which the character at an offset stands. */
  public int line(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The line of that number, from 1, with its end. */
  String lineText(int line) {
    int to = line < lineStarts.length ? lineStarts[line] : text.length();
    return text.substring(lineStarts[line - 1], to);
  }

  /** The column, in UTF-16 units from 1, at which the character at an offset stands. */
  public int column(int offset) {
    return offset - lineStarts[line(offset) - 1] + 1;
  }

  /**
   * The offset at a line and a column, both from 1; a place beyond the line is taken for its end,
   * one beyond the text for the end of that.
   */
  public int offset(int line, int column) {
    if (line > lineStarts.length) {
      return text.length();
    }
    int start = lineStarts[Math.max(1, line) - 1];
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return Math.min(end, start + Math.max(1, column) - 1);
  }

  /** The stretch between two offsets, the second exclusive. */
  public SourceRange range(int from, int to) {
    int line = line(from);
    return new SourceRange(
        name, from, Math.max(0, to - from), line, from - lineStarts[line - 1] + 1);
  }
}
