package org.plumbline.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plumbline.model.kernel.Bound;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.kernel.Reach;
import org.plumbline.model.kernel.Recurrence;
import org.plumbline.model.kernel.Requirement;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Trigger;
import org.plumbline.model.kernel.Window;
import org.plumbline.runtime.calendar.Amount;
import org.plumbline.runtime.calendar.CalendarDefinition;
import org.plumbline.runtime.calendar.CountFrom;
import org.plumbline.runtime.calendar.Counting;
import org.plumbline.runtime.calendar.Direction;
import org.plumbline.runtime.calendar.Roll;
import org.plumbline.runtime.calendar.Unit;
import org.plumbline.runtime.calendar.WorkingCalendar;
import org.plumbline.runtime.verdict.Force;

/** Engines that are wrong in one way each; the suite must catch them all. */
final class Mutants {
  private static final int DAY = 86_400;

  private Mutants() {}

  static Stream<Mutant> all() {
    return Stream.of(
            time(),
            rules(),
            people(),
            triggers(),
            recurrences(),
            words(),
            CaseMutants.all(),
            DataMutants.all(),
            ExceptionMutants.all())
        .flatMap(List::stream);
  }

  private static List<Mutant> time() {
    return List.of(
        Mutant.of("limits are one longer", Amount.class, a -> new Amount(a.n() + 1, a.unit())),
        Mutant.of(
            "limits are one shorter",
            Amount.class,
            a -> new Amount(Math.max(0, a.n() - 1), a.unit())),
        unit("working days are days", Unit.WORKING_DAYS, Unit.DAYS),
        unit("days are working days", Unit.DAYS, Unit.WORKING_DAYS),
        unit("working hours are hours", Unit.WORKING_HOURS, Unit.HOURS),
        Mutant.of(
            "a day is 24 hours",
            Amount.class,
            a -> a.unit() == Unit.DAYS ? new Amount(24 * a.n(), Unit.HOURS) : a),
        Mutant.of(
            "24 hours are a day",
            Amount.class,
            a -> a.unit() == Unit.HOURS && a.n() % 24 == 0 ? new Amount(a.n() / 24, Unit.DAYS) : a),
        Mutant.of(
            "a month is 30 days",
            Amount.class,
            a -> a.unit() == Unit.MONTHS ? new Amount(30 * a.n(), Unit.DAYS) : a),
        Mutant.of(
            "a year is 365 days",
            Amount.class,
            a -> a.unit() == Unit.YEARS ? new Amount(365 * a.n(), Unit.DAYS) : a),
        Mutant.of("all counts from day 1", Counting.class, c -> c.from(CountFrom.DAY_1)),
        Mutant.of("nothing counts from day 1", Counting.class, c -> c.from(CountFrom.DAY_0)),
        Mutant.of("all rolls forward", Counting.class, c -> c.rolling(Roll.FORWARD)),
        Mutant.of(
            "nothing rolls as declared",
            Counting.class,
            c -> c.cutOff() != null ? c : c.rolling(Roll.AWAY)),
        Mutant.of("no cut-off", Counting.class, c -> new Counting(c.countFrom(), c.roll(), null)),
        Mutant.of(
            "before is after",
            Bound.Shift.class,
            s -> new Bound.Shift(s.anchor(), Direction.AFTER, s.amounts(), s.counting())),
        Mutant.of(
            "a period is the next one",
            Bound.PeriodEdge.class,
            e -> new Bound.PeriodEdge(e.anchor(), e.period(), e.number() + 1, e.edge())),
        Mutant.of("the looser of two limits", Bound.class, Mutants::looser),
        Mutant.of(
            "the shorter limit whatever the condition",
            Bound.class,
            b -> b instanceof Bound.Choice c ? c.holds() : b),
        Mutant.of(
            "the longer limit whatever the condition",
            Bound.class,
            b -> b instanceof Bound.Choice c ? c.otherwise() : b),
        Mutant.of(
            "what the data set is ignored",
            Bound.class,
            b -> b instanceof Bound.FromData d ? d.standard() : b),
        Mutant.of(
            "what the data set takes the standard's place",
            Bound.class,
            b ->
                b instanceof Bound.FromData d
                    ? new Bound.FromData(d.standard(), d.given(), d.name(), true)
                    : b),
        Mutant.of(
            "so long after is at once",
            KernelDocument.Composite.class,
            c ->
                c.date() != null
                    ? c
                    : new KernelDocument.Composite(c.event(), c.keys(), c.parts())),
        Mutant.of("never extended", Bound.class, b -> b instanceof Bound.Extended e ? e.base() : b),
        Mutant.of("always extended", Bound.class, b -> b instanceof Bound.Extended e ? e.cap() : b),
        Mutant.of(
            "too early is ignored",
            Window.class,
            w -> new Window(w.from(), Window.Early.IGNORED, w.target(), w.by())),
        Mutant.of(
            "early is ignored where it counts",
            Window.class,
            w ->
                w.early() == Window.Early.COUNTED
                    ? new Window(w.from(), Window.Early.IGNORED, w.target(), w.by())
                    : w),
        Mutant.of(
            "too early is a breach",
            Window.class,
            w -> new Window(w.from(), Window.Early.BREACH, w.target(), w.by())),
        Mutant.of(
            "a window has no beginning",
            Window.class,
            w -> new Window(null, w.early(), w.target(), w.by())),
        Mutant.of(
            "the target is the limit",
            Window.class,
            w -> w.target() == null ? w : new Window(w.from(), w.early(), null, w.target())),
        Mutant.ofCalendar("no bank holidays", Mutants::withoutHolidays),
        Mutant.ofCalendar("no weekends", Mutants::withoutWeekends),
        Mutant.ofAsOf("as-of a second early", -1),
        Mutant.ofAsOf("as-of a second late", 1),
        Mutant.ofAsOf("as-of a day late", DAY));
  }

