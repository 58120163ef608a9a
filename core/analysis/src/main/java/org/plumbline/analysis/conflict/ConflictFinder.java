package org.plumbline.analysis.conflict;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.analysis.relation.Matter;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.analysis.relation.Placing;
import org.plumbline.analysis.relation.Relation;
import org.plumbline.analysis.relation.Relations;
import org.plumbline.analysis.relation.WindowOrder;
import org.plumbline.analysis.witness.Witness;
import org.plumbline.analysis.witness.WitnessBuilder;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.Window;
import org.plumbline.runtime.verdict.RuleId;

/** Looks at every two clauses that ask for the same, and reports where they ask differently. */
public final class ConflictFinder {
  private final Relations relations = new Relations();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Undecided> undecided = new ArrayList<>();
  private int pairs;

  private ConflictFinder() {}

  /**
   * Compares all rules with each other, but for the clauses of one standard, which are made to go
   * together.
   *
   * @param rules of documents that share a vocabulary
   */
  public static Conflicts among(List<PlacedRule> rules) {
    ConflictFinder finder = new ConflictFinder();
    for (int i = 0; i < rules.size(); i++) {
      for (int j = i + 1; j < rules.size(); j++) {
        if (!sameStandard(rules.get(i), rules.get(j))) {
          finder.compare(rules.get(i), rules.get(j));
        }
      }
    }
    return new Conflicts(finder.findings, finder.undecided, finder.pairs);
  }

  private static boolean sameStandard(PlacedRule one, PlacedRule other) {
    RuleId a = one.rule().id();
    RuleId b = other.rule().id();
    return a.document().equals(b.document())
        && a.version().equals(b.version())
        && a.standard().equals(b.standard());
  }

  private void compare(PlacedRule one, PlacedRule other) {
    Relation relation = relations.between(one, other);
    if (relation instanceof Relation.Undecided reason) {
      pairs++;
      undecided.add(new Undecided(one, other, reason.reason()));
    } else if (relation instanceof Relation.Compared compared) {
      pairs++;
      if (compared.butFor() != null) {
        undecided.add(
            new Undecided(
                one, other, compared.butFor() + ", so only their first limits are compared"));
      }
      report(one, other, compared);
    }
  }

  private void report(PlacedRule one, PlacedRule other, Relation.Compared compared) {
    Optional<FindingKind> kind = kind(compared);
    if (kind.isEmpty()) {
      return; // the same on every day
    }
    boolean swap =
        compared.parts().stream()
            .noneMatch(p -> p.comparison().differences().contains(WindowOrder.FIRST_INSIDE));
    PlacedRule first = swap ? other : one;
    PlacedRule second = swap ? one : other;
    List<Proof> proofs = new ArrayList<>();
    for (Relation.Part part : compared.parts()) {
      for (Map.Entry<WindowOrder, Placing> seen : part.comparison().witnesses().entrySet()) {
        if (seen.getKey() != WindowOrder.SAME) {
          Placing placing = swap ? seen.getValue().swapped() : seen.getValue();
          Proof proof =
              proof(
                  first,
                  second,
                  compared.matter(),
                  part,
                  placing,
                  part.comparison().on(seen.getKey()));
          if (proof.witness().isEmpty() && placing.order() != WindowOrder.APART) {
            undecided.add(new Undecided(one, other, "no case could be built that shows it"));
            return;
          }
          proofs.add(proof);
        }
      }
    }
    findings.add(
        new Finding(
            kind.get(),
            weight(first, second, compared.matter(), proofs),
            first,
            second,
            compared.matter(),
            proofs));
  }

  private static Proof proof(
      PlacedRule first,
      PlacedRule second,
      Matter matter,
      Relation.Part part,
      Placing placing,
      int days) {
    Optional<Witness> witness =
        placing.order() == WindowOrder.SECOND_INSIDE
            ? WitnessBuilder.breachOfOneAlone(second, first, matter, part, placing.swapped())
            : WitnessBuilder.breachOfOneAlone(first, second, matter, part, placing);
    return new Proof(part, placing.order(), placing, days, witness);
  }

  private static Optional<FindingKind> kind(Relation.Compared compared) {
    Set<WindowOrder> all = EnumSet.noneOf(WindowOrder.class);
    boolean dateDependent = false;
    for (Relation.Part part : compared.parts()) {
      Set<WindowOrder> some = part.comparison().differences();
      dateDependent |=
          some.containsAll(EnumSet.of(WindowOrder.FIRST_INSIDE, WindowOrder.SECOND_INSIDE));
      all.addAll(some);
    }
    if (all.isEmpty()) {
      return Optional.empty();
    } else if (all.contains(WindowOrder.APART)) {
      return Optional.of(FindingKind.APART);
    } else if (all.contains(WindowOrder.OVERLAPPING)) {
      return Optional.of(FindingKind.OVERLAPPING);
    } else if (dateDependent) {
      return Optional.of(FindingKind.DATE_DEPENDENT);
    }
    return Optional.of(all.size() > 1 ? FindingKind.CASE_DEPENDENT : FindingKind.STRICTER);
  }

  private static Weight weight(
      PlacedRule first, PlacedRule second, Matter matter, List<Proof> proofs) {
    boolean sameAct =
        acts(first, matter).equals(acts(second, matter))
            && first.rule().countsWhen().equals(second.rule().countsWhen());
    boolean sameGuard = first.rule().guard().equals(second.rule().guard());
    boolean bothTimed =
        proofs.stream()
            .allMatch(
                p -> p.placing().by() != Long.MAX_VALUE && p.placing().otherBy() != Long.MAX_VALUE);
    boolean apart =
        proofs.stream()
            .anyMatch(p -> p.order() == WindowOrder.APART && isOneChain(first, second, p));
    return sameAct && (apart || (sameGuard && bothTimed)) ? Weight.CONFLICT : Weight.NOTE;
  }

  /**
   * Whether an act for the one gets in the way of the other: in a recurrence it is the next of
   * both, and where too early is a breach it breaks the one that wants it later. Otherwise each can
   * have an act of its own.
   */
  private static boolean isOneChain(PlacedRule first, PlacedRule second, Proof proof) {
    return proof.part().pace() > 0
        || first.rule().window().early() == Window.Early.BREACH
        || second.rule().window().early() == Window.Early.BREACH;
  }

  private static List<EventPattern> acts(PlacedRule rule, Matter matter) {
    return rule.rule().acts().stream().filter(a -> a.event().equals(matter.act())).toList();
  }
}
