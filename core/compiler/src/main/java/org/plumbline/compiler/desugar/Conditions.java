package org.plumbline.compiler.desugar;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.compiler.diagnostic.Fixes;
import org.plumbline.compiler.resolve.EventRef;
import org.plumbline.compiler.resolve.Vocabulary.Attribute;
import org.plumbline.compiler.resolve.Vocabulary.Event;
import org.plumbline.compiler.resolve.Vocabulary.Field;
import org.plumbline.compiler.resolve.Vocabulary.State;
import org.plumbline.model.document.Condition.And;
import org.plumbline.model.document.Condition.Bracketed;
import org.plumbline.model.document.Condition.Compares;
import org.plumbline.model.document.Condition.Holds;
import org.plumbline.model.document.Condition.Is;
import org.plumbline.model.document.Condition.Literal;
import org.plumbline.model.document.Condition.Measure;
import org.plumbline.model.document.Condition.Missed;
import org.plumbline.model.document.Condition.Not;
import org.plumbline.model.document.Condition.Or;
import org.plumbline.model.document.Condition.TimeSince;
import org.plumbline.model.document.Name;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.Condition.Operator;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.ValueType;
import org.plumbline.model.kernel.ValueType.Plain;
import org.plumbline.model.spelling.NearMiss;
import org.plumbline.runtime.calendar.Amount;
import org.plumbline.runtime.history.Value;

/** Conditions: what their names mean, and whether the comparison makes sense for it. */
final class Conditions {
  /**
   * Where a condition means nothing: holds always, so that the rest of the standard can still be
   * looked at.
   */
  private static final Condition MEANINGLESS = Condition.ALWAYS;

  private final Scope scope;
  private final List<Event> events;
  private final boolean ownOnly;

  /**
   * Conditions read at an occurrence of one of these events.
   *
   * @param events whose fields a name can mean; empty where there is no occurrence to look at
   */
  Conditions(Scope scope, List<Event> events) {
    this(scope, events, false);
  }

  private Conditions(Scope scope, List<Event> events, boolean ownOnly) {
    this.scope = scope;
    this.events = events;
    this.ownOnly = ownOnly;
  }

  /**
   * Conditions that only speak of the occurrence's own fields and of the case's attributes, as
   * those of the vocabulary do: a state that begins only in a state could ask for itself.
   */
  static Conditions ofOccurrence(Scope scope, List<Event> events) {
    return new Conditions(scope, events, true);
  }

  Condition of(org.plumbline.model.document.Condition condition) {
    if (condition instanceof Or or) {
      return new Condition.Any(List.of(of(or.left()), of(or.right())));
    } else if (condition instanceof And and) {
      return new Condition.All(List.of(of(and.left()), of(and.right())));
    } else if (condition instanceof Not not) {
      return new Condition.Not(of(not.operand()));
    } else if (condition instanceof Bracketed bracketed) {
      return of(bracketed.inner());
    } else if (condition instanceof Holds holds) {
      return holds(holds.name());
    } else if (condition instanceof Is is) {
      return is(is);
    } else if (condition instanceof TimeSince since) {
      return timeSince(since);
    } else if (condition instanceof Missed missed) {
      return missed(missed);
    } else {
      return compares((Compares) condition);
    }
  }

  private Condition missed(Missed missed) {
    if (ownOnly) {
      scope
          .findings()
          .add(
              DiagnosticKind.UNKNOWN_CONDITION,
              missed,
              "a vocabulary, which several documents share, cannot ask whether a standard of one of"
                  + " them is missed. Put the condition into the standard that needs it");
      return MEANINGLESS;
    }
    return new Condition.Missed(missed.standard(), missed.clause() == null ? 0 : missed.clause());
  }

  /** All of these; just the one if there is only one. */
  static Condition all(List<Condition> conditions) {
    List<Condition> real = conditions.stream().filter(c -> !c.equals(Condition.ALWAYS)).toList();
    return real.isEmpty()
        ? Condition.ALWAYS
        : real.size() == 1 ? real.get(0) : new Condition.All(real);
  }

  /** Any of these has happened. */
  static Condition happened(List<EventPattern> patterns) {
    return patterns.size() == 1
        ? new Condition.Happened(patterns.get(0))
        : new Condition.Any(patterns.stream().<Condition>map(Condition.Happened::new).toList());
  }

  private void unknown(Name name) {
    if (ownOnly) {
      scope.names().unknownInWhere(name, events, scope.findings());
    } else {
      scope.names().unknownInCondition(name, events, scope.findings());
    }
  }

