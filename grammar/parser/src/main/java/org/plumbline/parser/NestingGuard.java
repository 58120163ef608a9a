package org.plumbline.parser;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ErrorNode;
import org.antlr.v4.runtime.tree.ParseTreeListener;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.plumbline.parser.PlumblineParser.StandardsFileContext;

/** Stops the parser before its recursion can exhaust the stack. Keeps the root of the tree. */
final class NestingGuard implements ParseTreeListener {

  static final String MESSAGE =
      "this is nested too deeply; take the inner part out, into a declaration of its own";

  /** Rules within rules: some two hundred brackets within brackets. No document comes near. */
  private static final int MOST_RULES = 700;

  private StandardsFileContext root = new StandardsFileContext(new ParserRuleContext(), -1);
  private int depth;

  StandardsFileContext root() {
    return root;
  }

  @Override
  public void enterEveryRule(ParserRuleContext rule) {
    if (depth == 0 && rule instanceof StandardsFileContext file) {
      root = file;
    }
    if (++depth > MOST_RULES) {
      throw new ParseStoppedException(SyntaxProblem.Kind.TOO_DEEP, MESSAGE);
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
}
