package org.plumbline.analysis.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.analysis.chain.Chain;
import org.plumbline.analysis.chain.ChainFinder;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.analysis.relation.Relations;
import org.plumbline.analysis.remark.GapFinder;
import org.plumbline.analysis.remark.NearMissFinder;
import org.plumbline.analysis.remark.PairRemarks;
import org.plumbline.analysis.remark.Remark;
import org.plumbline.analysis.remark.VacuousFinder;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.runtime.verdict.RuleId;

/** Looks at every two clauses that speak of the same act, and reports where they differ. */
public final class ConflictFinder {
  private ConflictFinder() {}

  /**
   * Compares all rules with each other, but for the clauses of one standard, which are made to go
   * together; and looks for chains of them. Pairs are looked at side by side on all processors.
   *
   * @param rules of documents that share a vocabulary
   */
  public static Conflicts among(List<PlacedRule> rules) {
    return among(rules, List.of());
  }

  /**
   * The same, and what would be otherwise if vague words were taken otherwise.
   *
   * @param others each with all rules of a document of which there are rules here
   */
  public static Conflicts among(List<PlacedRule> rules, List<OtherReading> others) {
    return among(rules, others, () -> {});
  }

  /**
   * The same for somebody who may lose interest.
   *
   * @param check asked again and again, on several threads; what it throws ends the search
   */
  public static Conflicts among(List<PlacedRule> rules, List<OtherReading> others, Runnable check) {
    Relations relations = new Relations();
    List<PairFinder.Found> pairs =
        pairs(rules).parallelStream()
            .map(
                p -> {
                  check.run();
                  return PairFinder.between(rules.get(p.first()), rules.get(p.second()), relations);
                })
            .toList();
    List<Finding> findings = new ArrayList<>();
    List<Undecided> undecided = new ArrayList<>();
    int asked = 0;
    for (PairFinder.Found found : pairs) {
      findings.addAll(found.findings());
      undecided.addAll(found.undecided());
      asked += found.matter() == null ? 0 : 1;
    }
    List<Remark> besides = besides(rules, pairs, relations, check);
    WorthTelling worthTelling = new WorthTelling(rules, besides);
    List<Finding> told = worthTelling.ofFindings(findings);
    List<Remark> remarks = new ArrayList<>(worthTelling.ofRemarks(besides, findings));
    check.run();
    remarks.addAll(VacuousFinder.among(rules));
    check.run();
    remarks.addAll(GapFinder.among(rules));
    check.run();
    remarks.addAll(NearMissFinder.among(rules));
    check.run();
    remarks.addAll(ReadingFinder.among(pairs, others, relations));
    List<Chain> chains = worthTelling.ofChains(ChainFinder.among(rules));
    return new Conflicts(told, chains, remarks, undecided, asked);
  }

  private static List<Remark> besides(
      List<PlacedRule> rules, List<PairFinder.Found> pairs, Relations relations, Runnable check) {
    PairRemarks besides = new PairRemarks(rules, relations);
    return pairs.parallelStream()
        .flatMap(
            pair -> {
              check.run();
              return pair.matter() == null
                  ? Stream.of()
                  : besides
                      .between(pair.one(), pair.other(), pair.matter(), pair.areLimitsAlike())
                      .stream();
            })
        .toList();
  }

  private record Pair(int first, int second) {}

  /** The pairs that have an act in common, in the order of the rules. */
  private static List<Pair> pairs(List<PlacedRule> rules) {
    Map<String, List<Integer>> byAct = new HashMap<>();
    Set<Pair> pairs = new HashSet<>();
    for (int i = 0; i < rules.size(); i++) {
      for (EventPattern act : rules.get(i).rule().acts()) {
        List<Integer> same = byAct.computeIfAbsent(act.event(), any -> new ArrayList<>());
        for (int earlier : same) {
          if (earlier != i && !sameStandard(rules.get(earlier), rules.get(i))) {
            pairs.add(new Pair(earlier, i));
          }
        }
        same.add(i);
      }
    }
    return pairs.stream()
        .sorted(Comparator.comparingInt(Pair::first).thenComparingInt(Pair::second))
        .toList();
  }

  static boolean sameStandard(PlacedRule one, PlacedRule other) {
    RuleId a = one.rule().id();
    RuleId b = other.rule().id();
    return a.document().equals(b.document())
        && a.version().equals(b.version())
        && a.standard().equals(b.standard());
  }
}
