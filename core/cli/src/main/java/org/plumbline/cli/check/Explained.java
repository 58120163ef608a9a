package org.plumbline.cli.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.reference.CrossCases;
import org.plumbline.reference.ReferenceChecker;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.RuleId;

/**
 * Why: a generated checker does not say, so the interpreter is asked, of the cases that are shown
 * only. A report shows some dozens of obligations, of however many cases.
 */
final class Explained {
  private final Map<Obligation, ObligationVerdict> reasons = new HashMap<>();

  /** What tells one obligation of a case from another. */
  private record Obligation(
      RuleId rule,
      List<String> cases,
      Map<String, String> subject,
      @Nullable Moment triggeredAt,
      @Nullable Moment dueBy) {
    static Obligation of(ObligationVerdict one) {
      return new Obligation(one.rule(), one.cases(), one.subject(), one.triggeredAt(), one.dueBy());
    }
  }

  /**
   * Of what is to be shown.
   *
   * @param checked what it is taken from
   * @param shown some of its verdicts
   */
  Explained(CheckedDocument checked, List<ObligationVerdict> shown) {
    Set<String> cases = new HashSet<>();
    shown.stream().filter(one -> one.reason().isEmpty()).forEach(one -> cases.addAll(one.cases()));
    if (!cases.isEmpty()) {
      for (ObligationVerdict one : judged(checked, cases)) {
        reasons.putIfAbsent(Obligation.of(one), one);
      }
    }
  }

  private static List<ObligationVerdict> judged(CheckedDocument checked, Set<String> cases) {
    ReferenceChecker interpreter =
        new ReferenceChecker(checked.document().kernel(), checked.calendar());
    List<ObligationVerdict> verdicts = new ArrayList<>();
    for (CaseHistory history : checked.data().histories()) {
      if (cases.contains(history.caseId())) {
        verdicts.addAll(
            interpreter
                .check(
                    history,
                    checked.data().coverage(),
                    checked.asOf(),
                    rule -> checked.isAsked(rule.standard()))
                .verdicts());
      }
    }
    return new CrossCases(checked.document().kernel()).together(verdicts);
  }

  /** The same verdict with its reason. */
  ObligationVerdict of(ObligationVerdict one) {
    return one.reason().isEmpty() ? reasons.getOrDefault(Obligation.of(one), one) : one;
  }
}
