package org.plumbline.compiler.desugar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.compiler.resolve.EventRef;
import org.plumbline.compiler.resolve.Vocabulary.State;
import org.plumbline.model.document.Name;
import org.plumbline.model.document.Timing.Conditional;
import org.plumbline.model.document.Timing.Limit;
import org.plumbline.model.document.TriggerPhrase;
import org.plumbline.model.kernel.Trigger;
import org.plumbline.runtime.calendar.Amount;
import org.plumbline.runtime.calendar.Direction;
import org.plumbline.runtime.calendar.Unit;

/** What makes a duty arise: as its trigger lines say, or, without one, as its limits imply. */
final class Occasions {
  private final Scope scope;

  Occasions(Scope scope) {
    this.scope = scope;
  }

  /** What the trigger lines say; there is at least one. */
  Occasion said(List<TriggerPhrase> phrases) {
    List<EventRef> events = new ArrayList<>();
    for (TriggerPhrase phrase : phrases) {
      if (phrase instanceof TriggerPhrase.EventHappens happens) {
        events.add(new Happenings(scope).of(happens.event(), scope.findings()));
      }
    }
    if (events.size() == phrases.size()) {
      return Occasion.on(EventRef.anyOf(events));
    }
    if (phrases.size() > 1) {
      scope
          .findings()
          .add(
              DiagnosticKind.MIXED_TRIGGERS,
              phrases.get(1),
              "only events can be joined by `or` in a trigger. Write a standard for each of the"
                  + " others");
    }
    for (TriggerPhrase phrase : phrases) {
      if (phrase instanceof TriggerPhrase.Ordinal ordinal) {
        return ordinal(ordinal);
      } else if (phrase instanceof TriggerPhrase.Elapsed elapsed) {
        return elapsed(elapsed);
      } else if (phrase instanceof TriggerPhrase.StandardMissed missed) {
        return missed(missed);
      }
    }
    return Occasion.on(EventRef.anyOf(events));
  }

  private Occasion ordinal(TriggerPhrase.Ordinal ordinal) {
    EventRef event = new Happenings(scope).of(ordinal.event(), scope.findings());
    return new Occasion(counted(ordinal, scope), event.patterns(), event.events(), event.keys());
  }

  /** The n-th occurrence that is meant. */
  static Trigger.OnNth counted(TriggerPhrase.Ordinal ordinal, Scope scope) {
    EventRef event = new Happenings(scope).of(ordinal.event(), scope.findings());
    EventRef since =
        ordinal.since() == null
            ? EventRef.anyOf(List.of())
            : scope.names().event(ordinal.since(), scope.findings());
    if (ordinal.number() < 1) {
      scope
          .findings()
          .add(
              DiagnosticKind.NUMBER_TOO_SMALL,
              ordinal,
              "there is no occurrence number 0: count from 1");
    }
    return new Trigger.OnNth(event.patterns(), Math.max(1, ordinal.number()), since.patterns());
  }

  private Occasion elapsed(TriggerPhrase.Elapsed elapsed) {
    List<Amount> amounts = new Lengths(scope).of(elapsed.amount());
    State state =
        elapsed.whileIn() == null ? null : scope.names().state(elapsed.whileIn(), scope.findings());
    String stateName = state == null ? null : state.name();
    Name after = elapsed.after().event();
    EventRef event = scope.names().findEvent(after);
    String date = event.known() ? null : Anchors.dateNamed(scope, List.of(), after);
    if (date != null) {
      if (elapsed.after().where() != null) {
        scope
            .findings()
            .add(
                DiagnosticKind.WHERE_ON_DATE,
                elapsed,
                "`where` belongs to an event, and `"
                    + after
                    + "` is a date of the case. Put the condition on an `if` line");
      }
      return new Occasion(
          new Trigger.OnElapsed(List.of(), date, amounts, stateName),
          List.of(),
          List.of(),
          List.of());
    }
    EventRef from = new Happenings(scope).of(elapsed.after(), scope.findings());
    return new Occasion(
        new Trigger.OnElapsed(from.patterns(), null, amounts, stateName),
        List.of(),
        event.events(),
        event.keys());
  }

