package org.plumbline.publish.trace;

import java.util.ArrayList;
import java.util.List;

/** Lines that follow each other. */
public record Range(int first, int last) {
  /**
   * Such lines, together where nothing but blank lines is between them.
   *
   * @param lines some of the index's lines, in order
   */
  public static List<Range> of(List<SourceLine> lines, SourceIndex index) {
    List<Range> ranges = new ArrayList<>();
    int first = 0;
    int last = 0;
    for (SourceLine line : index.lines()) {
      if (lines.contains(line)) {
        first = first == 0 ? line.number() : first;
        last = line.number();
      } else if (first > 0) {
        ranges.add(new Range(first, last));
        first = 0;
      }
    }
    if (first > 0) {
      ranges.add(new Range(first, last));
    }
    return ranges;
  }

  @Override
  public String toString() {
    return first == last ? Integer.toString(first) : first + " to " + last;
  }
}
