package org.plumbline.formats;

import java.util.List;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Coverage;

/**
 * What a body of case data came to.
 *
 * @param histories one for each case, in the order in which the cases first appear
 * @param coverage what the data claim to hold completely
 * @param rows how many rows were read
 * @param unused rows, or values in them, that could not be used, in the order of the file
 */
public record CaseData(
    List<CaseHistory> histories, Coverage coverage, long rows, List<Unused> unused) {
  public CaseData {
    histories = List.copyOf(histories);
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
}
