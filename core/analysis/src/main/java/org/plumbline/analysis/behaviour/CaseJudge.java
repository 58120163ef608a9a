package org.plumbline.analysis.behaviour;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.behaviour.PatternJudge.Choice;
import org.plumbline.analysis.circumstances.Atoms;
import org.plumbline.analysis.circumstances.Implication;
import org.plumbline.analysis.circumstances.Setting;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Trigger;
import org.plumbline.model.kernel.ValueType;
import org.plumbline.model.kernel.Window;
import org.plumbline.runtime.calendar.Amount;
import org.plumbline.runtime.verdict.Force;

/** In which cases a rule is asked in one version and not in the other; likewise acts and ends. */
final class CaseJudge {
  private final Rule one;
  private final Rule other;
  private final Map<String, ValueType> types;
  private final PatternJudge patterns;

  CaseJudge(RulePairing pairing) {
    this.one = pairing.one();
    this.other = pairing.other();
    this.types = pairing.types();
    this.patterns = new PatternJudge(types);
  }

  // ---- in which cases

  Judgement cases() {
    if (one.trigger().equals(other.trigger()) && one.guard().equals(other.guard())) {
      return Judgement.of(Respect.CASES, Course.EQUIVALENT);
    }
    List<Hint> onlyBefore = new ArrayList<>();
    List<Hint> onlyNow = new ArrayList<>();
    List<EventPattern> before = events(one.trigger(), other.trigger());
    List<EventPattern> after = events(other.trigger(), one.trigger());
    if (!before.isEmpty() && !after.isEmpty()) {
      Choice older = new Choice(before, one.guard());
      Choice newer = new Choice(after, other.guard());
      patterns
          .onlyIn(older, newer)
          .forEach(f -> onlyBefore.add(Hint.triggeredBy(f.event(), f.setting())));
      patterns
          .onlyIn(newer, older)
          .forEach(f -> onlyNow.add(Hint.triggeredBy(f.event(), f.setting())));
    } else if (one.trigger().equals(other.trigger())) {
      only(one.guard(), other.guard()).ifPresent(s -> onlyBefore.add(Hint.in(s)));
      only(other.guard(), one.guard()).ifPresent(s -> onlyNow.add(Hint.in(s)));
    } else {
      return otherTrigger();
    }
    // who uses a permission is judged by its conditions: fewer of them bind less
    return one.force() == Force.PERMISSION && one.trigger().equals(other.trigger())
        ? Judgement.of(Respect.CASES, onlyBefore, onlyNow)
        : Judgement.of(Respect.CASES, onlyNow, onlyBefore);
  }

  private Optional<Setting> only(Condition holds, Condition fails) {
    return Implication.setting(List.of(holds, new Condition.Not(fails)), types);
  }

  /** The events that make it arise, if the other arises from some in the same way. */
  private static List<EventPattern> events(Trigger trigger, Trigger beside) {
    if (trigger instanceof Trigger.OnEvent on && beside instanceof Trigger.OnEvent) {
      return on.events();
    } else if (trigger instanceof Trigger.Ahead ahead && beside instanceof Trigger.Ahead) {
      return ahead.events();
    } else if (trigger instanceof Trigger.OnNth nth
        && beside instanceof Trigger.OnNth same
        && nth.number() == same.number()
        && nth.since().equals(same.since())) {
      return nth.events();
    }
    return List.of();
  }

  private Judgement otherTrigger() {
    boolean sameGuard = one.guard().equals(other.guard());
    if (one.trigger() instanceof Trigger.OnMissed a
        && other.trigger() instanceof Trigger.OnMissed b
        && sameGuard) {
      return missed(a, b);
    }
    return Judgement.of(Respect.CASES, Course.INCOMPARABLE);
  }

