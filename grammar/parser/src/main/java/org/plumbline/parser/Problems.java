package org.plumbline.parser;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.antlr.v4.runtime.Token;

/**
 * Collects problems, at most one for a line: what comes second on a line is mostly an echo of what
 * came first.
 */
final class Problems {

  private static final int MOST = 200;

  private final List<SyntaxProblem> all = new ArrayList<>();
  private final Set<Integer> lines = new HashSet<>();
  private final LineIndex index;

  Problems(String text) {
    index = new LineIndex(text);
  }

  /** Adds a problem at a token, unless its line has one; the message is only made if needed. */
  void addFirstOfLine(SyntaxProblem.Kind kind, Token token, Supplier<String> message) {
    if (!lines.contains(index.line(token.getStartIndex()))) {
      if (all.size() == MOST) {
        throw new ParseStoppedException(
            SyntaxProblem.Kind.TOO_MANY,
            "there are more than %d lines with problems; mend some of those above first"
                .formatted(MOST));
      }
      add(kind, token, message.get());
    }
  }

  void add(SyntaxProblem.Kind kind, Token token, String message) {
    int offset = token.getStartIndex();
    int line = index.line(offset);
    lines.add(line);
    all.add(new SyntaxProblem(kind, message, line, index.column(offset), offset, length(token)));
  }

  /** A line break is marked where it begins only, not with the blank lines that it takes along. */
  private static int length(Token token) {
    int length = Math.max(0, token.getStopIndex() - token.getStartIndex() + 1);
    return token.getType() == PlumblineParser.NL ? Math.min(1, length) : length;
  }

  List<SyntaxProblem> all() {
    return all;
  }
}
