package org.plumbline.compiler.examples;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.document.Example;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.verdict.Facet;
import org.plumbline.runtime.verdict.Verdict;

/**
 * An example that can be checked.
 *
 * @param standard the standard in which it stands, of which alone it says something
 * @param example the example as written
 * @param histories what happened, case by case; a single one is called by the example's title
 * @param coverage what the example claims to tell completely: everything
 * @param asOf when it is judged, in seconds since 1970-01-01T00:00:00Z
 * @param expected one for each obligation that the standard has in it, in the order in which they
 *     arise
 */
public record ExampleCase(
    String standard,
    Example example,
    List<CaseHistory> histories,
    Coverage coverage,
    long asOf,
    List<Expected> expected) {
  public ExampleCase {
    histories = List.copyOf(histories);
    expected = List.copyOf(expected);
  }

  /**
   * What is expected of one obligation.
   *
   * @param clause the number of the clause; 0 if the standard has none
   * @param verdict the verdict
   * @param facet the facet of which the verdict is expected; null for the whole
   * @param due when it is due: the instant, or the whole local day if the example names a date;
   *     null if it does not say
   */
  public record Expected(
      int clause, Verdict verdict, @Nullable Facet facet, @Nullable Moment due) {}
}
