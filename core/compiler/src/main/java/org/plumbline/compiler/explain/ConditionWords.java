package org.plumbline.compiler.explain;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.cases.Cases;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.Condition.Operator;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.runtime.calendar.SpokenDate;
import org.plumbline.runtime.history.Value;

/** Conditions in the words in which authors write them. */
final class ConditionWords {
  private static final String AND = " and ";
  private static final String OR = " or ";
  private static final String HAPPENED = "it has happened that ";

  private static final Cases<Value, String> VALUES =
      Cases.<Value, String>over(Value.class)
          .when(Value.Flag.class, flag -> flag.yes() ? "yes" : "no")
          .when(Value.Number.class, number -> number.number().toPlainString())
          .when(Value.Text.class, Value.Text::text)
          .when(Value.Date.class, ConditionWords::date)
          .when(Value.Items.class, items -> Listing.and(items.items()))
          .when(Value.Unreadable.class, Value.Unreadable::text)
          .all();

  /** The word that joins the condition with others around it; empty if it stands alone. */
  private final String around;

  private final Cases<Condition, String> words =
      Cases.<Condition, String>over(Condition.class)
          .when(Condition.All.class, all -> joined(all.conditions(), AND))
          .when(Condition.Any.class, this::any)
          .when(Condition.Not.class, not -> negated(not.condition()))
          .when(Condition.Compare.class, compare -> compare(compare, false))
          .when(Condition.Includes.class, c -> c.name() + " includes " + c.item())
          .when(Condition.Known.class, known -> known.name() + " is known")
          .when(Condition.InState.class, Condition.InState::state)
          .when(Condition.Happened.class, happened -> HAPPENED + happened(List.of(happened)))
          .when(Condition.During.class, ConditionWords::during)
          .when(Condition.Elapsed.class, elapsed -> elapsed(elapsed, false))
          .when(Condition.Missed.class, ConditionWords::missed)
          .all();

  private ConditionWords(String around) {
    this.around = around;
  }

  /** The condition; empty for one that always holds. */
  static String of(Condition condition) {
    return of(condition, "");
  }

  private static String of(Condition condition, String around) {
    return new ConditionWords(around).words.apply(condition);
  }

  private String any(Condition.Any any) {
    if (any.conditions().isEmpty()) {
      return "never";
    }
    List<Condition.Happened> happened = events(any);
    return happened.size() == any.conditions().size()
        ? HAPPENED + happened(happened)
        : joined(any.conditions(), OR);
  }

  private static List<Condition.Happened> events(Condition.Any any) {
    return any.conditions().stream()
        .filter(Condition.Happened.class::isInstance)
        .map(Condition.Happened.class::cast)
        .toList();
  }

  /**
   * What lifts a condition that holds only where something is not so: "consent is given
   * beforehand". Empty if it is not such a condition.
   */
  static String exceptions(Condition condition) {
    List<Condition> all =
        condition instanceof Condition.All several ? several.conditions() : List.of(condition);
    List<String> texts = new ArrayList<>();
    for (Condition one : all) {
      if (!(one instanceof Condition.Not not) || not.condition() instanceof Condition.During) {
        return "";
      }
      List<Condition.Happened> events = happenings(not.condition());
      texts.add(events.isEmpty() ? of(not.condition(), OR) : happened(events) + " beforehand");
    }
    return String.join(OR, texts);
  }

  /** The events of a condition that is just that one of them has happened; else none. */
  private static List<Condition.Happened> happenings(Condition condition) {
    if (condition instanceof Condition.Happened one) {
      return List.of(one);
    }
    return condition instanceof Condition.Any any && events(any).size() == any.conditions().size()
        ? events(any)
        : List.of();
  }

  private static String during(Condition.During during) {
    return "in force"
        + (during.from() == null ? "" : " from " + SpokenDate.day(during.from()))
        + (during.to() == null ? "" : " to " + SpokenDate.day(during.to()));
  }

  private static String happened(List<Condition.Happened> events) {
    List<String> texts = new ArrayList<>();
    for (Condition.Happened happened : events) {
      String where = of(happened.event().where());
      texts.add(happened.event().event() + (where.isEmpty() ? "" : " where " + where));
    }
    return Listing.or(texts);
  }

  /** In brackets where another word joins the whole with others. */
  private String joined(List<Condition> conditions, String word) {
    if (conditions.size() == 1) {
      return of(conditions.get(0), around);
    }
    String text = String.join(word, conditions.stream().map(c -> of(c, word)).toList());
    return around.isEmpty() || around.equals(word) ? text : "(" + text + ")";
  }

  private static String negated(Condition condition) {
    if (condition instanceof Condition.Compare compare) {
      return compare(compare, true);
    } else if (condition instanceof Condition.Known known) {
      return known.name() + " is not known";
    } else if (condition instanceof Condition.Includes includes) {
      return includes.name() + " does not include " + includes.item();
    } else if (condition instanceof Condition.Elapsed elapsed) {
      return elapsed(elapsed, true);
    } else if (condition instanceof Condition.Not not) {
      return of(not.condition(), " not ");
    }
    List<Condition.Happened> happened = happenings(condition);
    return happened.isEmpty()
        ? "not " + of(condition, " not ")
        : "it has not happened that " + happened(happened);
  }

  private static String elapsed(Condition.Elapsed elapsed, boolean negated) {
    String since =
        elapsed.date() != null
            ? elapsed.date()
            : Listing.or(elapsed.since().stream().map(EventPattern::event).toList());
    return "time since "
        + since
        + " is "
        + (negated ? "not " : "")
        + operator(elapsed.operator())
        + BoundWords.amounts(elapsed.amounts());
  }

  private static String missed(Condition.Missed missed) {
    return "standard "
        + missed.standard()
        + (missed.clause() == 0 ? "" : " clause " + missed.clause())
        + " is missed";
  }

  private static String compare(Condition.Compare compare, boolean negated) {
    if (compare.value() instanceof Value.Flag flag && compare.operator() == Operator.EQUAL) {
      return flag.yes() == negated ? "not " + compare.name() : compare.name();
    }
    return compare.name()
        + " is "
        + (negated ? "not " : "")
        + operator(compare.operator())
        + VALUES.apply(compare.value());
  }

  private static String operator(Operator operator) {
    return switch (operator) {
      case EQUAL -> "";
      case AT_LEAST -> "at least ";
      case AT_MOST -> "at most ";
      case MORE_THAN -> "more than ";
      case LESS_THAN -> "less than ";
    };
  }

  private static String date(Value.Date date) {
    LocalTime time = date.time();
    return time == null
        ? SpokenDate.day(date.date())
        : SpokenDate.dayAndTime(date.date().atTime(time));
  }
}
