package org.plumbline.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.kernel.Reach;
import org.plumbline.model.kernel.Recurrence;
import org.plumbline.model.kernel.Rule;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.RuleId;

/**
 * What several cases have in common is one obligation (docs/semantics.md, 9.1 to 9.3): the minutes
 * of a conference on four siblings are owed once.
 */
public final class CrossCases {
  private final KernelDocument document;

  /** By the clause that a verdict names. */
  private final Map<RuleId, Rule> rules;

  /** Of a document's standards. */
  public CrossCases(KernelDocument document) {
    this.document = document;
    this.rules = byClause(document);
  }

  /**
   * One row for what several cases share, in the place of the first; of one that comes out
   * differently in them, each says so.
   *
   * @param verdicts of all cases, case by case
   */
  public List<ObligationVerdict> together(List<ObligationVerdict> verdicts) {
    List<ObligationVerdict> rows = new ArrayList<>();
    for (@Nullable ObligationVerdict row : placed(verdicts)) {
      if (row != null) {
        rows.add(row);
      }
    }
    return rows;
  }

  /**
   * For each of the verdicts the row that stands in its place; null where a row before says it
   * already.
   *
   * @param verdicts of all cases, case by case; those that share nothing may be left out
   */
  public List<@Nullable ObligationVerdict> placed(List<ObligationVerdict> verdicts) {
    Map<Obligation, Shared> shared = new HashMap<>();
    Map<Row, Integer> seen = new HashMap<>();
    List<@Nullable Place> places = new ArrayList<>();
    for (ObligationVerdict one : verdicts) {
      if (isShared(one)) {
        Shared obligation = shared.computeIfAbsent(obligation(one, seen), any -> new Shared());
        places.add(obligation.add(one) ? new Place(one, obligation) : null);
      } else {
        places.add(new Place(one, null));
      }
    }
    List<@Nullable ObligationVerdict> rows = new ArrayList<>();
    for (@Nullable Place place : places) {
      rows.add(place == null ? null : place.row());
    }
    return rows;
  }

  /**
   * A row to be.
   *
   * @param shared what it is the first of; null if it stands for itself
   */
  private record Place(ObligationVerdict one, @Nullable Shared shared) {
    ObligationVerdict row() {
      return shared == null ? one : shared.row(one);
    }
  }

  /**
   * What is the same in several cases.
   *
   * @param telling what tells apart several that one trigger makes: what violated a prohibition,
   *     which period is counted
   * @param nth of several in one case that are alike in all this
   */
  private record Obligation(
      String standard,
      int clause,
      Map<String, String> subject,
      @Nullable Moment triggeredAt,
      @Nullable Moment telling,
      int nth) {}

  /** A row of one case, but for how many there are like it. */
  private record Row(List<String> cases, Obligation obligation) {}

  private Obligation obligation(ObligationVerdict one, Map<Row, Integer> seen) {
    Obligation first = obligation(one, 0);
    int nth = seen.merge(new Row(one.cases(), first), 1, Integer::sum);
    return obligation(one, nth);
  }

  private Obligation obligation(ObligationVerdict one, int nth) {
    Rule rule = rules.get(one.rule());
    Moment telling = null;
    if (rule != null && rule.kind() == Rule.Kind.PROHIBITION) {
      telling = one.dischargedAt();
    } else if (rule != null && rule.perPeriod() != null) {
      telling = one.dueBy();
    }
    return new Obligation(
        one.rule().standard(), one.rule().clause(), one.subject(), one.triggeredAt(), telling, nth);
  }

  /** §9.1: told apart by keys across cases and nothing else, and not owed in each case. */
  /** Whether it may be in common with other cases: all else is left as it is. */
  public boolean isShared(ObligationVerdict one) {
    Rule rule = rules.get(one.rule());
    return rule != null
        && rule.reach().cases() == Reach.Cases.Sharing.SHARED
        && one.triggeredAt() != null
        && !one.subject().isEmpty()
        && document.acrossCases().containsAll(one.subject().keySet());
  }

  /** Each rule by its own clause, or else by that of one of its paces; the last so named. */
  private static Map<RuleId, Rule> byClause(KernelDocument document) {
    Map<RuleId, Rule> rules = new HashMap<>();
    for (Rule rule : document.rules()) {
      Recurrence recurrence = rule.recurrence();
      if (recurrence != null) {
        recurrence.phases().forEach(pace -> rules.put(of(rule, pace.clause()), rule));
        recurrence.checkPoints().forEach(pace -> rules.put(of(rule, pace.clause()), rule));
      }
    }
    document.rules().forEach(rule -> rules.put(rule.id(), rule));
    return rules;
  }

  private static RuleId of(Rule rule, int clause) {
    RuleId id = rule.id();
    return new RuleId(id.document(), id.version(), id.standard(), clause);
  }
}
