package org.plumbline.model.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.plumbline.model.cases.Cases;
import org.plumbline.model.document.Condition;
import org.plumbline.model.document.Condition.Literal;
import org.plumbline.model.document.Condition.Measure;
import org.plumbline.model.document.Condition.Operator;
import org.plumbline.model.document.Name;
import org.plumbline.model.yaml.Values.Choice;
import org.plumbline.model.yaml.YamlNode.Entries;
import org.plumbline.model.yaml.YamlNode.Scalar;

/**
 * {@code immediate protection}, {@code {name: outcome, is: plan made}}, {@code {name: age, is at
 * least: {years: 16}}}, {@code {time since: date of birth, is at least: {years: 16}}}, {@code
 * {missed standard: 5.3.1}}, {@code {any of: […]}}, {@code {all of: […]}}, {@code {not: …}}, {@code
 * {brackets: …}}.
 */
final class ConditionForm {
  private static final List<String> JUNCTIONS = List.of("any of", "all of", "not", "brackets");
  private static final Map<String, Operator> OPERATORS = operators();
  private static final List<String> LITERALS = List.of("text", "date", "number");

  private ConditionForm() {}

  private static Map<String, Operator> operators() {
    Map<String, Operator> operators = new LinkedHashMap<>();
    for (Operator operator : Operator.values()) {
      operators.put("is " + words(operator), operator);
      operators.put("is not " + words(operator), operator);
    }
    return operators;
  }

  static String words(Operator operator) {
    return switch (operator) {
      case AT_LEAST -> "at least";
      case AT_MOST -> "at most";
      case MORE_THAN -> "more than";
      case LESS_THAN -> "less than";
    };
  }

  // ---- out

  private static final Cases<Condition, JsonNode> CONDITIONS =
      Cases.<Condition, JsonNode>over(Condition.class)
          .when(
              Condition.Or.class,
              or -> Out.map("any of", Out.list(alternatives(or), ConditionForm::write)))
          .when(
              Condition.And.class,
              and -> Out.map("all of", Out.list(conjuncts(and), ConditionForm::write)))
          .when(Condition.Not.class, not -> Out.map("not", write(not.operand())))
          .when(
              Condition.Bracketed.class, bracketed -> Out.map("brackets", write(bracketed.inner())))
          .when(Condition.Holds.class, holds -> Out.name(holds.name()))
          .when(
              Condition.Is.class,
              is -> test(is.name(), is.negated() ? "is not" : "is", write(is.value())))
          .when(
              Condition.Compares.class,
              compares ->
                  test(
                      compares.name(),
                      (compares.negated() ? "is not " : "is ") + words(compares.operator()),
                      write(compares.measure())))
          .when(
              Condition.TimeSince.class,
              it ->
                  test(
                      Out.map("time since", Out.name(it.since())),
                      (it.negated() ? "is not " : "is ") + words(it.operator()),
                      AmountForm.write(it.amount())))
          .when(
              Condition.Missed.class,
              it -> {
                ObjectNode map = Out.map("missed standard", Out.text(it.standard()));
                Out.optional(map, "clause", it.clause(), Out::number);
                return map;
              })
          .all();

  static JsonNode write(Condition condition) {
    return CONDITIONS.apply(condition);
  }

  private static ObjectNode test(Name name, String key, JsonNode value) {
    return test(Out.map("name", Out.name(name)), key, value);
  }

  private static ObjectNode test(ObjectNode map, String key, JsonNode value) {
    map.set(key, value);
    return map;
  }

  /** "a or b or c" is read as "(a or b) or c": the left side, unrolled. */
  private static List<Condition> alternatives(Condition.Or or) {
    List<Condition> parts = new ArrayList<>();
    Condition rest = or;
    while (rest instanceof Condition.Or more) {
      parts.add(more.right());
      rest = more.left();
    }
    parts.add(rest);
    Collections.reverse(parts);
    return parts;
  }

  private static List<Condition> conjuncts(Condition.And and) {
    List<Condition> parts = new ArrayList<>();
    Condition rest = and;
    while (rest instanceof Condition.And more) {
      parts.add(more.right());
      rest = more.left();
    }
    parts.add(rest);
    Collections.reverse(parts);
    return parts;
  }

