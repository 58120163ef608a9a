package org.plumbline.analysis.behaviour;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.plumbline.analysis.circumstances.ValueTypes;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.ValueType;

/**
 * A rule in two versions, whose names are those of the older. Neither says when it is in force:
 * versions follow one another, and what is compared is what they ask where they are.
 */
record RulePairing(PlacedRule before, PlacedRule after) {
  Rule one() {
    return before.rule();
  }

  Rule other() {
    return after.rule();
  }

  boolean sameForce() {
    return one().force() == other().force();
  }

  RulePairing swapped() {
    return new RulePairing(after, before);
  }

  /**
   * What attributes and fields can hold, by name; those that hold this here and that there apart.
   */
  Map<String, ValueType> types() {
    return ValueTypes.of(List.of(before.document(), after.document()));
  }

  /** Whether a local day is the same day, and as good for work, in both versions. */
  boolean countAlike() {
    return CalendarDays.of(before.calendar()).equals(CalendarDays.of(after.calendar()));
  }

  /** The document as if it were in force for ever. */
  static KernelDocument everInForce(KernelDocument d) {
    return d.withInForce(null, null);
  }

  /** The rule as if it were in force for ever. */
  static Rule everInForce(Rule rule) {
    return rule.under(
        without(rule.guard(), RulePairing::isInForce),
        without(rule.countsWhen(), RulePairing::isInForce));
  }

  static boolean isInForce(Condition condition) {
    return condition instanceof Condition.During;
  }

  private static Condition without(Condition condition, Predicate<Condition> left) {
    if (left.test(condition)) {
      return Condition.ALWAYS;
    } else if (condition instanceof Condition.All all) {
      return new Condition.All(
          all.conditions().stream()
              .map(part -> without(part, left))
              .filter(part -> !part.equals(Condition.ALWAYS))
              .toList());
    }
    return condition;
  }
}
