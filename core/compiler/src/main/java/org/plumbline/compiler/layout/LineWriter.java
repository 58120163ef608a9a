package org.plumbline.compiler.layout;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** Writes one line of a document, over as many lines of text as it takes. */
final class LineWriter {
  static final int WIDTH = 110;

  private final StringBuilder out;
  private final LineKind kind;
  private final TokenRoles roles;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Trivia> before = new ArrayList<>();
  private int column;

  LineWriter(StringBuilder out, LineKind kind, TokenRoles roles) {
    this.out = out;
    this.kind = kind;
    this.roles = roles;
  }

  /**
   * Adds a word.
   *
   * @param trivia what stands before it; comments there break the line, blank lines are dropped
   */
  void add(Token token, Trivia trivia) {
    tokens.add(token);
    before.add(trivia);
  }

  /** Writes the line, but for its end, so that a comment can follow. */
  void write() {
    int label = kind.label() == 0 ? 0 : Labels.length(tokens);
    out.append(" ".repeat(kind.indent()));
    column = kind.indent();
    put(tokens.get(0).getText());
    for (int i = 1; i < tokens.size(); i++) {
      int space = i == label ? spaceAfterLabel() : spaceBefore(i);
      if (before.get(i).hasComments()) {
        comments(before.get(i), continuation(i));
        space = 0;
      } else if (mayBreakBefore(i)
          && column + space + lengthToNextBreak(i) > WIDTH
          && column > continuation(i)) {
        newLine(continuation(i));
        space = 0;
      }
      put(" ".repeat(space));
      put(tokens.get(i).getText());
    }
  }

  private void put(String text) {
    out.append(text);
    column += text.length();
  }

  private void newLine(int indent) {
    out.append('\n').append(" ".repeat(indent));
    column = indent;
  }

  private int spaceAfterLabel() {
    int used = column - kind.indent();
    return used < kind.label() ? kind.label() - used : 2;
  }

  private int spaceBefore(int i) {
    return roles.isGlued(tokens.get(i)) || tokens.get(i - 1).getText().equals("(") ? 0 : 1;
  }

  private boolean mayBreakBefore(int i) {
    return roles.mayBreakAfter(tokens.get(i - 1)) || isArrow(i);
  }

  /** The arrow before what an example expects; that of a substitution stays on its line. */
  private boolean isArrow(int i) {
    return kind == LineKind.EXAMPLE && tokens.get(i).getText().equals("->");
  }

  /** In an example, each thing that happens and what is expected begin as the line does. */
  private int continuation(int i) {
    boolean begins =
        isArrow(i) || (kind == LineKind.EXAMPLE && tokens.get(i - 1).getText().equals(";"));
    return begins ? kind.indent() : kind.continuation();
  }

  /** How much room the word needs together with those after it from which it cannot be parted. */
  private int lengthToNextBreak(int from) {
    int length = tokens.get(from).getText().length();
    for (int i = from + 1;
        i < tokens.size() && !mayBreakBefore(i) && !before.get(i).hasComments();
        i++) {
      length += spaceBefore(i) + tokens.get(i).getText().length();
    }
    return length;
  }

  private void comments(Trivia trivia, int indent) {
    if (trivia.trailing() != null) {
      out.append("  ").append(trivia.trailing());
    }
    for (Trivia.Line line : trivia.lines()) {
      if (!line.isBlank()) {
        newLine(indent);
        out.append(line.comment());
      }
    }
    newLine(indent);
  }
}
