package org.plumbline.parser;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNConfigSet;
import org.antlr.v4.runtime.atn.ParserATNSimulator;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;
import org.plumbline.parser.PlumblineParser.ElementContext;
import org.plumbline.parser.PlumblineParser.StandardsFileContext;

/** Parses tokens up to the first fault. */
final class FaultFinder {

  private final PlumblineParser parser;
  private final CommonTokenStream tokens;
  private @Nullable TerminalNode last;
  private int lastState;
  private final List<Token> elements = new ArrayList<>();
  private @Nullable Fault fault;

  FaultFinder(List<Token> tokens) {
    this.tokens = new CommonTokenStream(new ListTokenSource(tokens));
    parser = new PlumblineParser(this.tokens);
    parser.removeErrorListeners();
    parser.setErrorHandler(new FirstError());
    parser.setInterpreter(new NoGuessing(parser));
    parser.addParseListener(new LastToken());
  }

  /** The tree, or null if there is a fault. */
  @Nullable StandardsFileContext parse() {
    try {
      return parser.standardsFile();
    } catch (NestingGuard.TooDeepException e) {
      throw e;
    } catch (ParseCancellationException e) {
      return null;
    }
  }

  /** The fault, after a parse that found one. */
  Fault fault() {
    if (fault == null) {
      throw new IllegalStateException("no fault");
    }
    return fault;
  }

  /** The first tokens of the elements that were begun. */
  List<Token> elements() {
    return elements;
  }

  /** How many tokens were looked at, hidden ones included. */
  int tokensRead() {
    return parser.getCurrentToken().getTokenIndex() + 1;
  }

  /** The token at which the parser is. */
  Token current() {
    return parser.getCurrentToken();
  }

  /**
   * Keeps the last token taken: whatever the parser did after it was a choice among what is left.
   */
  private final class LastToken extends NestingGuard {

    private @Nullable Token begun;

    @Override
    public void enterEveryRule(ParserRuleContext rule) {
      super.enterEveryRule(rule);
      if (rule instanceof ElementContext) {
        begun = rule.getStart();
      }
    }

    @Override
    public void visitTerminal(TerminalNode node) {
      last = node;
      lastState = parser.getState();
      if (begun != null) {
        elements.add(begun);
        begun = null;
      }
    }
  }

  private final class FirstError extends DefaultErrorStrategy {

    @Override
    public void sync(Parser recognizer) {}

    @Override
    public void recover(Parser recognizer, RecognitionException e) {
      stopAt(e.getOffendingToken());
    }

    @Override
    public Token recoverInline(Parser recognizer) {
      stopAt(recognizer.getCurrentToken());
      throw new AssertionError();
    }

    @Override
    public void reportError(Parser recognizer, RecognitionException e) {}

    private void stopAt(Token found) {
      AtnWalk walk = new AtnWalk(parser.getATN());
      if (last == null) {
        walk.start(parser.getRuleIndex("standardsFile"));
      } else {
        walk.start(lastState, (ParserRuleContext) last.getParent());
        walk.advance(last.getSymbol());
      }
      int next = last == null ? 0 : last.getSymbol().getTokenIndex() + 1;
      for (int i = next; i < found.getTokenIndex(); i++) {
        walk.advance(tokens.get(i));
      }
      fault = new Fault(found, walk.places());
      throw new ParseCancellationException();
    }
  }

  /**
   * ANTLR's simulator, but for one thing: where no way is left it would rather guess that the rule
   * ends, and so lose track of the rule in which the fault is.
   */
  private static final class NoGuessing extends ParserATNSimulator {

    NoGuessing(PlumblineParser parser) {
      super(
          parser,
          PlumblineParser._ATN,
          PlumblineParser._decisionToDFA,
          PlumblineParser._sharedContextCache);
    }

    @Override
    protected int getSynValidOrSemInvalidAltThatFinishedDecisionEntryRule(
        ATNConfigSet configs, ParserRuleContext outerContext) {
      return ATN.INVALID_ALT_NUMBER;
    }
  }
}
