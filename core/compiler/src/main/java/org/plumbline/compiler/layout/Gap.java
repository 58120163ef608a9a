package org.plumbline.compiler.layout;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.compiler.layout.Trivia.Line;

/**
 * The whole lines between two lines of a document: comments, and at most one blank line in a row.
 */
final class Gap {
  private static final Line BLANK = new Line(null, false);

  private final List<Line> lines = new ArrayList<>();

  Gap(List<Line> all) {
    for (Line line : all) {
      if (!line.isBlank() || lines.isEmpty() || !last().isBlank()) {
        lines.add(line);
      }
    }
  }

  private Line last() {
    return lines.get(lines.size() - 1);
  }

  Gap withoutBlankAtStart() {
    while (!lines.isEmpty() && lines.get(0).isBlank()) {
      lines.remove(0);
    }
    return this;
  }

  Gap withoutBlankAtEnd() {
    while (!lines.isEmpty() && last().isBlank()) {
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

  /** Has a blank line before whatever comes next. */
  Gap withBlank() {
    return withBlankAt(0);
  }

  /** Has a blank line after the last words of the block before. */
  Gap withBlankAfterLastWords() {
    return withBlankAt(lastWords());
  }

  private Gap withBlankAt(int at) {
    if (at == lines.size() || !lines.get(at).isBlank()) {
      lines.add(at, BLANK);
    }
    return this;
  }

  /**
   * How many lines are the last words of the block before: up to the last of the indented comments
   * that come first.
   */
  private int lastWords() {
    int words = 0;
    for (int i = 0; i < lines.size() && (lines.get(i).isBlank() || lines.get(i).indented()); i++) {
      if (!lines.get(i).isBlank()) {
        words = i + 1;
      }
    }
    return words;
  }

  /** Writes the lines, all with the given indent. */
  void write(StringBuilder out, int indent) {
    lines.forEach(line -> write(out, line, indent));
  }

  /**
   * Writes the last words of the block before with the given indent, and what follows them at the
   * left.
   */
  void writeAfterBlock(StringBuilder out, int indent) {
    int words = lastWords();
    for (int i = 0; i < lines.size(); i++) {
      write(out, lines.get(i), i < words ? indent : 0);
    }
  }

  private static void write(StringBuilder out, Line line, int indent) {
    if (!line.isBlank()) {
      out.append(" ".repeat(indent)).append(line.comment());
    }
    out.append('\n');
  }
}
