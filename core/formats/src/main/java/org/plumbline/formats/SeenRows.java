package org.plumbline.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The first rows of a file or sheet, as far as what stands in them is short enough for a code. */
final class SeenRows {
  private static final int LONGEST = 40;

  /** A file may have very many columns; so many cells are kept. */
  private static final int MOST_CELLS = 400_000;

  /** Of the cases with several rows so many in four have several values. */
  private static final int MOST_OF_FOUR = 3;

  private final List<Map<String, String>> rows = new ArrayList<>();
  private int kept;
  private boolean more;

  void see(Map<String, List<String>> cells) {
    if (kept >= MOST_CELLS) {
      more = true;
      return;
    }
    Map<String, String> row = new HashMap<>();
    cells.forEach(
        (column, cell) -> {
          if (cell.size() == 1 && cell.get(0).length() <= LONGEST) {
            row.put(column, cell.get(0));
          }
        });
    kept += row.size();
    rows.add(row);
  }

  /** There are rows that were not looked at. */
  void leftOut() {
    more = true;
  }

  boolean hasMore() {
    return more;
  }

  int size() {
    return rows.size();
  }

  /** How many rows have each of the values of a column, in the order in which they occur. */
  Map<String, Long> counts(String column) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (Map<String, String> row : rows) {
      String value = row.get(column);
      if (value != null) {
        counts.merge(value, 1L, Long::sum);
      }
    }
    return counts;
  }

  /** Whether at least half of the cases have several rows. */
  boolean haveSeveralEach(String caseColumn) {
    Map<String, Long> cases = counts(caseColumn);
    long several = cases.values().stream().filter(count -> count > 1).count();
    return several > 0 && several * 2 >= cases.size();
  }

  /**
   * How many different values of a column a case with several rows has on average, if most have
   * several and nearly every row has one; else 0.
   */
  double variety(String caseColumn, String column) {
    Map<String, Long> cases = counts(caseColumn);
    Map<String, Set<String>> values = new HashMap<>();
    long filled = 0;
    for (Map<String, String> row : rows) {
      String value = row.get(column);
      String one = row.get(caseColumn);
      filled += value == null ? 0 : 1;
      if (value != null && one != null && cases.getOrDefault(one, 0L) > 1) {
        values.computeIfAbsent(one, key -> new HashSet<>()).add(value);
      }
    }
    long several = cases.values().stream().filter(count -> count > 1).count();
    long varied = values.values().stream().filter(all -> all.size() > 1).count();
    boolean whole = filled * 10 >= rows.size() * 9L;
    return whole && varied > 0 && varied * 4 >= several * MOST_OF_FOUR
        ? values.values().stream().mapToInt(Set::size).sum() / (double) several
        : 0;
  }
}
