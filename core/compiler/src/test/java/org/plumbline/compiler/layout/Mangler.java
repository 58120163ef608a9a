package org.plumbline.compiler.layout;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.plumbline.parser.ParsedText;
import org.plumbline.parser.PlumblineParser;
import org.plumbline.parser.PlumblineSyntax;

/**
 * Spoils the layout of a text without changing what it says: other spaces, other line breaks,
 * comments wherever they can stand.
 */
final class Mangler {
  private static final List<String> SPACES =
      List.of(" ", "  ", "\t", " \t ", "\u00A0", "\f", "        ");
  private static final List<String> BREAKS = List.of("\n", "\r\n", "\r");
  private static final Set<String> BEFORE_BREAK = Set.of(",", ";");

  private final Random random;
  private int comments;

  Mangler(long seed) {
    this.random = new Random(seed);
  }

  String mangle(String text) {
    ParsedText parsed = PlumblineSyntax.parse(text);
    StringBuilder out = new StringBuilder();
    if (random.nextInt(4) == 0) {
      out.append('\uFEFF');
    }
    if (random.nextInt(3) == 0) {
      out.append(comment());
      lines(out);
    }
    Token before = null;
    for (Token token : parsed.tokens()) {
      if (token.getType() == Token.EOF) {
        break;
      }
      if (token.getChannel() != Token.DEFAULT_CHANNEL) {
        continue;
      }
      if (token.getType() == PlumblineParser.NL) {
        lines(out);
        before = null;
        continue;
      }
      if (before != null) {
        boolean adjacent = before.getStopIndex() + 1 == token.getStartIndex();
        if (BEFORE_BREAK.contains(before.getText()) && random.nextInt(4) == 0) {
          lines(out);
        } else if (!adjacent) {
          out.append(SPACES.get(random.nextInt(SPACES.size())));
        }
      }
      out.append(token.getText());
      before = token;
    }
    if (random.nextInt(3) == 0) {
      lines(out);
    }
    return out.toString();
  }

  /** A line break, perhaps after a comment, perhaps with blank lines and comments after it. */
  private void lines(StringBuilder out) {
    if (random.nextInt(6) == 0) {
      out.append(' ').append(comment());
    }
    out.append(newLine());
    while (random.nextInt(3) == 0) {
      out.append(indent());
      if (random.nextBoolean()) {
        out.append(comment());
      }
      out.append(newLine());
    }
    out.append(indent());
  }

  private String newLine() {
    return BREAKS.get(random.nextInt(BREAKS.size()));
  }

  private String indent() {
    return " ".repeat(random.nextInt(3));
  }

  private String comment() {
    return "# comment " + ++comments + (random.nextBoolean() ? ", \"quoted\" # and more" : "");
  }
}
