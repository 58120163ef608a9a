package org.plumbline.publish.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a paper of which its author says that they carry nothing, each with a reason: a file
 * beside the document with lines such as {@code 12: names the members of the panel} or {@code 30 to
 * 34: repeats 2.1}.
 *
 * @param marks in the file's order
 */
public record NotEncoded(List<Mark> marks) {
  private static final Pattern MARK =
      Pattern.compile("(?:lines?\\s+)?(\\d{1,6})(?:\\s+to\\s+(\\d{1,6}))?\\s*:\\s*(\\S.*)");

  public NotEncoded {
    marks = List.copyOf(marks);
  }

  /**
   * Some lines and why they carry nothing.
   *
   * @param first the first line
   * @param last the last, the same if there is but one
   * @param reason never empty
   */
  public record Mark(int first, int last, String reason) {}

  /** Nothing is marked. */
  public static NotEncoded none() {
    return new NotEncoded(List.of());
  }

  /**
   * From a file.
   *
   * @throws TraceException if a line says no lines or no reason
   */
  public static NotEncoded read(String file) {
    List<Mark> marks = new ArrayList<>();
    List<String> rows = file.lines().toList();
    for (int i = 0; i < rows.size(); i++) {
      String row = rows.get(i).strip();
      if (!row.isEmpty() && !row.startsWith("#")) {
        marks.add(mark(i + 1, row));
      }
    }
    return new NotEncoded(marks);
  }

  private static Mark mark(int at, String row) {
    Matcher matcher = MARK.matcher(row);
    if (!matcher.matches()) {
      throw new TraceException(
          at,
          "this does not say which lines carry nothing, and why. Write `12: names the members of"
              + " the panel` or `30 to 34: repeats 2.1`");
    }
    int first = Integer.parseInt(matcher.group(1));
    int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
    if (first < 1 || last < first) {
      throw new TraceException(at, "lines are counted from 1, the first comes before the last");
    }
    return new Mark(first, last, matcher.group(3).strip());
  }

  /** The mark of a line, if it has one. */
  public Optional<Mark> of(int line) {
    return marks.stream().filter(m -> m.first() <= line && line <= m.last()).findFirst();
  }
}
