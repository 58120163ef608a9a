package org.plumbline.derivation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.TerminalRule;

/** What the rules and the features are called in ANTLR 4. */
final class Names {

  /** ANTLR 4's own words, and what would hide a member that generated classes inherit or use. */
  private static final Set<String> TAKEN =
      Set.of(
          "catch",
          "channels",
          "children",
          "ctx",
          "exception",
          "finally",
          "fragment",
          "grammar",
          "import",
          "invokingState",
          "lexer",
          "locals",
          "mode",
          "options",
          "parent",
          "parser",
          "parserRule",
          "returns",
          "rule",
          "skip",
          "start",
          "stop",
          "text",
          "throws",
          "tokens");

  private final Map<AbstractRule, String> rules = new HashMap<>();
  private final Set<String> used = new HashSet<>();

  Names(RuleBook book, Refusals refusals) {
    book.parserRules().forEach(rule -> enter(rule, parserName(rule), refusals));
    book.terminalRules().forEach(rule -> enter(rule, rule.getName(), refusals));
  }

  private void enter(AbstractRule rule, String name, Refusals refusals) {
    if (rule instanceof TerminalRule && !Character.isUpperCase(name.charAt(0))) {
      refusals.add(rule, "a terminal's name must begin with a capital letter");
    }
    if (!used.add(name)) {
      refusals.add(rule, "another rule's name differs in the first letter's case only");
    }
    rules.put(rule, name);
  }

  private static String parserName(AbstractRule rule) {
    return free(decapitalized(rule.getName()));
  }

  private static String decapitalized(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  String of(AbstractRule rule) {
    String name = rules.get(rule);
    if (name == null) {
      throw new IllegalArgumentException("not a rule of this grammar: " + rule.getName());
    }
    return name;
  }

  /** Whether ANTLR 4 would take the name, whatever its first letter's case, for a rule's. */
  boolean isRule(String name) {
    return used.contains(decapitalized(name)) || used.contains(name);
  }

  /** The label of a feature that is always a token, or always made by one and the same rule. */
  String label(String feature) {
    return used.contains(feature) ? feature + "_" : free(feature);
  }

  /** The label of a feature that one rule assigns from several: each needs a type of its own. */
  String label(String feature, AbstractRule assigned) {
    return feature + "_" + of(assigned);
  }

  private static String free(String name) {
    return TAKEN.contains(name) || SourceVersion.isKeyword(name) ? name + "_" : name;
  }
}
