package org.plumbline.analysis.witness;

import java.util.List;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.verdict.Facet;
import org.plumbline.runtime.verdict.FacetVerdict;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.Verdict;

/**
 * A case that proves a claim: what happened, and what the documents say to it. It has been
 * replayed.
 *
 * @param history what happened
 * @param coverage what the history claims to tell
 * @param asOf as of when it is judged, in seconds since 1970-01-01T00:00:00Z
 * @param act when the act was done, in the same unit
 * @param said what each of the rules said, in their order
 */
public record Witness(
    CaseHistory history, Coverage coverage, long asOf, long act, List<Said> said) {
  public Witness {
    said = List.copyOf(said);
  }

  /** What one rule said. */
  public record Said(PlacedRule rule, ObligationVerdict verdict) {
    /** What it said about the time of the act, which is what a witness shows. */
    public Verdict time() {
      FacetVerdict time = verdict.facets().get(Facet.TIME);
      return time == null ? verdict.verdict() : time.verdict();
    }
  }
}
