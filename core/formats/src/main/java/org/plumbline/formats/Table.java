package org.plumbline.formats;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one kind of rows of a source means: all the rows of a plain file, those of one sheet of a
 * workbook, or those that repeat at one place of an XML or JSON file. A row says in a column what
 * happened, or has several {@code dates} each of which tells of one event, or tells something about
 * the case itself.
 *
 * @param rows which rows: a sheet's name, or the path to what repeats, such as {@code
 *     Child/CINdetails}; null for whatever the file's rows are
 * @param caseColumn the column with the case's identifier
 * @param eventColumn the column that says what happened; null if none does
 * @param timeColumn the column that says when; null if none does
 * @param recordedColumn the column that says when it was put on record; null if there is none
 * @param idColumn the column with the event's own identifier; null if there is none
 * @param columns further columns and the key, field or attribute of the vocabulary that each holds;
 *     one that is not listed goes by its own name
 * @param ignored columns that are left aside on purpose
 * @param events codes of events and the vocabulary's event that each means; one that is not listed
 *     goes by its own name
 * @param dates columns that hold a date, and what happened then
 * @param codes for each column with codes what each code stands for
 * @param only for some columns the values that a row must have one of; other rows are left aside
 * @param optional columns that a file may lack although this speaks of them
 * @param clocks for some columns with dates the column that says the time of day
 */
public record Table(
    @Nullable String rows,
    String caseColumn,
    @Nullable String eventColumn,
    @Nullable String timeColumn,
    @Nullable String recordedColumn,
    @Nullable String idColumn,
    Map<String, String> columns,
    List<String> ignored,
    Map<String, String> events,
    Map<String, List<Dated>> dates,
    Map<String, Map<String, String>> codes,
    Map<String, List<String>> only,
    Set<String> optional,
    Map<String, String> clocks) {
  /** Columns case, event, time, recorded and id; everything by its own name. */
  public static final Table PLAIN =
      new Table(
          null,
          "case",
          "event",
          "time",
          "recorded",
          "id",
          Map.of(),
          List.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          Set.of(),
          Map.of());

  public Table {
    columns = ordered(columns);
    ignored = List.copyOf(ignored);
    events = ordered(events);
    dates = ordered(dates);
    codes = ordered(codes);
    only = ordered(only);
    optional = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(optional));
    clocks = ordered(clocks);
  }

  private static <V> Map<String, V> ordered(Map<String, V> map) {
    return java.util.Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  /**
   * The same of other rows.
   *
   * @param other which; null for whatever the file's rows are
   */
  Table of(@Nullable String other) {
    return new Table(
        other,
        caseColumn,
        eventColumn,
        timeColumn,
        recordedColumn,
        idColumn,
        columns,
        ignored,
        events,
        dates,
        codes,
        only,
        optional,
        clocks);
  }

  /** The steps of the path to its rows; empty for whatever the file's rows are. */
  public List<String> path() {
    return rows == null ? List.of() : List.of(rows.split("/", -1));
  }

  /** Every column that it speaks of, but for those that it leaves aside. */
  public Set<String> mentioned() {
    Set<String> all = new LinkedHashSet<>();
    all.add(caseColumn);
    for (String column :
        new @Nullable String[] {eventColumn, timeColumn, recordedColumn, idColumn}) {
      if (column != null) {
        all.add(column);
      }
    }
    all.addAll(columns.keySet());
    all.addAll(dates.keySet());
    all.addAll(codes.keySet());
    all.addAll(only.keySet());
    all.addAll(clocks.values());
    dates.values().forEach(those -> those.forEach(dated -> all.addAll(dated.only().keySet())));
    return all;
  }

  /**
   * What a date tells of.
   *
   * @param event what happened then, by the vocabulary
   * @param with fields of the event, and what they are whenever it comes from this column
   * @param only for some columns the values that a row must have one of, or the date tells nothing
   */
  public record Dated(String event, Map<String, String> with, Map<String, List<String>> only) {
    public Dated {
      with = ordered(with);
      only = ordered(only);
    }
  }
}
