package org.plumbline.analysis.conflict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.analysis.finding.FindingKind;
import org.plumbline.analysis.finding.Weight;
import org.plumbline.analysis.relation.Matter;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.analysis.relation.Relations;
import org.plumbline.analysis.remark.PairRemarks;
import org.plumbline.analysis.remark.Remark;
import org.plumbline.analysis.witness.Witness;
import org.plumbline.model.kernel.Rule;
import org.plumbline.runtime.verdict.RuleId;

/**
 * Pairs of clauses that stand to each other otherwise if a vague word is taken otherwise: each is
 * looked at again with the other reading in use.
 */
final class ReadingFinder {
  private final List<PlacedRule> rules;
  private final Relations relations = new Relations();
  private final PairRemarks besides = new PairRemarks();

  private ReadingFinder(List<PlacedRule> rules) {
    this.rules = rules;
  }

  /** What is otherwise under other readings. */
  static List<Remark> among(List<PlacedRule> rules, List<OtherReading> others) {
    ReadingFinder finder = new ReadingFinder(rules);
    return others.stream().flatMap(other -> finder.under(other).stream()).toList();
  }

  private List<Remark> under(OtherReading other) {
    Map<RuleId, PlacedRule> changed = changed(other);
    List<Remark> remarks = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      for (int j = 0; j < i; j++) {
        PlacedRule one = rules.get(j);
        PlacedRule two = rules.get(i);
        boolean isConcerned =
            changed.containsKey(one.rule().id()) || changed.containsKey(two.rule().id());
        if (isConcerned && !ConflictFinder.sameStandard(one, two)) {
          compare(
                  one,
                  two,
                  changed.getOrDefault(one.rule().id(), one),
                  changed.getOrDefault(two.rule().id(), two),
                  other)
              .ifPresent(remarks::add);
        }
      }
    }
    return remarks;
  }

  /** The rules that say something else under it. */
  private Map<RuleId, PlacedRule> changed(OtherReading other) {
    Map<RuleId, PlacedRule> changed = new LinkedHashMap<>();
    for (PlacedRule rule : rules) {
      other.rules().stream()
          .filter(r -> r.rule().id().equals(rule.rule().id()))
          .filter(r -> !saysTheSame(r.rule(), rule.rule()))
          .forEach(r -> changed.put(rule.rule().id(), r));
    }
    return changed;
  }

  private static boolean saysTheSame(Rule one, Rule other) {
    return one.window().equals(other.window())
        && Objects.equals(one.recurrence(), other.recurrence())
        && one.guard().equals(other.guard())
        && one.trigger().equals(other.trigger())
        && one.requirements().equals(other.requirements());
  }

  private Optional<Remark> compare(
      PlacedRule one, PlacedRule two, PlacedRule oneThen, PlacedRule twoThen, OtherReading other) {
    Optional<Matter> matter = Matter.of(one.rule(), two.rule());
    if (matter.isEmpty()) {
      return Optional.empty();
    }
    PairFinder.Found now = PairFinder.between(one, two, relations, besides);
    PairFinder.Found then = PairFinder.between(oneThen, twoThen, relations, besides);
    String nowTold = told(now.findings());
    String thenTold = told(then.findings());
    if (nowTold.equals(thenTold) || !now.undecided().isEmpty() || !then.undecided().isEmpty()) {
      return Optional.empty();
    }
    List<Finding> all = new ArrayList<>(now.findings());
    all.addAll(then.findings());
    boolean matters = all.stream().anyMatch(f -> f.weight() == Weight.CONFLICT);
    return Optional.of(
        new Remark(
            FindingKind.READING,
            matters ? Weight.CONFLICT : Weight.NOTE,
            List.of(one, two),
            matter.get(),
            List.of(
                other.vague(),
                used(one, two, other.vague()),
                nowTold,
                other.taken().meaning(),
                other.taken().label() == null ? "" : other.taken().label(),
                thenTold),
            cases(then.findings().isEmpty() ? now.findings() : then.findings())));
  }

  private static String used(PlacedRule one, PlacedRule two, String vague) {
    return List.of(one, two).stream()
        .flatMap(rule -> rule.rule().readings().stream())
        .filter(reading -> reading.vague().equals(vague))
        .map(Rule.ReadingUse::meaning)
        .findFirst()
        .orElse("");
  }

  private static String told(List<Finding> findings) {
    return findings.isEmpty()
        ? "nothing is to be told of their limits"
        : findings.stream().map(ReadingFinder::told).distinct().collect(Collectors.joining("; "));
  }

  private static String told(Finding finding) {
    return finding.kind() == FindingKind.STRICTER
        ? finding.first().rule().id().citation() + " is stricter"
        : finding.kind().title();
  }

  private static List<Witness> cases(List<Finding> findings) {
    List<Witness> cases = new ArrayList<>();
    for (Finding finding : findings) {
      finding.proofs().forEach(proof -> proof.witness().ifPresent(cases::add));
      cases.addAll(finding.cases());
    }
    return cases.stream().limit(2).toList();
  }
}
