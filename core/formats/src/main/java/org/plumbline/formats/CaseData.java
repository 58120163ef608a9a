package org.plumbline.formats;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.spill.SpilledList;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.history.Moment;

/**
 * What a body of case data came to.
 *
 * @param histories one for each case, in the order in which the cases first appear
 * @param coverage what the data claim to hold completely
 * @param rows how many rows were read
 * @param unused rows, or values in them, that could not be used, in the order of the file
 * @param unusedColumns columns that hold something for which the document has no word, in the order
 *     of the file
 * @param quality what else is to be known of the state of the data
 * @param groups to which group each case belongs, by the last row that says so
 */
public record CaseData(
    List<CaseHistory> histories,
    Coverage coverage,
    long rows,
    List<Unused> unused,
    List<UnusedColumn> unusedColumns,
    Quality quality,
    Groups groups) {
  public CaseData {
    histories = SpilledList.copyOf(histories);
    unusedColumns = List.copyOf(unusedColumns);
    unused = List.copyOf(unused);
  }

  /**
   * Something that was not used.
   *
   * @param table the sheet, the path to the rows, or the file, where the data have several; null if
   *     they do not
   * @param line where, in the file or the sheet, from 1
   * @param whole whether the whole row was not used, or only a value in it
   * @param reason why, and what to do
   */
  public record Unused(@Nullable String table, long line, boolean whole, String reason) {
    /** In a file with one kind of rows. */
    public Unused(long line, boolean whole, String reason) {
      this(null, line, whole, reason);
    }
  }

  /**
   * A column that is no key, field or attribute of the document.
   *
   * @param column its heading
   * @param meant what the mapping says that it holds; null if it does not
   * @param nearest the word of the document that comes nearest to it; null if none does
   */
  public record UnusedColumn(String column, @Nullable String meant, @Nullable String nearest) {}

  /**
   * The state of the data beside what could not be used.
   *
   * @param leftAside rows left aside because the mapping says so
   * @param blanks what stands in cells that hold nothing, as the mapping says, by column
   * @param unmappedCodes codes for which the mapping has no meaning
   * @param emptyTables the mapping's tables of which the file has no row
   * @param unknownEvents events of the mapping that the document does not know
   * @param keysMissing keys that occurrences lack of whose event their case has several
   * @param outside events at a time that cannot be right, or that the data do not cover
   * @param far the first few events far from any other of their case
   * @param neverSeen events that the data are said to hold completely, and that never occur
   * @param repeated occurrences that say just what an earlier one of their case said
   * @param absentColumns columns of the mapping of which no row says anything, where the file does
   *     not name its columns itself
   * @param unreadRows kinds of rows in the file of which no table of the mapping speaks, such as
   *     sheets
   */
  public record Quality(
      List<Counted> leftAside,
      List<Code> blanks,
      List<Code> unmappedCodes,
      List<String> emptyTables,
      List<Counted> unknownEvents,
      List<Key> keysMissing,
      List<Counted> outside,
      List<Far> far,
      List<String> neverSeen,
      long repeated,
      List<UnusedColumn> absentColumns,
      List<String> unreadRows) {
    public Quality {
      leftAside = List.copyOf(leftAside);
      blanks = List.copyOf(blanks);
      unmappedCodes = List.copyOf(unmappedCodes);
      emptyTables = List.copyOf(emptyTables);
      unknownEvents = List.copyOf(unknownEvents);
      keysMissing = List.copyOf(keysMissing);
      outside = List.copyOf(outside);
      far = List.copyOf(far);
      neverSeen = List.copyOf(neverSeen);
      absentColumns = List.copyOf(absentColumns);
      unreadRows = List.copyOf(unreadRows);
    }
  }

  /**
   * So many rows of which something is to be said.
   *
   * @param table as of {@link Unused}; null also where the rows are of several
   * @param what what it is
   * @param lines the first few lines, from 1
   */
  public record Counted(@Nullable String table, String what, long count, List<Long> lines) {
    public Counted {
      lines = List.copyOf(lines);
    }

    /** Of whatever rows. */
    public Counted(String what, long count, List<Long> lines) {
      this(null, what, count, lines);
    }
  }

  /**
   * A code without a meaning, in a column that has codes; or what stands for nothing.
   *
   * @param table as of {@link Unused}
   * @param lines the first few lines, from 1
   */
  public record Code(
      @Nullable String table, String column, String code, long count, List<Long> lines) {
    public Code {
      lines = List.copyOf(lines);
    }
  }

  /**
   * An occurrence so far from any other of its case that its year is perhaps mistyped.
   *
   * @param caseId the case
   * @param event what happened
   * @param at when, as the data say
   */
  public record Far(String caseId, String event, Moment at) {}

  /** A key that so many occurrences of an event lack, of which their case has several. */
  public record Key(String event, String key, long count) {}
}
