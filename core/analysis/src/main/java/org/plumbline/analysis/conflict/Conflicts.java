package org.plumbline.analysis.conflict;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.analysis.chain.Chain;
import org.plumbline.analysis.finding.Weight;
import org.plumbline.analysis.remark.Remark;

/**
 * What was found.
 *
 * @param findings between two clauses, by document and standard
 * @param chains of clauses of which one sets the time for the next
 * @param remarks what was found besides the order of limits
 * @param undecided the pairs of which nothing can be said
 * @param pairs how many pairs of clauses speak of the same
 */
public record Conflicts(
    List<Finding> findings,
    List<Chain> chains,
    List<Remark> remarks,
    List<Undecided> undecided,
    int pairs) {
  public Conflicts {
    chains = List.copyOf(chains);
    remarks = List.copyOf(remarks);
    findings = List.copyOf(findings);
    undecided = List.copyOf(undecided);
  }

  /** The findings of that weight. */
  public List<Finding> of(Weight weight) {
    List<Finding> some = new ArrayList<>(findings);
    some.removeIf(f -> f.weight() != weight);
    return some;
  }
}
