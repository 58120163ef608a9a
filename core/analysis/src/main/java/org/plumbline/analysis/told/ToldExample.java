package org.plumbline.analysis.told;

import java.util.List;
import org.plumbline.analysis.witness.Witness;
import org.plumbline.runtime.verdict.Verdict;

/**
 * A case that shows a finding, and has been judged by every clause before it is told.
 *
 * @param line what happened, as an author would write it into a standard
 * @param happened the same for a reader: with what the act lacks, if that is what it is about
 * @param without fields of the act that are empty, if that is what it is about
 * @param asOf as of when it is judged, in words; empty if that is just after the act and all limits
 * @param said what each of the clauses said
 * @param witness the case itself
 */
public record ToldExample(
    String line,
    String happened,
    List<String> without,
    String asOf,
    List<Said> said,
    Witness witness) {
  private static final long DAY = 24L * 3600;

  public ToldExample {
    without = List.copyOf(without);
    said = List.copyOf(said);
  }

  /** What happened, and as of when that is judged if it matters. */
  public String told() {
    return happened + (asOf.isEmpty() ? "" : "; as of " + asOf);
  }

  /** Whether it is judged a day or more after the last that happened. */
  public boolean isJudgedLater() {
    return witness.asOf() - witness.act() >= DAY;
  }

  /**
   * What one clause said.
   *
   * @param document the id of its document
   * @param clause its citation within the document
   * @param verdict what it said
   * @param ofTime whether that is about the time of the act alone, or about all of it
   */
  public record Said(String document, String clause, Verdict verdict, boolean ofTime) {
    /** "met in time", or "met". */
    public String words() {
      return ofTime ? verdict.words() + " in time" : verdict.words();
    }
  }
}
