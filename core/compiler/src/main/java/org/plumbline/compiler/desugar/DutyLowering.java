package org.plumbline.compiler.desugar;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.compiler.resolve.EventRef;
import org.plumbline.compiler.resolve.Vocabulary.Event;
import org.plumbline.compiler.resolve.Vocabulary.State;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.Timing.Conditional;
import org.plumbline.model.document.Timing.Limit;
import org.plumbline.model.document.TriggerPhrase;
import org.plumbline.model.kernel.Anchor;
import org.plumbline.model.kernel.Bound;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.Condition.Operator;
import org.plumbline.model.kernel.Reach;
import org.plumbline.model.kernel.Recurrence;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Trigger;
import org.plumbline.model.kernel.Window;
import org.plumbline.runtime.calendar.Direction;
import org.plumbline.runtime.verdict.Force;

/** One rule of a duty, a prohibition or a permission. */
final class DutyLowering {
  private final Scope scope;
  private final StandardForm form;
  private final Facet.Duty duty;
  private final Acts acts;
  private final Group group;
  private final @Nullable List<String> statedKeys;
  private final Guards guards;
  private final List<State> states;

  DutyLowering(
      Scope scope,
      StandardForm form,
      Facet.Duty duty,
      Acts acts,
      Group group,
      @Nullable List<String> statedKeys) {
    this.scope = scope;
    this.form = form;
    this.duty = duty;
    this.acts = acts;
    this.group = group;
    this.statedKeys = statedKeys;
    this.guards = new Guards(scope, form);
    this.states = new ArrayList<>(guards.states());
  }

  void fill(RuleDraft draft) {
    Lasting lasting = Lasting.of(group, scope);
    if (lasting.throughout() != null) {
      states.add(lasting.throughout());
    }
    Occasion occasion = occasion(draft, lasting);
    if (draft.force == Force.PERMISSION) {
      permit(draft, occasion);
      return;
    }
    List<Event> readable = new ArrayList<>(occasion.events());
    Conditions atTrigger = new Conditions(scope, readable);
    Conditions atAct = new Conditions(scope, acts.events().events());
    draft.trigger = occasion.trigger();
    draft.acts = acts.events().patterns();
    draft.guard.addAll(guards.ifs(atTrigger));
    draft.ends.addAll(guards.ends(states));
    form.all(Facet.CountsWhen.class)
        .forEach(line -> draft.countsWhen.add(atAct.of(line.condition())));
    if (duty.negated()) {
      prohibit(draft, atAct);
    } else {
      draft.guard.addAll(guards.inForce());
      draft.guard.addAll(guards.exceptions(atTrigger));
      draft.requirements = new Requirements(scope, form, atTrigger, acts.events().events()).all();
    }
    draft.keys = keys(occasion);
    limits(draft, occasion, atTrigger);
    lasting.apply(draft, acts, states, duty.negated(), scope);
    judgeTriggerItself(draft, occasion);
    share(draft);
    Eaches.apply(scope, form, occasion.events(), acts.events().events(), draft);
  }

  /** How many of all such obligations are to be met; of what is forbidden there is no share. */
  private void share(RuleDraft draft) {
    Facet.Share line = form.first(Facet.Share.class);
    if (line != null && draft.kind == Rule.Kind.DUTY) {
      draft.reach =
          draft.reach.ofWhich(
              new Reach.Share(
                  Operator.valueOf(line.operator().name()),
                  new BigDecimal(line.percent()),
                  line.period() == null ? null : Lengths.of(line.period())));
    }
  }

  // ---- the occasion

  private Occasion occasion(RuleDraft draft, Lasting lasting) {
    List<TriggerPhrase> phrases =
        form.all(Facet.Triggers.class).stream().flatMap(t -> t.triggers().stream()).toList();
    if (!phrases.isEmpty()) {
      inStates(draft);
      return new Occasions(scope).said(phrases);
    }
    Occasion implied =
        duty.negated() ? impliedForProhibition() : new Occasions(scope).implied(group.first());
    if (implied != null) {
      inStates(draft);
      return implied;
    }
    State state = states.isEmpty() ? paceState() : states.get(0);
    if (state != null) {
      return Occasion.on(scope.names().begins(state));
    }
    return withoutOccasion(lasting);
  }

  private void inStates(RuleDraft draft) {
    states.forEach(state -> draft.guard.add(new Condition.InState(state.name())));
  }

  /** A prohibition "before E" lasts until E; it does not look ahead. */
  private @Nullable Occasion impliedForProhibition() {
    List<Group.Numbered> others =
        group.first().stream().filter(n -> !(n.limit().limit() instanceof Limit.Before)).toList();
    return new Occasions(scope).implied(others);
  }

  /** The state in "every 4 weeks while …", which says when to begin where nothing else does. */
  private @Nullable State paceState() {
    for (Group.Numbered numbered : group.first()) {
      Limit.Every every = Phases.pace(numbered.limit());
      if (every != null && every.whileIn() != null) {
        return scope.names().findState(every.whileIn());
      }
    }
    return null;
  }

