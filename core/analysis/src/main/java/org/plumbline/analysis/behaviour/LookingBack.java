package org.plumbline.analysis.behaviour;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.plumbline.analysis.witness.Events;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Trigger;
import org.plumbline.runtime.calendar.Amount;
import org.plumbline.runtime.calendar.WorkingCalendar;
import org.plumbline.runtime.history.Value;

/**
 * What conditions of rules look back upon: how long ago something was, and limits of other
 * standards that were missed.
 */
final class LookingBack {
  private static final long HOUR = 3600;
  private static final long DAY = 24 * HOUR;

  /** Long enough for the limits of most standards to run out. */
  private static final long LONG_AGO = 120 * DAY;

  private final List<KernelDocument> documents;
  private final WorkingCalendar calendar;
  private final Set<Condition> conditions = new LinkedHashSet<>();

  /**
   * What some rules look back upon.
   *
   * @param documents in which they stand
   * @param calendar whose local days their dates are
   */
  LookingBack(List<Rule> rules, List<KernelDocument> documents, WorkingCalendar calendar) {
    this.documents = List.copyOf(documents);
    this.calendar = calendar;
    for (Rule rule : rules) {
      add(rule.guard(), conditions);
      add(rule.countsWhen(), conditions);
    }
  }

  /**
   * What may have been before a case.
   *
   * @param values what is known of the case and its trigger, by name
   */
  record Before(Map<String, Value> values, List<Past> past) {
    private static final Before NOTHING = new Before(Map.of(), List.of());

    Before {
      values = Map.copyOf(values);
      past = List.copyOf(past);
    }

    /** Lets it happen. */
    void happen(Events events, long anchor) {
      past.forEach(one -> events.happen(one.event(), anchor - one.secondsAgo(), Map.of()));
    }
  }

  /** Something that happened so long ago. */
  record Past(EventPattern event, long secondsAgo) {}

  /** The standards of whose misses a rule speaks. */
  static Set<String> cited(Rule rule) {
    Set<Condition> all = new LinkedHashSet<>();
    add(rule.guard(), all);
    add(rule.countsWhen(), all);
    Set<String> cited = new HashSet<>();
    for (Condition one : all) {
      if (one instanceof Condition.Missed missed) {
        cited.add(missed.standard());
      }
    }
    if (rule.trigger() instanceof Trigger.OnMissed missed) {
      cited.add(missed.standard());
    }
    return cited;
  }

  private static void add(Condition condition, Set<Condition> all) {
    if (condition instanceof Condition.All some) {
      some.conditions().forEach(part -> add(part, all));
    } else if (condition instanceof Condition.Any some) {
      some.conditions().forEach(part -> add(part, all));
    } else if (condition instanceof Condition.Not not) {
      add(not.condition(), all);
    } else if (condition instanceof Condition.Elapsed || condition instanceof Condition.Missed) {
      all.add(condition);
    }
  }

  /** What may have been, on either side of each condition; nothing at all first. */
  List<Before> befores(long anchor) {
    List<Before> all = new ArrayList<>(List.of(Before.NOTHING));
    for (Condition condition : conditions) {
      if (condition instanceof Condition.Elapsed elapsed) {
        long ago = seconds(elapsed.amounts());
        long off = Math.max(HOUR, ago / 40);
        for (long seconds : new long[] {ago + off, ago - off}) {
          all.add(elapsed(elapsed, seconds, anchor));
        }
      } else if (condition instanceof Condition.Missed missed) {
        missed(missed.standard(), event -> all.add(new Before(Map.of(), List.of(event))));
      }
    }
    return all;
  }

  private Before elapsed(Condition.Elapsed elapsed, long seconds, long anchor) {
    String date = elapsed.date();
    return date == null
        ? new Before(Map.of(), List.of(new Past(elapsed.since().get(0), seconds)))
        : new Before(
            Map.of(
                date,
                new Value.Date(
                    Instant.ofEpochSecond(anchor - seconds).atZone(calendar.zone()).toLocalDate(),
                    null)),
            List.of());
  }

  /** What calls for the other standard, which then nobody does. */
  private void missed(String standard, Consumer<Past> found) {
    for (KernelDocument document : documents) {
      for (Rule rule : document.rules()) {
        List<EventPattern> from = CaseMaker.patterns(rule.trigger());
        if (rule.id().standard().equals(standard) && !from.isEmpty()) {
          found.accept(new Past(from.get(0), LONG_AGO));
          return;
        }
      }
    }
  }

  /** About so many seconds; months and years are not of one length. */
  static long seconds(List<Amount> amounts) {
    long seconds = 0;
    for (Amount amount : amounts) {
      seconds +=
          amount.n()
              * switch (amount.unit()) {
                case MINUTES -> 60;
                case HOURS -> HOUR;
                case WORKING_HOURS -> 3 * HOUR;
                case DAYS -> DAY;
                case WORKING_DAYS -> DAY * 3 / 2;
                case WEEKS -> 7 * DAY;
                case MONTHS -> 30 * DAY + DAY / 2;
                case YEARS -> 365 * DAY + DAY / 4;
              };
    }
    return seconds;
  }
}
