package org.plumbline.formats;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of a source, before anything in it is understood.
 *
 * @param table which of the mapping's tables it belongs to, from 0; {@link #ANY} for each
 * @param line where it begins in the file, or in its sheet, from 1
 * @param cells what it holds, by column; a cell that is blank is absent; several values are a list
 *     from a source that has lists
 * @param lost columns of which the row says nothing, not even that they are blank
 * @param fault why the row cannot be used, although what {@code cells} holds of it can be relied
 *     on; null if it can
 */
public record CaseRow(
    int table,
    long line,
    Map<String, List<String>> cells,
    Set<String> lost,
    @Nullable String fault) {
  /** A row of a file that has but one kind. */
  public static final int ANY = -1;

  /** A row as it should be. */
  public static CaseRow whole(int table, long line, Map<String, List<String>> cells) {
    return new CaseRow(table, line, cells, Set.of(), null);
  }

  /** The same row of another table. */
  CaseRow of(int other) {
    return new CaseRow(other, line, cells, lost, fault);
  }

  /** The same row with other cells. */
  CaseRow with(Map<String, List<String>> others) {
    return new CaseRow(table, line, others, lost, fault);
  }

  /** A row that cannot be used. */
  public static CaseRow faulty(long line, Map<String, List<String>> cells, String fault) {
    return new CaseRow(ANY, line, cells, Set.of(), fault);
  }
}
