package org.plumbline.checkers;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.kernel.Anchor;
import org.plumbline.model.kernel.Bound;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.Reach;
import org.plumbline.model.kernel.Recurrence;
import org.plumbline.model.kernel.Requirement;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Trigger;
import org.plumbline.model.kernel.Window;
import org.plumbline.runtime.calendar.Amount;
import org.plumbline.runtime.calendar.CountFrom;
import org.plumbline.runtime.calendar.Counting;
import org.plumbline.runtime.calendar.Direction;
import org.plumbline.runtime.calendar.Roll;
import org.plumbline.runtime.calendar.Unit;
import org.plumbline.runtime.verdict.Force;
import org.plumbline.runtime.verdict.RuleId;

/** Rules of every kind that the kernel has, most of them as simple as people write them. */
final class RandomRules {
  private final Random random;
  private final RandomConditions conditions;
  private final RandomRequirements requirements;

  RandomRules(Random random) {
    this.random = random;
    this.conditions = new RandomConditions(random);
    this.requirements = new RandomRequirements(random, conditions, this::bound);
  }

  RandomConditions conditions() {
    return conditions;
  }

  Rule rule(int number) {
    int kind = random.nextInt(12);
    Trigger trigger = trigger(number);
    boolean ahead = trigger instanceof Trigger.Ahead;
    boolean recurs = !ahead && kind >= 7 && kind <= 9;
    boolean counts = !ahead && kind == 10;
    Recurrence.PerPeriod perPeriod = counts ? perPeriod() : null;
    boolean judgesItsTrigger = chance(8);
    boolean untimed = judgesItsTrigger || (recurs && chance(3));
    Window window = untimed ? Window.UNTIMED : window(ahead);
    return new Rule(
        new RuleId("random", "1", "R" + number, random.nextInt(3)),
        "Rule " + number,
        !ahead && kind == 0
            ? Rule.Kind.PROHIBITION
            : !ahead && kind == 1 && chance(3) ? Rule.Kind.AUDIT : Rule.Kind.DUTY,
        !ahead && kind == 2 && chance(2) ? Force.PERMISSION : pick(Force.REQUIREMENT, Force.ADVICE),
        chance(6),
        chance(2) ? List.of() : chance(3) ? List.of("k", "m") : List.of("k"),
        trigger,
        chance(3) ? conditions.condition(2) : Condition.ALWAYS,
        judgesItsTrigger ? List.of() : conditions.patterns(),
        chance(6) ? conditions.condition(1) : Condition.ALWAYS,
        window,
        chance(2) ? List.of() : conditions.patterns(),
        recurs ? recurrence() : null,
        perPeriod,
        requirements.some(),
        List.of(),
        chance(9) ? "Was it good?" : null,
        chance(7) ? Reach.ONE.forEach(new Reach.Each("team", "k")) : Reach.ONE,
        null);
  }

  /** A duty that is owed once for each trigger, told apart by nothing. */
  Rule plain(int number) {
    boolean ahead = chance(5);
    boolean itself = !ahead && chance(6);
    Direction direction = ahead ? Direction.BEFORE : Direction.AFTER;
    Window window =
        new Window(
            ahead && chance(2)
                ? new Bound.Shift(
                    new Anchor.Trigger(),
                    direction,
                    List.of(new Amount(random.nextInt(15), Unit.WORKING_DAYS)),
                    Counting.USUAL)
                : null,
            Window.Early.IGNORED,
            null,
            bound(direction, 0));
    List<Requirement> content =
        List.of(new Requirement.Content(List.of(new Requirement.Item("kind", Condition.ALWAYS))));
    return new Rule(
        new RuleId("random", "1", "P" + number, 0),
        "Plain rule " + number,
        Rule.Kind.DUTY,
        pick(Force.REQUIREMENT, Force.ADVICE),
        false,
        List.of(),
        ahead
            ? new Trigger.Ahead(conditions.patterns())
            : new Trigger.OnEvent(conditions.patterns()),
        chance(3) ? conditions.condition(1) : Condition.ALWAYS,
        itself ? List.of() : conditions.patterns(),
        Condition.ALWAYS,
        itself ? Window.UNTIMED : window,
        chance(2) ? List.of() : conditions.patterns(),
        null,
        null,
        itself ? content : List.of(),
        List.of(),
        null,
        Reach.ONE,
        null);
  }

  private Trigger trigger(int number) {
    return switch (random.nextInt(14)) {
      case 0 -> new Trigger.OnNth(conditions.patterns(), 1 + random.nextInt(3), rarely());
      case 1 ->
          new Trigger.OnElapsed(conditions.patterns(), null, amounts(), chance(2) ? "open" : null);
      case 2 -> new Trigger.OnElapsed(List.of(), "born", amounts(), chance(2) ? "open" : null);
      case 3 -> {
        boolean several = chance(2);
        yield new Trigger.OnMissed(
            "R" + (number == 0 ? 1 : number - 1),
            chance(4) ? 1 : 0,
            several ? 2 : 1,
            several ? new Amount(3, Unit.WEEKS) : null);
      }
      case 4 ->
          new Trigger.Ahead(
              chance(2) ? List.of(EventPattern.of("meeting")) : conditions.patterns());
      case 5 -> new Trigger.WholeCase();
      default -> new Trigger.OnEvent(conditions.patterns());
    };
  }

  private List<EventPattern> rarely() {
    return chance(2) ? List.of() : conditions.patterns();
  }