  private Condition holds(Name name) {
    Condition known = findHolds(name);
    if (known == null) {
      unknown(name);
      return MEANINGLESS;
    }
    return known;
  }

  private @Nullable Condition findHolds(Name name) {
    Typed typed = typed(name);
    if (typed != null) {
      return typed.type() == Plain.FLAG
          ? new Condition.Compare(typed.name(), Operator.EQUAL, new Value.Flag(true))
          : new Condition.Known(typed.name());
    }
    if (ownOnly) {
      return null;
    }
    State state = scope.names().findState(name);
    if (state != null) {
      return new Condition.InState(state.name());
    }
    EventRef event = scope.names().findAct(name);
    return event.known() ? happened(event.patterns()) : null;
  }

  /** A named value with its type; the type is null where an item leaves it open. */
  private record Typed(String name, @Nullable ValueType type) {}

  private @Nullable Typed typed(Name name) {
    Field field = scope.names().fieldOfAny(events, name);
    if (field != null) {
      return new Typed(field.name(), field.type());
    }
    Attribute attribute = scope.names().findAttribute(name);
    return attribute == null ? null : new Typed(attribute.name(), attribute.type());
  }

  private Condition is(Is is) {
    Typed typed = typed(is.name());
    Condition plain;
    if (typed == null) {
      Condition whole = is.value() instanceof Literal.Words words ? joined(is.name(), words) : null;
      if (whole == null) {
        unknown(is.name());
        return MEANINGLESS;
      }
      plain = whole;
    } else {
      plain = equal(typed, is);
    }
    return is.negated() ? new Condition.Not(plain) : plain;
  }

  /** "the initial conference is held": one name, in which "is" stands by the way. */
  private @Nullable Condition joined(Name name, Literal.Words words) {
    return findHolds(new Name(name.text() + " is " + words.words().text()));
  }

  private Condition equal(Typed typed, Is is) {
    Literal literal = is.value();
    if (literal instanceof Literal.Words words) {
      Condition whole = joined(is.name(), words);
      ValueType type = typed.type();
      if (type instanceof ValueType.Choice choice) {
        String option = option(choice, words.words());
        if (option == null && whole != null) {
          return whole;
        }
        if (option == null) {
          unknownOption(typed.name(), choice, words.words());
        }
        return text(typed, option == null ? words.words().text() : option);
      }
      if (type == Plain.FLAG) {
        Boolean yes = truth(words.words());
        if (yes != null) {
          return new Condition.Compare(typed.name(), Operator.EQUAL, new Value.Flag(yes));
        }
        if (whole != null) {
          return whole;
        }
        return mismatch(is, typed, "words");
      }
      if (type == Plain.LIST) {
        return new Condition.Includes(typed.name(), meant(words.words()));
      }
      return type == null || type == Plain.TEXT
          ? text(typed, meant(words.words()))
          : mismatch(is, typed, "words");
    } else if (literal instanceof Literal.Quoted quoted) {
      return typed.type() == Plain.LIST
          ? new Condition.Includes(typed.name(), quoted.text())
          : typed.type() == null || typed.type() == Plain.TEXT || isChoice(typed)
              ? text(typed, quoted.text())
              : mismatch(is, typed, "a text");
    } else if (literal instanceof Literal.Day day) {
      return typed.type() == Plain.DATE || typed.type() == null
          ? new Condition.Compare(typed.name(), Operator.EQUAL, new Value.Date(day.date()))
          : mismatch(is, typed, "a date");
    }
    return typed.type() == null || typed.type().isNumber()
        ? number(typed, Operator.EQUAL, ((Literal.Count) literal).number())
        : mismatch(is, typed, "a number");
  }

  private static boolean isChoice(Typed typed) {
    return typed.type() instanceof ValueType.Choice;
  }

  private static Condition text(Typed typed, String text) {
    return new Condition.Compare(typed.name(), Operator.EQUAL, new Value.Text(text));
  }

  private static Condition number(Typed typed, Operator operator, String number) {
    return new Condition.Compare(typed.name(), operator, new Value.Number(new BigDecimal(number)));
  }

  /** A role by its canonical name, anything else as it stands. */
  private String meant(Name words) {
    var role = scope.names().findRole(words);
    return role == null ? words.text() : role.name();
  }

