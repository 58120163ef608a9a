package org.plumbline.analysis.witness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.analysis.circumstances.Circumstance;
import org.plumbline.analysis.circumstances.Setting;
import org.plumbline.analysis.circumstances.UndecidedException;
import org.plumbline.analysis.relation.Matter;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.analysis.relation.Placing;
import org.plumbline.analysis.relation.Relation;
import org.plumbline.analysis.relation.Source;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.kernel.Reach;
import org.plumbline.model.kernel.Recurrence;
import org.plumbline.model.kernel.Trigger;
import org.plumbline.runtime.calendar.CalendarHorizonException;
import org.plumbline.runtime.calendar.LocalClock;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Value;
import org.plumbline.runtime.verdict.Verdict;

/**
 * Builds the smallest case in which an act is in time by one rule and not by the other, and replays
 * it: what the reference interpreter does not confirm is not a witness.
 */
public final class WitnessBuilder {
  private static final int DAY = 24 * 3600;
  private static final int HOUR = 3600;
  private static final long MINUTE = 60;
  private static final int MORNING = 10 * HOUR;

  private final PlacedRule one;
  private final PlacedRule other;
  private final Matter matter;
  private final Relation.Part part;
  private final List<KernelDocument> documents;

  private WitnessBuilder(PlacedRule one, PlacedRule other, Matter matter, Relation.Part part) {
    this.one = one;
    this.other = other;
    this.matter = matter;
    this.part = part;
    this.documents = List.of(one.document(), other.document());
  }

  /**
   * A case in which the act is in time by the one rule but not by the other.
   *
   * @param one the rule that it breaches
   * @param other the rule that it meets
   * @param matter what the two have in common
   * @param part which of their windows
   * @param placing where the windows lie, those of {@code one} first
   * @return nothing if the windows allow no such act, or the case, replayed, does not show it
   */
  public static Optional<Witness> breachOfOneAlone(
      PlacedRule one, PlacedRule other, Matter matter, Relation.Part part, Placing placing) {
    try {
      return new WitnessBuilder(one, other, matter, part).build(placing);
    } catch (UndecidedException | CalendarHorizonException e) {
      return Optional.empty();
    }
  }

  private Optional<Witness> build(Placing placing) {
    for (long act : acts(placing)) {
      Optional<Witness> witness = replay(placing, act);
      if (witness.isPresent()) {
        return witness;
      }
    }
    return Optional.empty();
  }

  /** When the act can be, in time for the other alone: in the morning of a day, if that will do. */
  private List<Long> acts(Placing placing) {
    LocalClock clock = one.calendar().clock();
    List<Long> acts = new ArrayList<>();
    long late = placing.otherBy();
    if (late > placing.by()) {
      if (late == Long.MAX_VALUE) {
        late = Math.max(placing.by() + DAY, placing.otherFrom());
      }
      acts.add(clock.at(clock.dayOf(late), MORNING));
      acts.add(late - Math.floorMod(late, MINUTE)); // so that it can be written down
      acts.add(late);
    }
    long soon = placing.otherFrom();
    if (soon < placing.from() && placing.from() > placing.anchor()) {
      int before = clock.dayOf(placing.from()) - 1;
      acts.add(clock.at(one.calendar().previousWorkingDayOnOrBefore(before), MORNING));
    }
    if (soon < placing.from() && soon != Long.MIN_VALUE) {
      acts.add(clock.at(clock.dayOf(soon), MORNING));
      acts.add(soon);
    } else if (soon < placing.from()) {
      acts.add(placing.from() - DAY);
    }
    acts.removeIf(
        at ->
            (at <= placing.anchor() && at != soon && placing.from() > placing.anchor())
                || at < placing.otherFrom()
                || at > placing.otherBy()
                || (at >= placing.from() && at <= placing.by()));
    return acts;
  }

