package org.plumbline.language.agreement;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;

/** The least number of tokens that each element of a grammar takes. */
final class SentenceCosts {

  private static final int UNKNOWN = 1_000_000;

  private final Map<AbstractRule, Integer> rules = new HashMap<>();

  SentenceCosts(Grammar grammar) {
    List<AbstractRule> all = GrammarUtil.allRules(grammar);
    boolean changed = true;
    while (changed) {
      changed = false;
      for (AbstractRule rule : all) {
        int cost = rule instanceof TerminalRule ? 1 : of(rule.getAlternatives());
        changed |= !Integer.valueOf(cost).equals(rules.put(rule, cost));
      }
    }
  }

  int of(AbstractElement element) {
    return GrammarUtil.isOptionalCardinality(element) ? 0 : once(element);
  }

  /** The way that takes the fewest tokens. */
  AbstractElement cheapest(Alternatives alternatives) {
    return alternatives.getElements().stream().min(Comparator.comparingInt(this::of)).orElseThrow();
  }

  private int once(AbstractElement element) {
    if (element instanceof RuleCall call) {
      return rules.getOrDefault(call.getRule(), UNKNOWN);
    }
    if (element instanceof Assignment assignment) {
      return of(assignment.getTerminal());
    }
    if (element instanceof CrossReference reference) {
      return of(reference.getTerminal());
    }
    if (element instanceof Alternatives alternatives) {
      return of(cheapest(alternatives));
    }
    if (element instanceof CompoundElement compound) {
      return Math.min(UNKNOWN, compound.getElements().stream().mapToInt(this::of).sum());
    }
    return element instanceof Action ? 0 : 1;
  }
}
