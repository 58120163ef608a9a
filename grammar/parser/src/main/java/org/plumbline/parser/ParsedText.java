package org.plumbline.parser;

import java.util.List;
import org.antlr.v4.runtime.Token;
import org.plumbline.parser.PlumblineParser.StandardsFileContext;

/**
 * What a text turned out to be.
 *
 * @param text the text, unchanged
 * @param tree the parse tree; where there are problems it has gaps, and its labels can be null
 * @param tokens every token, comments and white space included, with the end of the text last;
 *     their start and stop are offsets in the text
 * @param problems at most one for a line, in the order of the text
 */
public record ParsedText(
    String text, StandardsFileContext tree, List<Token> tokens, List<SyntaxProblem> problems) {

  /** Copies the lists. */
  public ParsedText {
    tokens = List.copyOf(tokens);
    problems = List.copyOf(problems);
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
