package org.plumbline.runtime.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.Verdict;

/**
 * What several cases have in common is one obligation (docs/semantics.md, 9.1 to 9.3): the minutes
 * of a conference on four siblings are owed once.
 */
final class CrossCases {
  private final DocumentCode document;

  /** Of a document's standards. */
  CrossCases(DocumentCode document) {
    this.document = document;
  }

  /**
   * One row for what several cases share, in the place of the first; of one that comes out
   * differently in them, one for each outcome.
   *
   * @param verdicts of all cases, case by case
   */
  List<ObligationVerdict> together(List<ObligationVerdict> verdicts) {
    Map<Obligation, Map<Outcome, List<ObligationVerdict>>> shared = new LinkedHashMap<>();
    Map<Row, Integer> seen = new HashMap<>();
    List<@Nullable Obligation> obligations = new ArrayList<>();
    for (ObligationVerdict one : verdicts) {
      Obligation obligation = isShared(one) ? obligation(one, seen) : null;
      obligations.add(obligation);
      if (obligation != null) {
        shared
            .computeIfAbsent(obligation, any -> new LinkedHashMap<>())
            .computeIfAbsent(Outcome.of(one), any -> new ArrayList<>())
            .add(one);
      }
    }
    List<ObligationVerdict> rows = new ArrayList<>();
    Set<List<Object>> told = new HashSet<>();
    for (int i = 0; i < verdicts.size(); i++) {
      ObligationVerdict one = verdicts.get(i);
      Obligation obligation = obligations.get(i);
      if (obligation == null) {
        rows.add(one);
      } else if (told.add(List.of(obligation, Outcome.of(one)))) {
        Map<Outcome, List<ObligationVerdict>> all = shared.getOrDefault(obligation, Map.of());
        rows.add(row(all.getOrDefault(Outcome.of(one), List.of())));
      }
    }
    return rows;
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

  /** How it came out. */
  private record Outcome(Verdict verdict, boolean asFarAsEvidenced) {
    static Outcome of(ObligationVerdict one) {
      return new Outcome(one.verdict(), one.asFarAsEvidenced());
    }
  }

  /** A row of one case, but for how many there are like it. */
  private record Row(List<String> cases, Obligation obligation) {}

  private Obligation obligation(ObligationVerdict one, Map<Row, Integer> seen) {
    Obligation first = obligation(one, 0);
    int nth = seen.merge(new Row(one.cases(), first), 1, Integer::sum);
    return obligation(one, nth);
  }

  private Obligation obligation(ObligationVerdict one, int nth) {
    RuleCode rule = rule(one);
    Moment telling = null;
    if (rule != null && rule.kind() == RuleCode.Kind.PROHIBITION) {
      telling = one.dischargedAt();
    } else if (rule != null && rule.perPeriod() != null) {
      telling = one.dueBy();
    }
    return new Obligation(
        one.rule().standard(), one.rule().clause(), one.subject(), one.triggeredAt(), telling, nth);
  }

  /** §9.1: told apart by keys across cases and nothing else, and not owed in each case. */
  private boolean isShared(ObligationVerdict one) {
    RuleCode rule = rule(one);
    return rule != null
        && rule.isSharedByCases()
        && one.triggeredAt() != null
        && !one.subject().isEmpty()
        && document.acrossCases().containsAll(one.subject().keySet());
  }

  /** The rule, whichever of its paces the verdict names. */
  private @Nullable RuleCode rule(ObligationVerdict one) {
    RuleCode ofStandard = null;
    for (RuleCode rule : document.rules()) {
      if (rule.standard().equals(one.rule().standard())) {
        Recurrence recurrence = rule.recurrence();
        int clause = one.rule().clause();
        if (rule.clause() == clause) {
          return rule;
        }
        if (recurrence != null
            && (recurrence.phases().stream().anyMatch(p -> p.clause() == clause)
                || recurrence.checkPoints().stream().anyMatch(p -> p.clause() == clause))) {
          ofStandard = rule;
        }
      }
    }
    return ofStandard;
  }

  /** §9.2, §9.3: all cases by whose record it comes out alike. */
  private static ObligationVerdict row(List<ObligationVerdict> alike) {
    ObligationVerdict first = alike.get(0);
    return first.of(
        cases(alike),
        first.subject(),
        "",
        alike.stream().flatMap(one -> one.exceptions().stream()).distinct().toList());
  }

  private static List<String> cases(List<ObligationVerdict> rows) {
    Set<String> cases = new LinkedHashSet<>();
    rows.forEach(one -> cases.addAll(one.cases()));
    return List.copyOf(cases);
  }
}
