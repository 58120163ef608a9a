package org.plumbline.analysis.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.behaviour.Course;
import org.plumbline.analysis.behaviour.LimitOrder;
import org.plumbline.analysis.certificate.Certificate;
import org.plumbline.analysis.circumstances.UndecidedException;
import org.plumbline.analysis.finding.FindingKind;
import org.plumbline.analysis.finding.Weight;
import org.plumbline.analysis.relation.Comparison;
import org.plumbline.analysis.relation.Matter;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.analysis.relation.Placing;
import org.plumbline.analysis.relation.Relation;
import org.plumbline.analysis.relation.Relations;
import org.plumbline.analysis.relation.WindowOrder;
import org.plumbline.analysis.witness.ExampleLine;
import org.plumbline.analysis.witness.Witness;
import org.plumbline.analysis.witness.WitnessBuilder;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.Recurrence;
import org.plumbline.model.kernel.Window;

/** Looks at two clauses. */
final class PairFinder {
  private final PlacedRule one;
  private final PlacedRule other;
  private final Relations relations;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Undecided> undecided = new ArrayList<>();
  private @Nullable Matter matter;

  private PairFinder(PlacedRule one, PlacedRule other, Relations relations) {
    this.one = one;
    this.other = other;
    this.relations = relations;
  }

  /**
   * What was found of the limits of two clauses.
   *
   * @param matter what they have in common; null if they do not ask for the same
   */
  record Found(
      PlacedRule one,
      PlacedRule other,
      @Nullable Matter matter,
      List<Finding> findings,
      List<Undecided> undecided) {
    /** Whether nothing is told of the order of their limits. */
    boolean areLimitsAlike() {
      return findings.isEmpty() && undecided.isEmpty();
    }
  }

  /** Compares two clauses of documents that share a vocabulary. */
  static Found between(PlacedRule one, PlacedRule other, Relations relations) {
    PairFinder finder = new PairFinder(one, other, relations);
    finder.compare();
    return new Found(one, other, finder.matter, finder.findings, finder.undecided);
  }

  private void compare() {
    Forbidden.between(one, other).ifPresent(findings::add);
    if (Addressees.areOthers(one, other)) {
      return; // telling one of them is not telling the other: each has an act of its own
    }
    if (isOfMany(one) || isOfMany(other)) {
      return; // what is asked of most cases is asked of none of them
    }
    Relation relation = relations.between(one, other);
    if (relation instanceof Relation.Undecided reason) {
      matter = Matter.of(one.rule(), other.rule()).orElseThrow();
      byCases(matter, reason.reason());
    } else if (relation instanceof Relation.Compared compared) {
      matter = compared.matter();
      String butFor = compared.butFor();
      if (butFor != null) {
        byCases(matter, butFor);
      } else if (!bySweep(compared)) {
        byCases(matter, "no case could be built that shows it");
      }
    }
  }

  // ---- told by parts and by cases

  private void byCases(Matter matter, String reason) {
    LimitOrder order;
    try {
      order = LimitOrder.between(one, other, matter, relations);
    } catch (UndecidedException e) {
      undecided.add(new Undecided(one, other, e.reason()));
      return;
    }
    Optional<Finding> found =
        switch (order.course()) {
          case EQUIVALENT -> Optional.empty();
          case LOOSENED -> shown(FindingKind.STRICTER, one, other, matter, order);
          case TIGHTENED -> shown(FindingKind.STRICTER, other, one, matter, order.swapped());
          case DATE_DEPENDENT -> shown(FindingKind.DATE_DEPENDENT, one, other, matter, order);
          case INCOMPARABLE, UNDECIDED -> shown(byCase(order), one, other, matter, order);
        };
    if (found.isPresent()) {
      findings.add(found.get());
    } else if (order.course() != Course.EQUIVALENT) {
      undecided.add(new Undecided(one, other, order.reason().isEmpty() ? reason : order.reason()));
    }
  }

  private static boolean isOfMany(PlacedRule rule) {
    return rule.rule().reach().share() != null;
  }

