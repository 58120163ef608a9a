package org.plumbline.derivation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;

/**
 * The rules of a grammar that are in force: own ones first, then those inherited and not
 * overridden.
 */
final class RuleBook {

  private final Grammar grammar;
  private final Map<String, AbstractRule> byName = new LinkedHashMap<>();

  RuleBook(Grammar grammar) {
    this.grammar = grammar;
    GrammarUtil.allRules(grammar).forEach(rule -> byName.putIfAbsent(rule.getName(), rule));
  }

  /**
   * Everything but the terminal rules: parser rules, data type rules, fragments and enumerations.
   */
  List<AbstractRule> parserRules() {
    return byName.values().stream().filter(rule -> !(rule instanceof TerminalRule)).toList();
  }

  List<TerminalRule> terminalRules() {
    return byName.values().stream()
        .filter(TerminalRule.class::isInstance)
        .map(TerminalRule.class::cast)
        .toList();
  }

  AbstractRule root() {
    return parserRules().get(0);
  }

  /** The rule that a call reaches: the overriding one where there is one. */
  AbstractRule called(RuleCall call) {
    return called(call.getRule().getName());
  }

  AbstractRule called(String name) {
    AbstractRule rule = byName.get(name);
    if (rule == null) {
      throw new IllegalArgumentException("no rule is named " + name);
    }
    return rule;
  }

  boolean has(String name) {
    return byName.containsKey(name);
  }

  /** The terminals that may stand between any two tokens, unseen by the parser rules. */
  Set<AbstractRule> hidden() {
    for (Grammar each = grammar; ; each = each.getUsedGrammars().get(0)) {
      if (each.isDefinesHiddenTokens()) {
        return each.getHiddenTokens().stream()
            .map(rule -> called(rule.getName()))
            .collect(Collectors.toSet());
      }
      if (each.getUsedGrammars().isEmpty()) {
        return Set.of();
      }
    }
  }

  /** The terminals that some parser rule calls. */
  Set<AbstractRule> visible() {
    return parserRules().stream()
        .flatMap(rule -> GrammarUtil.containedRuleCalls(rule).stream())
        .map(this::called)
        .filter(TerminalRule.class::isInstance)
        .collect(Collectors.toSet());
  }

  /** Whether the parser rule makes a plain text, rather than an object with features. */
  static boolean isDataType(AbstractRule rule) {
    return rule instanceof ParserRule parserRule && GrammarUtil.isDatatypeRule(parserRule);
  }
}
