package org.plumbline.parser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineIndexTest {

  private static final String TEXT = "ab\ncd\r\n\re\n";

  @ParameterizedTest
  @CsvSource({
    "0, 1, 1",
    "2, 1, 3",
    "3, 2, 1",
    "5, 2, 3",
    "6, 2, 4",
    "7, 3, 1",
    "8, 4, 1",
    "9, 4, 2",
    "10, 5, 1"
  })
  void linesEndAtEveryKindOfBreak(int offset, int line, int column) {
    LineIndex index = new LineIndex(TEXT);
    assertThat(index.line(offset)).isEqualTo(line);
    assertThat(index.column(offset)).isEqualTo(column);
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 1"})
  void anEmptyTextHasOneLine(int offset, int line, int column) {
    LineIndex index = new LineIndex("");
    assertThat(index.line(offset)).isEqualTo(line);
    assertThat(index.column(offset)).isEqualTo(column);
  }
}
