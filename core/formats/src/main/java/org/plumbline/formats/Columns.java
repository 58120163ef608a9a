package org.plumbline.formats;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the columns of one kind of rows are, by a mapping. A name means the same in capitals. */
final class Columns {
  private final Table table;
  private final Words words;
  private final Set<String> own = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
  private final Set<String> ignored = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
  private final Set<String> conditions = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
  private final Map<String, String> meant = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Map<String, Map<String, String>> codes =
      new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Map<String, Optional<String>> fields = new HashMap<>();
  private final Map<String, String> written = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Set<String> seen = new LinkedHashSet<>();
  private final Lines<Code> unmapped = new Lines<>();
  private final Lines<Code> blanks = new Lines<>();
  private final Set<String> blank = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
  private boolean headed;
  private final Set<String> headings = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

  private record Code(String column, String code) {}

  /**
   * Of one table.
   *
   * @param blank what stands in a cell that holds nothing
   */
  Columns(Table table, Words words, Collection<String> blank) {
    this.table = table;
    this.words = words;
    this.blank.addAll(blank);
    own.add(table.caseColumn());
    addTo(own, table.eventColumn());
    addTo(own, table.timeColumn());
    addTo(own, table.recordedColumn());
    addTo(own, table.idColumn());
    own.addAll(table.dates().keySet());
    own.addAll(table.clocks().values());
    own.removeAll(table.columns().keySet()); // what is a date of an event may be a field besides
    ignored.addAll(table.ignored());
    conditions.addAll(table.only().keySet());
    table.dates().values().stream()
        .flatMap(List::stream)
        .forEach(dated -> conditions.addAll(dated.only().keySet()));
    meant.putAll(table.columns());
    table
        .codes()
        .forEach(
            (column, meanings) -> {
              Map<String, String> any = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
              any.putAll(meanings);
              codes.put(column, any);
            });
  }

  private static void addTo(Set<String> set, @Nullable String name) {
    if (name != null) {
      set.add(name);
    }
  }

  /** Takes note of the columns that a row has. */
  void see(CaseRow row) {
    for (String column : row.cells().keySet()) {
      if (seen.add(column)) {
        written.put(column, column);
      }
    }
  }

  /**
   * The row without what stands for nothing. What a column's codes give a meaning keeps it, and
   * what is left aside in any case is not counted.
   */
  CaseRow withoutBlanks(CaseRow row) {
    if (blank.isEmpty()) {
      return row;
    }
    Map<String, List<String>> left = new LinkedHashMap<>();
    row.cells()
        .forEach(
            (column, cell) -> {
              Map<String, String> meanings = codes.getOrDefault(column, Map.of());
              List<String> filled =
                  cell.stream()
                      .filter(one -> !blank.contains(one) || meanings.containsKey(one))
                      .toList();
              if (!filled.isEmpty()) {
                left.put(column, filled);
              }
              if (filled.size() < cell.size() && !ignored.contains(column)) {
                cell.stream()
                    .filter(one -> !filled.contains(one))
                    .forEach(one -> blanks.add(new Code(column, one), row.line()));
              }
            });
    return row.with(left);
  }

  /** Whether any row has been seen. */
  boolean anySeen() {
    return !seen.isEmpty();
  }

  @Nullable String caseId(CaseRow row) {
    return cell(row, table.caseColumn());
  }

  @Nullable String event(CaseRow row) {
    return cell(row, table.eventColumn());
  }

  @Nullable String time(CaseRow row) {
    return cell(row, table.timeColumn());
  }

  @Nullable String recorded(CaseRow row) {
    return cell(row, table.recordedColumn());
  }

  @Nullable String id(CaseRow row) {
    return cell(row, table.idColumn());
  }

  private @Nullable String cell(CaseRow row, @Nullable String column) {
    List<String> cell = column == null ? List.of() : cells(row, column);
    return cell.isEmpty() ? null : String.join(" ", cell);
  }

  /** What a row holds in a column; empty if nothing. */
  List<String> cells(CaseRow row, String column) {
    List<String> cell = row.cells().get(column);
    if (cell == null) {
      cell = row.cells().get(written.getOrDefault(column, column));
    }
    return cell == null ? List.of() : cell;
  }

  /** The first column in which a row has none of the values that it must have one of. */
  @Nullable String failing(CaseRow row, Map<String, List<String>> only) {
    for (Map.Entry<String, List<String>> condition : only.entrySet()) {
      List<String> cell = cells(row, condition.getKey());
      boolean fits =
          cell.isEmpty()
              ? condition.getValue().contains("")
              : cell.stream()
                  .anyMatch(
                      value -> condition.getValue().stream().anyMatch(value::equalsIgnoreCase));
      if (!fits) {
        return condition.getKey();
      }
    }
    return null;
  }

  /** The values of a cell, with what the mapping says that codes stand for. */
  List<String> decoded(String column, List<String> cell, long line) {
    Map<String, String> meanings = codes.get(column);
    return meanings == null
        ? cell
        : cell.stream().map(code -> decoded(column, code, meanings, line)).toList();
  }

  private String decoded(String column, String code, Map<String, String> meanings, long line) {
    String meaning = meanings.get(code);
    if (meaning == null) {
      unmapped.add(new Code(column, Shown.briefly(code)), line);
      return code;
    }
    return meaning;
  }

