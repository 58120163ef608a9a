package org.plumbline.analysis.behaviour;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plumbline.analysis.circumstances.Implication;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.Rule;

/** From when to when a rule is in force by itself. */
final class InForce {
  private InForce() {}

  /** The periods that it names, all of which bind. */
  static List<Condition> of(Rule rule) {
    List<Condition> periods = new ArrayList<>();
    add(rule.guard(), periods);
    add(rule.countsWhen(), periods);
    return periods;
  }

  private static void add(Condition condition, List<Condition> periods) {
    if (RulePairing.isInForce(condition)) {
      periods.add(condition);
    } else if (condition instanceof Condition.All all) {
      all.conditions().forEach(part -> add(part, periods));
    }
  }

  static Course compare(List<Condition> before, List<Condition> after) {
    return Course.of(isPossible(after, before), isPossible(before, after));
  }

  /** Whether there can be a day in the first periods that is not in the second. */
  private static boolean isPossible(List<Condition> in, List<Condition> out) {
    List<Condition> both = new ArrayList<>(in);
    both.add(new Condition.Not(new Condition.All(out)));
    return Implication.setting(both, Map.of()).isPresent();
  }
}