  /** Where the two cases tell of the same, it is the date that makes the difference. */
  private static FindingKind byCase(LimitOrder order) {
    boolean isSame =
        order.firstBreached().isPresent()
            && order.secondBreached().isPresent()
            && happened(order.firstBreached().get()).equals(happened(order.secondBreached().get()));
    return isSame ? FindingKind.DATE_DEPENDENT : FindingKind.CASE_DEPENDENT;
  }

  /** What happened, and what is known, without the times. */
  private static List<String> happened(Witness witness) {
    List<String> all = new ArrayList<>(List.of(ExampleLine.given(witness.history())));
    all.addAll(ExampleLine.happenings(witness.history(), witness.said().get(0).rule()));
    return all;
  }

  /** A finding if there is a case for each way in which the two are said to differ. */
  private static Optional<Finding> shown(
      FindingKind kind, PlacedRule first, PlacedRule second, Matter matter, LimitOrder order) {
    boolean bothWays = kind != FindingKind.STRICTER;
    if (order.firstBreached().isEmpty() || (bothWays && order.secondBreached().isEmpty())) {
      return Optional.empty();
    }
    List<Witness> cases = new ArrayList<>();
    order.firstBreached().ifPresent(cases::add);
    if (bothWays) {
      order.secondBreached().ifPresent(cases::add);
    }
    boolean bothTimed = isTimed(first) && isTimed(second);
    Weight weight = isSameAsked(first, second, matter) && bothTimed ? Weight.CONFLICT : Weight.NOTE;
    return Optional.of(new Finding(kind, weight, first, second, matter, List.of(), cases));
  }

  private static boolean isTimed(PlacedRule rule) {
    return rule.rule().window().by() != null || rule.rule().recurrence() != null;
  }

  // ---- told by the sweep over all days

