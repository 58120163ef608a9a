package org.plumbline.formats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A column with codes for what happened, and the one with the date, of a table with an event in
 * each row.
 *
 * @param others what else may say what happened
 */
record EventCodes(ColumnProfile event, ColumnProfile time, List<ColumnProfile> others) {
  EventCodes {
    others = List.copyOf(others);
  }

  /**
   * Those of a table; null if there are none, or what happened is told by a column that says so by
   * its name.
   *
   * @param rows the first rows; null if none were seen
   * @param dates the columns with dates that tell of events
   */
  static @Nullable EventCodes of(
      ColumnGuesses guesses,
      @Nullable SeenRows rows,
      Map<String, ColumnProfile> columns,
      List<ColumnProfile> dates) {
    ColumnProfile time = ColumnGuesses.onlyDate(dates);
    List<ColumnProfile> codes = candidates(guesses, rows, columns);
    ColumnProfile plain = eventOf(columns, timeOf(dates));
    return time == null
            || codes.isEmpty()
            || !guesses.saysWhatHappened(codes.get(0), time)
            || (plain != null && !ColumnGuesses.isBetterNamed(codes.get(0), plain))
        ? null
        : new EventCodes(codes.get(0), time, codes.subList(1, codes.size()));
  }

  /** The columns that may hold such codes, the likeliest first. */
  static List<ColumnProfile> candidates(
      ColumnGuesses guesses, @Nullable SeenRows rows, Map<String, ColumnProfile> columns) {
    ColumnProfile caseColumn = ColumnGuesses.caseOf(columns);
    return caseColumn == null || rows == null
        ? List.of()
        : guesses.codeColumns(rows, caseColumn, new LinkedHashSet<>(columns.values()));
  }

  /** The date that is filled in most; null if there is none. */
  static @Nullable ColumnProfile timeOf(List<ColumnProfile> dates) {
    return dates.stream().max(Comparator.comparingLong(ColumnProfile::filled)).orElse(null);
  }

  /** The column that says by its name what happened, if there is a date wherever it does. */
  static @Nullable ColumnProfile eventOf(
      Map<String, ColumnProfile> columns, @Nullable ColumnProfile time) {
    List<ColumnProfile> rest = new ArrayList<>(columns.values());
    rest.remove(ColumnGuesses.caseOf(columns));
    ColumnProfile event = ColumnGuesses.eventOf(rest);
    return event != null && time != null && time.filled() >= event.filled() ? event : null;
  }
}
