package org.plumbline.analysis.behaviour;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Trigger;
import org.plumbline.runtime.calendar.LocalClock;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.verdict.Verdict;

/**
 * Looks for a case that is breached by one version and not by the other, by making up cases and
 * putting them before the reference interpreter: a claim is shown by what it says, or not at all.
 */
final class CaseSearch {
  private static final int DAY = 24 * 3600;
  private static final int MORNING = 10 * 3600;
  private static final int MOST_ACTS = 2;
  private static final int MOST_TRIALS = 6000;

  private final RulePairing pairing;
  private final Trial before;
  private final Trial after;
  private int trials;

  CaseSearch(RulePairing pairing) {
    this(pairing, new Trial(pairing.before()), new Trial(pairing.after()));
  }

  /**
   * With cases that are about two rules, judged by more than these.
   *
   * @param pairing what the cases are about
   */
  CaseSearch(RulePairing pairing, Trial before, Trial after) {
    this.pairing = pairing;
    this.before = before;
    this.after = after;
  }

  /** A case that is breached now, and was not before; or the other way round. */
  Optional<ShownCase> find(boolean breachedNow, List<Hint> hints) {
    Rule one = breachedNow ? pairing.other() : pairing.one();
    Rule other = breachedNow ? pairing.one() : pairing.other();
    List<Verdict> fine = List.of(Verdict.MET, Verdict.NOT_APPLICABLE);
    Optional<ShownCase> found = find(breachedNow, fine, hints);
    if (found.isEmpty() && isOpenEnded(other)) {
      found = find(breachedNow, List.of(Verdict.PENDING), hints);
    }
    return found.isEmpty() && isOpenEnded(one)
        ? find(breachedNow, Verdict.PENDING, fine, hints)
        : found;
  }

  /** Whether it can stay open for ever: it has no limit, or forbids something without end. */
  private static boolean isOpenEnded(Rule rule) {
    return rule.kind() == Rule.Kind.PROHIBITION
        || (rule.window().by() == null && rule.recurrence() == null && rule.perPeriod() == null);
  }

  /**
   * A case that is breached by the one.
   *
   * @param others what the other may say of it, best first
   */
  Optional<ShownCase> find(boolean breachedNow, List<Verdict> others, List<Hint> hints) {
    return find(breachedNow, Verdict.BREACHED, others, hints);
  }

