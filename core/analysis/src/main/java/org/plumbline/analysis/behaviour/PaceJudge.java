package org.plumbline.analysis.behaviour;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.Recurrence.Phase;

/**
 * Which way the paces of a recurrence went. Whatever ends a pace can happen at any time, so each
 * pace of the one is compared with every pace of the other beside which it can stand.
 */
final class PaceJudge {
  private final List<Phase> before;
  private final List<Phase> after;
  private final WindowJudge windows;

  PaceJudge(List<Phase> before, List<Phase> after, WindowJudge windows) {
    this.before = before;
    this.after = after;
    this.windows = windows;
  }

  /** Two paces that stand beside each other; as many as there are means that all are over. */
  private record Beside(int one, int other) {}

  List<Judgement> judge() {
    if (!states(before).equals(states(after))) {
      return List.of(
          Judgement.undecided(Respect.TIME, "its paces depend on other states than before"));
    }
    List<Judgement> all = new ArrayList<>();
    Deque<Beside> open = new ArrayDeque<>(List.of(new Beside(0, 0)));
    Set<Beside> seen = new HashSet<>(open);
    while (!open.isEmpty()) {
      Beside beside = open.remove();
      judge(beside, all);
      for (EventPattern event : untils(beside)) {
        Beside next =
            new Beside(next(before, beside.one(), event), next(after, beside.other(), event));
        if (seen.add(next)) {
          open.add(next);
        }
      }
    }
    return all;
  }

  private static List<String> states(List<Phase> phases) {
    return phases.stream().map(p -> Objects.toString(p.whileIn(), "")).distinct().toList();
  }

  private void judge(Beside beside, List<Judgement> all) {
    boolean over = beside.one() == before.size();
    boolean otherOver = beside.other() == after.size();
    if (over && !otherOver) {
      all.add(Judgement.of(Respect.TIME, Course.TIGHTENED));
    } else if (otherOver && !over) {
      all.add(Judgement.of(Respect.TIME, Course.LOOSENED));
    } else if (!over) {
      all.add(windows.judge(before.get(beside.one()).window(), after.get(beside.other()).window()));
    }
  }

  private Set<EventPattern> untils(Beside beside) {
    Set<EventPattern> events = new LinkedHashSet<>();
    if (beside.one() < before.size()) {
      events.addAll(before.get(beside.one()).until());
    }
    if (beside.other() < after.size()) {
      events.addAll(after.get(beside.other()).until());
    }
    return events;
  }

  private static int next(List<Phase> phases, int at, EventPattern event) {
    return at < phases.size() && phases.get(at).until().contains(event) ? at + 1 : at;
  }
}
