package org.plumbline.compiler.desugar;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.compiler.resolve.Vocabulary.State;
import org.plumbline.model.document.Facet;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.EventPattern;

/** The conditions that a standard's lines put on the duty, and what ends it. */
final class Guards {
  private final Scope scope;
  private final StandardForm form;

  Guards(Scope scope, StandardForm form) {
    this.scope = scope;
    this.form = form;
  }

  /** That the standard is in force, where it says so itself. */
  List<Condition> inForce() {
    Facet.InForce line = form.first(Facet.InForce.class);
    return line == null ? List.of() : List.of(new Condition.During(line.from(), line.to()));
  }

  /** What the `if` lines ask. */
  List<Condition> ifs(Conditions conditions) {
    List<Condition> all = new ArrayList<>();
    form.all(Facet.If.class).forEach(line -> all.add(conditions.of(line.condition())));
    return all;
  }

  /** That what the `unless` lines except does not hold. */
  List<Condition> exceptions(Conditions conditions) {
    List<Condition> all = new ArrayList<>();
    form.all(Facet.Unless.class)
        .forEach(line -> all.add(new Condition.Not(conditions.of(line.condition()))));
    return all;
  }

  /** The states of the `while` lines. */
  List<State> states() {
    List<State> states = new ArrayList<>();
    for (Facet.While line : form.all(Facet.While.class)) {
      State state = scope.names().state(line.state(), scope.findings().inside(line));
      if (state != null) {
        states.add(state);
      }
    }
    return states;
  }

  /** What the `until` lines and the ends of those states say. */
  List<EventPattern> ends(List<State> states) {
    List<EventPattern> ends = new ArrayList<>();
    for (Facet.Until until : form.all(Facet.Until.class)) {
      ends.addAll(scope.coined().ends(until.ends(), scope));
    }
    states.forEach(state -> ends.addAll(scope.names().ends(state).patterns()));
    return ends;
  }
}
