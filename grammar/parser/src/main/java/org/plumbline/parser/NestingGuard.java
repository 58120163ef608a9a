package org.plumbline.parser;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.antlr.v4.runtime.tree.ErrorNode;
import org.antlr.v4.runtime.tree.ParseTreeListener;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Stops the parser before its recursion can exhaust the stack. */
class NestingGuard implements ParseTreeListener {

  /** Rules within rules: some two hundred brackets within brackets. No document comes near. */
  private static final int MOST_RULES = 700;

  private int depth;

  @Override
  public void enterEveryRule(ParserRuleContext rule) {
    if (++depth > MOST_RULES) {
      throw new TooDeepException();
    }
  }

  @Override
  public void exitEveryRule(ParserRuleContext rule) {
    depth--;
  }

  @Override
  public void visitTerminal(TerminalNode node) {}

  @Override
  public void visitErrorNode(ErrorNode node) {}

  /** Ends the reading of a text that is nested too deeply. */
  static final class TooDeepException extends ParseCancellationException {

    private static final long serialVersionUID = 1L;
  }
}
