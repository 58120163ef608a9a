package org.plumbline.reference;

import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.runtime.verdict.Facet;
import org.plumbline.runtime.verdict.FacetVerdict;
import org.plumbline.runtime.verdict.Verdict;

/**
 * What was done, and does not do or may not: where there is one, to say that nothing was done would
 * be untrue.
 *
 * @param by the limit as it stood when it was done
 * @param surelyCounts whether it is surely a candidate (§2.3 to §2.5)
 * @param onlyIf on what it depends whether it counts, such as ": only if seen alone"; may be empty
 */
record Attempt(
    Happening act, Map<Facet, FacetVerdict> facets, Limit by, boolean surelyCounts, String onlyIf) {

  /** What is wrong with it, whether or not it counts; empty if nothing is. */
  String faults() {
    return reasons(Verdict.BREACHED);
  }

  /** What leaves it open whether it passes; empty if nothing does. */
  String doubts() {
    return reasons(Verdict.UNDETERMINED);
  }

  boolean isInTime() {
    FacetVerdict time = facets.get(Facet.TIME);
    return !by.isNone() && time != null && time.verdict() == Verdict.MET;
  }

  private String reasons(Verdict verdict) {
    return facets.values().stream()
        .filter(facet -> facet.evidenced() && facet.verdict() == verdict)
        .map(FacetVerdict::reason)
        .collect(Collectors.joining("; "));
  }
}
