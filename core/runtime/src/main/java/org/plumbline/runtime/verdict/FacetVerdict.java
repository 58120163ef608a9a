package org.plumbline.runtime.verdict;

/**
 * What is said of one facet.
 *
 * @param verdict the verdict, if the facet is evidenced
 * @param evidenced false where the data never carry what would show it: then it does not weigh in
 *     the whole, and the obligation is met "as far as evidenced"
 * @param reason in one phrase, for people
 */
public record FacetVerdict(Verdict verdict, boolean evidenced, String reason) {
  /** A facet about which the data are silent. */
  public static FacetVerdict notEvidenced(String reason) {
    return new FacetVerdict(Verdict.UNDETERMINED, false, reason);
  }
}
