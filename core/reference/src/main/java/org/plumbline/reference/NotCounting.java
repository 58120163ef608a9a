package org.plumbline.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Window.Early;
import org.plumbline.runtime.history.Moment;

/**
 * Occurrences of what was asked for that do not count (§2.3, §2.5), and why: whoever reads that
 * nothing was done, and knows better, wants to be told.
 */
final class NotCounting {
  private static final int MOST_NAMED = 3;

  private final World world;
  private final Question question;
  private final Rule rule;

  NotCounting(World world, Question question) {
    this.world = world;
    this.question = question;
    this.rule = question.arising().rule();
  }

  /**
   * Such as "the one on Wed 6 May 2026 does not count: only if seen alone"; empty if there are none
   * or if it is not certain that they do not count. Of different reasons the first is told.
   */
  String reason() {
    Map<String, List<Happening>> byCause = new LinkedHashMap<>();
    for (Happening act : world.happenings(rule.acts())) {
      String cause = isAboutThis(act) ? cause(act) : null;
      if (cause != null) {
        byCause.computeIfAbsent(cause, any -> new ArrayList<>()).add(act);
      }
    }
    return byCause.isEmpty() ? "" : told(byCause.entrySet().iterator().next());
  }

  private String told(Map.Entry<String, List<Happening>> found) {
    List<Happening> acts = found.getValue();
    List<String> dates =
        acts.stream().limit(MOST_NAMED).map(act -> world.say().when(act.at())).toList();
    String more = acts.size() > MOST_NAMED ? " and " + (acts.size() - MOST_NAMED) + " more" : "";
    return acts.size() == 1
        ? "the one on " + dates.get(0) + " does not count: " + found.getKey()
        : "those on " + String.join(", ", dates) + more + " do not count: " + found.getKey();
  }

  /** In a recurrence, only what came since the occurrence from which this one counts. */
  private boolean isAboutThis(Happening act) {
    Happening trigger = question.arising().trigger();
    return act.certain().surely()
        && !act.is(trigger)
        && World.agree(act.keys(), trigger.keys(), rule.keys())
        && world.order().notAfter(trigger, act).surely()
        && act.at().latest() >= question.absentFrom().earliest();
  }

  /** Why it does not count; null if it may. */
  private @Nullable String cause(Happening act) {
    if (!world.matches(act, rule.acts()).perhaps()) {
      List<Condition> asked =
          rule.acts().stream()
              .filter(pattern -> pattern.event().equals(act.event()))
              .map(EventPattern::where)
              .toList();
      return "only if "
          + Say.condition(asked.size() == 1 ? asked.get(0) : new Condition.Any(asked));
    }
    if (!world.conditions().holds(rule.countsWhen(), act, rule.keys()).perhaps()) {
      return "only if " + Say.condition(rule.countsWhen());
    }
    Limit from = question.frame().from(act);
    Moment edge = from.moment();
    boolean early =
        question.frame().early(act) == Early.IGNORED
            && from.precededBy(act, world.order()).surely();
    return early && edge != null ? "only from " + world.say().limit(edge) + " on" : null;
  }
}
