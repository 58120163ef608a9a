package org.plumbline.analysis.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plumbline.analysis.SmallWorld;
import org.plumbline.analysis.conflict.ConflictFinder;
import org.plumbline.analysis.conflict.Conflicts;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.model.kernel.Trigger;
import org.plumbline.reference.ReferenceChecker;
import org.plumbline.runtime.calendar.LocalClock;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.history.Occurrence;
import org.plumbline.runtime.verdict.Verdict;

/**
 * Sets of three to five clauses against every history of a small world: a referral on each of six
 * days, over which the clocks go forward, and then a conference, a report and a decision, each at
 * most twice, at the end of any of nine days. A set that is said to be impossible from a day must
 * have no history that keeps all of it, one that is not must have one; and where a hidden limit is
 * told, every history that keeps all of it keeps that, too. More sets: {@code
 * -Dplumbline.sets=1000}.
 *
 * <p>What one clause says depends only on its trigger and its act. So the interpreter is asked once
 * for each pair of such, and its answers are joined.
 */
class SetBruteForceTest {
  private static final int DAY = 24 * 3600;
  private static final int ROOTS = 6;
  private static final int DAYS = 9;
  private static final List<String> EVENTS =
      List.of("conference is held", "report is shared", "decision is made");
  private static final int REPORT = 1;
  private static final int DECISION = 2;

  private final Random random = new Random(Integer.getInteger("plumbline.seed", 1122));
  private final LocalClock clock = SmallWorld.CALENDAR.clock();

  /** On which days an event happens: none, one or two, by their numbers from the referral. */
  private static final List<int[]> WHEN = when();

  private static List<int[]> when() {
    List<int[]> all = new ArrayList<>(List.of(new int[0]));
    for (int one = 0; one < DAYS; one++) {
      all.add(new int[] {one});
      for (int two = one + 1; two < DAYS; two++) {
        all.add(new int[] {one, two});
      }
    }
    return all;
  }

  @Test
  void noClaimOnASetOfClausesIsWrong() {
    int sets = Integer.getInteger("plumbline.sets", 4);
    int impossible = 0;
    int possible = 0;
    for (int i = 0; i < sets; i++) {
      List<String> clauses = clauses();
      List<PlacedRule> rules = SmallWorld.rules(clauses.toArray(String[]::new));
      Conflicts conflicts = ConflictFinder.among(rules);
      for (int root = 0; root < ROOTS; root++) {
        Complying complying = new Complying(rules, root);
        LocalDate day = SmallWorld.FIRST.plusDays(root);
        assertThat(complying.any())
            .as(clauses + " from " + day)
            .isEqualTo(!isSaidImpossible(conflicts, (int) day.toEpochDay()));
        for (Chain chain : conflicts.chains()) {
          if (!chain.isImpossible() && clock.dayOf(chain.latest().get(0)) == day.toEpochDay()) {
            int limit = clock.dayOf(chain.latest().get(chain.links().size()));
            assertThat(complying.latest(EVENTS.indexOf(last(chain))))
                .as(clauses + " from " + day)
                .isLessThanOrEqualTo((int) (limit - day.toEpochDay()));
          }
        }
        impossible += complying.any() ? 0 : 1;
        possible += complying.any() ? 1 : 0;
      }
    }
    System.out.println(
        sets + " sets, " + possible + " times possible, " + impossible + " times impossible");
    assertThat(possible).isPositive();
    assertThat(impossible).isPositive();
  }

  private static String last(Chain chain) {
    return chain.links().get(chain.links().size() - 1).to().get(0).event();
  }

  /** Whether a finding says so of the referral. */
  private static boolean isSaidImpossible(Conflicts conflicts, int day) {
    return conflicts.chains().stream()
        .filter(chain -> begins(chain).equals("referral is received"))
        .anyMatch(chain -> chain.impossible().has(day));
  }

  private static String begins(Chain chain) {
    return chain.links().get(0).from().get(0).event();
  }

  // ---- clauses

  private List<String> clauses() {
    List<String> clauses = new ArrayList<>();
    clauses.add(after("referral is received", "must hold conference"));
    int more = 2 + random.nextInt(3);
    for (int i = 0; i < more; i++) {
      clauses.add(
          switch (random.nextInt(7)) {
            case 0, 1 -> before("must share report", "conference is held");
            case 2 -> before("must make decision", "report is shared");
            case 3 -> before("must make decision", "conference is held");
            case 4 -> after("conference is held", "must make decision");
            case 5 -> after("referral is received", "must share report");
            default ->
                "trigger referral is received\n"
                    + (random.nextBoolean() ? "must not share report" : "must not make decision")
                    + "\ndeadline within "
                    + amount();
          });
    }
    return clauses;
  }

