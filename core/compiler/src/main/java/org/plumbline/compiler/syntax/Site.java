package org.plumbline.compiler.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ErrorNode;
import org.antlr.v4.runtime.tree.ParseTree;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.diagnostic.Diagnostic;
import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.compiler.diagnostic.Fix;
import org.plumbline.compiler.diagnostic.SourceRange;
import org.plumbline.parser.ParsedText;

/** What all builders share: the tokens, the places, the findings, and how to go on where the text has gaps. */
final class Site {
  private final SourceText source;
  private final ParsedText parsed;
  private final List<Diagnostic> diagnostics;
  private final SourceMap.Recorder places = new SourceMap.Recorder();

  Site(SourceText source, ParsedText parsed, List<Diagnostic> diagnostics) {
    this.source = source;
    this.parsed = parsed;
    this.diagnostics = diagnostics;
  }

  SourceMap.Recorder places() {
    return places;
  }

  // ---- places

  SourceRange range(Token token) {
    return source.range(Math.max(0, token.getStartIndex()), token.getStopIndex() + 1);
  }

  SourceRange range(ParserRuleContext rule) {
    return range(rule.getStart(), rule.getStop());
  }

  SourceRange range(Token first, @Nullable Token last) {
    int from = Math.max(0, first.getStartIndex());
    int to = last == null ? from : last.getStopIndex() + 1;
    return source.range(from, to);
  }

  /** Notes where a node stands, and returns it. */
  <T> T placed(T node, ParserRuleContext rule) {
    places.place(node, range(rule));
    return node;
  }

  /** Notes where a part of a node stands that is no node itself. */
  void part(Object node, String component, @Nullable ParserRuleContext rule) {
    if (rule != null) {
      places.part(node, component, range(rule));
    }
  }

  void part(Object node, String component, @Nullable Token token) {
    if (token != null) {
      places.part(node, component, range(token));
    }
  }

  // ---- texts

  /** The text between the quotation marks. */
  String quoted(Token token) {
    String text = need(token).getText();
    return text.substring(1, text.length() - 1);
  }

  @Nullable String quotedOrNull(@Nullable Token token) {
    return token == null ? null : quoted(token);
  }

  List<String> quoted(List<Token> tokens) {
    return tokens.stream().map(this::quoted).toList();
  }

  /** The words with a single space between them, but none where the author wrote none, as in "2nd". */
  String words(ParserRuleContext rule) {
    need(rule);
    StringBuilder words = new StringBuilder();
    int end = -1;
    for (int i = rule.getStart().getTokenIndex(); i <= rule.getStop().getTokenIndex(); i++) {
      Token token = parsed.tokens().get(i);
      if (token.getChannel() != Token.DEFAULT_CHANNEL) {
        continue;
      }
      if (end >= 0 && end != token.getStartIndex()) {
        words.append(' ');
      }
      words.append(token.getText());
      end = token.getStopIndex() + 1;
    }
    return words.toString();
  }

  // ---- findings

  /** Reports that a part of the text has no meaning, and gives up what it is part of. */
  Gap gap(DiagnosticKind kind, ParserRuleContext at, String message, Fix... fixes) {
    diagnostics.add(
        new Diagnostic(kind, kind.severity(), range(at), message, List.of(), List.of(fixes)));
    return new Gap();
  }

  void report(DiagnosticKind kind, ParserRuleContext at, String message) {
    diagnostics.add(Diagnostic.of(kind, range(at), message));
  }

  // ---- gaps

  /** The part, if the parser found it. */
  <T> T need(@Nullable T part) {
    if (part == null) {
      throw new Gap();
    }
    return part;
  }

  /**
   * Builds every line that can be built. A line that cannot, or in which the parser met something unexpected, is left out.
   *
   * @param whole told if a line is left out
   */
  <C extends ParserRuleContext, T> List<T> lines(
      List<C> rules, Function<? super C, ? extends T> build, Runnable whole) {
    List<T> built = new ArrayList<>(rules.size());
    for (C rule : rules) {
      try {
        requireSound(rule);
        built.add(build.apply(rule));
      } catch (Gap gap) {
        whole.run();
      }
    }
    return built;
  }

  void requireSound(ParserRuleContext rule) {
    if (!parsed.isAccepted() && !isSound(rule)) {
      throw new Gap();
    }
  }

  private static boolean isSound(ParserRuleContext rule) {
    if (rule.exception != null || rule.getStop() == null) {
      return false;
    }
    for (int i = 0; i < rule.getChildCount(); i++) {
      ParseTree child = rule.getChild(i);
      if (child instanceof ErrorNode
          || (child instanceof ParserRuleContext inner && !isSound(inner))) {
        return false;
      }
    }
    return true;
  }
}
