package org.plumbline.compiler.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.diagnostic.Diagnostic;
import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.compiler.diagnostic.Fix;
import org.plumbline.compiler.diagnostic.SourceRange;
import org.plumbline.parser.ParsedText;

/**
 * What all builders share: the tokens, the places, the findings, and how to go on where the text
 * has gaps.
 */
final class Site {
  private final SourceText source;
  private final ParsedText parsed;
  private final List<Diagnostic> diagnostics;
  private final TreeSet<Integer> problemLines = new TreeSet<>();
  private final SourceMap.Recorder places = new SourceMap.Recorder();

  Site(SourceText source, ParsedText parsed, List<Diagnostic> diagnostics) {
    this.source = source;
    this.parsed = parsed;
    this.diagnostics = diagnostics;
    parsed.problems().forEach(problem -> problemLines.add(problem.line()));
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

  /** The whole text. */
  SourceRange everything() {
    return source.range(0, source.text().length());
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

  /**
   * The words with a single space between them, but none where the author wrote none, as in "2nd".
   */
  String words(ParserRuleContext rule) {
    StringBuilder words = new StringBuilder();
    int end = -1;
    for (Token token : tokens(need(rule), new ArrayList<>())) {
      if (end >= 0 && end != token.getStartIndex()) {
        words.append(' ');
      }
      words.append(token.getText());
      end = token.getStopIndex() + 1;
    }
    return words.toString();
  }

  private static List<Token> tokens(ParseTree tree, List<Token> into) {
    if (tree instanceof TerminalNode leaf) {
      into.add(leaf.getSymbol());
    }
    for (int i = 0; i < tree.getChildCount(); i++) {
      tokens(tree.getChild(i), into);
    }
    return into;
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
   * Builds every line that can be built. A line that cannot, or in which the parser met a problem,
   * is left out.
   *
   * @param leftOut told if a line is left out
   */
  <C extends ParserRuleContext, T> List<T> lines(
      List<C> rules, Function<? super C, ? extends T> build, Runnable leftOut) {
    List<T> built = new ArrayList<>(rules.size());
    for (C rule : rules) {
      try {
        requireSound(rule);
        built.add(build.apply(rule));
      } catch (Gap gap) {
        leftOut.run();
      }
    }
    return built;
  }

  /**
   * The tree of a text with problems is that of a mended one: only what is on lines without
   * problems is the author's.
   */
  void requireSound(ParserRuleContext rule) {
    if (parsed.isAccepted()) {
      return;
    }
    requireReal(rule);
    if (hasProblem(line(rule.getStart()), line(rule.getStop()))) {
      throw new Gap();
    }
  }

  /** The parser makes up what it misses, as tokens without length. */
  void requireReal(ParserRuleContext rule) {
    boolean real =
        rule.getStart() != null
            && rule.getStop() != null
            && tokens(rule, new ArrayList<>()).stream().allMatch(Site::isReal);
    if (!real) {
      throw new Gap();
    }
  }

  static boolean isReal(@Nullable Token token) {
    return token != null && token.getStopIndex() >= token.getStartIndex();
  }

  /** Whether the parser met a problem on one of the lines, both inclusive. */
  boolean hasProblem(int firstLine, int lastLine) {
    Integer next = problemLines.ceiling(firstLine);
    return next != null && next <= lastLine;
  }

  /** Whether the parser met a problem on a line with that text in it. */
  boolean problemOnLineWith(String text) {
    return problemLines.stream().anyMatch(line -> source.lineText(line).contains(text));
  }

  int line(Token token) {
    return source.line(Math.max(0, token.getStartIndex()));
  }

  int lastLine() {
    return source.lines();
  }
}