  List<CaseData.Code> unmappedCodes() {
    return codes(unmapped);
  }

  /** What stood in cells that hold nothing. */
  List<CaseData.Code> blanks() {
    return codes(blanks);
  }

  private List<CaseData.Code> codes(Lines<Code> of) {
    return of.map(
        (code, count, lines) ->
            new CaseData.Code(table.rows(), code.column, code.code, count, lines));
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

  /**
   * Columns with something in them for which the document has no word, in their order.
   *
   * @param named whether one that the mapping gives a name is no mistake, since the name is another
   *     document's
   */
  List<CaseData.UnusedColumn> unused(boolean named) {
    return seen.stream()
        .filter(column -> !isLeftAside(column) && field(column) == null)
        .filter(column -> !conditions.contains(column))
        .filter(column -> !named || !meant.containsKey(column))
        .map(
            column ->
                new CaseData.UnusedColumn(
                    column, meant.get(column), words.nearestField(meaning(column))))
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
    missing.put("case", table.caseColumn());
    if (table.eventColumn() != null) {
      missing.put("event", table.eventColumn());
    }
    if (table.timeColumn() != null) {
      missing.put("time", table.timeColumn());
    }
    missing.values().removeIf(one -> written.containsKey(one) || headings.contains(one));
    if (!missing.isEmpty()) {
      throw new CaseDataException(
          "%sthere is no column “%s”, or nothing in it; the columns are %s. Rename them, or say in a mapping which is which, such as `%s: %s`"
              .formatted(
                  table.rows() == null ? "" : "in “" + table.rows() + "” ",
                  String.join("” and no “", missing.values()),
                  Shown.first(seen, 40),
                  missing.keySet().iterator().next(),
                  likely()));
    }
    if (!table.dates().isEmpty()
        && table.dates().keySet().stream().noneMatch(written::containsKey)) {
      throw new CaseDataException(
          "%snone of the mapping's dates is filled in: %s; the columns are %s"
              .formatted(
                  table.rows() == null ? "" : "in “" + table.rows() + "” ",
                  String.join(", ", table.dates().keySet()),
                  Shown.first(seen, 40)));
    }
  }

  /**
   * Refuses a file that names its columns and lacks some of those that the mapping speaks of: a
   * slip in a heading would otherwise look like data that say nothing. Case, event and time have a
   * refusal of their own.
   *
   * @throws CaseDataException that says which columns there are
   */
  void requireNamed(Collection<String> names) throws CaseDataException {
    headed = true;
    headings.addAll(names);
    Set<String> there = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    there.addAll(names);
    List<String> missing = needed().stream().filter(one -> !there.contains(one)).toList();
    if (!missing.isEmpty()) {
      throw new CaseDataException(
          "%sthe mapping names %s, which the file does not have; its columns are %s. Write the heading as the file has it, or list it under `optional` if some files lack it"
              .formatted(
                  table.rows() == null ? "" : "in “" + table.rows() + "” ",
                  missing.stream()
                      .map(one -> withNearest(one, names))
                      .collect(Collectors.joining(" and ")),
                  Shown.first(names.stream().filter(one -> !one.isEmpty()).toList(), 40)));
    }
  }

  /**
   * Columns of which no row says anything, where the file does not name its columns: they may be
   * blank throughout, or called otherwise. Conditions say by themselves what blank means.
   */
  List<CaseData.UnusedColumn> absent() {
    return headed || seen.isEmpty()
        ? List.of()
        : needed().stream()
            .filter(one -> !written.containsKey(one) && !conditions.contains(one))
            .map(one -> new CaseData.UnusedColumn(one, null, nearest(one, seen)))
            .toList();
  }

  /** What the mapping speaks of besides case, event and time, and no file may lack. */
  private Set<String> needed() {
    Set<String> needed = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    needed.addAll(table.dates().keySet());
    needed.addAll(table.columns().keySet());
    needed.addAll(table.codes().keySet());
    needed.addAll(table.clocks().values());
    needed.addAll(conditions);
    for (@Nullable String one : new @Nullable String[] {table.recordedColumn(), table.idColumn()}) {
      if (one != null
          && !one.equals(Table.PLAIN.recordedColumn())
          && !one.equals(Table.PLAIN.idColumn())) {
        needed.add(one);
      }
    }
    table.optional().forEach(needed::remove);
    needed.removeIf(one -> one.startsWith(RecordRows.NUMBER_OF));
    return needed;
  }

  private String withNearest(String column, Collection<String> headings) {
    String nearest = nearest(column, headings);
    return "“"
        + Shown.briefly(column)
        + "”"
        + (nearest == null ? "" : " (did you mean “" + Shown.briefly(nearest) + "”?)");
  }

  /** Of those that the mapping does not speak of already. */
  private @Nullable String nearest(String column, Collection<String> headings) {
    Set<String> mentioned = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    mentioned.addAll(table.mentioned());
    return new NearEvents(
            headings.stream().filter(one -> !mentioned.contains(one) && !one.isEmpty()).toList())
        .to(column);
  }

  /** A column that is not one of those found. */
  private String likely() {
    return seen.stream().filter(column -> !own.contains(column)).findFirst().orElse("…");
  }
}
