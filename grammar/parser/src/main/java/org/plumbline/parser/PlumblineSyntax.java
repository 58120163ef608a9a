package org.plumbline.parser;

import java.util.List;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.plumbline.parser.PlumblineParser.StandardsFileContext;

/**
 * Reads the text of a document. Whatever the text, the outcome is a tree and a list of problems.
 */
public final class PlumblineSyntax {

  /** The longest text that is read, in UTF-16 units: some 150,000 lines. */
  public static final int LONGEST_TEXT = 8_000_000;

  private PlumblineSyntax() {}

  /**
   * Reads a text. Never throws for what is in the text: a text that is too long, too deeply nested
   * or not in the language at all has problems that say so.
   *
   * @param text a document, or anything else
   * @return the tree and all problems; the text is in the language if and only if there is no
   *     problem
   */
  public static ParsedText parse(String text) {
    if (text.length() > LONGEST_TEXT) {
      return tooLong(text);
    }
    CommonTokenStream tokens = new CommonTokenStream(lexer(text));
    tokens.fill();
    NestingGuard guard = new NestingGuard();
    PlumblineParser parser = parser(tokens, guard);
    try {
      // Deciding without regard to the rules around is quicker, and right if it finds no problem.
      parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
      parser.setErrorHandler(new BailErrorStrategy());
      return new ParsedText(text, parser.standardsFile(), tokens.getTokens(), List.of());
    } catch (ParseCancellationException | StackOverflowError e) {
      return parseWithProblems(text, tokens);
    }
  }

  private static ParsedText parseWithProblems(String text, CommonTokenStream tokens) {
    tokens.seek(0);
    NestingGuard guard = new NestingGuard();
    PlumblineParser parser = parser(tokens, guard);
    Problems problems = new Problems(text);
    parser.setErrorHandler(new LineByLineRecovery(problems));
    try {
      parser.standardsFile();
    } catch (ParseStoppedException e) {
      problems.add(e.kind(), parser.getCurrentToken(), e.reason());
    } catch (StackOverflowError e) { // a thread with hardly any stack
      problems.add(SyntaxProblem.Kind.TOO_DEEP, parser.getCurrentToken(), NestingGuard.MESSAGE);
    }
    return new ParsedText(text, guard.root(), tokens.getTokens(), problems.all());
  }

  private static ParsedText tooLong(String text) {
    SyntaxProblem problem =
        new SyntaxProblem(
            SyntaxProblem.Kind.TOO_LONG,
            "the text has %,d characters, more than the %,d that are read; split it into several files"
                .formatted(text.length(), LONGEST_TEXT),
            1,
            1,
            0,
            0);
    return new ParsedText(
        text, new StandardsFileContext(new ParserRuleContext(), -1), List.of(), List.of(problem));
  }

  private static PlumblineLexer lexer(String text) {
    PlumblineLexer lexer = new PlumblineLexer(new Utf16Stream(text));
    lexer.removeErrorListeners(); // any character is some token
    return lexer;
  }

  private static PlumblineParser parser(CommonTokenStream tokens, NestingGuard guard) {
    PlumblineParser parser = new PlumblineParser(tokens);
    parser.removeErrorListeners(); // problems are reported by the recovery
    parser.addParseListener(guard);
    return parser;
  }
}
