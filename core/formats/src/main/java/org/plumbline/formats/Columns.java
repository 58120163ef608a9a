package org.plumbline.formats;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the columns of a source are, by a mapping. A name means the same in capitals. */
final class Columns {
  private final Mapping mapping;
  private final Words words;
  private final Set<String> own = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
  private final Set<String> ignored = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
  private final Map<String, String> meant = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Map<String, Optional<String>> fields = new HashMap<>();
  private final Map<String, String> written = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Set<String> seen = new LinkedHashSet<>();

  Columns(Mapping mapping, Words words) {
    this.mapping = mapping;
    this.words = words;
    own.add(mapping.caseColumn());
    own.add(mapping.eventColumn());
    own.add(mapping.timeColumn());
    if (mapping.recordedColumn() != null) {
      own.add(mapping.recordedColumn());
    }
    if (mapping.idColumn() != null) {
      own.add(mapping.idColumn());
    }
    ignored.addAll(mapping.ignored());
    meant.putAll(mapping.columns());
  }

  /** Takes note of the columns that a row has. */
  void see(CaseRow row) {
    for (String column : row.cells().keySet()) {
      if (seen.add(column)) {
        written.put(column, column);
      }
    }
  }

  @Nullable String caseId(CaseRow row) {
    return cell(row, mapping.caseColumn());
  }

  @Nullable String event(CaseRow row) {
    return cell(row, mapping.eventColumn());
  }

  @Nullable String time(CaseRow row) {
    return cell(row, mapping.timeColumn());
  }

  @Nullable String recorded(CaseRow row) {
    return cell(row, mapping.recordedColumn());
  }

  @Nullable String id(CaseRow row) {
    return cell(row, mapping.idColumn());
  }

  private @Nullable String cell(CaseRow row, @Nullable String column) {
    if (column == null) {
      return null;
    }
    List<String> cell = row.cells().get(column);
    if (cell == null) {
      cell = row.cells().get(written.getOrDefault(column, column));
    }
    return cell == null ? null : String.join(" ", cell);
  }

  /**
   * The key, field or attribute that a column holds; null for a column that the binder itself reads
   * or leaves aside, and for one that the document does not know.
   */
  @Nullable String field(String column) {
    return isLeftAside(column)
        ? null
        : fields
            .computeIfAbsent(column, any -> Optional.ofNullable(words.field(meaning(column))))
            .orElse(null);
  }

  private boolean isLeftAside(String column) {
    return column.isEmpty() || own.contains(column) || ignored.contains(column);
  }

  private String meaning(String column) {
    return meant.getOrDefault(column, column);
  }

  /** Columns with something in them for which the document has no word, in their order. */
  List<CaseData.UnusedColumn> unused() {
    return seen.stream()
        .filter(column -> !isLeftAside(column) && field(column) == null)
        .map(column -> new CaseData.UnusedColumn(column, words.nearestField(meaning(column))))
        .toList();
  }

  /**
   * Refuses a source in which case, event or time are not to be found.
   *
   * @throws CaseDataException that says which columns there are
   */
  void requireCaseEventAndTime() throws CaseDataException {
    if (seen.isEmpty()) {
      return; // not one row could be read: what is wrong with the rows says more
    }
    Map<String, String> missing = new LinkedHashMap<>();
    missing.put("case", mapping.caseColumn());
    missing.put("event", mapping.eventColumn());
    missing.put("time", mapping.timeColumn());
    missing.values().removeIf(written::containsKey);
    if (!missing.isEmpty()) {
      throw new CaseDataException(
          "there is no column “%s”, or nothing in it; the columns are %s. Rename them, or say in a mapping which is which, such as `%s: %s`"
              .formatted(
                  String.join("” and no “", missing.values()),
                  String.join(", ", seen),
                  missing.keySet().iterator().next(),
                  likely()));
    }
  }

  /** A column that is not one of those found. */
  private String likely() {
    return seen.stream().filter(column -> !own.contains(column)).findFirst().orElse("…");
  }
}
