package org.plumbline.analysis.witness;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.kernel.Reach;
import org.plumbline.reference.ReferenceChecker;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.history.Occurrence;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.Verdict;

/**
 * Puts a case before the reference interpreter.
 *
 * @param history what happened
 * @param asOf as of when, in seconds since 1970-01-01T00:00:00Z
 * @param anchor when the clock of the obligation in question starts, in the same unit
 */
record Replay(CaseHistory history, long asOf, long anchor) {
  private static final long NEAR = 2L * 24 * 3600;

  /** Every event is told; of fields, those that are given: nothing is said about the others. */
  Coverage coverage() {
    Set<Coverage.FieldOf> fields = new HashSet<>();
    for (Occurrence o : history.occurrences()) {
      o.fields().keySet().forEach(f -> fields.add(new Coverage.FieldOf(o.event(), f)));
    }
    history.attributes().forEach(a -> fields.add(new Coverage.FieldOf("", a.name())));
    return new Coverage(null, fields, null, null);
  }

  /**
   * What a rule says of the obligation that is due then.
   *
   * @param by when it is due; {@link Long#MAX_VALUE} if it has no limit
   * @return nothing if it has no such obligation, or says something else than that about its time
   */
  Optional<Witness.Said> said(PlacedRule rule, long by, Verdict verdict) {
    return new ReferenceChecker(only(rule), rule.calendar())
        .check(history, coverage(), asOf).verdicts().stream()
            .filter(v -> isDue(v, by) && distance(v) <= NEAR)
            .min(Comparator.comparingLong(this::distance))
            .map(v -> new Witness.Said(rule, v))
            .filter(said -> said.time() == verdict);
  }

  /** What a rule says of the first obligation of which it says that, if it finds no worse. */
  Optional<Witness.Said> said(PlacedRule rule, Verdict verdict, Coverage coverage) {
    List<Witness.Said> all =
        new ReferenceChecker(only(rule), rule.calendar())
            .check(history, coverage, asOf).verdicts().stream()
                .map(v -> new Witness.Said(rule, v))
                .toList();
    boolean isWorse =
        verdict != Verdict.BREACHED && all.stream().anyMatch(s -> s.time() == Verdict.BREACHED);
    return isWorse
        ? Optional.empty()
        : all.stream().filter(said -> said.time() == verdict).findFirst();
  }

  private static boolean isDue(ObligationVerdict verdict, long by) {
    return verdict.dueBy() == null ? by == Long.MAX_VALUE : verdict.dueBy().latest() == by;
  }

  /** How far from the anchor it arose; of two that are due together, the nearer is meant. */
  private long distance(ObligationVerdict verdict) {
    return verdict.triggeredAt() == null ? 0 : Math.abs(verdict.triggeredAt().latest() - anchor);
  }

  /** A witness is one history, be it a case's or a worker's. */
  private static Reach byItself(Reach reach) {
    return reach.over(Reach.Cases.Sharing.EACH_ITS_OWN);
  }

  /** The document with that rule alone: what the others say does not matter here. */
  private static KernelDocument only(PlacedRule rule) {
    return rule.document().withRules(List.of(rule.rule().reaching(byItself(rule.rule().reach()))));
  }
}
