package org.plumbline.analysis.behaviour;

import java.util.List;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.analysis.relation.Relations;

/**
 * What it does to put one clause in the place of another, whichever documents they stand in, as if
 * the two were versions of one.
 */
public final class ClauseBehaviour {
  private final Relations relations = new Relations();

  /**
   * What is judged otherwise, respect by respect.
   *
   * @param one the clause that is given up
   * @param other the one in its place, of a document that shares the vocabulary
   * @return none if every case is judged alike
   */
  public List<Effect> effects(PlacedRule one, PlacedRule other) {
    return new RuleJudge(new RulePairing(everInForce(one), everInForce(other)), relations)
        .effects();
  }

  private static PlacedRule everInForce(PlacedRule placed) {
    return new PlacedRule(
        RulePairing.everInForce(placed.document()),
        RulePairing.everInForce(placed.rule()),
        placed.calendar());
  }
}
