package org.plumbline.checkers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.kernel.Anchor;
import org.plumbline.model.kernel.Bound;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.kernel.Requirement;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Trigger;
import org.plumbline.model.kernel.Window;
import org.plumbline.runtime.calendar.Amount;
import org.plumbline.runtime.calendar.CountFrom;
import org.plumbline.runtime.calendar.Direction;
import org.plumbline.runtime.verdict.Force;

/**
 * Which rules of a document are plain enough to be swept, and how: those of which a case with
 * precise times says everything by what comes next, or came last, of some event. All others are
 * judged with care.
 *
 * @param rules those that are swept
 */
record SweepPlan(List<Swept> rules) {
  /** No limit that is swept is longer, so that none leaves the calendar unnoticed. */
  private static final int MOST_DAYS = 731;

  /** No more than a row has bits. */
  private static final int MOST_QUESTIONS = 31;

  /**
   * A rule that is swept.
   *
   * @param number its place in the document
   * @param triggers what calls for it: events, or meetings to come
   */
  record Swept(int number, Rule rule, List<EventPattern> triggers, How how) {}

  /** How a rule is swept. */
  enum How {
    /** By the next act, or what ends it first. */
    AHEAD,
    /** By the acts since the last meeting. */
    BACK,
    /** By itself. */
    ITSELF
  }

  static SweepPlan of(KernelDocument document) {
    List<Swept> swept = new ArrayList<>();
    for (int i = 0; i < document.rules().size(); i++) {
      Swept rule = swept(i, document.rules().get(i), document);
      if (rule != null && leavesRoom(swept, rule)) {
        swept.add(rule);
      }
    }
    return new SweepPlan(swept);
  }

  /** A row has a bit for each question; at the most each rule asks one for each of its patterns. */
  private static boolean leavesRoom(List<Swept> before, Swept rule) {
    int patterns = before.stream().mapToInt(SweepPlan::questions).sum();
    return patterns + questions(rule) <= MOST_QUESTIONS;
  }

  private static int questions(Swept swept) {
    List<EventPattern> patterns = new ArrayList<>(swept.triggers());
    patterns.addAll(swept.rule().acts());
    patterns.addAll(swept.rule().ends());
    boolean guarded = !swept.rule().guard().equals(Condition.ALWAYS);
    long conditional = patterns.stream().filter(p -> !p.where().equals(Condition.ALWAYS)).count();
    return (int) conditional + (guarded ? 1 : 0) + (swept.how() == How.ITSELF ? 1 : 0);
  }

  boolean sweeps(int number) {
    return rules.stream().anyMatch(rule -> rule.number() == number);
  }

  /** The events that any of them speaks of, by which rows are told apart. */
  List<String> events() {
    Set<String> events = new LinkedHashSet<>();
    for (Swept swept : rules) {
      swept.triggers().forEach(pattern -> events.add(pattern.event()));
      swept.rule().acts().forEach(pattern -> events.add(pattern.event()));
      swept.rule().ends().forEach(pattern -> events.add(pattern.event()));
    }
    return List.copyOf(events);
  }

  private static @Nullable Swept swept(int number, Rule rule, KernelDocument document) {
    if (!isOnce(rule) || !isReadAtOnce(rule)) {
      return null;
    }
    if (rule.trigger() instanceof Trigger.OnEvent on) {
      if (rule.acts().isEmpty()) {
        return rule.window().equals(Window.UNTIMED) && requirementsAreOfTheActAlone(rule)
            ? new Swept(number, rule, on.events(), How.ITSELF)
            : null;
      }
      boolean tellsApart =
          new RuleShape(rule).everyTriggerIsAnAct() || isDisjoint(on.events(), rule.acts());
      return tellsApart
              && rule.requirements().isEmpty()
              && rule.window().from() == null
              && isSwept(rule.window().by(), Direction.AFTER)
          ? new Swept(number, rule, on.events(), How.AHEAD)
          : null;
    }
    if (rule.trigger() instanceof Trigger.Ahead ahead) {
      boolean arranged =
          document.schedules().stream()
              .anyMatch(s -> ahead.events().stream().anyMatch(e -> e.event().equals(s.event())));
      Window window = rule.window();
      return !arranged
              && !rule.acts().isEmpty()
              && rule.requirements().isEmpty()
              && isDisjoint(ahead.events(), rule.acts())
              && isSwept(window.by(), Direction.BEFORE)
              && (window.from() == null
                  || (window.early() == Window.Early.IGNORED
                      && isSwept(window.from(), Direction.BEFORE)))
          ? new Swept(number, rule, ahead.events(), How.BACK)
          : null;
    }
    return null;
  }