  private Occasion missed(TriggerPhrase.StandardMissed missed) {
    Amount period = null;
    if (missed.period() != null) {
      List<Amount> amounts = new Lengths(scope).of(missed.period());
      period = amounts.get(0);
      if (amounts.size() > 1) {
        scope
            .findings()
            .add(
                DiagnosticKind.ONE_UNIT_ONLY,
                missed,
                "this period needs a single unit, such as `18 months` for a year and a half");
      }
    }
    int times = missed.times() == null ? 1 : missed.times();
    if (times < 1) {
      scope
          .findings()
          .add(
              DiagnosticKind.NUMBER_TOO_SMALL,
              missed,
              "missed 0 times is never a trigger: say how many times, from 1");
    }
    return new Occasion(
        new Trigger.OnMissed(
            missed.standard(),
            missed.clause() == null ? 0 : missed.clause(),
            Math.max(1, times),
            period),
        List.of(),
        List.of(),
        null);
  }

  /**
   * What a rule's limits imply: a lead time looks ahead to what it comes before, any other limit
   * with something to count from begins there.
   *
   * @return null if they imply nothing
   */
  @Nullable Occasion implied(List<Group.Numbered> limits) {
    Occasion after = null;
    for (Group.Numbered numbered : limits) {
      Conditional conditional = numbered.limit();
      for (Limit limit : conditional.limits()) {
        Counted counted = counted(limit);
        if (counted == null) {
          continue;
        }
        if (counted.direction() == Direction.BEFORE) {
          return ahead(counted.anchor());
        }
        if (after == null) {
          after = from(counted.anchor());
        }
      }
    }
    return after;
  }

  private Occasion ahead(Name anchor) {
    EventRef event = scope.names().findEvent(anchor);
    if (!event.known() && Anchors.dateNamed(scope, List.of(), anchor) != null) {
      return Occasion.WHOLE_CASE;
    }
    return Occasion.aheadOf(scope.names().event(anchor, scope.findings()));
  }

  private Occasion from(Name anchor) {
    EventRef event = scope.names().findEvent(anchor);
    String date = event.known() ? null : Anchors.dateNamed(scope, List.of(), anchor);
    if (date != null) {
      return new Occasion(
          new Trigger.OnElapsed(List.of(), date, List.of(new Amount(0, Unit.DAYS)), null),
          List.of(),
          List.of(),
          List.of());
    }
    return Occasion.on(scope.names().event(anchor, scope.findings()));
  }

  /** Whether the limit names what it counts from. */
  static boolean countsFrom(Limit limit) {
    return counted(limit) != null;
  }

  private record Counted(Name anchor, Direction direction) {}

  private static @Nullable Counted counted(Limit limit) {
    Name after = null;
    if (limit instanceof Limit.AtLeast atLeast) {
      return new Counted(atLeast.anchor(), atLeast.direction());
    } else if (limit instanceof Limit.Between between) {
      return new Counted(between.anchor(), between.direction());
    } else if (limit instanceof Limit.NotAfter notAfter) {
      return new Counted(notAfter.anchor(), notAfter.direction());
    } else if (limit instanceof Limit.Before before) {
      return new Counted(before.anchor(), Direction.BEFORE);
    } else if (limit instanceof Limit.Within within) {
      after = within.anchor();
    } else if (limit instanceof Limit.SameDay sameDay) {
      after = sameDay.anchor();
    } else if (limit instanceof Limit.Immediately immediately) {
      after = immediately.anchor();
    } else if (limit instanceof Limit.AtPoint at) {
      after = at.anchor();
    } else if (limit instanceof Limit.Every every) {
      after = every.anchor();
    } else if (limit instanceof Limit.Times times) {
      after = times.from();
    } else if (limit instanceof Limit.NotBeforeSpan span && span.direction() == Direction.AFTER) {
      after = span.anchor();
    }
    return after == null ? null : new Counted(after, Direction.AFTER);
  }
}
