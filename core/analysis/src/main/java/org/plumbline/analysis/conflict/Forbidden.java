package org.plumbline.analysis.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.circumstances.Implication;
import org.plumbline.analysis.circumstances.Setting;
import org.plumbline.analysis.circumstances.UndecidedException;
import org.plumbline.analysis.circumstances.ValueTypes;
import org.plumbline.analysis.finding.FindingKind;
import org.plumbline.analysis.finding.Weight;
import org.plumbline.analysis.relation.Matter;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.analysis.relation.Span;
import org.plumbline.analysis.witness.Beginning;
import org.plumbline.analysis.witness.Events;
import org.plumbline.analysis.witness.Witness;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Trigger;
import org.plumbline.model.kernel.ValueType;
import org.plumbline.runtime.calendar.CalendarHorizonException;
import org.plumbline.runtime.calendar.LocalClock;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.verdict.Force;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.Verdict;

/**
 * Where one clause asks for an act that another forbids: whatever keeps the duty violates the
 * prohibition, and there is a case in which the prohibition is open for as long as the duty has
 * time. The case puts the prohibition’s trigger an hour before the duty’s, and lets nothing end it.
 */
final class Forbidden {
  private static final int HOUR = 3600;
  private static final int DAY = 24 * HOUR;
  private static final int MORNING = 10 * HOUR;

  private final PlacedRule duty;
  private final PlacedRule prohibition;
  private final List<KernelDocument> documents;
  private final Map<String, ValueType> types;

  private Forbidden(PlacedRule duty, PlacedRule prohibition) {
    this.duty = new PlacedRule(duty.document(), duty.rule().withoutRequirements(), duty.calendar());
    this.prohibition = prohibition;
    this.documents = List.of(duty.document(), prohibition.document());
    this.types = ValueTypes.of(documents);
  }

  /** What two rules say against each other; nothing if neither forbids what the other asks for. */
  static Optional<Finding> between(PlacedRule one, PlacedRule other) {
    if (binds(one, Rule.Kind.DUTY) && binds(other, Rule.Kind.PROHIBITION)) {
      return isForATime(other, one) ? Optional.empty() : new Forbidden(one, other).find();
    }
    return binds(other, Rule.Kind.DUTY)
            && binds(one, Rule.Kind.PROHIBITION)
            && !isForATime(one, other)
        ? new Forbidden(other, one).find()
        : Optional.empty();
  }

  /** What is forbidden only for a time from the same event on is told by its days, as a chain. */
  private static boolean isForATime(PlacedRule prohibition, PlacedRule duty) {
    return prohibition.rule().window().by() != null
        && prohibition.rule().ends().isEmpty()
        && Matter.of(prohibition.rule(), duty.rule()).isPresent();
  }

  private static boolean binds(PlacedRule placed, Rule.Kind kind) {
    Rule rule = placed.rule();
    return rule.kind() == kind && rule.force() == Force.REQUIREMENT && !rule.normally();
  }

  private Optional<Finding> find() {
    List<EventPattern> triggers = events(duty.rule().trigger());
    try {
      if (triggers.isEmpty() || !everyActIsForbidden()) {
        return Optional.empty();
      }
      Optional<Setting> setting = setting(triggers.get(0));
      return setting.isEmpty() ? Optional.empty() : shown(triggers, setting.get());
    } catch (UndecidedException | CalendarHorizonException e) {
      return Optional.empty(); // nothing is claimed
    }
  }

  private static List<EventPattern> events(Trigger trigger) {
    return trigger instanceof Trigger.OnEvent on ? on.events() : List.of();
  }

  // ---- whatever keeps the duty violates the prohibition

  private boolean everyActIsForbidden() {
    return !duty.rule().acts().isEmpty() && duty.rule().acts().stream().allMatch(this::isForbidden);
  }

