package org.plumbline.analysis.behaviour;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.kernel.Reach;
import org.plumbline.model.kernel.Recurrence;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Trigger;
import org.plumbline.reference.ReferenceChecker;
import org.plumbline.runtime.calendar.CalendarHorizonException;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.RuleId;
import org.plumbline.runtime.verdict.Verdict;

/** Puts cases before the reference interpreter, by one rule alone. */
final class Trial {
  private final PlacedRule placed;
  private final ReferenceChecker checker;

  Trial(PlacedRule placed) {
    this.placed = placed;
    this.checker = new ReferenceChecker(only(placed), placed.calendar());
  }

  /**
   * What comes of a case: breached if anything is; met if something is, and nothing is left open
   * but the next of a recurrence; not applicable if nothing arises. Null if it is none of these.
   */
  @Nullable Verdict verdict(CaseHistory history, Coverage coverage, long asOf) {
    boolean met = false;
    boolean open = false;
    for (ObligationVerdict one : judged(history, coverage, asOf)) {
      switch (one.verdict()) {
        case BREACHED -> {
          return Verdict.BREACHED;
        }
        case MET -> met = true;
        case PENDING -> open |= placed.rule().recurrence() == null;
        case UNDETERMINED -> open = true;
        case NOT_APPLICABLE -> {}
      }
    }
    if (open) {
      return null;
    }
    return met ? Verdict.MET : Verdict.NOT_APPLICABLE;
  }

  /** The obligation on which {@link #verdict} rests: the first breached or else the first met. */
  @Nullable ObligationVerdict deciding(CaseHistory history, Coverage coverage, long asOf) {
    List<ObligationVerdict> all = judged(history, coverage, asOf);
    for (Verdict one : List.of(Verdict.BREACHED, Verdict.MET)) {
      for (ObligationVerdict obligation : all) {
        if (obligation.verdict() == one) {
          return obligation;
        }
      }
    }
    return null;
  }

  /** The edges of all windows, in seconds since 1970-01-01T00:00:00Z. */
  Set<Long> edges(CaseHistory history, Coverage coverage, long asOf) {
    Set<Long> edges = new TreeSet<>();
    for (ObligationVerdict one : judged(history, coverage, asOf)) {
      add(one.dueBy(), edges);
      add(one.dueFrom(), edges);
      add(one.triggeredAt(), edges);
    }
    return edges;
  }

  private static void add(@Nullable Moment moment, Set<Long> edges) {
    if (moment != null) {
      edges.add(moment.latest());
    }
  }

  private List<ObligationVerdict> judged(CaseHistory history, Coverage coverage, long asOf) {
    try {
      return checker.check(history, coverage, asOf).verdicts().stream()
          .filter(v -> isOf(v.rule()))
          .toList();
    } catch (CalendarHorizonException beyond) {
      return List.of();
    }
  }

  /** Whether it is the rule's; what follows in a recurrence can have numbers of its own. */
  private boolean isOf(RuleId judged) {
    RuleId id = placed.rule().id();
    if (judged.equals(id)) {
      return true;
    }
    Recurrence recurrence = placed.rule().recurrence();
    return recurrence != null
        && judged.standard().equals(id.standard())
        && IntStream.concat(
                recurrence.phases().stream().mapToInt(Recurrence.Phase::clause),
                recurrence.checkPoints().stream().mapToInt(Recurrence.CheckPoint::clause))
            .anyMatch(clause -> clause == judged.clause());
  }

  /** The document with that rule alone, and those whose misses it waits for. */
  private static KernelDocument only(PlacedRule placed) {
    KernelDocument d = placed.document();
    List<Rule> rules = new ArrayList<>();
    if (placed.rule().trigger() instanceof Trigger.OnMissed missed) {
      d.rules().stream()
          .filter(r -> r.id().standard().equals(missed.standard()))
          .forEach(rules::add);
      rules.removeIf(r -> r.id().equals(placed.rule().id()));
    }
    // a case is looked at by itself, be it a child's or a worker's
    rules.add(placed.rule().reaching(placed.rule().reach().over(Reach.Cases.Sharing.EACH_ITS_OWN)));
    return d.withRules(rules);
  }
}
