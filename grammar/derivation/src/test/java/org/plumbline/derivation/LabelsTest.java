package org.plumbline.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelsTest {

  @Test
  void aFeatureAssignedTwiceInOneWayKeepsOneLabel() {
    String xtext = "Model: 'a' x=ID | 'b' x='c' | 'd' x=('e' | 'f');";
    String antlr4 =
        """
        model
          : ('a' x=ID | 'b' x='c' | 'd' x=('e' | 'f')) EOF
          ;
        """;
    assertThat(Sample.derivedFrom(xtext)).isEqualTo(antlr4);
  }

  @Test
  void aFeatureAssignedFromSeveralRulesGetsALabelForEach() {
    String xtext =
        """
        Model: 'a' x=Name | 'b' x=Number | 'c' x=INT;
        Name: ID;
        Number: INT;
        """;
    assertThat(Sample.derivedFrom(xtext))
        .startsWith(
            """
            model
              : ('a' x_name=name | 'b' x_number=number | 'c' x=INT) EOF
              ;
            """);
  }

  @Test
  void aChoiceOfRulesAndTokensIsLabelledWayByWay() {
    String xtext =
        """
        Model: x=(ID | Number | 'none');
        Number: INT;
        """;
    assertThat(Sample.derivedFrom(xtext))
        .startsWith(
            """
            model
              : (x=ID | x_number=number | x='none') EOF
              ;
            """);
  }

  @Test
  void whatIsAssignedMoreThanOnceIsAListEverywhere() {
    String xtext =
        """
        Model: x+=ID y=INT ('and' y=INT)* z?='z' (u+=Name)?;
        Name: ID;
        """;
    assertThat(Sample.derivedFrom(xtext))
        .startsWith(
            """
            model
              : x+=ID y+=INT ('and' y+=INT)* z='z' u+=name? EOF
              ;
            """);
  }

  @Test
  void labelsThatAntlrOrJavaTakesGetAnUnderscore() {
    String xtext = "Model: text=ID start=ID class=ID default=ID model=ID;";
    assertThat(Sample.derivedFrom(xtext))
        .startsWith(
            """
            model
              : text_=ID start_=ID class_=ID default_=ID model_=ID EOF
              ;
            """);
  }

  @Test
  void ruleNamesThatAntlrOrJavaTakesGetAnUnderscore() {
    String xtext =
        """
        Model: imports+=Import rules+=Rule;
        Import: 'import' x=ID;
        Rule: 'rule' x=ID;
        """;
    String antlr4 =
        """
        model
          : imports+=import_ rules+=rule_ EOF
          ;

        import_
          : 'import' x=ID
          ;

        rule_
          : 'rule' x=ID
          ;
        """;
    assertThat(Sample.derivedFrom(xtext)).isEqualTo(antlr4);
  }

  @Test
  void aFeatureWithAnUnderscoreIsRefused() {
    assertThat(Sample.refusalsOf("Model: held_on=ID;"))
        .containsExactly("Model, line 1: a feature with an underscore in its name: 'held_on'");
  }
}
