package org.plumbline.compiler.explain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.explain.WorkedBounds.Branch;
import org.plumbline.model.document.TriggerPhrase;
import org.plumbline.model.kernel.Anchor;
import org.plumbline.model.kernel.Bound;
import org.plumbline.model.kernel.Recurrence;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Trigger;
import org.plumbline.model.kernel.Window;
import org.plumbline.runtime.calendar.Amount;
import org.plumbline.runtime.calendar.Counting;
import org.plumbline.runtime.calendar.Direction;
import org.plumbline.runtime.calendar.SpokenDate;
import org.plumbline.runtime.calendar.Unit;
import org.plumbline.runtime.calendar.WorkingCalendar;

/**
 * A rule's limits for one date: "If … on Fri 18 Dec 2026 at 16:00, it is due by the end of Wed 13
 * Jan 2027 (15 working days, …)".
 */
final class WorkedExample {
  private static final int MOST_BRANCHES = 4;
  private static final int MOST_HOLIDAYS = 8;

  private final WorkingCalendar calendar;
  private final EventWords events;
  private final SpokenTime time;
  private final LocalDateTime from;

  WorkedExample(WorkingCalendar calendar, EventWords events, LocalDateTime from) {
    this.calendar = calendar;
    this.events = events;
    this.time = new SpokenTime(calendar.zone());
    this.from = from;
  }

  /**
   * The sentences; none for a rule without limits in time.
   *
   * @throws org.plumbline.runtime.calendar.CalendarHorizonException if a limit lies beyond the
   *     calendar
   */
  List<String> of(Rule rule) {
    Recurrence recurrence = rule.recurrence();
    Window first = rule.window();
    boolean fromPhase = first.equals(Window.UNTIMED) && recurrence != null;
    if (fromPhase && recurrence != null && !recurrence.phases().isEmpty()) {
      first = recurrence.phases().get(0).window();
    }
    if (rule.trigger() instanceof Trigger.WholeCase
        || (first.by() == null && first.from() == null)) {
      return List.of();
    }
    long start =
        calendar
            .clock()
            .at((int) from.toLocalDate().toEpochDay(), from.toLocalTime().toSecondOfDay());
    long trigger = trigger(rule.trigger(), start);
    List<String> sentences = new ArrayList<>();
    Long due =
        limits(
            premise(rule, trigger), "this", first, new WorkedBounds(calendar, trigger), sentences);
    if (recurrence != null
        && due != null
        && recurrence.checkPoints().isEmpty()
        && recurrence.countedFrom() != Recurrence.CountedFrom.BEGINNING) {
      limits(
          "If that is done at the last moment",
          "the next",
          recurrence.phases().get(0).window(),
          new WorkedBounds(calendar, due),
          sentences);
    }
    return sentences;
  }

  /** Adds the sentence, and gives the limit if there is just one. */
  private @Nullable Long limits(
      String premise, String subject, Window window, WorkedBounds worked, List<String> sentences) {
    List<Branch> by = window.by() == null ? List.of() : worked.upper(window.by());
    List<Branch> after = window.from() == null ? List.of() : worked.lower(window.from());
    List<Branch> target = window.target() == null ? List.of() : worked.upper(window.target());
    if (Math.max(by.size(), Math.max(after.size(), target.size())) > MOST_BRANCHES) {
      return null;
    }
    List<String> clauses = new ArrayList<>();
    if (!after.isEmpty()) {
      String soonest =
          window.early() == Window.Early.BREACH ? "may not be done before " : "counts from ";
      clauses.add(soonest + alternatives(after, time::from));
    }
    if (!target.isEmpty()) {
      clauses.add("is meant to be done by " + alternatives(target, time::limit));
    }
    if (!by.isEmpty()) {
      clauses.add(
          "is due by "
              + alternatives(by, time::limit)
              + how(window.by(), worked)
              + given(window.by()));
    }
    sentences.add(
        premise
            + assumptions(worked.assumed())
            + ", "
            + subject
            + " "
            + Listing.and(clauses)
            + ".");
    return by.size() == 1 ? by.get(0).at() : null;
  }

  /** What the data may set instead, which nobody knows here. */
  private static String given(@Nullable Bound bound) {
    if (bound == null) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    if (bound instanceof Bound.FromData data) {
      text.append(data.inPlace() ? ", or as " : ", or sooner if ")
          .append(data.name())
          .append(data.inPlace() ? " says where it is given" : " says so");
    }
    bound.parts().forEach(part -> text.append(given(part)));
    return text.toString();
  }

  private static String alternatives(List<Branch> branches, LongFunction<String> spoken) {
    List<String> texts = new ArrayList<>();
    for (Branch branch : branches) {
      Long at = branch.at();
      String when = at == null ? "no limit" : spoken.apply(at);
      String condition = branch.condition();
      texts.add(
          condition.isEmpty()
              ? when
              : condition.startsWith("otherwise")
                  ? condition + " " + when
                  : (texts.isEmpty() ? "" : "or ") + when + " if " + condition);
    }
    return String.join(", ", texts);
  }

