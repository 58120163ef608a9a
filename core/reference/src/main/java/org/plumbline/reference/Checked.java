package org.plumbline.reference;

import java.util.List;
import org.plumbline.runtime.verdict.ObligationVerdict;

/**
 * What a check of one case found.
 *
 * @param verdicts one for each obligation: by the document's order of rules, then by the time of
 *     the trigger, then by the source's order
 * @param ignored how many occurrences were left out because they happened, or were put on record,
 *     later than the as-of
 */
public record Checked(List<ObligationVerdict> verdicts, int ignored) {
  /**
   * Copies the list.
   *
   * @param verdicts one for each obligation
   * @param ignored how many occurrences were left out
   */
  public Checked {
    verdicts = List.copyOf(verdicts);
  }
}
