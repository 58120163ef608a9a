package org.plumbline.analysis.conflict;

import java.util.List;
import org.plumbline.analysis.finding.FindingKind;
import org.plumbline.analysis.finding.Weight;
import org.plumbline.analysis.relation.Matter;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.analysis.witness.Witness;

/**
 * Two clauses that ask for the same differently.
 *
 * @param kind how they differ
 * @param weight how much it matters
 * @param first the stricter one, if one of them is
 * @param second the other
 * @param matter what they have in common
 * @param proofs what the sweep over the days shows; none if it was told otherwise
 * @param cases more cases that show it, each of which breaches one of the two and meets the other;
 *     at least one if there are no proofs
 */
public record Finding(
    FindingKind kind,
    Weight weight,
    PlacedRule first,
    PlacedRule second,
    Matter matter,
    List<Proof> proofs,
    List<Witness> cases) {
  public Finding {
    proofs = List.copyOf(proofs);
    cases = List.copyOf(cases);
  }

  /** Whether the two stand in different documents, or different versions of one. */
  public boolean isBetweenDocuments() {
    return !first.isOfOneDocument(second);
  }
}