  /** One duty for each trigger, told apart by nothing. */
  private static boolean isOnce(Rule rule) {
    return rule.kind() == Rule.Kind.DUTY
        && rule.force() != Force.PERMISSION
        && !rule.normally()
        && rule.keys().isEmpty()
        && rule.recurrence() == null
        && rule.perPeriod() == null
        && rule.reach().each() == null
        && rule.reach().subject() == null
        && rule.countsWhen().equals(Condition.ALWAYS);
  }

  /** Whether what its conditions ask can be told when a row is made, whatever as-of will be. */
  private static boolean isReadAtOnce(Rule rule) {
    List<EventPattern> patterns = new ArrayList<>(rule.acts());
    patterns.addAll(rule.ends());
    if (rule.trigger() instanceof Trigger.OnEvent on) {
      patterns.addAll(on.events());
    } else if (rule.trigger() instanceof Trigger.Ahead ahead) {
      patterns.addAll(ahead.events());
    }
    return isReadAtOnce(rule.guard())
        && patterns.stream().allMatch(pattern -> isReadAtOnce(pattern.where()));
  }

  private static boolean isReadAtOnce(Condition condition) {
    if (condition instanceof Condition.All all) {
      return all.conditions().stream().allMatch(SweepPlan::isReadAtOnce);
    } else if (condition instanceof Condition.Any any) {
      return any.conditions().stream().allMatch(SweepPlan::isReadAtOnce);
    } else if (condition instanceof Condition.Not not) {
      return isReadAtOnce(not.condition());
    }
    return condition instanceof Condition.Compare
        || condition instanceof Condition.Includes
        || condition instanceof Condition.Known;
  }

  private static boolean requirementsAreOfTheActAlone(Rule rule) {
    return !rule.requirements().isEmpty()
        && rule.requirements().stream()
            .allMatch(
                requirement ->
                    requirement instanceof Requirement.Content content
                        && content.items().stream()
                            .allMatch(item -> item.condition().equals(Condition.ALWAYS)));
  }

  private static boolean isDisjoint(List<EventPattern> some, List<EventPattern> others) {
    return some.stream()
        .noneMatch(one -> others.stream().anyMatch(o -> o.event().equals(one.event())));
  }

  /** So much after the trigger, or before the meeting and surely on an earlier day. */
  private static boolean isSwept(@Nullable Bound bound, Direction direction) {
    if (!(bound instanceof Bound.Shift shift)
        || !(shift.anchor() instanceof Anchor.Trigger)
        || shift.direction() != direction
        || shift.amounts().size() != 1
        || shift.counting().cutOff() != null) {
      return false;
    }
    Amount amount = shift.amounts().get(0);
    boolean earlier =
        direction == Direction.AFTER
            || (amount.n() > 0 && shift.counting().countFrom() == CountFrom.DAY_0);
    return earlier && days(amount) <= MOST_DAYS;
  }

  private static double days(Amount amount) {
    return switch (amount.unit()) {
      case MINUTES -> amount.n() / 1440.0;
      case HOURS -> amount.n() / 24.0;
      case DAYS -> amount.n();
      case WORKING_DAYS -> amount.n() * 1.7;
      case WEEKS -> amount.n() * 7.0;
      case MONTHS -> amount.n() * 30.5;
      case YEARS -> amount.n() * 365.25;
      case WORKING_HOURS -> Double.MAX_VALUE;
    };
  }
}
