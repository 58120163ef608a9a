package org.plumbline.analysis.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.analysis.SmallWorld.CALENDAR;
import static org.plumbline.analysis.SmallWorld.decide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.analysis.SmallWorld;
import org.plumbline.analysis.finding.FindingKind;
import org.plumbline.analysis.relation.Matter;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.analysis.relation.Relation;
import org.plumbline.analysis.relation.Relations;
import org.plumbline.analysis.relation.WindowOrder;
import org.plumbline.analysis.remark.Remark;
import org.plumbline.reference.ReferenceChecker;
import org.plumbline.runtime.calendar.LocalClock;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.history.Occurrence;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.RuleId;
import org.plumbline.runtime.verdict.Verdict;

/**
 * Every claim about two limits against every history of a small world: a trigger on each day at
 * several times, an act on each day at several times. What the reference interpreter tells apart
 * must have been claimed, and what was claimed must have a case that shows it. More pairs: {@code
 * -Dplumbline.pairs=5000}; on every one of some days: {@code -Dplumbline.days=30}.
 */
class BruteForceTest {
  private static final int DAY = 24 * 3600;
  private static final int[] TRIGGERED = {0, 5400, 39_600, 61_200, DAY - 1};
  private static final int[] ACTED = {0, 36_000, 61_200, DAY - 1};
  private static final String[] UNITS = {
    "hours", "working hours", "days", "working days", "weeks", "minutes"
  };
  private static final int[] MOST = {100, 30, 12, 8, 2, 2000};

  private final Random random = new Random(20261122);
  private final LocalClock clock = CALENDAR.clock();

  @Test
  void noClaimIsWrongInASmallWorld() {
    int pairs = Integer.getInteger("plumbline.pairs", 40);
    Set<WindowOrder> seen = EnumSet.noneOf(WindowOrder.class);
    for (int i = 0; i < pairs; i++) {
      String one = limit();
      String other = limit();
      List<PlacedRule> rules =
          SmallWorld.rules(decide("deadline " + one), decide("deadline " + other));
      Set<WindowOrder> told = toldApart(rules);
      Relation relation = new Relations().between(rules.get(0), rules.get(1));
      assertThat(relation).as(one + " | " + other).isInstanceOf(Relation.Compared.class);
      Relation.Compared compared = (Relation.Compared) relation;
      Set<WindowOrder> claimed = EnumSet.noneOf(WindowOrder.class);
      compared.parts().forEach(p -> claimed.addAll(p.comparison().differences()));
      assertThat(allowed(claimed)).as(one + " | " + other).containsAll(told);
      seen.addAll(claimed);
      everyClaimIsShown(rules, compared.matter(), claimed);
      noClauseIsWronglyRedundant(rules, told);
    }
    assertThat(seen)
        .contains(WindowOrder.FIRST_INSIDE, WindowOrder.SECOND_INSIDE, WindowOrder.OVERLAPPING);
  }

  /** Which of the two some act meets while it breaches the other. */
  private static Set<WindowOrder> allowed(Set<WindowOrder> claimed) {
    Set<WindowOrder> allowed =
        EnumSet.copyOf(claimed.isEmpty() ? EnumSet.of(WindowOrder.SAME) : claimed);
    if (claimed.contains(WindowOrder.OVERLAPPING) || claimed.contains(WindowOrder.APART)) {
      allowed.addAll(EnumSet.of(WindowOrder.FIRST_INSIDE, WindowOrder.SECOND_INSIDE));
    }
    return allowed;
  }

  private static void everyClaimIsShown(
      List<PlacedRule> rules, Matter matter, Set<WindowOrder> claimed) {
    Conflicts conflicts = ConflictFinder.among(rules);
    assertThat(conflicts.undecided()).as(matter.toString()).isEmpty();
    // what falls on days off alone is told besides
    List<Finding> findings = new ArrayList<>(conflicts.findings());
    findings.removeIf(f -> f.kind() == FindingKind.WORKLESS);
    assertThat(findings).hasSize(claimed.isEmpty() ? 0 : 1);
    for (Finding finding : findings) {
      for (Proof proof : finding.proofs()) {
        assertThat(proof.witness().isPresent() || proof.order() == WindowOrder.APART).isTrue();
      }
    }
  }

