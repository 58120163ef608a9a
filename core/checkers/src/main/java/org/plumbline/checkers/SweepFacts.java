package org.plumbline.checkers;

import static org.plumbline.checkers.Expression.call;
import static org.plumbline.checkers.Expression.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.checkers.SweepPlan.Swept;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.EventPattern;

/** What is asked of a row when it is made: a bit for each question, by event. */
final class SweepFacts {
  private final Constants constants;
  private final List<String> types;
  private final Map<String, Integer> used = new HashMap<>();
  private final Map<List<Object>, Integer> bits = new LinkedHashMap<>();
  private final List<Expression> declarations = new ArrayList<>();

  /**
   * No questions yet.
   *
   * @param types the classes of the document's rules
   */
  SweepFacts(Constants constants, List<String> types) {
    this.constants = constants;
    this.types = types;
  }

  /** Each question, as it is declared. */
  List<Expression> declarations() {
    return declarations;
  }

  /** A condition that row i is one of these, being of their event; empty for any. */
  String anyOf(List<EventPattern> patterns) {
    return anyOf("i", patterns);
  }

  private String anyOf(String row, List<EventPattern> patterns) {
    List<String> any = new ArrayList<>();
    for (EventPattern pattern : patterns) {
      if (pattern.where().equals(Condition.ALWAYS)) {
        return "";
      }
      Expression is = call("new Fact.Is", constants.pattern(List.of(pattern)));
      any.add(bit(row, pattern.event(), pattern, is));
    }
    return String.join(" || ", any);
  }

  /** A condition that a row is one of these. */
  String row(String row, List<String> events, List<EventPattern> patterns) {
    Map<String, List<EventPattern>> byEvent = new LinkedHashMap<>();
    patterns.forEach(p -> byEvent.computeIfAbsent(p.event(), e -> new ArrayList<>()).add(p));
    List<String> any = new ArrayList<>();
    byEvent.forEach(
        (event, mine) -> {
          String is = "event[" + row + "] == " + events.indexOf(event);
          String which = anyOf(row, mine);
          any.add(which.isEmpty() ? is : "(" + is + " && (" + which + "))");
        });
    return String.join(" || ", any);
  }

  /** A condition that row i calls for the rule. */
  String calledFor(Swept swept, String event) {
    return ask("new Fact.CalledFor", swept, event);
  }

  /** A condition that row i passes what the rule asks. */
  String passes(Swept swept, String event) {
    return ask("new Fact.Passes", swept, event);
  }

  private String ask(String question, Swept swept, String event) {
    Expression rule = call("new " + types.get(swept.number()));
    return bit("i", event, List.of(question, swept.number()), call(question, rule));
  }

  private String bit(String row, String event, Object question, Expression declared) {
    Integer known = bits.get(List.of(event, question));
    if (known == null) {
      int next = used.merge(event, 1, Integer::sum) - 1;
      known = 1 << next;
      bits.put(List.of(event, question), known);
      declarations.add(
          call("new Fact", Constants.literal(event), plain(String.valueOf(known)), declared));
    }
    return "(facts[" + row + "] & " + known + ") != 0";
  }
}
