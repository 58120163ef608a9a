package org.plumbline.analysis.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.finding.FindingKind;
import org.plumbline.analysis.finding.Weight;
import org.plumbline.analysis.relation.Matter;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.analysis.relation.Relations;
import org.plumbline.analysis.remark.Remark;
import org.plumbline.analysis.witness.Witness;
import org.plumbline.model.kernel.Rule;
import org.plumbline.runtime.verdict.RuleId;

/**
 * Pairs of clauses that stand to each other otherwise if a vague word is taken otherwise: each is
 * looked at again with the other reading in use.
 */
final class ReadingFinder {
  private final List<PairFinder.Found> pairs;
  private final Relations relations;

  private ReadingFinder(List<PairFinder.Found> pairs, Relations relations) {
    this.pairs = pairs;
    this.relations = relations;
  }

  /**
   * What is otherwise under other readings.
   *
   * @param pairs what was found of the clauses that have an act in common
   */
  static List<Remark> among(
      List<PairFinder.Found> pairs, List<OtherReading> others, Relations relations) {
    ReadingFinder finder = new ReadingFinder(pairs, relations);
    return others.parallelStream().flatMap(other -> finder.under(other).stream()).toList();
  }

  private List<Remark> under(OtherReading other) {
    Map<RuleId, PlacedRule> taken = new HashMap<>();
    other.rules().forEach(rule -> taken.put(rule.rule().id(), rule));
    List<Remark> remarks = new ArrayList<>();
    for (PairFinder.Found now : pairs) {
      PlacedRule one = taken(now.one(), taken);
      PlacedRule two = taken(now.other(), taken);
      if (one != null || two != null) {
        PairFinder.Found then =
            PairFinder.between(
                one == null ? now.one() : one, two == null ? now.other() : two, relations);
        compare(now, then, other).ifPresent(remarks::add);
      }
    }
    return remarks;
  }

  /** The rule under another reading; null if it says nothing else. */
  private static @Nullable PlacedRule taken(PlacedRule rule, Map<RuleId, PlacedRule> taken) {
    PlacedRule other = taken.get(rule.rule().id());
    return other == null || saysTheSame(other.rule(), rule.rule()) ? null : other;
  }

  private static boolean saysTheSame(Rule one, Rule other) {
    return one.window().equals(other.window())
        && Objects.equals(one.recurrence(), other.recurrence())
        && one.guard().equals(other.guard())
        && one.trigger().equals(other.trigger())
        && one.requirements().equals(other.requirements());
  }

  private static Optional<Remark> compare(
      PairFinder.Found now, PairFinder.Found then, OtherReading other) {
    PlacedRule one = now.one();
    PlacedRule two = now.other();
    Optional<Matter> matter = Matter.of(one.rule(), two.rule());
    String nowTold = told(now.findings());
    String thenTold = told(then.findings());
    if (matter.isEmpty()
        || nowTold.equals(thenTold)
        || !now.undecided().isEmpty()
        || !then.undecided().isEmpty()) {
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
        ? "their limits are the same"
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
