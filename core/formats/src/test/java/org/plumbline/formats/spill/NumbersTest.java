package org.plumbline.formats.spill;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts are known by 64 bits of theirs: that they be spread well keeps any two apart. */
class NumbersTest {
  /** FNV-1a and what SplitMix64 does to it, worked out apart from the code. */
  @ParameterizedTest
  @CsvSource({"'', f52a15e9a9b5e89b", "a, 2c0bdbf481420f8", "case 1001, f33223ea4cea4223"})
  void theBitsAreThoseOfTheKnownFunctions(String text, String bits) {
    assertThat(Long.toHexString(Numbers.hash(text))).isEqualTo(bits);
  }

  @Test
  void aTextThatWasNeverNumberedHasNone() {
    Numbers numbers = new Numbers();
    numbers.of("a");
    assertThat(numbers.known("a")).isZero();
    assertThat(numbers.known("b")).isEqualTo(-1);
    assertThat(numbers.count()).isEqualTo(1);
  }
}
