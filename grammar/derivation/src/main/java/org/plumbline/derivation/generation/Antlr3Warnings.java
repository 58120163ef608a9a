package org.plumbline.derivation.generation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds ANTLR 3's warnings and errors, which are nowhere but in what it prints. */
final class Antlr3Warnings {

  /** As in {@code warning(200): InternalX.g:12:3: Decision can match input such as ...}. */
  private static final Pattern WARNING =
      Pattern.compile("(?:warning|error)\\(\\d+\\): (?:(.*\\.g):(\\d+):\\d+: )?.*");

  /** As Xtext writes it above each rule. */
  private static final Pattern RULE = Pattern.compile("// Rule (\\w+)");

  /** One ambiguity can show in a hundred tokens. */
  private static final int MOST_FOR_A_RULE = 3;

  private Antlr3Warnings() {}

  /**
   * The warnings in the output, by the rule of the language that they are about, and no more than a
   * few of each.
   *
   * @param output all that ANTLR printed
   * @param grammars reads the lines of an ANTLR 3 grammar by its name in the output
   */
  static List<String> in(String output, Function<String, List<String>> grammars) {
    Map<String, List<String>> byRule = new LinkedHashMap<>();
    Matcher matcher = WARNING.matcher(output);
    while (matcher.find()) {
      String grammar = matcher.group(1);
      String rule =
          grammar == null
              ? "the grammar"
              : rule(grammars.apply(grammar), Integer.parseInt(matcher.group(2)));
      byRule.computeIfAbsent(rule, key -> new ArrayList<>()).add(matcher.group());
    }
    List<String> result = new ArrayList<>();
    byRule.forEach(
        (rule, warnings) -> {
          warnings.stream()
              .limit(MOST_FOR_A_RULE)
              .forEach(warning -> result.add("in " + rule + ": " + warning));
          if (warnings.size() > MOST_FOR_A_RULE) {
            result.add("in " + rule + ": %d more".formatted(warnings.size() - MOST_FOR_A_RULE));
          }
        });
    return result;
  }

  /** The rule that a line, counted from 1, is part of. */
  private static String rule(List<String> grammar, int line) {
    for (int i = Math.min(line, grammar.size()) - 1; i >= 0; i--) {
      Matcher matcher = RULE.matcher(grammar.get(i));
      if (matcher.lookingAt()) {
        return matcher.group(1);
      }
    }
    return "the tokens";
  }
}
