package org.plumbline.parser;

import java.util.List;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;

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
    List<Token> tokens = tokens(text);
    PlumblineParser parser =
        new PlumblineParser(new CommonTokenStream(new ListTokenSource(tokens)));
    parser.removeErrorListeners();
    parser.addParseListener(new NestingGuard());
    parser.setErrorHandler(new BailErrorStrategy());
    // To decide without regard to the rules around is quicker, and right if it finds no fault.
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    try {
      return new ParsedText(text, parser.standardsFile(), tokens, List.of());
    } catch (ParseCancellationException | StackOverflowError e) {
      return new RepairingReader(text, tokens).read();
    }
  }

  private static List<Token> tokens(String text) {
    PlumblineLexer lexer = new PlumblineLexer(new Utf16Stream(text));
    lexer.removeErrorListeners(); // any character is some token
    CommonTokenStream stream = new CommonTokenStream(lexer);
    stream.fill();
    return stream.getTokens();
  }

  private static ParsedText tooLong(String text) {
    String message =
        "the text has %,d characters, more than the %,d that are read; split it into several files"
            .formatted(text.length(), LONGEST_TEXT);
    SyntaxProblem problem = new SyntaxProblem(SyntaxProblem.Kind.TOO_LONG, message, 1, 1, 0, 0);
    return new ParsedText(text, ParsedText.emptyTree(), List.of(), List.of(problem));
  }
}
