package org.plumbline.compiler.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;
import org.plumbline.parser.PlumblineParser;

/**
 * What stands between two words of a document without meaning anything: a comment at the end of the
 * line, and whole lines that are blank or a comment.
 *
 * @param trailing the comment after the word before; null if there is none
 * @param lines the whole lines
 */
record Trivia(@Nullable String trailing, List<Line> lines) {
  private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n|\\r|\\n");

  Trivia {
    lines = List.copyOf(lines);
  }

  /**
   * A line.
   *
   * @param comment null if it is blank
   * @param indented whether it begins with white space
   */
  record Line(@Nullable String comment, boolean indented) {
    boolean isBlank() {
      return comment == null;
    }
  }

  static final Trivia NONE = new Trivia(null, List.of());

  boolean hasComments() {
    return trailing != null || lines.stream().anyMatch(line -> !line.isBlank());
  }

  /** Gathers the trivia before one word. */
  static final class Collector {
    private @Nullable String trailing;
    private final List<Line> lines = new ArrayList<>();
    private boolean broken;

    /**
     * Begins to gather.
     *
     * @param first whether no word has been before, so that a comment stands on a line of its own
     */
    Collector(boolean first) {
      broken = first;
    }

    void add(Token token) {
      if (token.getType() == PlumblineParser.COMMENT) {
        comment(token.getText().stripTrailing());
      } else if (token.getType() == PlumblineParser.NL) {
        lines(token.getText());
      }
    }

    private void comment(String text) {
      if (broken) {
        lines.add(new Line(text, false));
      } else {
        trailing = text;
      }
    }

    private void lines(String text) {
      String[] parts = LINE_BREAK.split(text, -1);
      for (int i = 1; i < parts.length; i++) {
        String part = parts[i].strip();
        boolean comment = part.startsWith("#");
        // What is left of the last line stands before a word; only a comment makes it a whole line.
        if (comment || i < parts.length - 1) {
          lines.add(new Line(comment ? part : null, comment && !parts[i].startsWith("#")));
        }
      }
      broken = true;
    }

    Trivia trivia() {
      return new Trivia(trailing, lines);
    }
  }

  static boolean isBreak(ParseTree tree) {
    return tree instanceof TerminalNode leaf && leaf.getSymbol().getType() == PlumblineParser.NL;
  }
}
