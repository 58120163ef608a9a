package org.plumbline.compiler.layout;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;
import org.plumbline.parser.ParsedText;
import org.plumbline.parser.PlumblineParser.BeginsFactContext;
import org.plumbline.parser.PlumblineParser.ClauseFacetContext;
import org.plumbline.parser.PlumblineParser.CompositeFactContext;
import org.plumbline.parser.PlumblineParser.ConditionContext;
import org.plumbline.parser.PlumblineParser.ConjunctionContext;
import org.plumbline.parser.PlumblineParser.CountedFactContext;
import org.plumbline.parser.PlumblineParser.DateContext;
import org.plumbline.parser.PlumblineParser.DecimalContext;
import org.plumbline.parser.PlumblineParser.DutyFacetContext;
import org.plumbline.parser.PlumblineParser.EndsFactContext;
import org.plumbline.parser.PlumblineParser.EveryContext;
import org.plumbline.parser.PlumblineParser.ExampleContext;
import org.plumbline.parser.PlumblineParser.ExpectationContext;
import org.plumbline.parser.PlumblineParser.FormFacetContext;
import org.plumbline.parser.PlumblineParser.MissedFacetContext;
import org.plumbline.parser.PlumblineParser.NameContext;
import org.plumbline.parser.PlumblineParser.OccurrenceContext;
import org.plumbline.parser.PlumblineParser.OrdinalEndContext;
import org.plumbline.parser.PlumblineParser.OrdinalTriggerContext;
import org.plumbline.parser.PlumblineParser.PhraseContext;
import org.plumbline.parser.PlumblineParser.PlainPhraseContext;
import org.plumbline.parser.PlumblineParser.RoleListContext;
import org.plumbline.parser.PlumblineParser.StandardIdContext;
import org.plumbline.parser.PlumblineParser.StandardsFileContext;
import org.plumbline.parser.PlumblineParser.TakenAsContext;
import org.plumbline.parser.PlumblineParser.TimeOfDayContext;
import org.plumbline.parser.PlumblineParser.TriggerFacetContext;
import org.plumbline.parser.PlumblineParser.UntilFacetContext;

/**
 * What each token is to the layout: where lines begin, where they may be broken, what keeps
 * together.
 */
final class TokenRoles {
  private final Map<Integer, LineKind> lines = new HashMap<>();
  private final BitSet glued = new BitSet();
  private final BitSet breakAfter = new BitSet();

  /** The roles of the tokens of an accepted text. */
  TokenRoles(ParsedText parsed) {
    StandardsFileContext file = parsed.tree();
    lines.put(leaf(file, "language").getTokenIndex(), LineKind.LANGUAGE);
    walk(file);
  }

  /** What line the token begins; null if it does not begin one. */
  @Nullable LineKind lineAt(Token token) {
    return lines.get(token.getTokenIndex());
  }

  /** Whether there is no space before it. */
  boolean isGlued(Token token) {
    return glued.get(token.getTokenIndex());
  }

  /** Whether a line that is too long may go on in the next after it. */
  boolean mayBreakAfter(Token token) {
    return breakAfter.get(token.getTokenIndex());
  }

  private void walk(ParserRuleContext rule) {
    LineKind kind = Labels.line(rule);
    if (kind != null) {
      lines.put(rule.getStart().getTokenIndex(), kind);
    }
    Token before = null;
    boolean keepsTogether =
        rule instanceof DateContext
            || rule instanceof TimeOfDayContext
            || rule instanceof DecimalContext
            || rule instanceof StandardIdContext;
    boolean isName =
        rule instanceof NameContext
            || rule instanceof PhraseContext
            || rule instanceof PlainPhraseContext
            || rule instanceof TakenAsContext;
    for (int i = 0; i < rule.getChildCount(); i++) {
      ParseTree child = rule.getChild(i);
      Token first = child instanceof TerminalNode leaf ? leaf.getSymbol() : start(child);
      if (before != null
          && (keepsTogether || (isName && before.getStopIndex() + 1 == first.getStartIndex()))) {
        glued.set(first.getTokenIndex());
      }
      if (child instanceof TerminalNode leaf) {
        leaf(rule, leaf.getSymbol());
      } else if (child instanceof ParserRuleContext inner) {
        walk(inner);
      }
      before = child instanceof ParserRuleContext inner ? inner.getStop() : first;
    }
    if (rule instanceof OrdinalTriggerContext ordinal) {
      glued.set(ordinal.ordinalSuffix().getStart().getTokenIndex());
    }
    if (rule instanceof OrdinalEndContext ordinal) {
      glued.set(ordinal.ordinalSuffix().getStart().getTokenIndex());
    }
    if (rule instanceof CountedFactContext counted) {
      glued.set(counted.ordinalSuffix().getStart().getTokenIndex());
    }
    if (rule instanceof ClauseFacetContext clause) {
      glued.set(clause.number.getStart().getTokenIndex());
    }
    if (rule instanceof ExpectationContext expectation && expectation.clause != null) {
      glued.set(expectation.clause.getStart().getTokenIndex());
    }
    if (rule instanceof ExampleContext example) {
      example(example);
    }
  }

  private static Token start(ParseTree child) {
    return ((ParserRuleContext) child).getStart();
  }

  private void leaf(ParserRuleContext rule, Token token) {
    switch (token.getText()) {
      case ",", ";" -> {
        glued.set(token.getTokenIndex());
        breakAfter.set(token.getTokenIndex());
      }
      case ")" -> glued.set(token.getTokenIndex());
      case "and", "or" -> breakAfter.set(token.getTokenIndex(), joinsLines(rule));
      default -> {}
    }
  }

  /** Where the grammar lets a line go on after "and" and "or". */
  private static boolean joinsLines(ParserRuleContext rule) {
    return rule instanceof ConditionContext
        || rule instanceof ConjunctionContext
        || rule instanceof RoleListContext
        || rule instanceof TriggerFacetContext
        || rule instanceof UntilFacetContext
        || rule instanceof EveryContext
        || rule instanceof DutyFacetContext
        || rule instanceof FormFacetContext
        || rule instanceof MissedFacetContext
        || rule instanceof CompositeFactContext
        || rule instanceof BeginsFactContext
        || rule instanceof EndsFactContext;
  }

  /**
   * What was given, and what happened, begin lines of their own; so do occurrences that the author
   * set apart by lines alone.
   */
  private void example(ExampleContext rule) {
    if (!rule.given.isEmpty()) {
      lines.put(leaf(rule, "given").getTokenIndex(), LineKind.EXAMPLE);
    }
    ParseTree before = null;
    for (int i = 0; i < rule.getChildCount(); i++) {
      ParseTree child = rule.getChild(i);
      boolean separated = before != null && before.getText().equals(";");
      if (child instanceof OccurrenceContext occurrence) {
        boolean first = occurrence == rule.occurrences.get(0);
        if (first || !separated) {
          lines.put(occurrence.getStart().getTokenIndex(), LineKind.EXAMPLE);
        }
      }
      if (!Trivia.isBreak(child)) {
        before = child;
      }
    }
  }

  private static Token leaf(ParserRuleContext rule, String text) {
    for (int i = 0; i < rule.getChildCount(); i++) {
      if (rule.getChild(i) instanceof TerminalNode leaf && leaf.getText().equals(text)) {
        return leaf.getSymbol();
      }
    }
    throw new IllegalArgumentException(text);
  }
}
