package org.plumbline.analysis.behaviour;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.analysis.relation.Relations;
import org.plumbline.model.kernel.KernelDocument;

/**
 * What it does to put one clause in the place of another, whichever documents they stand in, as if
 * the two were versions of one.
 */
public final class ClauseBehaviour {
  private final Relations relations;

  /**
   * Judges clauses.
   *
   * @param relations where it is kept how limits lie
   */
  public ClauseBehaviour(Relations relations) {
    this.relations = relations;
  }

  /**
   * What is judged otherwise, respect by respect.
   *
   * @param one the clause that is given up
   * @param other the one in its place, of a document that shares the vocabulary
   * @return none if every case is judged alike
   */
  public List<Effect> effects(PlacedRule one, PlacedRule other) {
    return judge(one, other).effects();
  }

  /** The same in what must be shown alone. */
  public List<Effect> effectsOfShown(PlacedRule one, PlacedRule other) {
    return judge(one, other).effectsOfShown();
  }

  /**
   * Whether whoever keeps the other clause keeps this one, on every day on which this one is in
   * force.
   *
   * @param one the clause of which it is asked
   * @param other of a document that shares the vocabulary
   */
  public boolean isKeptBy(PlacedRule one, PlacedRule other) {
    if (!isCovered(one.document(), other.document())
        || InForce.isPossible(InForce.of(one.rule()), InForce.of(other.rule()))) {
      return false;
    }
    Course course = judge(one, other).course();
    return course == Course.EQUIVALENT || course == Course.TIGHTENED;
  }

  private static boolean isCovered(KernelDocument one, KernelDocument other) {
    LocalDate from = other.inForceFrom();
    LocalDate to = other.inForceTo();
    LocalDate ownFrom = one.inForceFrom();
    LocalDate ownTo = one.inForceTo();
    return (from == null || (ownFrom != null && !ownFrom.isBefore(from)))
        && (to == null || (ownTo != null && !ownTo.isAfter(to)));
  }

  private RuleJudge judge(PlacedRule one, PlacedRule other) {
    return new RuleJudge(new RulePairing(everInForce(one), everInForce(other)), relations);
  }

  private static PlacedRule everInForce(PlacedRule placed) {
    return new PlacedRule(
        RulePairing.everInForce(placed.document()),
        RulePairing.everInForce(placed.rule()),
        placed.calendar());
  }
}