  private Occasion withoutOccasion(Lasting lasting) {
    State toLast = acts.state();
    if (lasting.stay() != null && toLast != null) {
      return Occasion.on(scope.names().begins(toLast));
    }
    boolean counts = group.first().stream().anyMatch(n -> countsFromSomething(n.limit().limit()));
    if (counts && !isPermission() && !scope.findings().isDamaged(form.standard())) {
      scope
          .findings()
          .add(
              DiagnosticKind.NOTHING_TO_COUNT_FROM,
              group.first().get(0).node(),
              "nothing says what this limit counts from. Add a `trigger` line, or say `… of` or `…"
                  + " after` an event in the limit");
    } else if (group.first().isEmpty() && !duty.negated() && !isPermission() && judgedEachTime()) {
      return Occasion.on(acts.events());
    }
    return Occasion.WHOLE_CASE;
  }

  private boolean isPermission() {
    return duty.modal() == Facet.Modal.MAY && !duty.negated();
  }

  /** A count in each year, a date of the case and the end of a prohibition need no beginning. */
  private boolean countsFromSomething(Limit limit) {
    if (limit instanceof Limit.DateGiven given) {
      return Anchors.dateNamed(scope, List.of(), given.field()) == null;
    }
    return !(limit instanceof Limit.Times
        || limit instanceof Limit.Throughout
        || (limit instanceof Limit.Before && duty.negated()));
  }

  /**
   * Without any "when", what a record must hold or who must be there is asked each time the act is
   * done.
   */
  private boolean judgedEachTime() {
    return !form.all(Facet.Content.class).isEmpty()
        || !form.all(Facet.Wording.class).isEmpty()
        || !form.all(Facet.Recipients.class).isEmpty()
        || !form.all(Facet.Participants.class).isEmpty()
        || !form.all(Facet.Quorum.class).isEmpty()
        || !form.all(Facet.Apart.class).isEmpty()
        || !form.all(Facet.Form.class).isEmpty()
        || !form.all(Facet.OnRecord.class).isEmpty()
        || !form.all(Facet.Approval.class).isEmpty()
        || !form.all(Facet.Consultation.class).isEmpty();
  }

  // ---- what kind of rule

  /** Exceptions, and who must not, are looked at when it is done all the same. */
  private void prohibit(RuleDraft draft, Conditions atAct) {
    draft.kind = Rule.Kind.PROHIBITION;
    draft.countsWhen.addAll(guards.inForce());
    draft.countsWhen.addAll(guards.exceptions(atAct));
    Facet.Actor actor = form.first(Facet.Actor.class);
    if (actor != null) {
      draft.countsWhen.add(new Extensions(scope, form).actedBy(actor.roles(), actor));
    }
  }

  /**
   * Each use is judged: the conditions are asked then, and what had to come first must have
   * happened.
   */
  private void permit(RuleDraft draft, Occasion occasion) {
    Conditions atUse = new Conditions(scope, acts.events().events());
    draft.guard.clear();
    draft.guard.addAll(guards.ifs(atUse));
    draft.guard.addAll(guards.exceptions(atUse));
    states.forEach(state -> draft.guard.add(new Condition.InState(state.name())));
    if (!occasion.patterns().isEmpty()
        && !EventRef.covers(acts.events().patterns(), occasion.patterns())) {
      draft.guard.add(Conditions.happened(occasion.patterns()));
    }
    form.all(Facet.CountsWhen.class).forEach(line -> draft.guard.add(atUse.of(line.condition())));
    Condition inForce = Conditions.all(guards.inForce());
    draft.trigger =
        new Trigger.OnEvent(
            acts.events().patterns().stream().map(use -> use.where(inForce)).toList());
    draft.acts = List.of();
    draft.keys = statedKeys != null ? statedKeys : acts.events().keys();
    draft.requirements = new Requirements(scope, form, atUse, acts.events().events()).all();
  }

  // ---- limits

