package org.plumbline.analysis.conflict;

import java.util.List;
import org.plumbline.analysis.relation.Matter;
import org.plumbline.analysis.relation.PlacedRule;

/**
 * Two clauses that ask for the same differently.
 *
 * @param kind how they differ
 * @param weight how much it matters
 * @param first the stricter one, if one of them is
 * @param second the other
 * @param matter what they have in common
 * @param proofs at least one
 */
public record Finding(
    FindingKind kind,
    Weight weight,
    PlacedRule first,
    PlacedRule second,
    Matter matter,
    List<Proof> proofs) {
  public Finding {
    proofs = List.copyOf(proofs);
  }

  /** Whether the two stand in different documents, or different versions of one. */
  public boolean isBetweenDocuments() {
    return !first.document().id().equals(second.document().id())
        || !first.document().version().equals(second.document().version());
  }
}