  /**
   * Reports what the sweep found.
   *
   * @return false if a case that shows it could not be built
   */
  private boolean bySweep(Relation.Compared all) {
    Relation.Compared compared = butForDaysOff(all);
    Optional<FindingKind> kind = kind(compared);
    if (kind.isEmpty()) {
      return true; // the same on every day
    }
    boolean swap =
        compared.parts().stream()
            .noneMatch(p -> orders(compared, p).contains(WindowOrder.FIRST_INSIDE));
    PlacedRule first = swap ? other : one;
    PlacedRule second = swap ? one : other;
    List<Proof> proofs = new ArrayList<>();
    List<Witness> more = new ArrayList<>();
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
          Optional<Witness> turned = Optional.empty();
          if (placing.order() == WindowOrder.APART) {
            turned =
                WitnessBuilder.breachOfOneAlone(
                    second, first, compared.matter(), part, placing.swapped());
            turned.ifPresent(more::add);
          }
          boolean byClocks = !orders(compared, part).contains(seen.getKey());
          if (isShown(proof, turned)) {
            proofs.add(byClocks ? proof.acrossAChangeOfClocks() : proof);
          } else if (!byClocks) {
            return false;
          }
        }
      }
    }
    proofs.sort(Comparator.comparing(Proof::byClocks));
    findings.add(
        new Finding(
            kind.get(),
            weight(first, second, compared.matter(), proofs),
            first,
            second,
            compared.matter(),
            proofs,
            more));
    workless(first, second, swap, compared);
    return true;
  }

  /**
   * Without the parts in which two documents give the same limit, where only the days off of their
   * calendars can make a difference: that two places keep other holidays is no news of their
   * papers.
   */
  private Relation.Compared butForDaysOff(Relation.Compared compared) {
    if (one.calendar().equals(other.calendar())) {
      return compared;
    }
    return new Relation.Compared(
        compared.matter(),
        compared.parts().stream()
            .filter(part -> !window(one, part).equals(window(other, part)))
            .toList(),
        compared.butFor());
  }

  /** Whether a case shows it; where the windows are apart, by the dates that it was given. */
  private static boolean isShown(Proof proof, Optional<Witness> turned) {
    return proof.order() == WindowOrder.APART
        ? proof.witness().or(() -> turned).filter(Certificate::hasNoMomentForAll).isPresent()
        : proof.witness().isPresent();
  }

  /** That both can be kept on days off alone is worth a finding of its own. */
  private void workless(
      PlacedRule first, PlacedRule second, boolean swap, Relation.Compared compared) {
    for (Relation.Part part : compared.parts()) {
      Comparison.Workless workless = part.comparison().workless();
      if (workless == null) {
        continue;
      }
      Matter matter = compared.matter();
      Placing placing = swap ? workless.placing().swapped() : workless.placing();
      Proof proof =
          new Proof(
              part,
              placing.order(),
              placing,
              workless.days(),
              WitnessBuilder.breachOfOneAlone(first, second, matter, part, placing));
      List<Witness> more = new ArrayList<>();
      WitnessBuilder.breachOfOneAlone(second, first, matter, part, placing.swapped())
          .ifPresent(more::add);
      boolean inTheWay = isOneChain(first, second, proof) && isSameAct(first, second, matter);
      findings.add(
          new Finding(
              FindingKind.WORKLESS,
              inTheWay ? Weight.CONFLICT : Weight.NOTE,
              first,
              second,
              matter,
              List.of(proof),
              more));
      return;
    }
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
      Set<WindowOrder> some = orders(compared, part);
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

  /**
   * How the windows lie, but for what a change of the clocks alone makes: that 48 hours before a
   * conference in the night after are an hour less by the clock is no matter of the papers, as long
   * as they differ otherwise.
   */
  private static Set<WindowOrder> orders(Relation.Compared compared, Relation.Part part) {
    boolean byClocksAlone =
        compared.parts().stream()
            .map(Relation.Part::comparison)
            .allMatch(c -> c.byClocks().containsAll(c.differences()));
    return byClocksAlone
            || !part.comparison().byClocks().containsAll(part.comparison().differences())
        ? part.comparison().differencesButForClocks()
        : Set.of();
  }

  private static Weight weight(
      PlacedRule first, PlacedRule second, Matter matter, List<Proof> proofs) {
    boolean bothTimed =
        proofs.stream()
            .allMatch(
                p -> p.placing().by() != Long.MAX_VALUE && p.placing().otherBy() != Long.MAX_VALUE);
    List<Proof> apart = proofs.stream().filter(p -> p.order() == WindowOrder.APART).toList();
    if (!apart.isEmpty()) {
      boolean inTheWay = apart.stream().anyMatch(p -> isOneChain(first, second, p));
      return inTheWay && isSameAct(first, second, matter) ? Weight.CONFLICT : Weight.NOTE;
    }
    boolean isAsked = isSameAsked(first, second, matter) && isAsMuchMeant(first, second);
    return isAsked && bothTimed ? Weight.CONFLICT : Weight.NOTE;
  }

  /** Advice beside a requirement asks for more without contradicting it. */
  private static boolean isAsMuchMeant(PlacedRule first, PlacedRule second) {
    return first.rule().force() == second.rule().force();
  }

  /** Whether both say in the same cases the same of the same act. */
  private static boolean isSameAsked(PlacedRule first, PlacedRule second, Matter matter) {
    return isSameAct(first, second, matter) && first.rule().guard().equals(second.rule().guard());
  }

  private static boolean isSameAct(PlacedRule first, PlacedRule second, Matter matter) {
    return acts(first, matter).equals(acts(second, matter))
        && first.rule().countsWhen().equals(second.rule().countsWhen());
  }

  /**
   * Whether an act for the one gets in the way of the other: where too early is a breach, it breaks
   * the one that wants it later. Otherwise each can have an act of its own.
   */
  private static boolean isOneChain(PlacedRule first, PlacedRule second, Proof proof) {
    Placing placing = proof.placing();
    PlacedRule later = placing.from() > placing.otherFrom() ? first : second;
    return window(later, proof.part()).early() == Window.Early.BREACH;
  }

  private static Window window(PlacedRule placed, Relation.Part part) {
    Recurrence recurrence = placed.rule().recurrence();
    return part.pace() == 0 || recurrence == null || part.pace() > recurrence.phases().size()
        ? placed.rule().window()
        : recurrence.phases().get(part.pace() - 1).window();
  }

  private static List<EventPattern> acts(PlacedRule rule, Matter matter) {
    return rule.rule().acts().stream().filter(a -> a.event().equals(matter.act())).toList();
  }
}
