package org.plumbline.analysis.circumstances;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sat4j.core.VecInt;
import org.sat4j.minisat.SolverFactory;
import org.sat4j.specs.ContradictionException;
import org.sat4j.specs.ISolver;
import org.sat4j.specs.IVecInt;
import org.sat4j.specs.TimeoutException;
import org.sat4j.tools.GateTranslator;

/**
 * What can be true together, decided by a satisfiability solver. A proposition is a number; its
 * negative says that it is not so.
 */
final class Propositions {
  private static final int LONGEST_IN_SECONDS = 10;

  private final ISolver solver = SolverFactory.newDefault();
  private final GateTranslator gates = new GateTranslator(solver);
  private final IVecInt chosen = new VecInt();
  private boolean contradictory;

  private interface Clause {
    void add() throws ContradictionException;
  }

  Propositions() {
    solver.setTimeout(LONGEST_IN_SECONDS);
  }

  /** One that may be so or not. */
  int another() {
    return solver.nextFreeVarId(true);
  }

  /** Several of which exactly one is so, one for each value. */
  <V> Map<V, Integer> oneOf(List<V> values) {
    Map<V, Integer> each = new LinkedHashMap<>();
    values.forEach(value -> each.put(value, another()));
    add(() -> solver.addExactly(vector(List.copyOf(each.values())), 1));
    return each;
  }

  /** One that is so if all of these are. */
  int all(List<Integer> some) {
    return some.size() == 1 ? some.get(0) : -any(some.stream().map(one -> -one).toList());
  }

  /** One that is so if any of these is. */
  int any(List<Integer> some) {
    if (some.size() == 1) {
      return some.get(0);
    }
    int any = another();
    add(some.isEmpty() ? () -> gates.gateFalse(any) : () -> gates.or(any, vector(some)));
    return any;
  }

  /** From now on it is so. */
  void hold(int proposition) {
    add(() -> solver.addClause(vector(List.of(proposition))));
  }

  /** Whether all can be so that is to be so, and has been chosen. */
  boolean canHold() {
    try {
      return !contradictory && solver.isSatisfiable(chosen);
    } catch (TimeoutException e) {
      throw new UndecidedException("there are too many conditions at once");
    }
  }

  /** Chooses that it is so, if it can be; otherwise it is not. */
  boolean choose(int proposition) {
    chosen.push(proposition);
    if (canHold()) {
      return true;
    }
    chosen.pop();
    return false;
  }

  private void add(Clause clause) {
    try {
      clause.add();
    } catch (ContradictionException e) {
      contradictory = true;
    }
  }

  private static IVecInt vector(List<Integer> some) {
    return new VecInt(some.stream().mapToInt(Integer::intValue).toArray());
  }
}