  private String after(String trigger, String act) {
    return "trigger " + trigger + "\n" + act + "\ndeadline within " + amount();
  }

  private String before(String act, String event) {
    return act + "\ndeadline no later than " + amount() + " before " + event;
  }

  private String amount() {
    return random.nextBoolean()
        ? (1 + random.nextInt(6)) + " days"
        : (1 + random.nextInt(3)) + " working days";
  }

  // ---- every history

  /** The histories from one referral on that keep all of some clauses. */
  private final class Complying {
    private final int root;
    private final long referral;
    private final int[] latest = {-1, -1, -1};
    private boolean any;

    Complying(List<PlacedRule> rules, int root) {
      this.root = root;
      this.referral = clock.at((int) SmallWorld.FIRST.toEpochDay() + root, 10 * 3600);
      List<Table> tables = rules.stream().map(this::table).toList();
      int[] chosen = new int[EVENTS.size()];
      for (chosen[0] = 0; chosen[0] < WHEN.size(); chosen[0]++) {
        for (chosen[REPORT] = 0; chosen[REPORT] < WHEN.size(); chosen[REPORT]++) {
          if (tables.stream().allMatch(t -> t.uses(DECISION) || t.keeps(chosen))) {
            for (chosen[DECISION] = 0; chosen[DECISION] < WHEN.size(); chosen[DECISION]++) {
              if (tables.stream().allMatch(t -> t.keeps(chosen))) {
                count(chosen);
              }
            }
          }
        }
      }
    }

    private void count(int[] chosen) {
      any = true;
      for (int event = 0; event < chosen.length; event++) {
        int[] days = WHEN.get(chosen[event]);
        latest[event] = Math.max(latest[event], days.length == 0 ? DAYS : days[0]);
      }
    }

    boolean any() {
      return any;
    }

    /** The latest day on which an event happens for the first time in any of them. */
    int latest(int event) {
      return latest[event];
    }

    private Table table(PlacedRule rule) {
      String begins =
          rule.rule().trigger() instanceof Trigger.Ahead ahead
              ? ahead.events().get(0).event()
              : ((Trigger.OnEvent) rule.rule().trigger()).events().get(0).event();
      int trigger = EVENTS.indexOf(begins);
      int act = EVENTS.indexOf(rule.rule().acts().get(0).event());
      List<BitSet> kept = new ArrayList<>();
      for (int i = 0; i < (trigger < 0 ? 1 : WHEN.size()); i++) {
        BitSet row = new BitSet();
        for (int j = 0; j < WHEN.size(); j++) {
          row.set(j, isKept(rule, trigger, i, act, j));
        }
        kept.add(row);
      }
      return new Table(trigger, act, kept);
    }

    private boolean isKept(PlacedRule rule, int trigger, int i, int act, int j) {
      List<Occurrence> all = new ArrayList<>();
      all.add(happened("referral is received", referral, 0));
      if (trigger >= 0) {
        add(EVENTS.get(trigger), WHEN.get(i), all);
      }
      add(EVENTS.get(act), WHEN.get(j), all);
      CaseHistory history = new CaseHistory("case", all, List.of(), true);
      return new ReferenceChecker(
              rule.document().withRules(List.of(rule.rule())), SmallWorld.CALENDAR)
          .check(history, Coverage.EVERYTHING, referral + 60L * DAY).verdicts().stream()
              .allMatch(v -> v.verdict() == Verdict.MET);
    }

    private void add(String event, int[] days, List<Occurrence> all) {
      for (int day : days) {
        long at = clock.endOfDay((int) SmallWorld.FIRST.toEpochDay() + root + day);
        all.add(happened(event, at, all.size()));
      }
    }
  }

  /** What one clause says, by when its trigger and its act happen. */
  private record Table(int trigger, int act, List<BitSet> kept) {
    boolean keeps(int[] chosen) {
      return kept.get(trigger < 0 ? 0 : chosen[trigger]).get(chosen[act]);
    }

    boolean uses(int event) {
      return trigger == event || act == event;
    }
  }

  private static Occurrence happened(String event, long at, int order) {
    return new Occurrence(event, Moment.at(at), null, null, Map.of(), Map.of(), order);
  }
}
