package org.plumbline.analysis.conflict;

import java.util.HashSet;
import java.util.Set;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.model.kernel.Requirement;

/** To whom an act of two clauses is addressed. */
final class Addressees {
  private Addressees() {}

  /** Whether each names somebody, and nobody of whom the one speaks is among those of the other. */
  static boolean areOthers(PlacedRule one, PlacedRule other) {
    Set<String> some = of(one);
    Set<String> others = of(other);
    return !some.isEmpty() && !others.isEmpty() && some.stream().noneMatch(others::contains);
  }

  /** The recipients with all whom their roles include. */
  private static Set<String> of(PlacedRule placed) {
    Set<String> all = new HashSet<>();
    for (Requirement requirement : placed.rule().requirements()) {
      if (requirement instanceof Requirement.Recipients recipients) {
        recipients
            .items()
            .forEach(item -> item.anyOf().forEach(name -> placed.addWithMembers(name, all)));
      }
    }
    return all;
  }
}
