package org.plumbline.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnorderedGroupsTest {

  @Test
  void allOrdersAreWrittenOut() {
    String xtext = "Model: ('a' x=ID & 'b' y=ID);";
    String antlr4 =
        """
        model
          : ('a' x=ID 'b' y=ID | 'b' y=ID 'a' x=ID) EOF
          ;
        """;
    assertThat(Sample.derivedFrom(xtext)).isEqualTo(antlr4);
  }

  @Test
  void anOptionalPartMayBeLeftOutInAnyOrder() {
    String xtext = "Model: (x='a' & y='b'?);";
    String antlr4 =
        """
        model
          : (x='a' y='b'? | y='b' x='a') EOF
          ;
        """;
    assertThat(Sample.derivedFrom(xtext)).isEqualTo(antlr4);
  }

  @Test
  void aGroupOfOptionalPartsMayBeEmpty() {
    String xtext = "Model: {Model} (x='a'? & y='b'?);";
    String antlr4 =
        """
        model
          : (x='a' y='b'? | y='b' x='a'?)? EOF
          ;
        """;
    assertThat(Sample.derivedFrom(xtext)).isEqualTo(antlr4);
  }

  @Test
  void moreThanFourPartsAreRefused() {
    assertThat(Sample.refusalsOf("Model: (x='a' & y='b' & z='c' & u='d' & v='e');"))
        .containsExactly(
            "Model, line 1: an unordered group of 5 parts: at most 4 are written out, "
                + "repeat a choice of the parts instead");
  }

  @Test
  void repetitionIsRefused() {
    assertThat(Sample.refusalsOf("Model: (x+='a'* & y='b');"))
        .containsExactly("Model, line 1: a repeated part of an unordered group");
    assertThat(Sample.refusalsOf("Model: (x+='a' & y+='b')+;"))
        .contains("Model, line 1: an unordered group that is repeated");
  }

  @Test
  void aPartThatCanBeEmptyUnmarkedIsRefused() {
    assertThat(Sample.refusalsOf("Model: ((x='a'? y='c'?) & z='b');"))
        .containsExactly(
            "Model, line 1: a part of an unordered group that can be empty: mark the part with ?");
  }

  @Test
  void partsThatBeginAlikeAreRefused() {
    assertThat(Sample.refusalsOf("Model: ('a' x=ID & 'a' y=INT);"))
        .containsExactly(
            "Model, line 1: 'a' begins another part of the unordered group too, or what comes after"
                + " it");
  }

  @Test
  void aPartThatBeginsLikeWhatFollowsIsRefused() {
    String xtext =
        """
        Model: heads+=Head 'b';
        Head: ('a' x=ID & ('b' y=ID)?);
        """;
    assertThat(Sample.refusalsOf(xtext))
        .containsExactly(
            "Head, line 2: 'b' begins another part of the unordered group too, or what comes after"
                + " it");
  }

  @Test
  void aPartThatBeginsLikeTheNextRoundIsRefused() {
    String xtext =
        """
        Model: heads+=Head*;
        Head: ('a' x=ID & ('b' y=ID)?);
        """;
    assertThat(Sample.refusalsOf(xtext)).hasSize(2);
  }
}
