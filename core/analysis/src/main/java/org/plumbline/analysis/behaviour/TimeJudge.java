package org.plumbline.analysis.behaviour;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.relation.Relations;
import org.plumbline.model.kernel.Bound;
import org.plumbline.model.kernel.Recurrence;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Window;

/**
 * Which way the limits of a rule went: the first, those that follow, and the number in a period.
 */
final class TimeJudge {
  private final Rule one;
  private final Rule other;
  private final WindowJudge windows;

  TimeJudge(RulePairing pairing, Relations relations) {
    this.one = pairing.one();
    this.other = pairing.other();
    this.windows = new WindowJudge(pairing, relations);
  }

  List<Judgement> judge() {
    List<Judgement> all = new ArrayList<>();
    Judgement first = windows.judge(first(one), first(other));
    // a prohibition that lasts longer binds more
    all.add(one.kind() == Rule.Kind.PROHIBITION ? first.back() : first);
    all.addAll(recurrences());
    if (!Objects.equals(one.perPeriod(), other.perPeriod())) {
      all.add(counts());
    }
    return all;
  }

  /** The window that counts from the trigger; without one, a recurrence counts its first pace. */
  private static Window first(Rule rule) {
    Recurrence recurrence = rule.recurrence();
    return !rule.window().equals(Window.UNTIMED)
            || recurrence == null
            || recurrence.phases().isEmpty()
        ? rule.window()
        : recurrence.phases().get(0).window();
  }

  private List<Judgement> recurrences() {
    Recurrence before = one.recurrence();
    Recurrence after = other.recurrence();
    if (before == null && after == null) {
      return List.of();
    } else if (before == null) {
      return List.of(Judgement.of(Respect.TIME, Course.TIGHTENED));
    } else if (after == null) {
      return List.of(Judgement.of(Respect.TIME, Course.LOOSENED));
    }
    List<Judgement> all = new ArrayList<>(checkPoints(before, after));
    if (before.countedFrom() != after.countedFrom()) {
      boolean lasting =
          before.countedFrom() != Recurrence.CountedFrom.LAST_OCCURRENCE
              && after.countedFrom() != Recurrence.CountedFrom.LAST_OCCURRENCE;
      all.add(
          lasting
              ? Judgement.undecided(Respect.TIME, "its intervals are counted in another way")
              : Judgement.of(Respect.TIME, Course.INCOMPARABLE));
    }
    all.addAll(new PaceJudge(before.phases(), after.phases(), windows).judge());
    return all;
  }

  private List<Judgement> checkPoints(Recurrence before, Recurrence after) {
    List<Judgement> all = new ArrayList<>();
    int both = Math.min(before.checkPoints().size(), after.checkPoints().size());
    for (int i = 0; i < both; i++) {
      all.add(
          windows.judge(before.checkPoints().get(i).window(), after.checkPoints().get(i).window()));
    }
    if (before.checkPoints().size() != after.checkPoints().size()) {
      boolean more = after.checkPoints().size() > both;
      all.add(Judgement.of(Respect.TIME, more ? Course.TIGHTENED : Course.LOOSENED));
    }
    return all;
  }

  // ---- so many times in a period

  private Judgement counts() {
    Recurrence.PerPeriod before = one.perPeriod();
    Recurrence.PerPeriod after = other.perPeriod();
    if (before == null || after == null) {
      boolean timed = !one.window().equals(other.window());
      return timed || one.recurrence() != null || other.recurrence() != null
          ? Judgement.undecided(
              Respect.COUNT, "one asks for a number in a period, the other for a time")
          : Judgement.of(Respect.COUNT, before == null ? Course.TIGHTENED : Course.LOOSENED);
    }
    boolean asOften = implies(after, before);
    boolean notOftener = implies(before, after);
    if (asOften && notOftener) {
      return Judgement.of(Respect.COUNT, Course.EQUIVALENT);
    } else if (asOften || notOftener) {
      return Judgement.of(Respect.COUNT, asOften ? Course.TIGHTENED : Course.LOOSENED);
    }
    return before.fromTrigger() == after.fromTrigger()
        ? Judgement.of(Respect.COUNT, Course.INCOMPARABLE)
        : Judgement.undecided(Respect.COUNT, "its periods begin on other days");
  }

  /** Whether so many in each of the one's periods are enough in each of the other's. */
  private static boolean implies(Recurrence.PerPeriod one, Recurrence.PerPeriod other) {
    return one.fromTrigger() == other.fromTrigger()
        && one.count() >= other.count()
        && isWithin(one.period(), other.period());
  }

  /** Whether each of the larger periods holds a whole one of the smaller. */
  private static boolean isWithin(Bound.@Nullable Period period, Bound.@Nullable Period larger) {
    return Objects.equals(period, larger)
        || (period != null && larger != null && period.compareTo(larger) <= 0);
  }
}
