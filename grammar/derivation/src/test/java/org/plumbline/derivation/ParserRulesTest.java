package org.plumbline.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParserRulesTest {

  @Test
  void theFirstRuleEndsAtTheEndOfTheText() {
    String xtext =
        """
        Model: 'a' things+=Thing*;
        Thing: name=ID;
        """;
    String antlr4 =
        """
        model
          : 'a' things+=thing* EOF
          ;

        thing
          : name=ID
          ;
        """;
    assertThat(Sample.derivedFrom(xtext)).isEqualTo(antlr4);
  }

  @Test
  void aFirstRuleOfAlternativesEndsThereInEach() {
    String xtext = "Model: x='a' | x='b';";
    String antlr4 =
        """
        model
          : (x='a' | x='b') EOF
          ;
        """;
    assertThat(Sample.derivedFrom(xtext)).isEqualTo(antlr4);
  }

  @Test
  void cardinalitiesAndNestingAreKept() {
    String xtext =
        """
        Model: (('a' | 'b' 'c')+ 'd'? ('e' ('f' 'g')*)?) x+=ID (',' x+=ID)*;
        """;
    String antlr4 =
        """
        model
          : ('a' | 'b' 'c')+ 'd'? ('e' ('f' 'g')*)? x+=ID (',' x+=ID)* EOF
          ;
        """;
    assertThat(Sample.derivedFrom(xtext)).isEqualTo(antlr4);
  }

  @Test
  void anEnumerationIsItsLiterals() {
    String xtext =
        """
        Model: kind=Kind;
        enum Kind: meeting | day='days' | other='->';
        """;
    String antlr4 =
        """
        model
          : kind_=kind EOF
          ;

        kind
          : 'meeting'
          | 'days'
          | '->'
          ;
        """;
    assertThat(Sample.derivedFrom(xtext)).isEqualTo(antlr4);
  }

  @Test
  void aDataTypeRuleIsARuleLikeAnyOther() {
    String xtext =
        """
        Model: on=Date;
        Date: INT '-' INT '-' INT;
        """;
    String antlr4 =
        """
        model
          : on=date EOF
          ;

        date
          : INT '-' INT '-' INT
          ;
        """;
    assertThat(Sample.derivedFrom(xtext)).isEqualTo(antlr4);
  }

  @Test
  void aFragmentIsARuleOfItsOwn() {
    String xtext =
        """
        Model: {Model} Titled 'x';
        fragment Titled: title=ID?;
        """;
    String antlr4 =
        """
        model
          : titled 'x' EOF
          ;

        titled
          : title=ID?
          ;
        """;
    assertThat(Sample.derivedFrom(xtext)).isEqualTo(antlr4);
  }

  @Test
  void aCrossReferenceIsTheRuleThatItIsWrittenWith() {
    String xtext =
        """
        Model: names+=Thing* 'use' thing=[Thing|Name] other=[Thing|ID] third=[Thing];
        Thing: 'thing' name=Name;
        Name: ID+;
        """;
    String antlr4 =
        """
        model
          : names+=thing* 'use' thing_=name other=ID third=ID EOF
          ;

        thing
          : 'thing' name_=name
          ;

        name
          : ID+
          ;
        """;
    assertThat(Sample.derivedFrom(xtext)).isEqualTo(antlr4);
  }

  @Test
  void anActionTakesNoToken() {
    String xtext =
        """
        Model: Sum;
        Sum: Atom ({Plus.left=current} '+' right=Atom)*;
        Atom: {Atom} value=INT?;
        """;
    String antlr4 =
        """
        model
          : sum EOF
          ;

        sum
          : atom ('+' right+=atom)*
          ;

        atom
          : value=INT?
          ;
        """;
    assertThat(Sample.derivedFrom(xtext)).isEqualTo(antlr4);
  }

  @Test
  void keywordsAreQuotedInAscii() {
    String xtext = "Model: x='\\'' y='\\\\' z='\\u00e9\\u2192';";
    String antlr4 =
        """
        model
          : x='\\'' y='\\\\' z='\\u00E9\\u2192' EOF
          ;
        """;
    assertThat(Sample.derivedFrom(xtext)).isEqualTo(antlr4);
  }
}
