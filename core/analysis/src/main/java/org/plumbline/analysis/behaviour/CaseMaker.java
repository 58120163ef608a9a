package org.plumbline.analysis.behaviour;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.circumstances.Atoms;
import org.plumbline.analysis.circumstances.Implication;
import org.plumbline.analysis.circumstances.UndecidedException;
import org.plumbline.analysis.requirement.Told;
import org.plumbline.analysis.witness.Beginning;
import org.plumbline.analysis.witness.Events;
import org.plumbline.model.kernel.Anchor;
import org.plumbline.model.kernel.Bound;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.kernel.Recurrence;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Trigger;
import org.plumbline.model.kernel.Window;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.history.KnownAttribute;
import org.plumbline.runtime.history.Value;

/** Makes up cases in which a rule is asked. */
final class CaseMaker {
  private static final int DAY = 24 * 3600;
  private static final int HOUR = 3600;

  /** In how many days the next of something can be: in plenty of time, and soon. */
  private static final int[] NEXT_AFTER = {40, 6};

  private final Rule breached;
  private final Rule other;
  private final Hint hint;
  private final List<KernelDocument> documents;
  private final LookingBack lookingBack;
  private final ActMaker acts;
  private final Set<String> attributes = new HashSet<>();

  CaseMaker(RulePairing pairing, boolean breachedNow, Hint hint) {
    this.breached = breachedNow ? pairing.other() : pairing.one();
    this.other = breachedNow ? pairing.one() : pairing.other();
    this.hint = hint;
    this.documents = List.of(pairing.before().document(), pairing.after().document());
    this.acts = new ActMaker(pairing, breachedNow, hint);
    this.lookingBack =
        new LookingBack(List.of(breached, other), documents, pairing.before().calendar());
    documents.forEach(d -> d.attributes().forEach(a -> attributes.add(a.name())));
  }

  /** What is done in the cases. */
  ActMaker acts() {
    return acts;
  }

  // ---- what calls for it

  /** Cases in which it may be called for, plain ones first. */
  List<Draft> beginnings(long anchor) {
    List<Draft> all = new ArrayList<>();
    for (Window window : windows()) {
      for (int nextAfter : looksAhead(window) ? NEXT_AFTER : new int[] {0}) {
        for (Circumstances in : circumstances(anchor)) {
          Draft plain = beginning(anchor, window, anchor + nextAfter * (long) DAY, in);
          if (plain == null) {
            continue;
          }
          all.add(plain);
          for (EventPattern event : sideEvents()) {
            Draft with = with(plain, event, anchor + HOUR);
            if (with != null) {
              all.add(with);
            }
          }
        }
      }
    }
    return all;
  }

  /**
   * What may be so besides what the hint says.
   *
   * @param items how many are on the list of those for each of whom it is asked
   * @param apart how far apart several misses are, in seconds
   */
  private record Circumstances(LookingBack.Before before, int items, long apart) {}

  private List<Circumstances> circumstances(long anchor) {
    List<Circumstances> all = new ArrayList<>();
    boolean eachDiffers = !Objects.equals(breached.reach().each(), other.reach().each());
    for (LookingBack.Before before : lookingBack.befores(anchor)) {
      all.add(new Circumstances(before, 1, DAY));
      if (eachDiffers) {
        all.add(new Circumstances(before, 2, DAY));
        all.add(new Circumstances(before, 0, DAY));
      }
      if (breached.trigger() instanceof Trigger.OnMissed one
          && other.trigger() instanceof Trigger.OnMissed two
          && one.period() != null
          && two.period() != null) {
        long both = LookingBack.seconds(List.of(one.period(), two.period()));
        all.add(new Circumstances(before, 1, both / 2 / Math.max(1, one.times() - 1)));
      }
    }
    return all;
  }

  private static boolean looksAhead(Window window) {
    return bounds(window).stream().anyMatch(b -> b.anchor() instanceof Anchor.NextAfter);
  }

  private List<Window> windows() {
    Set<Window> windows = new LinkedHashSet<>(List.of(breached.window(), other.window()));
    return List.copyOf(windows);
  }

