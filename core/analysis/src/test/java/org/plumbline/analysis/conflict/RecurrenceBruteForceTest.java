package org.plumbline.analysis.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.analysis.SmallWorld.CALENDAR;
import static org.plumbline.analysis.SmallWorld.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plumbline.analysis.SmallWorld;
import org.plumbline.analysis.finding.FindingKind;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.reference.ReferenceChecker;
import org.plumbline.runtime.calendar.LocalClock;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.history.Occurrence;
import org.plumbline.runtime.verdict.Verdict;

/**
 * What is said of intervals against every history of ten days, with weeks shrunk to days: a
 * referral, decisions on any of the days after it, and a conference that ends the series. Whoever
 * keeps the stricter of two keeps the other in each of the 1,024 histories; where nothing is told
 * both are kept or neither is. Left out are histories with a decision too early for one of the two:
 * it moves the one series forward and not the other, so what is told from one and the same decision
 * on does not hold for them (docs/analysis.md). More pairs: {@code -Dplumbline.recurrences=500}.
 */
class RecurrenceBruteForceTest {
  private static final int DAYS = 10;
  private static final int ROOTS = 5;

  private final Random random = new Random(20261122);
  private final LocalClock clock = CALENDAR.clock();

  @Test
  void noClaimOnIntervalsIsWrong() {
    int pairs = Integer.getInteger("plumbline.recurrences", 6);
    int stricter = 0;
    for (int i = 0; i < pairs; i++) {
      Series one = series();
      Series other = series();
      List<PlacedRule> rules = SmallWorld.rules(decide(one.words()), decide(other.words()));
      List<Finding> findings =
          ConflictFinder.among(rules).findings().stream()
              .filter(f -> f.kind() != FindingKind.WORKLESS)
              .toList();
      String words =
          one.words()
              + " | "
              + other.words()
              + " | "
              + findings.stream().map(Finding::kind).toList();
      int root = random.nextInt(ROOTS);
      for (int chosen = 0; chosen < 1 << DAYS; chosen++) {
        if (shortestGap(chosen) < Math.max(one.floor(), other.floor())) {
          continue;
        }
        boolean first = isKept(rules.get(0), root, chosen);
        boolean second = isKept(rules.get(1), root, chosen);
        if (findings.isEmpty()) {
          assertThat(first).as(words).isEqualTo(second);
        } else if (findings.get(0).kind() == FindingKind.STRICTER) {
          boolean isFirst = findings.get(0).first().rule().id().equals(rules.get(0).rule().id());
          assertThat(isFirst ? first && !second : second && !first)
              .as(words + " from day " + root + ": " + Integer.toBinaryString(chosen))
              .isFalse();
        }
      }
      stricter += findings.stream().anyMatch(f -> f.kind() == FindingKind.STRICTER) ? 1 : 0;
    }
    assertThat(stricter).isPositive();
  }

  /** A series, and the days that lie at least between two of its acts. */
  private record Series(String words, int floor) {}

  private Series series() {
    int least = 1 + random.nextInt(3);
    int most = least + random.nextInt(3);
    String until = " until conference is held";
    return switch (random.nextInt(4)) {
      case 0 -> new Series("deadline at least every " + most + " working days" + until, 0);
      case 1 ->
          new Series(
              "reading \"interval range\" taken as floor and ceiling because \"both are given\"\n"
                  + "deadline every "
                  + least
                  + " to "
                  + (most + 1)
                  + " days"
                  + until,
              least);
      case 2 ->
          new Series(
              "deadline within "
                  + most
                  + " days, then at least every "
                  + (1 + random.nextInt(4))
                  + " days"
                  + until,
              0);
      default -> new Series("deadline at least every " + most + " days" + until, 0);
    };
  }

  private static int shortestGap(int chosen) {
    int shortest = DAYS;
    int last = -1;
    for (int i = 0; i < DAYS; i++) {
      if ((chosen >> i & 1) == 1) {
        shortest = last < 0 ? shortest : Math.min(shortest, i - last);
        last = i;
      }
    }
    return shortest;
  }

  /** Whether none of its obligations is breached if decisions are made on these days. */
  private boolean isKept(PlacedRule rule, int root, int chosen) {
    int day = (int) SmallWorld.FIRST.toEpochDay() + root;
    List<Occurrence> all = new ArrayList<>();
    all.add(happened("referral is received", clock.at(day, 36_000), 0));
    for (int i = 0; i < DAYS; i++) {
      if ((chosen >> i & 1) == 1) {
        all.add(happened("decision is made", clock.endOfDay(day + 1 + i), all.size()));
      }
    }
    long end = clock.at(day + DAYS + 1, 36_000);
    all.add(happened("conference is held", end, all.size()));
    CaseHistory history = new CaseHistory("case", all, List.of(), true);
    return new ReferenceChecker(rule.document().withRules(List.of(rule.rule())), CALENDAR)
        .check(history, Coverage.EVERYTHING, end + 30L * 24 * 3600).verdicts().stream()
            .noneMatch(v -> v.verdict() == Verdict.BREACHED);
  }

  private static Occurrence happened(String event, long at, int order) {
    return new Occurrence(event, Moment.at(at), null, null, Map.of(), Map.of(), order);
  }
}
