package org.plumbline.analysis.told;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the clauses that a finding is about.
 *
 * @param document the id of its document
 * @param documentTitle the document's title
 * @param version the document's version, as it calls itself
 * @param standard the standard's id
 * @param clause the number of the clause, or 0 if the standard has none
 * @param title the standard's title
 * @param asks by when it asks for the act, in words: "within 25 working days of that"
 * @param place where the standard stands; null if that is not known
 * @param paper where the paper says so: "1.2.3, line 47; line 52"; empty if the standard does not
 *     say
 * @param section the paper's own numbering or heading; null if not given
 * @param line the first line in the paper's text; null if not given
 * @param readings how the vague words were taken that its time rests on, a sentence each
 */
public record ToldClause(
    String document,
    String documentTitle,
    String version,
    String standard,
    int clause,
    String title,
    String asks,
    @Nullable Place place,
    String paper,
    @Nullable String section,
    @Nullable Integer line,
    List<String> readings) {
  public ToldClause {
    readings = List.copyOf(readings);
  }

  /** The clause within its document, as people cite it: "VIS-03" or "VIS-03 .2". */
  public String citation() {
    return clause == 0 ? standard : standard + " ." + clause;
  }

  /**
   * Where it stands.
   *
   * @param file as it was named, with slashes on any machine
   * @param line from 1
   * @param column in UTF-16 units from 1
   */
  public record Place(String file, int line, int column) {
    @Override
    public String toString() {
      return file + ":" + line + ":" + column;
    }
  }
}