  private Optional<ShownCase> find(
      boolean breachedNow, Verdict should, List<Verdict> others, List<Hint> hints) {
    for (Verdict other : others) {
      trials = 0;
      for (Hint hint : hints.subList(0, Math.min(hints.size(), 3))) {
        Optional<ShownCase> found = new Attempt(breachedNow, should, other, hint).find();
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** One search, for one pair of verdicts. */
  private final class Attempt {
    private final boolean breachedNow;
    private final Verdict wanted;
    private final Verdict other;
    private final Hint hint;

    Attempt(boolean breachedNow, Verdict wanted, Verdict other, Hint hint) {
      this.breachedNow = breachedNow;
      this.wanted = wanted;
      this.other = other;
      this.hint = hint;
    }

    Optional<ShownCase> find() {
      for (long anchor : anchors()) {
        CaseMaker maker = new CaseMaker(pairing, breachedNow, hint);
        for (Draft draft : maker.beginnings(anchor)) {
          Optional<ShownCase> found = extended(draft, anchor, maker, 0);
          if (found.isPresent()) {
            return found;
          }
        }
      }
      return Optional.empty();
    }

    private List<Long> anchors() {
      if (!hint.anchors().isEmpty()) {
        return hint.anchors();
      }
      LocalClock clock = pairing.before().calendar().clock();
      LocalDate day = pairing.before().calendar().definition().knownAt().plusDays(14);
      while (day.getDayOfWeek() != DayOfWeek.MONDAY) {
        day = day.plusDays(1);
      }
      int monday = Math.toIntExact(day.toEpochDay());
      return List.of(clock.at(monday, MORNING), clock.at(monday + 25, MORNING));
    }

    /** The case as it stands, or with one act more. */
    private Optional<ShownCase> extended(Draft draft, long anchor, CaseMaker maker, int acts) {
      Optional<ShownCase> now = judge(draft, maker);
      if (now.isPresent() || acts == MOST_ACTS || trials > MOST_TRIALS) {
        return now;
      }
      for (long at : times(draft, anchor)) {
        for (Draft next : maker.acts().at(draft, at)) {
          Optional<ShownCase> found = judge(next, maker);
          if (found.isPresent()) {
            return found;
          }
        }
      }
      if (pairing.one().recurrence() == null
          && pairing.other().recurrence() == null
          && pairing.one().perPeriod() == null) {
        return Optional.empty();
      }
      for (Draft next : keeping(draft, anchor, maker)) {
        for (Draft then : maker.then(next)) {
          Optional<ShownCase> found = extended(then, anchor, maker, acts + 1);
          if (found.isPresent()) {
            return found;
          }
        }
      }
      return Optional.empty();
    }

    /** With an act that breaches neither version so far, as soon and as late as can be. */
    private List<Draft> keeping(Draft draft, long anchor, CaseMaker maker) {
      List<Draft> keeping = new ArrayList<>();
      List<Long> times = new ArrayList<>(times(draft, anchor));
      times.sort(null);
      for (long at : times) {
        for (Draft next : maker.acts().at(draft, at)) {
          trials += 2;
          long asOf = next.last() + DAY;
          if (at > draft.last()
              && before.verdict(next.history(), next.coverage(), asOf) == Verdict.MET
              && after.verdict(next.history(), next.coverage(), asOf) == Verdict.MET) {
            keeping.add(next);
          }
        }
      }
      return keeping.size() < 3
          ? keeping
          : List.of(keeping.get(0), keeping.get(keeping.size() - 1));
    }

    /** The times of an act that can make a difference: mornings before odd moments. */
    private List<Long> times(Draft draft, long anchor) {
      CaseHistory history = draft.history();
      Coverage coverage = draft.coverage();
      Set<Long> edges = new TreeSet<>();
      for (Trial trial : List.of(before, after)) {
        edges.addAll(trial.edges(history, coverage, draft.last() + DAY));
        edges.addAll(trial.edges(history, coverage, draft.last() + 800L * DAY));
      }
      trials += 4;
      edges.add(anchor);
      LocalClock clock = pairing.before().calendar().clock();
      Set<Long> times = new LinkedHashSet<>();
      for (long edge : edges) {
        times.add(clock.at(clock.dayOf(edge), MORNING));
        times.add(clock.at(clock.dayOf(edge) + 1, MORNING));
      }
      for (long edge : edges) {
        times.add(clock.at(clock.dayOf(edge) - 1, MORNING));
        times.add(edge);
        times.add(edge + 3600);
        times.add(edge - 3600);
      }
      boolean ahead = pairing.one().trigger() instanceof Trigger.Ahead;
      times.removeIf(at -> !ahead && at < anchor);
      if (times.remove(anchor)) {
        times.add(anchor); // at the same moment, only if nothing else will do
      }
      return List.copyOf(times);
    }

    private Optional<ShownCase> judge(Draft draft, CaseMaker maker) {
      for (Draft one : maker.endings(draft)) {
        CaseHistory history = one.history();
        Coverage coverage = one.coverage();
        for (long days : new long[] {1, 70, 800}) {
          long asOf = one.last() + days * DAY;
          trials += 2;
          Verdict should = (breachedNow ? after : before).verdict(history, coverage, asOf);
          if (should == wanted) {
            Verdict rest = (breachedNow ? before : after).verdict(history, coverage, asOf);
            if (rest == other) {
              return Optional.of(
                  new ShownCase(
                      history,
                      coverage,
                      asOf,
                      pairing.before(),
                      maker.acts().lacking(one),
                      breachedNow ? rest : should,
                      breachedNow ? should : rest,
                      before.deciding(history, coverage, asOf),
                      after.deciding(history, coverage, asOf)));
            }
          }
        }
      }
      return Optional.empty();
    }
  }
}
