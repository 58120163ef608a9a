package org.plumbline.language.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.UnorderedGroup;

/**
 * Makes random sentences off the Xtext grammar: sequences of tokens that the grammar allows. While
 * there is budget it repeats and digresses; after that it takes the shortest way to the end.
 */
final class SentenceGenerator {

  private static final int MOST_REPETITIONS = 4;
  private static final int DEEPEST = 60;

  private final AbstractElement root;
  private final SentenceCosts costs;

  SentenceGenerator(Grammar grammar) {
    root = GrammarUtil.allParserRules(grammar).get(0).getAlternatives();
    costs = new SentenceCosts(grammar);
  }

  /** A sentence of about {@code budget} tokens, or fewer. */
  List<String> sentence(Random random, int budget) {
    Run run = new Run(random, budget);
    run.emit(root, 0);
    return run.tokens;
  }

  private final class Run {

    private final Random random;
    private final int budget;
    private final List<String> tokens = new ArrayList<>();

    Run(Random random, int budget) {
      this.random = random;
      this.budget = budget;
    }

    private boolean poor(int depth) {
      return tokens.size() >= budget || depth > DEEPEST;
    }

    void emit(AbstractElement element, int depth) {
      boolean optional = GrammarUtil.isOptionalCardinality(element);
      int least = optional ? 0 : 1;
      int times = least;
      if (!poor(depth)) {
        if (GrammarUtil.isMultipleCardinality(element)) {
          times = least + repetitions(depth);
        } else if (optional) {
          times = random.nextInt(2);
        }
      }
      for (int i = 0; i < times; i++) {
        if (i >= least && poor(depth)) {
          return;
        }
        once(element, depth + 1);
      }
    }

    /** The lists near the root are what a document is made of; let them be long. */
    private int repetitions(int depth) {
      return random.nextInt(depth < 4 ? 3 * MOST_REPETITIONS : MOST_REPETITIONS);
    }

    private void once(AbstractElement element, int depth) {
      if (element instanceof Keyword keyword) {
        tokens.add(keyword.getValue());
      } else if (element instanceof EnumLiteralDeclaration literal) {
        tokens.add(literal.getLiteral().getValue());
      } else if (element instanceof RuleCall call) {
        call(call.getRule(), depth);
      } else if (element instanceof Assignment assignment) {
        emit(assignment.getTerminal(), depth);
      } else if (element instanceof CrossReference reference) {
        emit(reference.getTerminal(), depth);
      } else if (element instanceof Alternatives alternatives) {
        emit(choose(alternatives, depth), depth);
      } else if (element instanceof UnorderedGroup group) {
        List<AbstractElement> parts = new ArrayList<>(group.getElements());
        Collections.shuffle(parts, random);
        parts.forEach(part -> emit(part, depth));
      } else if (element instanceof CompoundElement group) {
        group.getElements().forEach(part -> emit(part, depth));
      } else if (!(element instanceof Action)) {
        throw new AssertionError("cannot generate " + element.eClass().getName());
      }
    }

    private void call(AbstractRule rule, int depth) {
      if (rule instanceof TerminalRule) {
        tokens.add(TerminalSamples.pick(rule.getName(), random));
      } else {
        emit(rule.getAlternatives(), depth);
      }
    }

    private AbstractElement choose(Alternatives alternatives, int depth) {
      List<AbstractElement> ways = alternatives.getElements();
      if (poor(depth)) {
        return costs.cheapest(alternatives);
      }
      AbstractElement first = ways.get(0);
      boolean words = first instanceof RuleCall call && call.getRule() instanceof TerminalRule;
      // Of a plain word and a hundred keywords that may stand for one, the plain word is the usual.
      return words && random.nextInt(3) == 0 ? first : TerminalSamples.pick(ways, random);
    }
  }
}
