package org.plumbline.analysis.behaviour;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.circumstances.Implication;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.Rule;
import org.plumbline.runtime.calendar.WorkingCalendar;

/** From when to when a rule is in force by itself. */
final class InForce {
  private static final int MORNING = 10 * 3600;

  private InForce() {}

  /** The periods that it names, all of which bind. */
  static List<Condition> of(Rule rule) {
    List<Condition> periods = new ArrayList<>();
    add(rule.guard(), periods);
    add(rule.countsWhen(), periods);
    return periods;
  }

  private static void add(Condition condition, List<Condition> periods) {
    if (RulePairing.isInForce(condition)) {
      periods.add(condition);
    } else if (condition instanceof Condition.All all) {
      all.conditions().forEach(part -> add(part, periods));
    }
  }

  /** Mornings of the days on which one of them begins or ends, and of the days beside these. */
  static List<Long> edges(List<Condition> periods, WorkingCalendar calendar) {
    List<Long> edges = new ArrayList<>();
    for (Condition period : periods) {
      if (period instanceof Condition.During during) {
        for (LocalDate day : new @Nullable LocalDate[] {during.from(), during.to()}) {
          for (long beside = -1; day != null && beside <= 1; beside++) {
            edges.add(calendar.clock().at(Math.toIntExact(day.toEpochDay() + beside), MORNING));
          }
        }
      }
    }
    return edges;
  }

  static Course compare(List<Condition> before, List<Condition> after) {
    return Course.of(isPossible(after, before), isPossible(before, after));
  }

  /** Whether there can be a day in the first periods that is not in the second. */
  static boolean isPossible(List<Condition> in, List<Condition> out) {
    List<Condition> both = new ArrayList<>(in);
    both.add(new Condition.Not(new Condition.All(out)));
    return Implication.setting(both, Map.of()).isPresent();
  }
}
