package org.plumbline.parser;

import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.FailedPredicateException;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.NoViableAltException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/**
 * Reports what the parser cannot take, and goes on at the next line: a document is a form of lines,
 * and a line that is wrong says nothing about the next.
 */
final class LineByLineRecovery extends DefaultErrorStrategy {

  private static final IntervalSet LINE_ENDS = IntervalSet.of(PlumblineParser.NL);

  private final Problems problems;

  LineByLineRecovery(Problems problems) {
    this.problems = problems;
  }

  @Override
  protected IntervalSet getErrorRecoverySet(Parser parser) {
    return LINE_ENDS;
  }

  @Override
  protected void reportNoViableAlternative(Parser parser, NoViableAltException e) {
    report(parser, e.getStartToken(), e.getOffendingToken());
  }

  @Override
  protected void reportInputMismatch(Parser parser, InputMismatchException e) {
    report(parser, e.getOffendingToken(), e.getOffendingToken());
  }

  @Override
  protected void reportFailedPredicate(Parser parser, FailedPredicateException e) {
    throw new IllegalStateException("a derived grammar has no predicates", e);
  }

  @Override
  protected void reportUnwantedToken(Parser parser) {
    reportCurrent(parser);
  }

  @Override
  protected void reportMissingToken(Parser parser) {
    reportCurrent(parser);
  }

  private void reportCurrent(Parser parser) {
    if (!inErrorRecoveryMode(parser)) {
      beginErrorCondition(parser);
      report(parser, parser.getCurrentToken(), parser.getCurrentToken());
    }
  }

  /** The parser has decided in vain on the tokens from {@code start} up to {@code found}. */
  private void report(Parser parser, Token start, Token found) {
    boolean quotes = found.getType() == PlumblineParser.ANY_OTHER && found.getText().equals("\"");
    if (quotes) {
      problems.addFirstOfLine(
          SyntaxProblem.Kind.UNCLOSED_QUOTES, found, () -> Messages.UNCLOSED_QUOTES);
    } else {
      problems.addFirstOfLine(
          SyntaxProblem.Kind.UNEXPECTED,
          found,
          () ->
              Messages.unexpected(
                  found, parser.getTokenStream(), Expectations.at(parser, start, found)));
    }
  }
}