  private Optional<Witness> replay(Placing placing, long act) {
    Events events = new Events(documents);
    Setting setting = withLists(part.setting());
    for (Circumstance circumstance : part.assuming()) {
      if (circumstance instanceof Circumstance.Extended extended && extended.yes()) {
        events.happen(extended.decisions().get(0), placing.anchor() + 60, Map.of());
      }
    }
    Beginning beginning = new Beginning(documents);
    beginning.happen(events, placing.anchor(), setting);
    trigger(events, triggered(events, placing.anchor()), setting.values());
    EventPattern pattern = actPattern();
    events.happen(pattern, act, Map.of());
    CaseHistory history = events.history(beginning.attributes(setting));
    Replay replay = new Replay(history, asOf(placing, act), placing.anchor());
    Optional<Witness.Said> breached = replay.said(one, placing.by(), Verdict.BREACHED);
    Optional<Witness.Said> met = replay.said(other, placing.otherBy(), Verdict.MET);
    return breached.isEmpty() || met.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Witness(
                history,
                replay.coverage(),
                replay.asOf(),
                act,
                List.of(breached.get(), met.get())));
  }

  /** When the trigger happens, and what its limits count from if that is something else. */
  private long triggered(Events events, long anchor) {
    if (part.source() instanceof Source.NextAfter next) {
      events.happen(next.events().get(0), anchor, Map.of());
      return anchor - 2L * DAY;
    } else if (part.source() instanceof Source.Trigger) {
      return anchor;
    }
    throw new UndecidedException("it counts from something before the trigger, or in the data");
  }

  /**
   * The trigger; in a recurrence, the occurrence before and, if it has one of its own, what began
   * it.
   */
  private void trigger(Events events, long anchor, Map<String, Value> values) {
    if (matter.triggers().isEmpty()) {
      throw new UndecidedException("it holds for the case as a whole");
    }
    long at = anchor;
    if (!part.countsFromTrigger(one.rule(), other.rule())) {
      at = anchor - HOUR;
      paceBefore(events, anchor - HOUR / 2);
      events.happen(actPattern(), anchor, Map.of());
    }
    EventPattern pattern = matter.triggers().get(0);
    if (one.rule().trigger() instanceof Trigger.OnNth nth) {
      if (!nth.since().isEmpty()) {
        events.happen(nth.since().get(0), at - (long) (nth.number() + 1) * DAY, Map.of());
      }
      events.times(nth.number(), pattern, at, values);
    } else {
      events.happen(pattern, at, values);
    }
  }

  /** What ended the paces before. */
  private void paceBefore(Events events, long at) {
    Recurrence recurrence = one.rule().recurrence();
    for (int i = 1; i < part.pace() && recurrence != null; i++) {
      Recurrence.Phase phase = recurrence.phases().get(i - 1);
      if (phase.until().isEmpty()) {
        throw new UndecidedException("a pace ends after a time");
      }
      events.happen(phase.until().get(0), at, Map.of());
    }
  }

  private EventPattern actPattern() {
    EventPattern first = pattern(one);
    EventPattern second = pattern(other);
    return first.equals(second) ? first : first.where(second.where());
  }

  private EventPattern pattern(PlacedRule rule) {
    return rule.rule().acts().stream()
        .filter(p -> p.event().equals(matter.act()))
        .findFirst()
        .orElseThrow()
        .where(rule.rule().countsWhen());
  }

  /**
   * A list of which each item has a duty of its own has one item: the one that the act is about.
   */
  private Setting withLists(Setting setting) {
    Map<String, Value> values = new HashMap<>(setting.values());
    for (PlacedRule rule : List.of(one, other)) {
      Reach.Each each = rule.rule().reach().each();
      if (each != null) {
        values.put(each.list(), new Value.Items(List.of(Events.keyValue(each.key()))));
      }
    }
    return new Setting(values, setting.states(), setting.happened());
  }

  private static long asOf(Placing placing, long act) {
    long last = Math.max(placing.anchor(), act);
    for (long edge :
        List.of(placing.from(), placing.by(), placing.otherFrom(), placing.otherBy())) {
      if (edge != Long.MAX_VALUE && edge != Long.MIN_VALUE) {
        last = Math.max(last, edge);
      }
    }
    return last + DAY;
  }
}
