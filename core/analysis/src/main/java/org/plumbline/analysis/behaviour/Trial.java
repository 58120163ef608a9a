package org.plumbline.analysis.behaviour;

import java.util.ArrayList;
import java.util.HashSet;
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
import org.plumbline.reference.ReferenceChecker;
import org.plumbline.runtime.calendar.CalendarHorizonException;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.RuleId;
import org.plumbline.runtime.verdict.Verdict;

/** Puts cases before the reference interpreter, by some rules alone. */
final class Trial {
  private final List<Rule> rules;
  private final ReferenceChecker checker;

  /** By one rule. */
  Trial(PlacedRule placed) {
    this(placed, List.of(placed.rule()));
  }

  /**
   * By several rules at once.
   *
   * @param in any rule of the document in which they stand
   */
  Trial(PlacedRule in, List<Rule> rules) {
    this.rules = List.copyOf(rules);
    this.checker = new ReferenceChecker(only(in.document(), rules), in.calendar());
  }

  /**
   * What comes of a case: breached if anything is; met if something is, and nothing is left open
   * but the next of a recurrence; pending if something is; not applicable if nothing arises. Null
   * if it is none of these.
   */
  @Nullable Verdict verdict(CaseHistory history, Coverage coverage, long asOf) {
    boolean met = false;
    boolean pending = false;
    boolean open = false;
    for (ObligationVerdict one : judged(history, coverage, asOf)) {
      switch (one.verdict()) {
        case BREACHED -> {
          return Verdict.BREACHED;
        }
        case MET -> met = true;
        case PENDING -> pending |= rules.stream().anyMatch(r -> isOnce(r, one.rule()));
        case UNDETERMINED -> open = true;
        case NOT_APPLICABLE -> {}
      }
    }
    if (open || pending) {
      return open ? null : Verdict.PENDING;
    }
    return met ? Verdict.MET : Verdict.NOT_APPLICABLE;
  }

  /**
   * The obligation on which {@link #verdict} rests: the first breached, or else the first met or
   * pending.
   */
  @Nullable ObligationVerdict deciding(CaseHistory history, Coverage coverage, long asOf) {
    List<ObligationVerdict> all = judged(history, coverage, asOf);
    for (Verdict one : List.of(Verdict.BREACHED, Verdict.MET, Verdict.PENDING)) {
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
          .filter(v -> rules.stream().anyMatch(rule -> isOf(rule, v.rule())))
          .toList();
    } catch (CalendarHorizonException beyond) {
      return List.of();
    }
  }

  private static boolean isOnce(Rule rule, RuleId judged) {
    return isOf(rule, judged) && rule.recurrence() == null;
  }

  /** Whether it is the rule's; what follows in a recurrence can have numbers of its own. */
  private static boolean isOf(Rule rule, RuleId judged) {
    RuleId id = rule.id();
    if (judged.equals(id)) {
      return true;
    }
    Recurrence recurrence = rule.recurrence();
    return recurrence != null
        && judged.standard().equals(id.standard())
        && IntStream.concat(
                recurrence.phases().stream().mapToInt(Recurrence.Phase::clause),
                recurrence.checkPoints().stream().mapToInt(Recurrence.CheckPoint::clause))
            .anyMatch(clause -> clause == judged.clause());
  }

  /** The document with those rules alone, and others whose misses they speak of. */
  private static KernelDocument only(KernelDocument d, List<Rule> wanted) {
    Set<String> cited = new HashSet<>();
    Set<RuleId> own = new HashSet<>();
    for (Rule rule : wanted) {
      own.add(rule.id());
      cited.addAll(LookingBack.cited(rule));
    }
    List<Rule> rules = new ArrayList<>();
    d.rules().stream()
        .filter(r -> cited.contains(r.id().standard()) && !own.contains(r.id()))
        .forEach(rules::add);
    // a case is looked at by itself, be it a child's or a worker's
    wanted.forEach(
        rule -> rules.add(rule.reaching(rule.reach().over(Reach.Cases.Sharing.EACH_ITS_OWN))));
    return d.withRules(rules);
  }
}
