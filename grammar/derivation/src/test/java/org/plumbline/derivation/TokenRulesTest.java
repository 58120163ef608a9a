package org.plumbline.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokenRulesTest {

  @Test
  void rangesAlternativesAndFragmentsAreKept() {
    String xtext =
        """
        Model: x=WORD;
        terminal fragment LETTER: 'A'..'Z' | '\\u00c0'..'\\u024f';
        terminal WORD: LETTER (LETTER | '0'..'9' | '-' | '\\u2019')*;
        """;
    String antlr4 =
        """
        model
          : x=WORD EOF
          ;

        fragment LETTER
          : 'A'..'Z'
          | '\\u00C0'..'\\u024F'
          ;

        WORD
          : LETTER (LETTER | '0'..'9' | '-' | '\\u2019')*
          ;
        """;
    assertThat(Sample.derivedFrom(xtext)).isEqualTo(antlr4);
  }

  @Test
  void aNegationIsASet() {
    String xtext =
        """
        Model: x=STRING;
        terminal STRING: '"' !('"' | '\\\\' | '\\n' | ']' | '-' | 'x'..'z')* '"';
        """;
    assertThat(Sample.derivedFrom(xtext))
        .endsWith(
            """
            STRING
              : '"' ~["\\\\\\n\\]\\-x-z]* '"'
              ;
            """);
  }

  @Test
  void everythingUpToAStringIsTakenReluctantly() {
    String xtext =
        """
        Model: x=TEXT;
        terminal TEXT: "'''" -> "'''";
        """;
    assertThat(Sample.derivedFrom(xtext))
        .endsWith(
            """
            TEXT
              : '\\'\\'\\'' .*? '\\'\\'\\''
              ;
            """);
  }

  @Test
  void aNegationOfMoreThanACharacterIsRefused() {
    String xtext =
        """
        Model: x=ODD;
        terminal ODD: '<' !('ab') '>';
        """;
    assertThat(Sample.refusalsOf(xtext))
        .containsExactly("ODD, line 2: a negation of more than single characters");
  }

  @Test
  void everythingUpToMoreThanAStringIsRefused() {
    String xtext =
        """
        Model: x=ODD;
        terminal ODD: '<' -> ('a' | 'b');
        """;
    assertThat(Sample.refusalsOf(xtext))
        .containsExactly("ODD, line 2: -> up to more than a plain string");
  }

  @Test
  void theEndOfTheTextInATerminalIsRefused() {
    String xtext =
        """
        Model: x=ODD;
        terminal ODD: '<' ('>' | EOF);
        """;
    assertThat(Sample.refusalsOf(xtext)).containsExactly("ODD, line 2: EOF in a terminal rule");
  }
}
