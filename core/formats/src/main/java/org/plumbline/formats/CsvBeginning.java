package org.plumbline.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a CSV file begins: which line names the columns, and what separates them. A line {@code
 * sep=;} may stand before all else, as Excel wants it, and reports have a title or two above the
 * headings.
 *
 * @param separator what separates cells
 * @param headings the number of the line with the headings, from 1
 * @param titles the lines above that say something else, from 1
 */
record CsvBeginning(char separator, long headings, List<Long> titles) {
  /** Headings stand among so many lines, or in the first. */
  static final int LINES = 20;

  private static final Pattern SEPARATOR_LINE = Pattern.compile("(?i)\\s*\"?sep=(.)\"?[\\s,;|]*");

  CsvBeginning {
    titles = List.copyOf(titles);
  }

  /**
   * As the first lines show.
   *
   * @param lines the first lines, at most {@link #LINES}
   * @param caseColumn the column that the headings have to name, if any line does
   */
  static CsvBeginning of(List<String> lines, String caseColumn) {
    int first = 0;
    Character said = null;
    Matcher excel = SEPARATOR_LINE.matcher(lines.isEmpty() ? "" : lines.get(0));
    if (excel.matches()) {
      said = excel.group(1).charAt(0);
      first = 1;
    }
    first = filled(lines, first);
    int head = headings(lines, first, said, caseColumn);
    List<Long> titles = new ArrayList<>();
    for (int i = first; i < head; i++) {
      if (!lines.get(i).isBlank()) {
        titles.add(i + 1L);
      }
    }
    return new CsvBeginning(separator(lines, head, said), head + 1L, titles);
  }

  /** The next line that is not blank; that very one if there is none. */
  private static int filled(List<String> lines, int from) {
    for (int i = from; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        return i;
      }
    }
    return from;
  }

  private static char separator(List<String> lines, int head, @Nullable Character said) {
    return said != null
        ? said
        : Separator.of(line(lines, head), line(lines, filled(lines, head + 1)));
  }

  private static String line(List<String> lines, int index) {
    return index < lines.size() ? lines.get(index) : "";
  }

  /**
   * The line that names the case's column; else, below a title, the first that is like the next.
   */
  private static int headings(
      List<String> lines, int first, @Nullable Character said, String caseColumn) {
    for (int i = first; i < lines.size(); i++) {
      if (names(lines.get(i), separator(lines, i, said), caseColumn)) {
        return i;
      }
    }
    if (!isTitle(line(lines, first), separator(lines, first, said))) {
      return first;
    }
    for (int i = first + 1; i < lines.size(); i++) {
      String next = line(lines, filled(lines, i + 1));
      char separator = separator(lines, i, said);
      int cells = Separator.count(lines.get(i), separator);
      if (cells > 0
          && !isTitle(lines.get(i), separator)
          && cells == Separator.count(next, separator)) {
        return i;
      }
    }
    return first;
  }

  private static boolean names(String line, char separator, String column) {
    for (String cell : line.split(Pattern.quote(String.valueOf(separator)), -1)) {
      String bare = cell.strip();
      if (bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"")) {
        bare = bare.substring(1, bare.length() - 1).strip();
      }
      if (bare.equalsIgnoreCase(column)) {
        return true;
      }
    }
    return false;
  }

  /** One cell alone, with or without empty ones after it, as spreadsheets write them. */
  private static boolean isTitle(String line, char separator) {
    String left = line.strip();
    while (!left.isEmpty() && left.charAt(left.length() - 1) == separator) {
      left = left.substring(0, left.length() - 1).strip();
    }
    return Separator.count(left, separator) == 0;
  }
}
