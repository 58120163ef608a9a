package org.plumbline.formats;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the dates of a file are written, judged of all its columns together: one of them may tell the
 * day from the month where another does not.
 *
 * @param patterns what a mapping has to name; none for ISO dates
 * @param decisive columns with a date that tells the day from the month, in the file's order
 * @param ambiguous columns with such dates, of which none does
 * @param contrary columns that have it the other way round than the patterns
 * @param monthFirst whether the month stands before the day
 */
record DateOrder(
    Set<String> patterns,
    List<ColumnProfile> decisive,
    List<ColumnProfile> ambiguous,
    List<ColumnProfile> contrary,
    boolean monthFirst) {

  /** Of all the columns with dates that a file has. */
  static DateOrder of(Collection<ColumnProfile> columns) {
    long dayFirst = columns.stream().mapToLong(one -> telling(one, false)).sum();
    long monthFirst = columns.stream().mapToLong(one -> telling(one, true)).sum();
    boolean month = monthFirst > dayFirst;
    List<ColumnProfile> decisive = new ArrayList<>();
    List<ColumnProfile> ambiguous = new ArrayList<>();
    List<ColumnProfile> contrary = new ArrayList<>();
    for (ColumnProfile column : columns) {
      long with = telling(column, month);
      long against = telling(column, !month);
      if (against > with) {
        contrary.add(column);
      } else if (with > 0) {
        decisive.add(column);
      } else if (column.written().keySet().stream().anyMatch(DateOrder::isEither)) {
        ambiguous.add(column);
      }
    }
    List<ColumnProfile> read = new ArrayList<>(columns);
    read.removeAll(contrary);
    return new DateOrder(needed(read, month), decisive, ambiguous, contrary, month);
  }

  /** How many dates of a column can only be read one way round. */
  private static long telling(ColumnProfile column, boolean monthFirst) {
    return column.written().entrySet().stream()
        .filter(
            one ->
                one.getKey().stream().anyMatch(DateOrder::isNumeric)
                    && one.getKey().stream()
                        .filter(DateOrder::isNumeric)
                        .allMatch(pattern -> pattern.startsWith("M") == monthFirst))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  private static boolean isEither(Set<String> patterns) {
    return patterns.stream().anyMatch(one -> one.startsWith("M"))
        && patterns.stream().anyMatch(one -> one.startsWith("d"));
  }

  /** Only of these there are both. */
  private static boolean isNumeric(String pattern) {
    return pattern.matches("[dM]+/[dM]+/.*");
  }

  /** As few patterns as read what can be read, the one for most dates first. */
  private static Set<String> needed(List<ColumnProfile> columns, boolean monthFirst) {
    Map<Set<String>, Long> open = new LinkedHashMap<>();
    for (ColumnProfile column : columns) {
      column
          .written()
          .forEach(
              (fitting, count) -> {
                Set<String> usable =
                    fitting.stream()
                        .filter(one -> !isNumeric(one) || one.startsWith("M") == monthFirst)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
                if (!usable.isEmpty()) {
                  open.merge(usable, count, Long::sum);
                }
              });
    }
    Set<String> needed = new LinkedHashSet<>();
    while (!open.isEmpty()) {
      Map<String, Long> reads = new LinkedHashMap<>();
      open.forEach((fitting, n) -> fitting.forEach(one -> reads.merge(one, n, Long::sum)));
      long most = reads.values().stream().mapToLong(Long::longValue).max().orElseThrow();
      String best =
          ColumnProfile.DatePatterns.all().stream()
              .filter(one -> reads.getOrDefault(one, 0L) == most)
              .findFirst()
              .orElseThrow();
      needed.add(best);
      open.keySet().removeIf(fitting -> fitting.contains(best));
    }
    return needed;
  }
}
