package org.plumbline.conformance;

import java.util.List;
import java.util.function.LongUnaryOperator;
import java.util.function.UnaryOperator;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.kernel.Rule;
import org.plumbline.runtime.calendar.WorkingCalendar;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.verdict.ObligationVerdict;

/**
 * An engine that is wrong in one way: it is given a changed document, calendar or case, or reports
 * something else than it found.
 *
 * @param name what is wrong with it
 */
record Mutant(
    String name,
    UnaryOperator<KernelDocument> document,
    UnaryOperator<WorkingCalendar> calendar,
    UnaryOperator<List<CaseHistory>> histories,
    UnaryOperator<Coverage> coverage,
    LongUnaryOperator asOf,
    UnaryOperator<ObligationVerdict> verdict)
    implements Engine {

  static Mutant ofDocument(String name, UnaryOperator<KernelDocument> change) {
    return new Mutant(name, change, same(), same(), same(), asOf -> asOf, same());
  }

  /** One that is wrong about every node of a kind. */
  static <T> Mutant of(String name, Class<T> kind, UnaryOperator<T> change) {
    return ofDocument(name, document -> Rewrite.each(document, kind, change));
  }

  /** One that is wrong about one component of every rule. */
  static Mutant ofRules(String name, String component, Object value) {
    return of(name, Rule.class, rule -> Rewrite.with(rule, component, old -> value));
  }

  static Mutant ofCalendar(String name, UnaryOperator<WorkingCalendar> change) {
    return new Mutant(name, same(), change, same(), same(), asOf -> asOf, same());
  }

  static Mutant ofHistory(String name, UnaryOperator<CaseHistory> change) {
    return ofCases(name, cases -> cases.stream().map(change).toList());
  }

  static Mutant ofCases(String name, UnaryOperator<List<CaseHistory>> change) {
    return new Mutant(name, same(), same(), change, same(), asOf -> asOf, same());
  }

  static Mutant ofCoverage(String name, UnaryOperator<Coverage> change) {
    return new Mutant(name, same(), same(), same(), change, asOf -> asOf, same());
  }

  static Mutant ofAsOf(String name, long seconds) {
    return new Mutant(name, same(), same(), same(), same(), asOf -> asOf + seconds, same());
  }

  static Mutant ofVerdicts(String name, UnaryOperator<ObligationVerdict> change) {
    return new Mutant(name, same(), same(), same(), same(), asOf -> asOf, change);
  }

  private static <T> UnaryOperator<T> same() {
    return UnaryOperator.identity();
  }

  @Override
  public Judge ready(KernelDocument right, WorkingCalendar days) {
    Judge judge = new ReferenceEngine().ready(document.apply(right), calendar.apply(days));
    return (whole, covered, second) -> {
      Outcome outcome =
          judge.judge(histories.apply(whole), coverage.apply(covered), asOf.applyAsLong(second));
      return new Outcome(outcome.verdicts().stream().map(verdict).toList(), outcome.ignored());
    };
  }
}