  static @Nullable String option(ValueType.Choice choice, Name words) {
    for (String option : choice.options()) {
      if (new Name(option).key().equals(words.key())) {
        return option;
      }
    }
    return null;
  }

  static @Nullable Boolean truth(Name words) {
    return switch (words.key().toLowerCase(Locale.ROOT)) {
      case "true", "yes" -> true;
      case "false", "no" -> false;
      default -> null;
    };
  }

  private Fixes options(ValueType.Choice choice, Name words) {
    Fixes fixes = scope.findings().fixes();
    NearMiss.of(words.text(), choice.options())
        .ifPresent(near -> fixes.change("change it to `" + near + "`", words, near));
    return fixes;
  }

  private void unknownOption(String name, ValueType.Choice choice, Name words) {
    scope
        .findings()
        .add(
            DiagnosticKind.UNKNOWN_OPTION,
            words,
            "`"
                + words
                + "` is not an option of `"
                + name
                + "`, which is one of "
                + String.join(", ", choice.options()),
            options(choice, words));
  }

  private Condition compares(Compares compares) {
    Typed typed = typed(compares.name());
    if (typed == null) {
      unknown(compares.name());
      return MEANINGLESS;
    }
    Operator operator = Operator.valueOf(compares.operator().name());
    Measure measure = compares.measure();
    Condition plain;
    if (measure instanceof Measure.Day day) {
      plain =
          typed.type() == Plain.DATE || typed.type() == null
              ? new Condition.Compare(typed.name(), operator, new Value.Date(day.date()))
              : mismatch(compares, typed, "a date");
    } else if (measure instanceof Measure.Count count) {
      plain =
          typed.type() == null || typed.type().isNumber()
              ? number(typed, operator, count.number())
              : mismatch(compares, typed, "a number");
    } else {
      plain = length(compares, typed, operator, (Measure.Length) measure);
    }
    return compares.negated() ? new Condition.Not(plain) : plain;
  }

  /** A length of time is compared by its number: the attribute is a number of that unit. */
  private Condition length(
      Compares compares, Typed typed, Operator operator, Measure.Length length) {
    if (length.amount().size() > 1) {
      scope
          .findings()
          .add(
              DiagnosticKind.COMPARED_LENGTH,
              compares,
              "`"
                  + typed.name()
                  + "` can be compared with one unit only, such as 15 years. For an age in years"
                  + " and months use a trigger: `trigger 15 years 9 months after date of birth`");
      return MEANINGLESS;
    }
    return typed.type() == null || typed.type().isNumber()
        ? number(typed, operator, Integer.toString(length.amount().get(0).number()))
        : mismatch(compares, typed, "a length of time");
  }

  /** Time since an event, or else since a date of the occurrence or of the case. */
  private Condition timeSince(TimeSince since) {
    Operator operator = Operator.valueOf(since.operator().name());
    List<Amount> amounts = new Lengths(scope).of(since.amount());
    EventRef event = ownOnly ? EventRef.anyOf(List.of()) : scope.names().findEvent(since.since());
    String date = event.known() ? null : Anchors.dateNamed(scope, events, since.since());
    if (!event.known() && date == null) {
      unknown(since.since());
      return MEANINGLESS;
    }
    if (event.known() && event.which() == EventRef.Which.NEXT) {
      scope
          .findings()
          .add(
              DiagnosticKind.TIME_SINCE_NEXT,
              since,
              "time since something counts from the last one there was, not from one to come."
                  + " Leave out the word before its name");
    }
    Condition plain =
        new Condition.Elapsed(event.patterns(), event.known() ? null : date, operator, amounts);
    return since.negated() ? new Condition.Not(plain) : plain;
  }

  /** The list, of the occurrence or the case, that the name means; null if it means none. */
  @Nullable String listNamed(Name name) {
    Typed typed = typed(name);
    return typed != null && typed.type() == Plain.LIST ? typed.name() : null;
  }

  private Condition mismatch(Object node, Typed typed, String with) {
    scope
        .findings()
        .add(
            DiagnosticKind.TYPE_MISMATCH,
            node,
            "`"
                + typed.name()
                + "` is "
                + described(typed.type())
                + " and cannot be compared with "
                + with);
    return MEANINGLESS;
  }

  static String described(@Nullable ValueType type) {
    if (type instanceof ValueType.Choice choice) {
      List<String> options = new ArrayList<>(choice.options());
      return "one of " + String.join(", ", options);
    }
    return type == null ? "not declared" : "a " + type.toString().toLowerCase(Locale.ROOT);
  }
}
