package org.plumbline.analysis.circumstances;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.model.kernel.Condition;

/**
 * Conditions that all have to hold, parted into those that have something to do with each other.
 */
final class Components {
  private final List<List<Condition>> groups = new ArrayList<>();
  private final List<Set<Object>> subjects = new ArrayList<>();

  private Components() {}

  static List<List<Condition>> of(List<Condition> conditions) {
    Components components = new Components();
    Set<Condition> parts = new LinkedHashSet<>();
    conditions.forEach(condition -> flatten(condition, parts));
    parts.forEach(components::add);
    return components.groups;
  }

  private static void flatten(Condition condition, Set<Condition> parts) {
    if (condition instanceof Condition.All all) {
      all.conditions().forEach(part -> flatten(part, parts));
    } else {
      parts.add(condition);
    }
  }

  private void add(Condition part) {
    Set<Object> about = new HashSet<>();
    Atoms.of(List.of(part)).forEach(atom -> about.add(subject(atom)));
    List<Condition> group = new ArrayList<>();
    for (int i = groups.size() - 1; i >= 0; i--) {
      if (subjects.get(i).stream().anyMatch(about::contains)) {
        group.addAll(0, groups.remove(i));
        about.addAll(subjects.remove(i));
      }
    }
    group.add(part);
    groups.add(group);
    subjects.add(about);
  }

  /** What a condition is about: a name, a state, an event or, of any other, itself. */
  private static Object subject(Condition atom) {
    if (atom instanceof Condition.Compare compare) {
      return "value " + compare.name();
    } else if (atom instanceof Condition.Includes includes) {
      return "value " + includes.name();
    } else if (atom instanceof Condition.Known known) {
      return "value " + known.name();
    }
    return atom;
  }
}
