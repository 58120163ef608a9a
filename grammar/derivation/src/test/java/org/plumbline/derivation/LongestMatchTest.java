package org.plumbline.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LongestMatchTest {

  @Test
  void aKeywordOfTwoWordsIsRefused() {
    assertThat(Sample.refusalsOf("Model: 'working' x=ID | 'working days' x=ID;"))
        .containsExactly(
            "Model, line 1: 'working days' can be told from 'working' only by going back: "
                + "'working ' begins with 'working' and is no token; split it");
  }

  @Test
  void aKeywordThatBeginsLikeAWordIsRefusedAlsoIfThatIsNoKeyword() {
    assertThat(Sample.refusalsOf("Model: x='yes/no' | x=ID;"))
        .containsExactly(
            "Model, line 1: 'yes/no' can be told from ID only by going back: "
                + "'yes/' begins with ID and is no token; split it");
  }

  @Test
  void aKeywordWithinAnotherIsFine() {
    assertThat(Sample.derivedFrom("Model: x='day' | x='days' | x='<' | x='<=' | x='-' | x='->';"))
        .isNotEmpty();
  }

  @Test
  void aKeywordThatBeginsLikeNothingElseIsFine() {
    assertThat(Sample.derivedFrom("Model: x='<=>' y='!=';")).isNotEmpty();
  }

  @Test
  void aNumberWithADecimalPointAsOneTokenIsRefused() {
    String xtext =
        """
        Model: x=NUMBER '.';
        terminal NUMBER: '0'..'9'+ ('.' '0'..'9'+)?;
        """;
    assertThat(Sample.refusalsOf(xtext))
        .containsExactly(
            "NUMBER, line 2: NUMBER can be told from a shorter one only by going back: "
                + "'0.' begins with NUMBER and is no token; split it");
  }

  @Test
  void aCommentThatBeginsLikeAnOperatorIsRefused() {
    String xtext =
        """
        Model: x=ID '/' y=ID z=COMMENT?;
        terminal COMMENT: '/*' -> '*/';
        """;
    assertThat(Sample.refusalsOf(xtext))
        .containsExactly(
            "COMMENT, line 2: COMMENT can be told from '/' only by going back: "
                + "'/*' begins with '/' and is no token; split it");
  }

  @Test
  void textInQuotesIsFineAlthoughALoneQuoteIsATokenThatNoRuleUses() {
    String xtext =
        """
        Model: x=STRING | x=BLOCK | x=COMMENT;
        terminal STRING: '"' !('"' | '\\n')* '"';
        terminal BLOCK: '{-' -> '-}';
        terminal COMMENT: '#' !'\\n'*;
        """;
    assertThat(Sample.derivedFrom(xtext)).isNotEmpty();
  }
}