  /** What ends a pace, gives more time or ends it all. */
  private Set<EventPattern> sideEvents() {
    Set<EventPattern> events = new LinkedHashSet<>();
    for (Rule rule : List.of(breached, other)) {
      Recurrence recurrence = rule.recurrence();
      if (recurrence != null) {
        recurrence.phases().forEach(phase -> events.addAll(phase.until()));
      }
      events.addAll(rule.ends());
      bounds(rule.window().by()).stream()
          .filter(Bound.Extended.class::isInstance)
          .forEach(b -> events.addAll(((Bound.Extended) b).decisions()));
    }
    if (breached.normally() != other.normally()) {
      events.add(EventPattern.of("reason recorded"));
    }
    return events;
  }

  private @Nullable Draft beginning(long anchor, Window window, long nextAfter, Circumstances in) {
    try {
      Events events = new Events(documents);
      Map<String, Value> values = values(in);
      in.before().happen(events, anchor);
      hint.setting()
          .states()
          .forEach(
              (state, yes) -> {
                if (yes) {
                  events.happen(new Beginning(documents).of(state), anchor - 2L * DAY, Map.of());
                }
              });
      hint.setting()
          .happened()
          .forEach(
              (event, yes) -> {
                if (yes) {
                  events.happen(event, anchor - DAY, Map.of());
                }
              });
      for (Bound bound : bounds(window)) {
        Anchor from = bound.anchor();
        if (from instanceof Anchor.NextAfter next) {
          events.happen(next.events().get(0), nextAfter, Map.of());
        } else if (from instanceof Anchor.LastBefore last) {
          events.happen(last.events().get(0), anchor - 3L * DAY, Map.of());
        }
      }
      trigger(events, anchor, values, in);
      return new Draft(events.occurrences(), known(values), carried());
    } catch (UndecidedException e) {
      return null;
    }
  }

  private Map<String, Value> values(Circumstances in) {
    Map<String, Value> values = new HashMap<>(in.before().values());
    hint.setting()
        .values()
        .forEach(
            (name, value) -> {
              if (Told.by(name).isEmpty() && !Implication.standsForCondition(name)) {
                values.put(name, value);
              }
            });
    for (Rule rule : List.of(breached, other)) {
      if (rule.reach().each() != null) {
        String first = Events.keyValue(rule.reach().each().key());
        List<String> items = List.of(first, ActMaker.another(first)).subList(0, in.items());
        values.put(rule.reach().each().list(), new Value.Items(items));
      }
    }
    return values;
  }

  private List<KnownAttribute> known(Map<String, Value> values) {
    return values.entrySet().stream()
        .filter(v -> attributes.contains(v.getKey()))
        .map(v -> new KnownAttribute(v.getKey(), v.getValue(), null))
        .toList();
  }

  /** Whatever conditions ask of trigger and case is told, if only that there is none. */
  private Set<Coverage.FieldOf> carried() {
    Set<Coverage.FieldOf> carried = new HashSet<>();
    Set<String> names = new HashSet<>(attributes);
    for (KernelDocument document : documents) {
      for (KernelDocument.EventType type : document.events()) {
        if (arisesFrom(type.name())) {
          type.fields().forEach(f -> carried.add(new Coverage.FieldOf(type.name(), f.name())));
        }
      }
    }
    names.forEach(name -> carried.add(new Coverage.FieldOf("", name)));
    for (EventPattern pattern : patterns(breached.trigger())) {
      if (isSelf(pattern)) { // of what is not in question it tells nothing
        carried.addAll(acts.carried(pattern));
        Set<String> asked = new HashSet<>(Atoms.names(breached.guard()));
        asked.addAll(Atoms.names(other.guard()));
        asked.addAll(Atoms.names(pattern.where()));
        asked.forEach(name -> carried.add(new Coverage.FieldOf(pattern.event(), name)));
      }
    }
    return carried;
  }

  private boolean arisesFrom(String event) {
    return patterns(breached.trigger()).stream()
        .anyMatch(p -> p.event().equals(event) && !isSelf(p));
  }

