package org.plumbline.derivation.generation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Antlr3WarningsTest {

  @Test
  void warningsAndErrorsAreFoundAmongOtherOutput() {
    String output =
        """
        0    [main] INFO  text.xtext.generator.XtextGenerator  - Generating common infrastructure
        warning(200): InternalX.g:12:3: Decision can match input such as "'else'" using multiple alternatives: 1, 2
        As a result, alternative(s) 2 were disabled for that input
        error(211): InternalX.g:20:1: [fatal] rule ruleA has non-LL(*) decision due to recursive rule invocations
        """;
    assertThat(Antlr3Warnings.in(output))
        .satisfiesExactly(
            warning -> assertThat(warning).startsWith("warning(200): InternalX.g:12:3: "),
            error -> assertThat(error).startsWith("error(211): InternalX.g:20:1: "));
  }

  @Test
  void ordinaryOutputHasNone() {
    assertThat(Antlr3Warnings.in("INFO: Using resourceSet registry. A warning (none).\n"))
        .isEmpty();
  }
}
