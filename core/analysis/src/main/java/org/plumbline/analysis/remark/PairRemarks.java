package org.plumbline.analysis.remark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.analysis.behaviour.ClauseBehaviour;
import org.plumbline.analysis.relation.Matter;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.analysis.relation.Relations;
import org.plumbline.model.kernel.Rule;
import org.plumbline.runtime.verdict.Force;

/** What is found of pairs of clauses besides the order of their limits. */
public final class PairRemarks {
  private final ShownFinder shown;
  private final RedundancyFinder redundancy;

  /**
   * Finds them.
   *
   * @param rules all rules of the documents
   * @param relations where it is kept how limits lie
   */
  public PairRemarks(List<PlacedRule> rules, Relations relations) {
    ClauseBehaviour behaviour = new ClauseBehaviour(relations);
    shown = new ShownFinder(behaviour, new SaidElsewhere(rules));
    redundancy = new RedundancyFinder(behaviour);
  }

  /**
   * What is found of two clauses that ask for the same and can both apply to one case.
   *
   * @param areLimitsAlike whether nothing is told of the order of their limits
   */
  public List<Remark> between(
      PlacedRule one, PlacedRule other, Matter matter, boolean areLimitsAlike) {
    List<Remark> remarks = new ArrayList<>();
    if (areLimitsAlike) {
      redundancy.between(one, other, matter).ifPresent(remarks::add);
    }
    if (remarks.isEmpty() && isDuty(one) && isDuty(other)) {
      Optional<Remark> found = shown.between(one, other, matter);
      found.ifPresent(remarks::add);
    }
    return remarks;
  }

  private static boolean isDuty(PlacedRule placed) {
    Rule rule = placed.rule();
    return rule.kind() == Rule.Kind.DUTY && rule.force() == Force.REQUIREMENT && !rule.normally();
  }
}