  private static Mutant unit(String name, Unit from, Unit to) {
    return Mutant.of(name, Amount.class, a -> a.unit() == from ? new Amount(a.n(), to) : a);
  }

  private static Bound looser(Bound bound) {
    if (bound instanceof Bound.Earliest earliest) {
      return new Bound.Latest(earliest.bounds());
    }
    return bound instanceof Bound.Latest latest ? new Bound.Earliest(latest.bounds()) : bound;
  }

  private static WorkingCalendar withoutWeekends(WorkingCalendar calendar) {
    CalendarDefinition was = calendar.definition();
    return WorkingCalendar.of(Rewrite.with(was, "weekend", old -> Set.of()));
  }

  private static WorkingCalendar withoutHolidays(WorkingCalendar calendar) {
    return WorkingCalendar.of(
        Rewrite.with(calendar.definition(), "closed", old -> new TreeMap<>()));
  }

  private static List<Mutant> rules() {
    return List.of(
        Mutant.ofRules("nothing ends", "ends", List.of()),
        Mutant.ofRules("no guard", "guard", Condition.ALWAYS),
        Mutant.ofRules("every occurrence counts", "countsWhen", Condition.ALWAYS),
        Mutant.ofRules("no keys", "keys", List.of()),
        Mutant.ofRules("normally means always", "normally", false),
        Mutant.ofRules("all may be excused", "normally", true),
        Mutant.ofRules("no limits", "window", Window.UNTIMED),
        Mutant.ofRules("all binds", "force", Force.REQUIREMENT),
        Mutant.of(
            "no exceptions",
            Condition.class,
            c -> c instanceof Condition.Not ? Condition.ALWAYS : c),
        Mutant.of(
            "not is not heard",
            Condition.class,
            c -> c instanceof Condition.Not not ? not.condition() : c),
        Mutant.of(
            "and is or",
            Condition.class,
            c ->
                c instanceof Condition.All all && all.conditions().size() > 1
                    ? new Condition.Any(all.conditions())
                    : c),
        Mutant.of(
            "or is and",
            Condition.class,
            c ->
                c instanceof Condition.Any any && any.conditions().size() > 1
                    ? new Condition.All(any.conditions())
                    : c),
        Mutant.of(
            "more than is at least",
            Condition.Compare.class,
            c ->
                c.operator() == Condition.Operator.MORE_THAN
                    ? new Condition.Compare(c.name(), Condition.Operator.AT_LEAST, c.value())
                    : c),
        Mutant.of(
            "at least is more than",
            Condition.Compare.class,
            c ->
                c.operator() == Condition.Operator.AT_LEAST
                    ? new Condition.Compare(c.name(), Condition.Operator.MORE_THAN, c.value())
                    : c),
        Mutant.of(
            "prohibitions oblige",
            Rule.class,
            r ->
                r.kind() == Rule.Kind.PROHIBITION
                    ? Rewrite.with(r, "kind", k -> Rule.Kind.DUTY)
                    : r));
  }

