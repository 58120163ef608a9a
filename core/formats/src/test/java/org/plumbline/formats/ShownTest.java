package org.plumbline.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A piece of the data in a message is short and on one line. */
class ShownTest {
  @Test
  void sixtyCharactersAreShownAsTheyAre() {
    assertThat(Shown.briefly("x".repeat(60))).isEqualTo("x".repeat(60));
    assertThat(Shown.briefly(" a\n\tb ")).isEqualTo("a b");
  }

  @Test
  void ofMoreTheBeginningIsShown() {
    assertThat(Shown.briefly("x".repeat(61))).isEqualTo("x".repeat(60) + "…");
    assertThat(Shown.briefly("a" + " ".repeat(239))).isEqualTo("a");
    assertThat(Shown.briefly("a" + " ".repeat(240) + "b")).isEqualTo("a…");
  }

  @Test
  void ofSeveralTheFirstAreShownAndTheRestCounted() {
    List<String> three = List.of("a", "b", "c");

    assertThat(Shown.first(three, 3)).isEqualTo("a, b, c");
    assertThat(Shown.first(three, 2)).isEqualTo("a, b and 1 more");
    assertThat(Shown.all(three, 3)).isEqualTo("a, b and c");
    assertThat(Shown.all(three, 2)).isEqualTo("a, b and 1 more");
    assertThat(Shown.all(List.of("a", "b"), 2)).isEqualTo("a and b");
    assertThat(Shown.all(List.of("a"), 2)).isEqualTo("a");
    assertThat(Shown.all(List.of(), 2)).isEmpty();
  }
}
