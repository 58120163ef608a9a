package org.plumbline.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShownOutputTest {

  @Test
  void whatIsShownInFullMustBePrintedSo() {
    assertThat(ShownOutput.matches(List.of("one", "two"), "one\ntwo\n")).isTrue();
    assertThat(ShownOutput.matches(List.of("one"), "one\ntwo\n")).isFalse();
    assertThat(ShownOutput.matches(List.of("one", "two"), "one\n")).isFalse();
    assertThat(ShownOutput.matches(List.of("one."), "ones\n")).isFalse();
  }

  @Test
  void blanksAtTheEndDoNotMatter() {
    assertThat(ShownOutput.matches(List.of("one  ", ""), "one\r\n\n")).isTrue();
    assertThat(ShownOutput.matches(List.of(), "\n")).isTrue();
    assertThat(ShownOutput.matches(List.of(), "one\n")).isFalse();
  }

  @Test
  void whatIsLeftOutMayBeAnything() {
    assertThat(ShownOutput.matches(List.of("one", "…", "four"), "one\ntwo\nthree\nfour\n"))
        .isTrue();
    assertThat(ShownOutput.matches(List.of("one", "…"), "one\n")).isTrue();
    assertThat(ShownOutput.matches(List.of("…", "two"), "one\n")).isFalse();
    assertThat(ShownOutput.matches(List.of("took … ms"), "took 12 ms\n")).isTrue();
    assertThat(ShownOutput.matches(List.of("took … ms"), "took 12\n ms\n")).isFalse();
  }
}
