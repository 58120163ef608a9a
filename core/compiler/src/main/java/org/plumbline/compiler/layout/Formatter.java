package org.plumbline.compiler.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.diagnostic.Diagnostic;
import org.plumbline.compiler.syntax.ParsedFile;
import org.plumbline.compiler.syntax.SourceText;
import org.plumbline.compiler.syntax.StandardsParser;
import org.plumbline.parser.ParsedText;
import org.plumbline.parser.PlumblineParser;
import org.plumbline.parser.PlumblineParser.ElementContext;

/**
 * Lays a document out: one line for each facet, phrases in a column, long lists broken after
 * commas, a blank line before each block. It changes white space and line breaks and nothing else;
 * every comment stays with the words it stands by. What it has laid out it leaves as it is.
 */
public final class Formatter {
  private final ParsedText parsed;
  private final TokenRoles roles;
  private final Map<Integer, ElementContext> blocks = new HashMap<>();
  private final StringBuilder out = new StringBuilder();
  private @Nullable ElementContext block;

  private Formatter(ParsedText parsed) {
    this.parsed = parsed;
    this.roles = new TokenRoles(parsed);
    for (ElementContext element : parsed.tree().elements) {
      blocks.put(element.getStart().getTokenIndex(), element);
    }
  }

  /**
   * What came of it.
   *
   * @param text the text laid out, lines ending in a line feed; null if it has errors in syntax
   * @param diagnostics the errors
   */
  public record Outcome(@Nullable String text, List<Diagnostic> diagnostics) {
    public Outcome {
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /** Lays a text out; a text with errors in syntax is left alone. */
  public static Outcome format(SourceText source) {
    return format(StandardsParser.parse(source));
  }

  /** Lays a text out that has been read already; one with errors in syntax is left alone. */
  public static Outcome format(ParsedFile file) {
    return file.parsed().isAccepted()
        ? new Outcome(new Formatter(file.parsed()).format(), List.of())
        : new Outcome(null, file.diagnostics());
  }

  private String format() {
    LineWriter line = null;
    Trivia.Collector trivia = new Trivia.Collector(true);
    for (Token token : parsed.tokens()) {
      boolean word =
          token.getChannel() == Token.DEFAULT_CHANNEL
              && token.getType() != PlumblineParser.NL
              && token.getType() != Token.EOF;
      if (!word) {
        trivia.add(token);
        continue;
      }
      LineKind kind = roles.lineAt(token);
      if (line == null || kind != null) {
        finish(line, trivia.trivia());
        between(trivia.trivia(), kind == null ? LineKind.LANGUAGE : kind, token);
        line = new LineWriter(out, kind == null ? LineKind.LANGUAGE : kind, roles);
        line.add(token, Trivia.NONE);
      } else {
        line.add(token, trivia.trivia());
      }
      trivia = new Trivia.Collector(false);
    }
    finish(line, trivia.trivia());
    end(trivia.trivia());
    return out.toString();
  }

  private void finish(@Nullable LineWriter line, Trivia after) {
    if (line != null) {
      line.write();
      if (after.trailing() != null) {
        out.append("  ").append(after.trailing());
      }
      out.append('\n');
    }
  }

  /** The whole lines before a line of the given kind. */
  private void between(Trivia trivia, LineKind kind, Token token) {
    Gap gap = new Gap(trivia.lines());
    switch (kind) {
      case LANGUAGE -> gap.withoutBlankAtStart().write(out, 0);
      case HEADER -> gap.withBlank().write(out, 0);
      case ELEMENT -> {
        ElementContext next = blocks.get(token.getTokenIndex());
        boolean close = block != null && next != null && Closeness.mayBeClose(block, next);
        (close ? gap : gap.withBlankAfterLastWords()).writeAfterBlock(out, 2);
        block = next;
      }
      case HEADER_FACT, FACT, FACET, PLAIN_FACET -> gap.onlyWithComments().write(out, 2);
      case EXAMPLE -> gap.onlyWithComments().write(out, 4);
    }
  }

  private void end(Trivia trivia) {
    new Gap(trivia.lines()).withoutBlankAtEnd().writeAfterBlock(out, 2);
  }
}
