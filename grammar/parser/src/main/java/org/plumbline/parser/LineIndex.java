package org.plumbline.parser;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Where the lines of a text begin. */
final class LineIndex {

  private final int[] starts;

  LineIndex(String text) {
    starts =
        IntStream.concat(
                IntStream.of(0),
                IntStream.range(0, text.length())
                    .filter(at -> endsLine(text, at))
                    .map(at -> at + 1))
            .toArray();
  }

  private static boolean endsLine(String text, int at) {
    char unit = text.charAt(at);
    boolean pair = at + 1 < text.length() && text.charAt(at + 1) == '\n';
    return unit == '\n' || (unit == '\r' && !pair);
  }

  /** The line of an offset, from 1. */
  int line(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The column of an offset in its line, from 1. */
  int column(int offset) {
    return offset - starts[line(offset) - 1] + 1;
  }
}
