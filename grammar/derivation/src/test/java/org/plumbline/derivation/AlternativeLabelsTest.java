package org.plumbline.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AlternativeLabelsTest {

  @Test
  void alternativesThatMakeATypeAreCalledAfterIt() {
    String xtext =
        """
        Model: x+=Limit*;
        Limit: {Within} 'within' span=INT | {By} 'by' date=Date | Never;
        Never: word='never';
        Date: INT '-' INT;
        """;
    assertThat(Sample.derivedFrom(xtext))
        .contains(
            """
            limit
              : 'within' span=INT # Within
              | 'by' date_=date # By
              | never # LimitNever
              ;
            """);
  }

  @Test
  void eachAlternativeHasItsOwnLabels() {
    String xtext =
        """
        Model: x+=Value*;
        Value: {Named} 'a' it=Name | {Numbered} 'b' it=Number;
        Name: ID;
        Number: INT;
        """;
    assertThat(Sample.derivedFrom(xtext))
        .contains(
            """
            value
              : 'a' it=name # Named
              | 'b' it=number # Numbered
              ;
            """);
  }

  @Test
  void aTypeThatIsCalledLikeARuleOrMadeTwiceIsToldApartByItsRule() {
    String xtext =
        """
        Model: x+=One* y+=Two*;
        One: {Model} 'a' p=ID | {Shared} 'b' q=ID;
        Two: {Shared} 'c' q=ID | {Own} 'd' r=ID;
        """;
    assertThat(Sample.derivedFrom(xtext))
        .contains("'a' p=ID # OneModel\n", "'b' q=ID # OneShared\n")
        .contains("'c' q=ID # TwoShared\n", "'d' r=ID # Own\n");
  }

  @Test
  void noneIsLabelledWhereOneCannotBe() {
    String xtext =
        """
        Model: x=Term;
        Term: {Not} 'not' of=Term | '(' Term ')' | {Test} name=ID;
        """;
    assertThat(Sample.derivedFrom(xtext)).doesNotContain("#");
  }

  @Test
  void noneIsLabelledWhereNoneMakesAType() {
    String xtext =
        """
        Model: x+=Element*;
        Element: One | Two;
        One: 'one' x=ID;
        Two: 'two' x=ID;
        """;
    assertThat(Sample.derivedFrom(xtext)).doesNotContain("#");
  }
}