  private Window window(boolean ahead) {
    if (chance(8)) {
      return Window.UNTIMED;
    }
    Direction direction = ahead ? Direction.BEFORE : Direction.AFTER;
    Bound from = chance(4) ? bound(direction, 1) : null;
    return new Window(
        from, pick(Window.Early.values()), null, chance(9) ? null : bound(direction, 2));
  }

  private Bound bound() {
    return bound(Direction.AFTER, 1);
  }

  private Bound bound(Direction direction, int depth) {
    if (depth == 0 || !chance(3)) {
      return new Bound.Shift(anchor(0), direction, amounts(), counting(direction));
    }
    Supplier<Bound> part = () -> bound(direction, depth - 1);
    return switch (random.nextInt(11)) {
      case 0 ->
          new Bound.ShiftBy(
              anchor(depth), direction, "size", pick(Unit.DAYS, Unit.WEEKS), counting(direction));
      case 1 -> new Bound.FromData(part.get(), part.get(), pick("size", "set for"), chance(2));
      case 2 -> new Bound.Instant(anchor(depth));
      case 3 -> new Bound.EndOfDay(anchor(depth));
      case 4 -> new Bound.StartOfDay(anchor(depth));
      case 5 ->
          new Bound.PeriodEdge(
              anchor(depth),
              pick(Bound.Period.values()),
              1 + random.nextInt(3),
              pick(Bound.Edge.values()));
      case 6 -> new Bound.Earliest(List.of(part.get(), part.get()));
      case 7 -> new Bound.Latest(List.of(part.get(), part.get()));
      case 8 ->
          new Bound.Choice(
              conditions.condition(1), part.get(), chance(3) ? new Bound.Unlimited() : part.get());
      case 9 -> new Bound.Extended(part.get(), part.get(), conditions.patterns());
      default -> new Bound.Shift(anchor(depth), direction, amounts(), counting(direction));
    };
  }

  private Anchor anchor(int depth) {
    if (depth == 0 || !chance(3)) {
      return new Anchor.Trigger();
    }
    return switch (random.nextInt(4)) {
      case 0 -> new Anchor.LastBefore(conditions.patterns());
      case 1 ->
          new Anchor.NextAfter(
              chance(2) ? List.of(EventPattern.of("meeting")) : conditions.patterns());
      case 2 -> new Anchor.DateIn(pick("born", "set for"));
      default -> new Anchor.At(bound(Direction.AFTER, depth - 1));
    };
  }

  private Counting counting(Direction direction) {
    Counting counting = Counting.USUAL;
    if (chance(4)) {
      counting = counting.from(CountFrom.DAY_1);
    }
    if (chance(6)) {
      counting = counting.rolling(pick(Roll.values()));
    }
    return direction == Direction.AFTER && chance(9)
        ? counting.withCutOff(LocalTime.of(12, 0))
        : counting;
  }

  private List<Amount> amounts() {
    Amount first =
        switch (random.nextInt(9)) {
          case 0, 1, 2 -> new Amount(random.nextInt(16), Unit.WORKING_DAYS);
          case 3, 4 -> new Amount(random.nextInt(15), Unit.DAYS);
          case 5 -> new Amount(24 * random.nextInt(4), Unit.HOURS);
          case 6 -> new Amount(1 + random.nextInt(5), Unit.WEEKS);
          case 7 -> new Amount(1 + random.nextInt(2), Unit.MONTHS);
          default -> new Amount(random.nextInt(9), Unit.WORKING_HOURS);
        };
    return chance(10) ? List.of(first, new Amount(2, Unit.DAYS)) : List.of(first);
  }

  private Recurrence recurrence() {
    List<Recurrence.CheckPoint> points = new ArrayList<>();
    while (chance(6)) {
      points.add(new Recurrence.CheckPoint(random.nextInt(3), window(false)));
    }
    List<Recurrence.Phase> phases = new ArrayList<>();
    int number = points.isEmpty() ? 1 + random.nextInt(2) : random.nextInt(2);
    for (int i = 0; i < number; i++) {
      boolean last = i == number - 1;
      phases.add(
          new Recurrence.Phase(
              10 + i,
              pace(),
              chance(5) ? "open" : null,
              last && chance(2) ? List.of() : conditions.patterns()));
    }
    return new Recurrence(points, phases, pick(Recurrence.CountedFrom.values()));
  }

  /** Never no time at all, or there would be no end of occasions. */
  private Window pace() {
    Bound by =
        new Bound.Shift(
            new Anchor.Trigger(),
            Direction.AFTER,
            List.of(new Amount(3 + random.nextInt(20), pick(Unit.DAYS, Unit.WORKING_DAYS))),
            Counting.USUAL);
    Bound from =
        chance(4)
            ? new Bound.Shift(
                new Anchor.Trigger(),
                Direction.AFTER,
                List.of(new Amount(2, Unit.DAYS)),
                Counting.USUAL)
            : null;
    Bound either = chance(5) ? new Bound.Choice(conditions.condition(1), by, bound()) : by;
    return new Window(from, pick(Window.Early.values()), null, either);
  }

  private Recurrence.@Nullable PerPeriod perPeriod() {
    Bound.Period period = chance(4) ? null : pick(Bound.Period.WEEK, Bound.Period.MONTH);
    return new Recurrence.PerPeriod(1 + random.nextInt(2), period, chance(2));
  }

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  @SafeVarargs
  private <T> T pick(T... all) {
    return all[random.nextInt(all.length)];
  }
}
