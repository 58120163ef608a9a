package org.plumbline.analysis.circumstances;

import java.util.LinkedHashSet;
import java.util.Set;
import org.plumbline.model.kernel.Condition;

/** The conditions of which others are made. */
final class Atoms {
  private final Set<Condition> found = new LinkedHashSet<>();

  static Set<Condition> of(Iterable<Condition> conditions) {
    Atoms atoms = new Atoms();
    conditions.forEach(atoms::read);
    return atoms.found;
  }

  private void read(Condition condition) {
    if (condition instanceof Condition.All all) {
      all.conditions().forEach(this::read);
    } else if (condition instanceof Condition.Any any) {
      any.conditions().forEach(this::read);
    } else if (condition instanceof Condition.Not not) {
      read(not.condition());
    } else {
      found.add(condition);
    }
  }
}
