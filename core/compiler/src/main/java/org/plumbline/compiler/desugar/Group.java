package org.plumbline.compiler.desugar;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.Timing.Conditional;

/**
 * The limits that make one rule.
 *
 * @param clause the number of the clause that begins it; 0 if it has none
 * @param first limits of the first occurrence, all of which hold
 * @param then what follows it
 */
record Group(int clause, List<Numbered> first, List<Numbered> then) {
  /**
   * A limit with the clause that says it.
   *
   * @param node where to report what is wrong with it
   */
  record Numbered(int clause, Conditional limit, Object node) {}

  Group {
    first = List.copyOf(first);
    then = List.copyOf(then);
  }

  /**
   * A standard's limits: its deadline lines make one rule, so does each clause with those that
   * follow it by "then".
   */
  static List<Group> of(StandardForm form) {
    List<Group> groups = new ArrayList<>();
    List<Numbered> first = new ArrayList<>();
    List<Numbered> then = new ArrayList<>();
    for (Facet.Deadline deadline : form.all(Facet.Deadline.class)) {
      List<Numbered> parts = parts(0, deadline.timing().phases(), deadline);
      first.add(parts.get(0));
      then.addAll(parts.subList(1, parts.size()));
    }
    List<Facet.Clause> clauses = form.all(Facet.Clause.class);
    if (!first.isEmpty() || clauses.isEmpty()) {
      groups.add(new Group(0, first, then));
    }
    for (Facet.Clause clause : clauses) {
      List<Numbered> parts = parts(clause.number(), clause.timing().phases(), clause);
      if (clause.then() && !groups.isEmpty()) {
        Group last = groups.remove(groups.size() - 1);
        List<Numbered> more = new ArrayList<>(last.then());
        more.addAll(parts);
        groups.add(new Group(last.clause(), last.first(), more));
      } else {
        groups.add(new Group(clause.number(), parts.subList(0, 1), parts.subList(1, parts.size())));
      }
    }
    return groups;
  }

  private static List<Numbered> parts(int clause, List<Conditional> phases, Object node) {
    List<Numbered> parts = new ArrayList<>();
    phases.forEach(phase -> parts.add(new Numbered(clause, phase, node)));
    return parts;
  }
}