  /** More clauses, fewer misses and a longer time to make them in call for it more often. */
  private static Judgement missed(Trigger.OnMissed before, Trigger.OnMissed after) {
    if (!before.standard().equals(after.standard())
        || (before.clause() != after.clause() && before.clause() * after.clause() != 0)) {
      return Judgement.of(Respect.CASES, Course.INCOMPARABLE);
    }
    Integer period = compare(before.period(), after.period());
    if (period == null) {
      return Judgement.undecided(Respect.CASES, "the time in which it is missed is another");
    }
    boolean more =
        (before.clause() != 0 && after.clause() == 0)
            || after.times() < before.times()
            || period < 0;
    boolean fewer =
        (before.clause() == 0 && after.clause() != 0)
            || after.times() > before.times()
            || period > 0;
    return Judgement.of(Respect.CASES, Course.of(more, fewer));
  }

  private static @Nullable Integer compare(@Nullable Amount one, @Nullable Amount other) {
    if (Objects.equals(one, other)) {
      return 0;
    }
    return one != null && other != null && one.unit() == other.unit()
        ? Integer.compare(one.n(), other.n())
        : null;
  }

  // ---- acts and ends

  Judgement acts() {
    boolean judgesTrigger = isTrigger(one) && isTrigger(other);
    if (judgesTrigger
        || (one.acts().equals(other.acts()) && one.countsWhen().equals(other.countsWhen()))) {
      return Judgement.of(Respect.ACT, Course.EQUIVALENT);
    }
    if (one.acts().isEmpty() != other.acts().isEmpty()) {
      // what was asked of the act that calls for it is asked of another, or the other way round
      return Judgement.of(Respect.ACT, Course.INCOMPARABLE);
    }
    Choice before = new Choice(one.acts(), one.countsWhen());
    Choice after = new Choice(other.acts(), other.countsWhen());
    List<Hint> onlyBefore = new ArrayList<>();
    List<Hint> onlyNow = new ArrayList<>();
    patterns
        .onlyIn(before, after)
        .forEach(f -> onlyBefore.add(Hint.doneBy(f.event(), f.setting(), fields(before, after))));
    patterns
        .onlyIn(after, before)
        .forEach(f -> onlyNow.add(Hint.doneBy(f.event(), f.setting(), fields(before, after))));
    return one.kind() == Rule.Kind.PROHIBITION
        ? Judgement.of(Respect.ACT, onlyNow, onlyBefore)
        : Judgement.of(Respect.ACT, onlyBefore, onlyNow);
  }

  private static Set<String> fields(Choice one, Choice other) {
    Set<String> names = new HashSet<>();
    for (Choice choice : List.of(one, other)) {
      names.addAll(Atoms.names(choice.and()));
      choice.events().forEach(e -> names.addAll(Atoms.names(e.where())));
    }
    return names;
  }

  /** Whether what makes it arise is itself what is judged. */
  private static boolean isTrigger(Rule rule) {
    return rule.trigger() instanceof Trigger.OnEvent on
        && on.events().equals(rule.acts())
        && rule.window().equals(Window.UNTIMED)
        && rule.recurrence() == null;
  }

  Judgement ends() {
    if (one.ends().equals(other.ends())) {
      return Judgement.of(Respect.END, Course.EQUIVALENT);
    }
    Choice before = new Choice(one.ends(), Condition.ALWAYS);
    Choice after = new Choice(other.ends(), Condition.ALWAYS);
    boolean fewer = !patterns.onlyIn(before, after).isEmpty();
    boolean more = !patterns.onlyIn(after, before).isEmpty();
    // without a limit it is breached when it ends, with one it is no longer called for
    boolean breached = isUntimed(one) && isUntimed(other) && one.kind() == Rule.Kind.DUTY;
    return Judgement.of(Respect.END, breached ? Course.of(more, fewer) : Course.of(fewer, more));
  }

  private static boolean isUntimed(Rule rule) {
    return rule.window().by() == null && rule.recurrence() == null && rule.perPeriod() == null;
  }
}
