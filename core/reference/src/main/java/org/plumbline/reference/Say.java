package org.plumbline.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.runtime.calendar.Amount;
import org.plumbline.runtime.calendar.LocalClock;
import org.plumbline.runtime.calendar.SpokenDate;
import org.plumbline.runtime.calendar.WorkingCalendar;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.history.Value;

/** Moments, events and conditions in plain English, in the calendar's zone. */
final class Say {
  private final WorkingCalendar calendar;
  private final LocalClock clock;

  Say(WorkingCalendar calendar) {
    this.calendar = calendar;
    this.clock = calendar.clock();
  }

  /** Such as "Mon 16 Mar 2026" or "Mon 16 Mar 2026 at 14:30". */
  String when(Moment moment) {
    int first = clock.dayOf(moment.earliest());
    int last = clock.dayOf(moment.latest());
    if (moment.isPrecise()) {
      return instant(moment.earliest());
    }
    if (moment.earliest() == clock.startOfDay(first) && moment.latest() == clock.endOfDay(last)) {
      return first == last ? date(first) : "between " + date(first) + " and " + date(last);
    }
    return "between " + instant(moment.earliest()) + " and " + instant(moment.latest());
  }

  /** A limit: one that is the end of a day is named by its date. */
  String limit(Moment limit) {
    String earliest = due(limit.earliest());
    String latest = due(limit.latest());
    return earliest.equals(latest) ? earliest : "a moment between " + earliest + " and " + latest;
  }

  private String due(long instant) {
    int day = clock.dayOf(instant);
    return instant == clock.endOfDay(day) || instant == clock.startOfDay(day)
        ? date(day)
        : instant(instant);
  }

  private String instant(long instant) {
    return SpokenDate.dayAndTime(
        LocalDateTime.ofInstant(Instant.ofEpochSecond(instant), calendar.zone()));
  }

  private static String date(int day) {
    return SpokenDate.day(LocalDate.ofEpochDay(day));
  }

  static String any(List<EventPattern> patterns) {
    return patterns.stream()
        .map(EventPattern::event)
        .distinct()
        .collect(Collectors.joining(" or "));
  }

  static String condition(Condition condition) {
    if (condition instanceof Condition.All all) {
      return joined(all.conditions(), " and ");
    } else if (condition instanceof Condition.Any any) {
      return joined(any.conditions(), " or ");
    } else if (condition instanceof Condition.Not not) {
      return "not (" + condition(not.condition()) + ")";
    } else if (condition instanceof Condition.Compare compare) {
      return compare(compare);
    } else if (condition instanceof Condition.Includes includes) {
      return includes.name() + " includes " + includes.item();
    } else if (condition instanceof Condition.Known known) {
      return known.name() + " is given";
    } else if (condition instanceof Condition.InState inState) {
      return inState.state();
    } else if (condition instanceof Condition.During during) {
      return "in force"
          + (during.from() == null ? "" : " from " + SpokenDate.day(during.from()))
          + (during.to() == null ? "" : " to " + SpokenDate.day(during.to()));
    } else if (condition instanceof Condition.Elapsed elapsed) {
      return "time since "
          + (elapsed.date() == null ? any(elapsed.since()) : elapsed.date())
          + words(elapsed.operator())
          + elapsed.amounts().stream().map(Amount::toString).collect(Collectors.joining(" "));
    } else if (condition instanceof Condition.Missed missed) {
      return "standard "
          + missed.standard()
          + (missed.clause() == 0 ? "" : " clause " + missed.clause())
          + " is missed";
    } else {
      return ((Condition.Happened) condition).event().event() + " by then";
    }
  }

  private static String joined(List<Condition> conditions, String by) {
    return conditions.stream().map(Say::condition).collect(Collectors.joining(by));
  }

  private static String compare(Condition.Compare compare) {
    if (compare.value() instanceof Value.Flag flag) {
      return flag.yes() ? compare.name() : "no " + compare.name();
    }
    return compare.name() + words(compare.operator()) + value(compare.value());
  }

  private static String words(Condition.Operator operator) {
    return switch (operator) {
      case EQUAL -> " is ";
      case AT_LEAST -> " is at least ";
      case AT_MOST -> " is at most ";
      case MORE_THAN -> " is more than ";
      case LESS_THAN -> " is less than ";
    };
  }

  private static String value(Value value) {
    if (value instanceof Value.Number number) {
      return number.number().toPlainString();
    } else if (value instanceof Value.Text text) {
      return text.text();
    } else if (value instanceof Value.Date date) {
      return SpokenDate.day(date.date());
    } else if (value instanceof Value.Items items) {
      return String.join(", ", items.items());
    }
    return ((Value.Flag) value).yes() ? "yes" : "no";
  }
}
