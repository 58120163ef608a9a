package org.plumbline.compiler.layout;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.compiler.layout.Trivia.Line;

/**
 * The whole lines between two lines of a document: comments, and at most one blank line in a row.
 */
final class Gap {
  private static final Line BLANK = new Line(null, false);

  private final List<Line> lines;

  Gap(List<Line> lines) {
    this.lines = new ArrayList<>();
    for (Line line : lines) {
      boolean second =
          line.isBlank()
              && !this.lines.isEmpty()
              && this.lines.get(this.lines.size() - 1).isBlank();
      if (!second) {
        this.lines.add(line);
      }
    }
  }

  Gap withoutBlankAtStart() {
    while (!lines.isEmpty() && lines.get(0).isBlank()) {
      lines.remove(0);
    }
    return this;
  }

  Gap withoutBlankAtEnd() {
    while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
      lines.remove(lines.size() - 1);
    }
    return this;
  }

  /** Nothing if there is no comment. */
  Gap onlyWithComments() {
    if (lines.stream().allMatch(Line::isBlank)) {
      lines.clear();
    }
    return this;
  }

  /** Has a blank line after the comments that belong to what comes before. */
  Gap withBlank() {
    int at = belongingBefore();
    if (at == lines.size() || !lines.get(at).isBlank()) {
      lines.add(at, BLANK);
    }
    return this;
  }

  /**
   * The number of lines up to the last of the indented comments that come first: they are the last
   * words of the block before.
   */
  private int belongingBefore() {
    int last = 0;
    for (int i = 0; i < lines.size() && (lines.get(i).isBlank() || lines.get(i).indented()); i++) {
      if (!lines.get(i).isBlank()) {
        last = i + 1;
      }
    }
    return last;
  }

  /** Writes the lines: comments of the block before with the given indent, others at the left. */
  void write(StringBuilder out, int indent) {
    int before = indent == 0 ? 0 : belongingBefore();
    for (int i = 0; i < lines.size(); i++) {
      write(out, lines.get(i), i < before ? indent : 0);
    }
  }

  /** Writes the lines, all with the given indent. */
  void writeAll(StringBuilder out, int indent) {
    lines.forEach(line -> write(out, line, indent));
  }

  private static void write(StringBuilder out, Line line, int indent) {
    if (!line.isBlank()) {
      out.append(" ".repeat(indent)).append(line.comment());
    }
    out.append('\n');
  }
}
