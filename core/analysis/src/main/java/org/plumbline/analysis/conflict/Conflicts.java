package org.plumbline.analysis.conflict;

import java.util.ArrayList;
import java.util.List;

/**
 * What was found.
 *
 * @param findings by document and standard
 * @param undecided the pairs of which nothing can be said
 * @param pairs how many pairs of clauses speak of the same
 */
public record Conflicts(List<Finding> findings, List<Undecided> undecided, int pairs) {
  public Conflicts {
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
