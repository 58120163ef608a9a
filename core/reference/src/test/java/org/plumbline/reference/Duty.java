package org.plumbline.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.kernel.Anchor;
import org.plumbline.model.kernel.Bound;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.Reach;
import org.plumbline.model.kernel.Recurrence;
import org.plumbline.model.kernel.Recurrence.CountedFrom;
import org.plumbline.model.kernel.Recurrence.Phase;
import org.plumbline.model.kernel.Requirement;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Trigger;
import org.plumbline.model.kernel.Window;
import org.plumbline.model.kernel.Window.Early;
import org.plumbline.runtime.calendar.Amount;
import org.plumbline.runtime.calendar.Counting;
import org.plumbline.runtime.calendar.Direction;
import org.plumbline.runtime.calendar.Unit;
import org.plumbline.runtime.verdict.Force;
import org.plumbline.runtime.verdict.RuleId;

/** A rule in a few words. */
final class Duty {
  private String standard = "A";
  private Rule.Kind kind = Rule.Kind.DUTY;
  private Force force = Force.REQUIREMENT;
  private boolean normally;
  private List<String> keys = List.of();
  private final Trigger trigger;
  private Condition guard = Condition.ALWAYS;
  private final List<EventPattern> acts;
  private Condition countsWhen = Condition.ALWAYS;
  private Window window = Window.UNTIMED;
  private List<EventPattern> ends = List.of();
  private final List<Phase> phases = new ArrayList<>();
  private CountedFrom countedFrom = CountedFrom.LAST_OCCURRENCE;
  private Recurrence.@Nullable PerPeriod perPeriod;
  private List<Requirement> requirements = List.of();
  private @Nullable String question;
  private Reach reach = Reach.ONE;

  private Duty(Trigger trigger, List<EventPattern> acts) {
    this.trigger = trigger;
    this.acts = acts;
  }

  /** When that happens, this is to be done. */
  static Duty when(String event, String... acts) {
    return when(new Trigger.OnEvent(events(event)), acts);
  }

  static Duty when(Trigger trigger, String... acts) {
    return new Duty(trigger, events(acts));
  }

  static List<EventPattern> events(String... names) {
    return Arrays.stream(names).map(EventPattern::of).toList();
  }

  static Bound after(int n, Unit unit) {
    return shift(Direction.AFTER, n, unit, Counting.USUAL);
  }

  static Bound before(int n, Unit unit) {
    return shift(Direction.BEFORE, n, unit, Counting.USUAL);
  }

  static Bound shift(Direction direction, int n, Unit unit, Counting counting) {
    return new Bound.Shift(new Anchor.Trigger(), direction, List.of(new Amount(n, unit)), counting);
  }

  Duty within(int n, Unit unit) {
    return by(after(n, unit));
  }

  Duty by(Bound by) {
    window = new Window(window.from(), window.early(), null, by);
    return this;
  }

  Duty from(Bound from, Early early) {
    window = new Window(from, early, null, window.by());
    return this;
  }

  Duty target(Bound target) {
    window = new Window(window.from(), window.early(), target, window.by());
    return this;
  }

  Duty of(String newStandard) {
    standard = newStandard;
    return this;
  }

  Duty about(String... newKeys) {
    keys = List.of(newKeys);
    return this;
  }

  Duty onlyIf(Condition condition) {
    guard = condition;
    return this;
  }

  Duty countingOnlyWhen(Condition condition) {
    countsWhen = condition;
    return this;
  }

  Duty until(String... events) {
    ends = events(events);
    return this;
  }

  Duty asking(Requirement... newRequirements) {
    requirements = List.of(newRequirements);
    return this;
  }

  Duty normally() {
    normally = true;
    return this;
  }

  Duty reaching(Reach newReach) {
    reach = newReach;
    return this;
  }

  Duty forbidden() {
    kind = Rule.Kind.PROHIBITION;
    return this;
  }

  Duty allowed() {
    force = Force.PERMISSION;
    return this;
  }

  Duty question(String words) {
    kind = Rule.Kind.AUDIT;
    question = words;
    return this;
  }

  Duty times(int count, Bound.Period period) {
    perPeriod = new Recurrence.PerPeriod(count, period);
    return this;
  }

  Duty countedFromWhenItWasDue() {
    countedFrom = CountedFrom.LAST_DUE;
    return this;
  }

  /** Then so often, until that; without events until the end. */
  Duty thenEvery(int n, Unit unit, String... until) {
    return thenEvery(new Window(null, Early.IGNORED, null, after(n, unit)), until);
  }

  Duty thenEvery(Window pace, String... until) {
    return phase(pace, null, until);
  }

  Duty thenEveryWhile(String state, int n, Unit unit, String... until) {
    return phase(new Window(null, Early.IGNORED, null, after(n, unit)), state, until);
  }

  private Duty phase(Window pace, @Nullable String whileIn, String... until) {
    phases.add(new Phase(phases.size() + 1, pace, whileIn, events(until)));
    return this;
  }

  Rule rule() {
    return new Rule(
        new RuleId("paper", "1", standard, 0),
        "Title",
        kind,
        force,
        normally,
        keys,
        trigger,
        guard,
        acts,
        countsWhen,
        window,
        ends,
        phases.isEmpty() ? null : new Recurrence(phases, countedFrom),
        perPeriod,
        requirements,
        List.of(),
        question,
        reach,
        null);
  }

  /** For a property that fails. */
  @Override
  public String toString() {
    return rule().toString();
  }
}
