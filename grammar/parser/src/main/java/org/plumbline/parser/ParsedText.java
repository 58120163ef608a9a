package org.plumbline.parser;

import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.plumbline.parser.PlumblineParser.StandardsFileContext;

/**
 * What a text turned out to be.
 *
 * @param text the text, unchanged
 * @param tree the parse tree. If the text is not accepted it is that of a repaired text, in which
 *     what cannot stand is left out and what is missing is made up, as tokens of length 0; or it is
 *     empty, if reading was given up
 * @param tokens every token of the text, comments and white space included, with the end of the
 *     text last; their start and stop are offsets in the text. Empty if the text is too long
 * @param problems at most one for a line, in the order of the text, but for those that tell of all
 */
public record ParsedText(
    String text, StandardsFileContext tree, List<Token> tokens, List<SyntaxProblem> problems) {

  /** Copies the lists. */
  public ParsedText {
    tokens = List.copyOf(tokens);
    problems = List.copyOf(problems);
  }

  static StandardsFileContext emptyTree() {
    return new StandardsFileContext(new ParserRuleContext(), -1);
  }

  /**
   * Whether the text is in the language.
   *
   * @return true if there is no problem
   */
  public boolean isAccepted() {
    return problems.isEmpty();
  }
}