  private static final Cases<Literal, JsonNode> VALUES =
      Cases.<Literal, JsonNode>over(Literal.class)
          .when(Literal.Quoted.class, quoted -> Out.map("text", Out.text(quoted.text())))
          .when(Literal.Day.class, day -> Out.map("date", Out.date(day.date())))
          .when(Literal.Count.class, count -> Out.map("number", Out.text(count.number())))
          .when(Literal.Words.class, words -> Out.name(words.words()))
          .all();

  static JsonNode write(Literal literal) {
    return VALUES.apply(literal);
  }

  private static final Cases<Measure, JsonNode> MEASURES =
      Cases.<Measure, JsonNode>over(Measure.class)
          .when(Measure.Length.class, length -> AmountForm.write(length.amount()))
          .when(Measure.Count.class, count -> Out.map("number", Out.text(count.number())))
          .when(Measure.Day.class, day -> Out.map("date", Out.date(day.date())))
          .all();

  private static JsonNode write(Measure measure) {
    return MEASURES.apply(measure);
  }

  // ---- in

  static Condition read(Values in, YamlNode node) {
    if (node instanceof Scalar) {
      return new Condition.Holds(in.name(node));
    }
    Entries entries = in.mapping(node, "a condition");
    if (entries.has("name")) {
      return test(in, entries);
    }
    if (entries.has("time since")) {
      return timeSince(in, entries);
    }
    if (entries.has("missed standard")) {
      Fields it = in.fields(node, "a condition `missed standard`", "missed standard", "clause");
      return new Condition.Missed(
          it.required("missed standard", in::id), it.optional("clause", in::whole));
    }
    Choice choice = in.choice(node, "a condition", JUNCTIONS);
    return switch (choice.key()) {
      case "any of" -> joined(in, choice.value(), Condition.Or::new);
      case "all of" -> joined(in, choice.value(), Condition.And::new);
      case "not" -> new Condition.Not(read(in, choice.value()));
      default -> new Condition.Bracketed(read(in, choice.value()));
    };
  }

  private static Condition joined(Values in, YamlNode node, BinaryOperator<Condition> join) {
    List<Condition> parts = in.list(node, "`any of` and `all of`", part -> read(in, part));
    if (parts.size() < 2) {
      throw new Refusal(node.place(), "`any of` and `all of` have at least two conditions");
    }
    return parts.stream().reduce(join).orElseThrow();
  }

  private static Condition test(Values in, Entries entries) {
    Map<String, YamlNode.Entry> rest = new LinkedHashMap<>(entries.entries());
    Name name = in.name(entries.node("name"));
    rest.remove("name");
    List<String> known = new ArrayList<>(List.of("is", "is not"));
    known.addAll(OPERATORS.keySet());
    Choice choice =
        in.choice(new Entries(entries.place(), rest), "a condition, beside `name`,", known);
    boolean negated = choice.key().startsWith("is not");
    Operator operator = OPERATORS.get(choice.key());
    return operator == null
        ? new Condition.Is(name, negated, literal(in, choice.value()))
        : new Condition.Compares(name, negated, operator, measure(in, choice.value()));
  }

  private static Condition timeSince(Values in, Entries entries) {
    Map<String, YamlNode.Entry> rest = new LinkedHashMap<>(entries.entries());
    Name since = in.name(entries.node("time since"));
    rest.remove("time since");
    Choice choice =
        in.choice(
            new Entries(entries.place(), rest),
            "a condition, beside `time since`,",
            OPERATORS.keySet());
    return new Condition.TimeSince(
        since,
        choice.key().startsWith("is not"),
        java.util.Objects.requireNonNull(OPERATORS.get(choice.key())),
        AmountForm.read(in, choice.value()));
  }

  static Literal literal(Values in, YamlNode node) {
    if (node instanceof Scalar) {
      return new Literal.Words(in.name(node));
    }
    Choice choice = in.choice(node, "a value", LITERALS);
    return switch (choice.key()) {
      case "text" -> new Literal.Quoted(in.text(choice.value()));
      case "date" -> new Literal.Day(in.date(choice.value()));
      default -> new Literal.Count(in.decimal(choice.value()));
    };
  }

  private static Measure measure(Values in, YamlNode node) {
    if (node instanceof Entries entries && entries.has("number")) {
      return new Measure.Count(in.decimal(in.choice(node, "a number", List.of("number")).value()));
    }
    if (node instanceof Entries entries && entries.has("date")) {
      return new Measure.Day(in.date(in.choice(node, "a date", List.of("date")).value()));
    }
    return new Measure.Length(AmountForm.read(in, node));
  }
}
