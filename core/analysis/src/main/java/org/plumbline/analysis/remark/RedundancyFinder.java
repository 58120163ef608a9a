package org.plumbline.analysis.remark;

import java.util.List;
import java.util.Optional;
import org.plumbline.analysis.behaviour.ClauseBehaviour;
import org.plumbline.analysis.circumstances.UndecidedException;
import org.plumbline.analysis.finding.FindingKind;
import org.plumbline.analysis.finding.Weight;
import org.plumbline.analysis.relation.Matter;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.model.kernel.Rule;
import org.plumbline.runtime.verdict.Force;

/** Which of two clauses asks for nothing that the other does not ask for, in whatever case. */
final class RedundancyFinder {
  private final ClauseBehaviour behaviour;

  RedundancyFinder(ClauseBehaviour behaviour) {
    this.behaviour = behaviour;
  }

  /**
   * What is found of two clauses between whose limits there is no difference to tell: the redundant
   * one first, or both if they say the same.
   */
  Optional<Remark> between(PlacedRule one, PlacedRule other, Matter matter) {
    if (!binds(one) || !binds(other) || one.rule().kind() != other.rule().kind()) {
      return Optional.empty();
    }
    try {
      boolean first = behaviour.isKeptBy(one, other);
      boolean second = behaviour.isKeptBy(other, one);
      if (!first && !second) {
        return Optional.empty();
      }
      return Optional.of(
          new Remark(
              FindingKind.REDUNDANT,
              Weight.CONFLICT,
              first ? List.of(one, other) : List.of(other, one),
              matter,
              first && second ? List.of("the same") : List.of(),
              List.of()));
    } catch (UndecidedException e) {
      return Optional.empty(); // nothing is claimed
    }
  }

  private static boolean binds(PlacedRule placed) {
    Rule rule = placed.rule();
    return rule.kind() != Rule.Kind.AUDIT && rule.force() == Force.REQUIREMENT;
  }
}
