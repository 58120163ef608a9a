package org.plumbline.derivation.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class Antlr3WarningsTest {

  private static final List<String> GRAMMAR =
      List.of("// Entry rule entryRuleIf", "// Rule If", "ruleIf :", "  'else'", "RULE_ID : 'x' ;");

  @Test
  void warningsAndErrorsAreFoundAmongOtherOutputWithTheirRules() {
    String output =
        """
        0    [main] INFO  text.xtext.generator.XtextGenerator  - Generating common infrastructure
        warning(200): a/X.g:4:3: Decision can match input such as "'else'" using multiple alternatives: 1, 2
        As a result, alternative(s) 2 were disabled for that input
        error(211): a/X.g:4:1: [fatal] rule ruleA has non-LL(*) decision due to recursive rule invocations
        warning(205): no position
        """;
    assertThat(Antlr3Warnings.in(output, file -> GRAMMAR))
        .satisfiesExactly(
            warning -> assertThat(warning).startsWith("in If: warning(200): a/X.g:4:3: Decision"),
            error -> assertThat(error).startsWith("in If: error(211): a/X.g:4:1: [fatal]"),
            other -> assertThat(other).isEqualTo("in the grammar: warning(205): no position"));
  }

  @Test
  void ofManyWarningsForARuleOnlySomeAreShown() {
    String output = "warning(200): X.g:1:1: Decision\n".repeat(10);
    assertThat(Antlr3Warnings.in(output, file -> List.of()))
        .hasSize(4)
        .last()
        .isEqualTo("in the tokens: 7 more");
  }

  @Test
  void ordinaryOutputHasNone() {
    String output = "INFO: Using resourceSet registry. A warning (none).\n";
    assertThat(Antlr3Warnings.in(output, file -> GRAMMAR)).isEmpty();
  }
}
