package org.plumbline.derivation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.CharacterRange;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.NegatedToken;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.UntilToken;
import org.eclipse.xtext.Wildcard;
import org.plumbline.derivation.Characters.Range;

/** Builds the automaton of all tokens of a grammar: its keywords first, then its terminals. */
final class AutomatonBuilder {

  private final TokenAutomaton automaton = new TokenAutomaton();
  private final RuleBook book;
  private final Set<AbstractRule> open = new HashSet<>();

  private AutomatonBuilder(RuleBook book) {
    this.book = book;
  }

  static TokenAutomaton build(RuleBook book) {
    AutomatonBuilder builder = new AutomatonBuilder(book);
    builder.addKeywords();
    builder.addTerminals();
    return builder.automaton;
  }

  private void addKeywords() {
    Map<String, Keyword> keywords = new LinkedHashMap<>();
    book.parserRules().stream()
        .flatMap(rule -> GrammarUtil.containedKeywords(rule).stream())
        .forEach(keyword -> keywords.putIfAbsent(keyword.getValue(), keyword));
    keywords.forEach(
        (value, keyword) ->
            automaton.end(literal(value, 0), new Token(Literals.quoted(value), 0, true, keyword)));
  }

  private void addTerminals() {
    Set<AbstractRule> used = new HashSet<>(book.visible());
    used.addAll(book.hidden());
    List<TerminalRule> rules = book.terminalRules();
    for (TerminalRule rule : rules) {
      if (!rule.isFragment()) {
        Token token = new Token(rule.getName(), 1 + rules.indexOf(rule), used.contains(rule), rule);
        automaton.end(element(rule.getAlternatives(), 0), token);
      }
    }
  }

  /** Adds the element after a state; returns the state that it ends in. */
  private int element(AbstractElement element, int from) {
    boolean optional = GrammarUtil.isOptionalCardinality(element);
    if (!optional && !GrammarUtil.isMultipleCardinality(element)) {
      return once(element, from);
    }
    int start = automaton.newState();
    automaton.connect(from, start);
    int end = once(element, start);
    int after = automaton.newState();
    automaton.connect(end, after);
    if (optional) {
      automaton.connect(start, after);
    }
    if (GrammarUtil.isMultipleCardinality(element)) {
      automaton.connect(end, start);
    }
    return after;
  }

  private int once(AbstractElement element, int from) {
    if (element instanceof Keyword keyword) {
      return literal(keyword.getValue(), from);
    }
    if (element instanceof CharacterRange range) {
      return step(from, List.of(Characters.of(range)));
    }
    if (element instanceof NegatedToken negated) {
      return step(from, Characters.complement(Characters.negated(negated)));
    }
    if (element instanceof Wildcard) {
      return step(from, Characters.ALL);
    }
    if (element instanceof UntilToken until && until.getTerminal() instanceof Keyword end) {
      return until(end.getValue(), from);
    }
    if (element instanceof RuleCall call) {
      return call(book.called(call), from);
    }
    if (element instanceof Alternatives alternatives) {
      int after = automaton.newState();
      alternatives.getElements().forEach(way -> automaton.connect(element(way, from), after));
      return after;
    }
    int end = from;
    if (element instanceof Group group) {
      for (AbstractElement part : group.getElements()) {
        end = element(part, end);
      }
    }
    return end; // anything else has been refused already
  }

  private int call(AbstractRule rule, int from) {
    if (!open.add(rule)) {
      throw new IllegalArgumentException("the terminal rule " + rule.getName() + " calls itself");
    }
    int end = element(rule.getAlternatives(), from);
    open.remove(rule);
    return end;
  }

  private int step(int from, List<Range> on) {
    int to = automaton.newState();
    automaton.connect(from, on, to);
    return to;
  }

  private int literal(String value, int from) {
    int state = from;
    for (int i = 0; i < value.length(); i++) {
      state = step(state, List.of(Range.of(value.charAt(i))));
    }
    return state;
  }

  /** Anything up to the first occurrence of {@code end}: state n has read its first n units. */
  private int until(String end, int from) {
    int[] states = new int[end.length() + 1];
    for (int i = 0; i < states.length; i++) {
      states[i] = automaton.newState();
    }
    automaton.connect(from, states[0]);
    for (int read = 0; read < end.length(); read++) {
      Map<Range, Integer> on = new HashMap<>();
      for (int i = 0; i < end.length(); i++) {
        char unit = end.charAt(i);
        on.put(Range.of(unit), longestPrefix(end, end.substring(0, read) + unit));
      }
      for (Map.Entry<Range, Integer> step : on.entrySet()) {
        automaton.connect(states[read], List.of(step.getKey()), states[step.getValue()]);
      }
      automaton.connect(states[read], Characters.complement(on.keySet()), states[0]);
    }
    return states[end.length()];
  }

  /** How much of {@code word} the text ends with. */
  private static int longestPrefix(String word, String text) {
    int length = Math.min(word.length(), text.length());
    while (!text.endsWith(word.substring(0, length))) {
      length--;
    }
    return length;
  }
}
