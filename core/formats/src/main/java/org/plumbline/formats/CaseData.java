package org.plumbline.formats;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Coverage;

/**
 * What a body of case data came to.
 *
 * @param histories one for each case, in the order in which the cases first appear
 * @param coverage what the data claim to hold completely
 * @param rows how many rows were read
 * @param unused rows, or values in them, that could not be used, in the order of the file
 * @param unusedColumns columns that hold something for which the document has no word, in the order
 *     of the file
 */
public record CaseData(
    List<CaseHistory> histories,
    Coverage coverage,
    long rows,
    List<Unused> unused,
    List<UnusedColumn> unusedColumns) {
  public CaseData {
    histories = List.copyOf(histories);
    unusedColumns = List.copyOf(unusedColumns);
    unused = List.copyOf(unused);
  }

  /**
   * Something that was not used.
   *
   * @param line where, from 1
   * @param whole whether the whole row was not used, or only a value in it
   * @param reason why, and what to do
   */
  public record Unused(long line, boolean whole, String reason) {}

  /**
   * A column that is no key, field or attribute of the document.
   *
   * @param column its heading
   * @param nearest the word of the document that comes nearest to it; null if none does
   */
  public record UnusedColumn(String column, @Nullable String nearest) {}
}
