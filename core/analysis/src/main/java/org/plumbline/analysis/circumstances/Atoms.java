package org.plumbline.analysis.circumstances;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.model.kernel.Condition;

/** The conditions of which others are made. */
public final class Atoms {
  private final Set<Condition> found = new LinkedHashSet<>();

  static Set<Condition> of(Iterable<Condition> conditions) {
    Atoms atoms = new Atoms();
    conditions.forEach(atoms::read);
    return atoms.found;
  }

  /** The values that a condition speaks of. */
  public static Set<String> names(Condition condition) {
    Set<String> names = new LinkedHashSet<>();
    for (Condition atom : of(List.of(condition))) {
      if (atom instanceof Condition.Compare compare) {
        names.add(compare.name());
      } else if (atom instanceof Condition.Includes includes) {
        names.add(includes.name());
      } else if (atom instanceof Condition.Known known) {
        names.add(known.name());
      }
    }
    return names;
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