  private void limits(RuleDraft draft, Occasion occasion, Conditions atTrigger) {
    Limits first = new Limits(scope, occasion, atTrigger);
    List<Event> readable = new ArrayList<>(acts.events().events());
    readable.addAll(occasion.events());
    Limits later = new Limits(scope, occasion, new Conditions(scope, readable));
    GivenIntervals intervals = new GivenIntervals(scope, form, readable);
    Edges edges = Edges.NONE;
    List<Group.Numbered> recurring = new ArrayList<>();
    for (Group.Numbered numbered : group.first()) {
      Conditional conditional = numbered.limit();
      Limit.Every every = Phases.pace(conditional);
      if (every != null) {
        recurring.add(numbered);
        if (every.anchor() != null) {
          edges = edges.and(intervals.change(first.of(conditional)));
        }
        inPaceState(draft, occasion, every);
      } else if (conditional.limit() instanceof Limit.Times times) {
        draft.perPeriod =
            new Recurrence.PerPeriod(
                times.count(), Lengths.of(times.period()), times.from() != null);
        countsFromTrigger(times, occasion);
      } else if (conditional.limit() instanceof Limit.TimesWithin times) {
        draft.perPeriod = new Recurrence.PerPeriod(times.count(), null, true);
        Bound by = first.shift(new Lengths(scope).of(times.amount()), Direction.AFTER, null);
        edges = edges.and(Edges.by(by));
      } else if (duty.negated() && conditional.limit() instanceof Limit.Before before) {
        draft.ends.addAll(scope.names().event(before.anchor(), scope.findings()).patterns());
      } else {
        edges = edges.and(first.of(conditional));
      }
    }
    recurring.addAll(group.then());
    Extensions extensions = new Extensions(scope, form);
    draft.window = extensions.extended(edges).window();
    Phases.Recurring phases =
        new Phases(scope, later, intervals, extensions).of(recurring, countedFrom());
    intervals.reportUnused(phases.recurrence() != null);
    draft.recurrence = phases.recurrence();
    draft.ends.addAll(phases.ends());
  }

  /** "every 4 weeks while S" with a trigger of its own: the trigger counts only in the state. */
  private void inPaceState(RuleDraft draft, Occasion occasion, Limit.Every every) {
    State state = every.whileIn() == null ? null : scope.names().findState(every.whileIn());
    if (state != null
        && group.then().isEmpty()
        && !scope.names().begins(state).patterns().equals(occasion.patterns())) {
      draft.guard.add(new Condition.InState(state.name()));
    }
  }

  /** Years counted from something run from what triggers the duty. */
  private void countsFromTrigger(Limit.Times times, Occasion occasion) {
    if (times.from() != null
        && !Set.copyOf(scope.names().event(times.from(), scope.findings()).patterns())
            .containsAll(occasion.patterns())) {
      scope
          .findings()
          .add(
              DiagnosticKind.NOTHING_TO_COUNT_FROM,
              times,
              "these periods can run only from what triggers the duty. Make `"
                  + times.from()
                  + "` the trigger, or leave out `from …` for those of the calendar");
    }
  }

  private Recurrence.CountedFrom countedFrom() {
    Facet.CountingChain chain = form.first(Facet.CountingChain.class);
    if (chain == null) {
      return Recurrence.CountedFrom.LAST_OCCURRENCE;
    }
    return switch (chain.start()) {
      case BEGINNING -> Recurrence.CountedFrom.BEGINNING;
      case LAST_DUE_DATE -> Recurrence.CountedFrom.LAST_DUE;
    };
  }

  // ---- keys, and the trigger itself

  private List<String> keys(Occasion occasion) {
    if (statedKeys != null) {
      return statedKeys;
    }
    List<String> keys = new ArrayList<>(acts.events().keys());
    if (occasion.keys() != null) {
      keys.retainAll(occasion.keys());
      keys.removeIf(key -> areOne(occasion.events(), key) && areOne(acts.events().events(), key));
    }
    return keys;
  }

  /** Two conferences never are one: what each is itself does not tie them together. */
  private static boolean areOne(List<Event> events, String key) {
    return !events.isEmpty() && events.stream().allMatch(event -> event.isOne().contains(key));
  }

  /** "not before the assessment is completed" too, if that does not count from the occurrence. */
  private static boolean isLowerOnly(Window window) {
    return window.from() != null
        && window.target() == null
        && window.by() == null
        && !(window.from().anchor() instanceof Anchor.Trigger);
  }

  /** "by the time in time arranged" is asked of the occurrence itself too. */
  private static boolean isDateOnly(Window window) {
    Bound by = window.by();
    Anchor anchor =
        by instanceof Bound.Instant instant
            ? instant.anchor()
            : by instanceof Bound.EndOfDay end ? end.anchor() : null;
    return window.from() == null && window.target() == null && anchor instanceof Anchor.DateIn;
  }

  /**
   * "trigger conference is held / must hold conference": what happened is itself what is judged.
   */
  private void judgeTriggerItself(RuleDraft draft, Occasion occasion) {
    if (draft.kind == Rule.Kind.DUTY
        && (draft.trigger instanceof Trigger.OnEvent || draft.trigger instanceof Trigger.OnNth)
        && (draft.window.equals(Window.UNTIMED)
            || isDateOnly(draft.window)
            || isLowerOnly(draft.window))
        && draft.recurrence == null
        && draft.perPeriod == null
        && EventRef.covers(draft.acts, occasion.patterns())
        && !occasion.patterns().isEmpty()) {
      draft.acts = List.of();
      draft.keys = statedKeys != null || occasion.keys() == null ? draft.keys : occasion.keys();
      draft.guard.addAll(draft.countsWhen);
      draft.countsWhen.clear();
    }
  }
}