  private long trigger(Trigger trigger, long start) {
    return trigger instanceof Trigger.OnElapsed elapsed
        ? new WorkedBounds(calendar, start)
            .after(start, elapsed.amounts(), Direction.AFTER, Counting.USUAL, true)
        : start;
  }

  private String premise(Rule rule, long trigger) {
    String condition = ConditionWords.of(rule.guard());
    return "If "
        + happens(rule.trigger(), trigger)
        + (condition.isEmpty() ? "" : " (and " + condition + ")");
  }

  private String happens(Trigger trigger, long at) {
    String when = " on " + SpokenDate.dayAndTime(from);
    if (trigger instanceof Trigger.OnEvent on) {
      return definite(events.first(on.events())) + when;
    } else if (trigger instanceof Trigger.OnNth nth) {
      return definite(events.first(nth.events()))
          + " for the "
          + TriggerPhrase.Ordinal.written(nth.number())
          + " time"
          + when;
    } else if (trigger instanceof Trigger.OnElapsed elapsed) {
      String start =
          elapsed.attribute() == null
              ? definite(events.first(elapsed.from())) + when
              : elapsed.attribute() + " is " + SpokenDate.day(from.toLocalDate());
      return start
          + ", so that "
          + BoundWords.amounts(elapsed.amounts())
          + " are over at "
          + time.limit(at);
    } else if (trigger instanceof Trigger.OnMissed missed) {
      return "standard " + missed.standard() + " is missed" + when;
    } else if (trigger instanceof Trigger.Ahead ahead) {
      return definite(events.first(ahead.events())) + when;
    }
    throw new IllegalArgumentException("no premise for " + trigger);
  }

  /** "the conference is held"; names that begin otherwise stay as they are. */
  static String definite(String event) {
    String first = event.substring(0, Math.max(0, event.indexOf(' ')));
    return switch (first) {
      case "the",
          "a",
          "an",
          "any",
          "every",
          "each",
          "all",
          "no",
          "everyone",
          "everybody",
          "somebody",
          "someone" ->
          event;
      default -> "the " + event;
    };
  }

  private String assumptions(Map<Anchor, Long> assumed) {
    StringBuilder text = new StringBuilder();
    assumed.forEach(
        (anchor, at) -> {
          String when = SpokenDate.dayAndTime(time.local(at));
          if (anchor instanceof Anchor.LastBefore last) {
            text.append(", and ")
                .append(definite(events.first(last.events())))
                .append(" before that on ")
                .append(when);
          } else if (anchor instanceof Anchor.NextAfter next) {
            text.append(", and ")
                .append(definite(events.first(next.events())))
                .append(" after that on ")
                .append(when);
          } else if (anchor instanceof Anchor.DateIn date) {
            text.append(", and ")
                .append(date.name())
                .append(" is ")
                .append(SpokenDate.day(time.local(at).toLocalDate()));
          }
        });
    return text.toString();
  }

  /**
   * How a limit that is just so much after or before something was counted, with the holidays that
   * were passed over.
   */
  private String how(@Nullable Bound bound, WorkedBounds worked) {
    if (!(bound instanceof Bound.Shift shift)) {
      return "";
    }
    String amounts = BoundWords.amounts(shift.amounts());
    boolean working =
        shift.amounts().stream().map(Amount::unit).anyMatch(u -> u == Unit.WORKING_DAYS);
    if (!working) {
      return ": " + amounts + (shift.direction() == Direction.BEFORE ? " before" : "");
    }
    List<String> passed = holidays(shift, worked);
    return ": "
        + amounts
        + " by calendar "
        + calendar.id()
        + ", not counting weekends"
        + (passed.isEmpty() ? "" : ", " + Listing.and(passed));
  }

  private List<String> holidays(Bound.Shift shift, WorkedBounds worked) {
    Long limit = worked.upper(shift).get(0).at();
    Long anchor = worked.upper(new Bound.Instant(shift.anchor())).get(0).at();
    if (limit == null || anchor == null) {
      return List.of();
    }
    LocalDate one = time.local(anchor).toLocalDate();
    LocalDate other = time.local(limit).toLocalDate();
    boolean forward = !one.isAfter(other);
    List<String> holidays = new ArrayList<>();
    calendar
        .definition()
        .closed()
        .subMap(forward ? one : other, (forward ? other : one).plusDays(1))
        .forEach(
            (date, name) -> {
              if (!calendar.definition().weekend().contains(date.getDayOfWeek())
                  && !calendar.definition().opened().containsKey(date)) {
                String plain = name.replace(" (", ", ").replace(")", "");
                holidays.add(SpokenDate.shortDay(date) + " (" + plain + ")");
              }
            });
    int more = holidays.size() - MOST_HOLIDAYS;
    return more <= 0
        ? holidays
        : List.of(String.join(", ", holidays.subList(0, MOST_HOLIDAYS)), more + " more days off");
  }
}