  static List<EventPattern> patterns(Trigger trigger) {
    if (trigger instanceof Trigger.OnEvent on) {
      return on.events();
    } else if (trigger instanceof Trigger.Ahead ahead) {
      return ahead.events();
    } else if (trigger instanceof Trigger.OnNth nth) {
      return nth.events();
    } else if (trigger instanceof Trigger.OnElapsed elapsed) {
      return elapsed.from();
    }
    return List.of();
  }

  private void trigger(Events events, long anchor, Map<String, Value> values, Circumstances in) {
    Trigger trigger = breached.trigger();
    if (trigger instanceof Trigger.OnMissed missed) {
      missed(events, missed, anchor, in.apart());
      return;
    }
    List<EventPattern> from = patterns(trigger);
    EventPattern hinted = hint.trigger();
    if (from.isEmpty()) {
      return;
    }
    EventPattern pattern = hinted == null ? from.get(0) : hinted;
    if (trigger instanceof Trigger.OnNth nth) {
      if (!nth.since().isEmpty()) {
        events.happen(nth.since().get(0), anchor - (nth.number() + 1L) * DAY, Map.of());
      }
      events.times(nth.number(), pattern, anchor, values);
    } else {
      if (trigger instanceof Trigger.OnElapsed elapsed && elapsed.whileIn() != null) {
        events.happen(new Beginning(documents).of(elapsed.whileIn()), anchor - DAY, Map.of());
      }
      if (isSelf(pattern)) {
        events.happen(pattern, anchor, values, acts.told());
      } else {
        events.happen(pattern, anchor, values);
      }
    }
  }

  private boolean isSelf(EventPattern pattern) {
    return ActMaker.isSelfJudged(breached)
        || breached.acts().stream().anyMatch(act -> act.event().equals(pattern.event()));
  }

  /** Calls for the other standard so many times, and leaves it undone. */
  private void missed(Events events, Trigger.OnMissed missed, long anchor, long apart) {
    for (KernelDocument document : documents) {
      for (Rule rule : document.rules()) {
        List<EventPattern> from = patterns(rule.trigger());
        if (rule.id().standard().equals(missed.standard()) && !from.isEmpty()) {
          for (int left = missed.times() - 1; left >= 0; left--) {
            events.happen(from.get(0), anchor - left * apart, Map.of());
          }
          return;
        }
      }
    }
    throw new UndecidedException("nothing calls for what is missed");
  }

  private static List<Bound> bounds(Window window) {
    List<Bound> all = new ArrayList<>(bounds(window.by()));
    all.addAll(bounds(window.from()));
    return all;
  }

  private static List<Bound> bounds(@Nullable Bound bound) {
    if (bound == null) {
      return List.of();
    }
    List<Bound> all = new ArrayList<>(List.of(bound));
    bound.parts().forEach(part -> all.addAll(bounds(part)));
    return all;
  }

  // ---- what ends it

  /** The case as it is, and with what ends a pace afterwards. */
  List<Draft> then(Draft draft) {
    List<Draft> all = new ArrayList<>(List.of(draft));
    for (EventPattern event : sideEvents()) {
      Draft with = with(draft, event, draft.last() + HOUR);
      if (with != null) {
        all.add(with);
      }
    }
    return all;
  }

  /** The case as it is, and with what ends it afterwards. */
  List<Draft> endings(Draft draft) {
    List<Draft> all = new ArrayList<>(List.of(draft));
    Set<EventPattern> ends = new LinkedHashSet<>(breached.ends());
    ends.addAll(other.ends());
    for (EventPattern end : ends) {
      Draft with = with(draft, end, draft.last() + 2L * HOUR);
      if (with != null) {
        all.add(with);
      }
    }
    return all;
  }

  private @Nullable Draft with(Draft draft, EventPattern event, long at) {
    try {
      Events events = new Events(documents);
      events.happen(event, at, Map.of());
      return draft.with(events.occurrences(), Set.of());
    } catch (UndecidedException e) {
      return null;
    }
  }
}
