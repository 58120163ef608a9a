package org.plumbline.derivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RequirementsTest {

  @Test
  void predicatesAreRefused() {
    String reason = "=> or ->: the rules must be free of ambiguity without";
    assertThat(Sample.refusalsOf("Model: 'a' (=> 'b' x=ID)?;"))
        .containsExactly("Model, line 1: " + reason);
    assertThat(Sample.refusalsOf("Model: 'a' ->x=ID?;"))
        .containsExactly("Model, line 1: " + reason);
  }

  @Test
  void whiteSpaceOfASingleRuleIsRefused() {
    String xtext =
        """
        Model: x=Date;
        Date hidden(): INT '-' INT;
        """;
    assertThat(Sample.refusalsOf(xtext)).containsExactly("Date, line 2: hidden() on a single rule");
  }

  @Test
  void rulesWithParametersAreRefused() {
    String xtext =
        """
        Model: x=Item<true>;
        Item<Long>: <Long> 'long' y=ID | <!Long> 'short' y=ID;
        """;
    assertThat(Sample.refusalsOf(xtext))
        .contains(
            "Item, line 2: rule parameters",
            "Model, line 1: a rule call with arguments",
            "Item, line 2: a guard condition");
  }

  @Test
  void whatIsConvertedToOtherThanTextIsRefused() {
    String xtext =
        """
        Model: x=Number y=COUNT;
        Number returns ecore::EInt: INT;
        terminal COUNT returns ecore::EInt: '#' '0'..'9'*;
        """;
    assertThat(Sample.refusalsOf(xtext))
        .containsExactly(
            "Number, line 2: a data type rule that is converted, which can fail where matching does"
                + " not: its values must be EString",
            "COUNT, line 3: a terminal that is converted: its values must be EString");
  }

  @Test
  void aRepetitionOfWhatCanBeEmptyIsRefused() {
    String xtext =
        """
        Model: 'a' Odd*;
        fragment Odd: x+=ID?;
        """;
    assertThat(Sample.refusalsOf(xtext))
        .containsExactly("Model, line 1: a repetition of what can be empty");
  }

  @Test
  void aCallOfTheFirstRuleIsRefused() {
    assertThat(Sample.refusalsOf("Model: 'a' inner=Model?;"))
        .containsExactly(
            "Model, line 1: a call of the first rule, which ends at the end of the text");
  }

  @Test
  void rulesThatDifferInTheFirstLettersCaseAreRefused() {
    String xtext =
        """
        Model: x=Name y=name;
        Name: 'a' ID;
        name: 'b' ID;
        """;
    assertThat(Sample.refusalsOf(xtext))
        .containsExactly(
            "name, line 3: another rule's name differs in the first letter's case only");
  }

  @Test
  void everyReasonIsGivenAtOnce() {
    String xtext =
        """
        Model:
          held_on=ID
          (=> 'b' x=ID)?;
        """;
    assertThat(Sample.refusalsOf(xtext)).hasSize(2);
    assertThatThrownBy(() -> Sample.derivedFrom(xtext))
        .isInstanceOf(RefusedGrammarException.class)
        .hasMessageContaining("Model, line 5: a feature with an underscore")
        .hasMessageContaining("Model, line 6: =>");
  }

  @Test
  void aTextThatIsNoGrammarIsReportedWithItsLines() {
    assertThatThrownBy(() -> Sample.derivedFrom("Model: x=Missing;"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("line 4:");
  }
}