  private static List<Mutant> people() {
    List<Mutant> mutants = new ArrayList<>();
    for (Class<?> kind :
        List.of(
            Requirement.Content.class,
            Requirement.Wording.class,
            Requirement.Actor.class,
            Requirement.Recipients.class,
            Requirement.Participants.class,
            Requirement.Quorum.class,
            Requirement.Apart.class,
            Requirement.Form.class,
            Requirement.OnRecord.class,
            Requirement.Approval.class,
            Requirement.Consultation.class)) {
      mutants.add(
          Mutant.of(
              "no " + kind.getSimpleName(),
              Rule.class,
              rule ->
                  Rewrite.with(
                      rule,
                      "requirements",
                      old ->
                          rule.requirements().stream().filter(r -> !kind.isInstance(r)).toList())));
    }
    mutants.add(
        Mutant.of(
            "nobody deputises",
            Requirement.Actor.class,
            a -> new Requirement.Actor(a.roles(), a.all(), List.of())));
    mutants.add(
        Mutant.of(
            "any actor does",
            Requirement.Actor.class,
            a -> new Requirement.Actor(a.roles(), false, a.deputies())));
    mutants.add(
        Mutant.of(
            "all actors must",
            Requirement.Actor.class,
            a -> new Requirement.Actor(a.roles(), true, a.deputies())));
    mutants.add(
        Mutant.of(
            "any approver does",
            Requirement.Approval.class,
            a -> new Requirement.Approval(a.roles(), false)));
    mutants.add(
        Mutant.of(
            "all approvers must",
            Requirement.Approval.class,
            a -> new Requirement.Approval(a.roles(), true)));
    mutants.add(
        Mutant.of(
            "any consulted does",
            Requirement.Consultation.class,
            a -> new Requirement.Consultation(a.roles(), false)));
    mutants.add(
        Mutant.of(
            "all must be consulted",
            Requirement.Consultation.class,
            a -> new Requirement.Consultation(a.roles(), true)));
    mutants.add(
        Mutant.of(
            "a quorum of one more",
            Requirement.Quorum.class,
            q -> new Requirement.Quorum(q.count() + 1, q.members())));
    mutants.add(
        Mutant.of(
            "a quorum of one less",
            Requirement.Quorum.class,
            q -> new Requirement.Quorum(q.count() - 1, q.members())));
    mutants.add(
        Mutant.of(
            "items whatever the condition",
            Requirement.Item.class,
            i -> new Requirement.Item(i.anyOf(), Condition.ALWAYS)));
    mutants.add(
        Mutant.of(
            "of several items only the first",
            Requirement.Item.class,
            i -> new Requirement.Item(i.anyOf().subList(0, 1), i.condition())));
    mutants.add(
        Mutant.of(
            "all that a role includes",
            KernelDocument.Group.class,
            g -> new KernelDocument.Group(g.members(), true)));
    mutants.add(
        Mutant.of(
            "any of which a role consists",
            KernelDocument.Group.class,
            g -> new KernelDocument.Group(g.members(), false)));
    return mutants;
  }

