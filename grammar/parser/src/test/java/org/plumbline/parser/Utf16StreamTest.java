package org.plumbline.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.misc.Interval;
import org.junit.jupiter.api.Test;

class Utf16StreamTest {

  @Test
  void unitsAreReadOneByOneWhetherPairedOrNot() {
    Utf16Stream stream = new Utf16Stream("\uD83D\uDE00\uD83D");
    assertThat(stream.size()).isEqualTo(3);
    assertThat(stream.LA(1)).isEqualTo(0xD83D);
    assertThat(stream.LA(2)).isEqualTo(0xDE00);
    assertThat(stream.LA(4)).isEqualTo(IntStream.EOF);
    stream.consume();
    assertThat(stream.LA(-1)).isEqualTo(0xD83D);
    assertThat(stream.LA(-2)).isEqualTo(IntStream.EOF);
  }

  @Test
  void theEndCannotBeConsumed() {
    Utf16Stream stream = new Utf16Stream("");
    assertThatThrownBy(stream::consume).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void textIsGivenByIntervalsThatIncludeTheirEnd() {
    Utf16Stream stream = new Utf16Stream("abc");
    assertThat(stream.getText(Interval.of(1, 1))).isEqualTo("b");
    assertThat(stream.getText(Interval.of(1, 9))).isEqualTo("bc");
    assertThat(stream.getText(Interval.of(3, 2))).isEmpty();
  }
}