  private boolean isForbidden(EventPattern act) {
    Condition done = new Condition.All(List.of(act.where(), duty.rule().countsWhen()));
    return prohibition.rule().acts().stream()
        .filter(p -> p.event().equals(act.event()))
        .map(p -> new Condition.All(List.of(p.where(), prohibition.rule().countsWhen())))
        .anyMatch(
            violates ->
                Implication.setting(List.of(done, new Condition.Not(violates)), types).isEmpty());
  }

  // ---- a case in which both are open

  private Optional<Setting> setting(EventPattern trigger) {
    List<Condition> hold =
        new ArrayList<>(List.of(duty.rule().guard(), prohibition.rule().guard(), trigger.where()));
    events(prohibition.rule().trigger()).stream().limit(1).forEach(t -> hold.add(t.where()));
    return Implication.setting(hold, types);
  }

  private Optional<Finding> shown(List<EventPattern> triggers, Setting setting) {
    LocalClock clock = duty.calendar().clock();
    int day = Span.of(duty, prohibition).dayToShow(duty.calendar());
    long start = clock.at(day, MORNING);
    Optional<Witness> undone = undone(triggers.get(0), setting, start);
    if (undone.isEmpty()) {
      return Optional.empty();
    }
    List<Witness> cases = new ArrayList<>(List.of(undone.get()));
    for (EventPattern act : duty.rule().acts()) {
      Optional<Witness> done = done(triggers.get(0), setting, start, act, undone.get());
      if (done.isEmpty()) {
        return Optional.empty();
      }
      cases.add(done.get());
    }
    return Optional.of(
        new Finding(
            FindingKind.FORBIDDEN,
            Weight.CONFLICT,
            duty,
            prohibition,
            new Matter(triggers, duty.rule().acts().get(0).event()),
            List.of(),
            cases));
  }

  /**
   * Nothing is done: just after its limit the duty is breached, and the prohibition, which was open
   * before the duty arose, is open still.
   */
  private Optional<Witness> undone(EventPattern trigger, Setting setting, long start) {
    Verdict open = Verdict.PENDING;
    return witness(trigger, setting, start, null, start, start + 1, open, open)
        .map(both -> both.said().get(0).verdict().dueBy())
        .flatMap(
            due ->
                witness(
                    trigger,
                    setting,
                    start,
                    null,
                    start,
                    due.latest() + 1,
                    Verdict.BREACHED,
                    open));
  }

  /** It is done in time: the duty is met and the prohibition is breached. */
  private Optional<Witness> done(
      EventPattern trigger, Setting setting, long start, EventPattern act, Witness undone) {
    ObligationVerdict breach = undone.said().get(0).verdict();
    Moment due = breach.dueBy();
    Moment from = breach.dueFrom();
    long soonest = from == null ? start + HOUR : Math.max(start + HOUR, from.latest());
    long when = due == null ? soonest : Math.min(soonest, due.earliest());
    return witness(
        trigger,
        setting,
        start,
        act.where(duty.rule().countsWhen()),
        when,
        when + DAY,
        Verdict.MET,
        Verdict.BREACHED);
  }

  /**
   * A case of both.
   *
   * @param act what is done; null if nothing is
   * @param at when it is done, in seconds since 1970-01-01T00:00:00Z, as are start and asOf
   */
  private Optional<Witness> witness(
      EventPattern trigger,
      Setting setting,
      long start,
      @Nullable EventPattern act,
      long at,
      long asOf,
      Verdict ofDuty,
      Verdict ofProhibition) {
    Beginning beginning = new Beginning(documents);
    Events events = new Events(documents);
    beginning.happen(events, start - HOUR, setting);
    List<EventPattern> opens = events(prohibition.rule().trigger());
    if (!opens.isEmpty() && !opens.get(0).event().equals(trigger.event())) {
      events.happen(opens.get(0), start - HOUR, setting.values());
    }
    events.happen(trigger, start, setting.values());
    if (act != null) {
      events.happen(act, at, Map.of());
    }
    return Witness.of(
        events.history(beginning.attributes(setting)),
        asOf,
        List.of(
            new Witness.Expected(duty, ofDuty), new Witness.Expected(prohibition, ofProhibition)));
  }
}