  private static List<Mutant> triggers() {
    return List.of(
        Mutant.of("for each is for all", Reach.class, r -> r.forEach(null)),
        Mutant.of("a share is asked of every one", Reach.class, r -> r.ofWhich(null)),
        Mutant.of(
            "the next occurrence",
            Trigger.OnNth.class,
            t -> new Trigger.OnNth(t.events(), t.number() + 1, t.since())),
        Mutant.of(
            "since nothing",
            Trigger.OnNth.class,
            t -> new Trigger.OnNth(t.events(), t.number(), List.of())),
        Mutant.of(
            "elapsed whatever the state",
            Trigger.OnElapsed.class,
            t -> new Trigger.OnElapsed(t.from(), t.attribute(), t.amounts(), null)),
        Mutant.of(
            "one miss is enough",
            Trigger.OnMissed.class,
            t -> new Trigger.OnMissed(t.standard(), t.clause(), 1, null)),
        Mutant.of(
            "misses of any time",
            Trigger.OnMissed.class,
            t ->
                t.period() == null
                    ? t
                    : new Trigger.OnMissed(
                        t.standard(), t.clause(), t.times(), new Amount(100, Unit.YEARS))),
        Mutant.of(
            "a composite needs its first part only",
            KernelDocument.Composite.class,
            c ->
                c.date() != null
                    ? c
                    : new KernelDocument.Composite(
                        c.event(), c.keys(), c.parts().subList(0, 1), null, c.after())),
        Mutant.of(
            "states never end",
            KernelDocument.State.class,
            s -> new KernelDocument.State(s.name(), s.keys(), s.begins(), List.of())),
        Mutant.of(
            "states have no keys",
            KernelDocument.State.class,
            s -> new KernelDocument.State(s.name(), List.of(), s.begins(), s.ends())),
        Mutant.of(
            "nothing is arranged",
            KernelDocument.Schedule.class,
            s -> new KernelDocument.Schedule(s.event(), s.keys(), null, null)),
        Mutant.of(
            "nothing is cancelled",
            KernelDocument.Schedule.class,
            s -> new KernelDocument.Schedule(s.event(), s.keys(), s.arranged(), null)));
  }

  private static List<Mutant> recurrences() {
    return List.of(
        Mutant.ofRules("nothing recurs", "recurrence", null),
        Mutant.of(
            "only the first pace",
            Recurrence.class,
            r -> withPhases(r, r.phases().stream().limit(1).toList())),
        Mutant.of(
            "only the last pace",
            Recurrence.class,
            r ->
                withPhases(
                    r, r.phases().stream().skip(Math.max(0, r.phases().size() - 1)).toList())),
        Mutant.of(
            "counted from when it was due",
            Recurrence.class,
            r -> new Recurrence(r.checkPoints(), r.phases(), Recurrence.CountedFrom.LAST_DUE)),
        Mutant.of(
            "counted from the last occurrence",
            Recurrence.class,
            r ->
                new Recurrence(
                    r.checkPoints(), r.phases(), Recurrence.CountedFrom.LAST_OCCURRENCE)),
        Mutant.of(
            "no set days",
            Recurrence.class,
            r -> r.phases().isEmpty() ? r : new Recurrence(r.phases(), r.countedFrom())),
        Mutant.of(
            "only the first set day",
            Recurrence.class,
            r ->
                new Recurrence(
                    r.checkPoints().stream().limit(1).toList(), r.phases(), r.countedFrom())),
        Mutant.of(
            "one more each period",
            Recurrence.PerPeriod.class,
            p -> new Recurrence.PerPeriod(p.count() + 1, p.period(), p.fromTrigger())),
        Mutant.of(
            "one less each period",
            Recurrence.PerPeriod.class,
            p -> new Recurrence.PerPeriod(p.count() - 1, p.period(), p.fromTrigger())),
        Mutant.of(
            "years are the calendar's",
            Recurrence.PerPeriod.class,
            p -> new Recurrence.PerPeriod(p.count(), p.period(), p.period() == null)),
        Mutant.of(
            "weeks for months",
            Recurrence.PerPeriod.class,
            p ->
                new Recurrence.PerPeriod(
                    p.count(),
                    p.period() == Bound.Period.MONTH ? Bound.Period.WEEK : p.period(),
                    p.fromTrigger())));
  }

  private static Recurrence withPhases(Recurrence recurrence, List<Recurrence.Phase> phases) {
    return new Recurrence(recurrence.checkPoints(), phases, recurrence.countedFrom());
  }

  private static List<Mutant> words() {
    return List.of(
        Mutant.ofDocument("no aliases", d -> Rewrite.with(d, "words", old -> Map.of())),
        Mutant.ofDocument("no collective roles", d -> Rewrite.with(d, "groups", old -> Map.of())));
  }
}
