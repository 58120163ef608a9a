package org.plumbline.checkers;

import static org.plumbline.checkers.Expression.call;
import static org.plumbline.checkers.Expression.plain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.runtime.calendar.Amount;
import org.plumbline.runtime.calendar.Counting;
import org.plumbline.runtime.history.Value;

/**
 * What a document's rules have in common: each is a constant of the class, by a name that says what
 * it is. A constant is made the first time it is asked for.
 */
final class Constants {
  /** What a document's class and its rules' classes call their own. */
  private static final List<String> RESERVED =
      List.of(
          "WORDS",
          "RULES",
          "COMPOSITES",
          "ORDINALS",
          "FIXEDROLES",
          "SCHEDULES",
          "WINDOW",
          "RECURRENCE",
          "SWEPT",
          "FACTS",
          "CAREFULLY");

  private final KernelDocument document;
  private final ConditionCode conditions = new ConditionCode(this);
  private final Set<String> taken = new HashSet<>(RESERVED);
  private final Map<Object, String> names = new LinkedHashMap<>();
  private final Map<EventPattern, Integer> meanings = new LinkedHashMap<>();

  // By kind, since a state is made of patterns, and what conditions speak of is looked at later.
  private final Lines plain = new Lines().indented();
  private final Lines patterns = new Lines().indented();
  private final Lines states = new Lines().indented();

  Constants(KernelDocument document) {
    this.document = document;
  }

  ConditionCode conditions() {
    return conditions;
  }

  /** The declarations of everything asked for so far. */
  String text() {
    return plain.toString() + patterns + states;
  }

  Expression amount(Amount amount) {
    return plain(
        constant(
            amount,
            amount.unit().plural() + " " + amount.n(),
            name ->
                plain.line(
                    "static final Amount "
                        + name
                        + " = new Amount("
                        + amount.n()
                        + ", Unit."
                        + amount.unit()
                        + ");")));
  }

  Expression counting(Counting counting) {
    if (counting.equals(Counting.USUAL)) {
      return plain("Counting.USUAL");
    }
    String cutOff =
        counting.cutOff() == null
            ? "null"
            : "LocalTime.ofSecondOfDay(" + counting.cutOff().toSecondOfDay() + ")";
    return plain(
        constant(
            counting,
            "counting from " + counting.countFrom() + " rolling " + counting.roll(),
            name ->
                plain.statement(
                    "static final Counting " + name + " = ",
                    call(
                        "new Counting",
                        plain("CountFrom." + counting.countFrom()),
                        plain("Roll." + counting.roll()),
                        plain(cutOff)))));
  }

  /** Several keys by name. */
  Expression keys(List<String> keys) {
    if (keys.isEmpty()) {
      return plain("List.of()");
    }
    return plain(
        constant(
            List.of("keys", keys),
            "by " + String.join(" ", keys),
            name -> plain.statement("static final List<String> " + name + " = ", texts(keys))));
  }

  static Expression texts(List<String> texts) {
    return call("List.of", literals(texts));
  }

  static List<Expression> literals(List<String> texts) {
    List<Expression> literals = new ArrayList<>();
    texts.forEach(text -> literals.add(literal(text)));
    return literals;
  }

  static Expression literal(@Nullable String text) {
    return plain(text == null ? "null" : JavaText.literal(text));
  }

  Expression value(Value value) {
    return plain(
        constant(
            value,
            words(value),
            name -> plain.statement("static final Value " + name + " = ", ValueCode.of(value))));
  }

  private static String words(Value value) {
    if (value instanceof Value.Flag flag) {
      return flag.yes() ? "yes" : "no";
    } else if (value instanceof Value.Text text) {
      return "is " + text.text();
    } else if (value instanceof Value.Number number) {
      return "number " + number.number().toPlainString();
    }
    return value instanceof Value.Date date ? "date " + date.date() : "value";
  }

  /** Occurrences of any of these. */
  Expression pattern(List<EventPattern> events) {
    return events.isEmpty()
        ? plain("Pattern.NONE")
        : plain(constant(List.of("pattern", events), words(events), n -> declare(n, events)));
  }

  private static String words(List<EventPattern> events) {
    List<String> words = new ArrayList<>();
    for (EventPattern event : events) {
      words.add(event.event() + (event.equals(EventPattern.of(event.event())) ? "" : " where"));
    }
    return String.join(" or ", words);
  }

  private void declare(String name, List<EventPattern> events) {
    List<String> names = events.stream().map(EventPattern::event).toList();
    if (events.stream().allMatch(event -> event.equals(EventPattern.of(event.event())))) {
      patterns.statement(
          "static final Pattern " + name + " = ", call("Pattern.of", literals(names)));
      return;
    }
    // What a condition needs may be a constant too, which is then declared first.
    List<Expression> where = new ArrayList<>();
    ConditionCode.Scope scope = new ConditionCode.Scope("c", "at", "List.of()");
    events.forEach(event -> where.add(conditions.of(event.where(), scope)));
    patterns.line("static final Pattern " + name + " =");
    patterns.open("    new Pattern(" + texts(names).flat() + ")");
    patterns.line("@Override").open("protected Truth where(int which, Conditions c, Happening at)");
    if (events.size() > 1) {
      patterns.open("switch (which)");
      for (int i = 0; i < events.size() - 1; i++) {
        patterns.line("case " + i + ":").statement("  return ", where.get(i));
      }
      patterns.line("default:").statement("  return ", where.get(events.size() - 1)).close();
    } else {
      patterns.statement("return ", where.get(0));
    }
    patterns.close();
    patterns.method("protected List<String> meanings()", texts(meanings(events)));
    patterns.close("};");
  }

  private List<String> meanings(List<EventPattern> events) {
    List<String> texts = new ArrayList<>();
    for (EventPattern event : events) {
      boolean any = event.equals(EventPattern.of(event.event()));
      int number = any ? 0 : meanings.computeIfAbsent(event, e -> meanings.size() + 1);
      texts.add(any ? event.event() : event.event() + " #" + number);
    }
    return texts;
  }

  /** A state of the document; null if it has none of that name. */
  @Nullable Expression state(String state) {
    for (KernelDocument.State one : document.states()) {
      if (one.name().equals(state)) {
        return plain(constant(one, "state " + state, name -> declare(name, one)));
      }
    }
    return null;
  }

  private void declare(String name, KernelDocument.State state) {
    Expression made =
        call(
            "new State",
            literal(state.name()),
            keys(state.keys()),
            pattern(state.begins()),
            pattern(state.ends()));
    states.statement("static final State " + name + " = ", made);
  }

  private String constant(Object what, String words, java.util.function.Consumer<String> declare) {
    String known = names.get(what);
    if (known != null) {
      return known;
    }
    String plainly = JavaText.constant(words);
    String name = unused(plainly.matches("(PACE|THEN)_\\d+") ? plainly + "_" : plainly);
    names.put(what, name);
    declare.accept(name);
    return name;
  }

  /** A name that nothing else has. */
  String unused(String name) {
    String free = name;
    for (int i = 2; !taken.add(free); i++) {
      free = name + "_" + i;
    }
    return free;
  }
}