  /** Whoever keeps the other keeps a redundant one: no history breaches that alone. */
  private static void noClauseIsWronglyRedundant(List<PlacedRule> rules, Set<WindowOrder> told) {
    for (Remark remark : ConflictFinder.among(rules).remarks()) {
      if (remark.kind() == FindingKind.REDUNDANT) {
        boolean isFirst = remark.clauses().get(0).rule().id().equals(rules.get(0).rule().id());
        assertThat(told)
            .doesNotContain(isFirst ? WindowOrder.FIRST_INSIDE : WindowOrder.SECOND_INSIDE);
      }
    }
  }

  private String limit() {
    return switch (random.nextInt(6)) {
      case 0 -> "between " + amount(4) + " and " + amount(0) + " after referral is received";
      case 1 -> "by day " + (1 + random.nextInt(12));
      case 2 -> {
        int first = 1 + random.nextInt(6);
        yield "not before day " + first + " and not after day " + (first + random.nextInt(8));
      }
      case 3 -> "on the same day";
      default -> "within " + amount(0);
    };
  }

  /** Some amount; with a divisor, a small one that can be a lower edge before any other. */
  private String amount(int divisor) {
    if (divisor > 0) {
      return (1 + random.nextInt(divisor)) + " hours";
    }
    int unit = random.nextInt(UNITS.length);
    return (5 + random.nextInt(MOST[unit])) + " " + UNITS[unit];
  }

  private Set<WindowOrder> toldApart(List<PlacedRule> rules) {
    ReferenceChecker checker = new ReferenceChecker(rules.get(0).document(), CALENDAR);
    Set<WindowOrder> told = EnumSet.noneOf(WindowOrder.class);
    for (LocalDate day = SmallWorld.FIRST; !day.isAfter(SmallWorld.LAST); day = day.plusDays(1)) {
      for (int second : TRIGGERED) {
        long trigger = clock.at((int) day.toEpochDay(), second);
        for (long act : acts(trigger)) {
          boolean first = isMet(checker, rules.get(0).rule().id(), trigger, act);
          boolean second2 = isMet(checker, rules.get(1).rule().id(), trigger, act);
          if (first && !second2) {
            told.add(WindowOrder.SECOND_INSIDE);
          } else if (second2 && !first) {
            told.add(WindowOrder.FIRST_INSIDE);
          }
        }
      }
    }
    return told;
  }

  private List<Long> acts(long trigger) {
    List<Long> acts = new ArrayList<>(List.of(trigger));
    int from = clock.dayOf(trigger);
    int days = Integer.getInteger("plumbline.days", 0);
    int last = from + (days == 0 ? 24 : days);
    for (int day = from; day < last; day += days == 0 ? 1 + random.nextInt(3) : 1) {
      for (int second : ACTED) {
        long act = clock.at(day, second);
        if (act > trigger) {
          acts.add(act);
        }
      }
      acts.add(trigger + (long) random.nextInt(120) * 3600);
    }
    return acts;
  }

  private static boolean isMet(ReferenceChecker checker, RuleId rule, long trigger, long act) {
    CaseHistory history =
        new CaseHistory(
            "case",
            List.of(
                happened("referral is received", trigger, 0), happened("decision is made", act, 1)),
            List.of(),
            true);
    ObligationVerdict verdict =
        checker.check(history, Coverage.EVERYTHING, act + 60L * DAY).verdicts().stream()
            .filter(v -> v.rule().equals(rule))
            .findFirst()
            .orElseThrow();
    assertThat(verdict.verdict()).isIn(Verdict.MET, Verdict.BREACHED);
    return verdict.verdict() == Verdict.MET;
  }

  private static Occurrence happened(String event, long at, int order) {
    return new Occurrence(event, Moment.at(at), null, null, Map.of(), Map.of(), order);
  }
}
