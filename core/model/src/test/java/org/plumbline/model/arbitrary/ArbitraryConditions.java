package org.plumbline.model.arbitrary;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.plumbline.model.document.Condition;
import org.plumbline.model.document.Condition.Literal;
import org.plumbline.model.document.Condition.Measure;
import org.plumbline.model.document.Condition.Operator;
import org.plumbline.model.document.EventPhrase;

/** Conditions. */
public final class ArbitraryConditions {
  private static final int DEEPEST = 2;

  private ArbitraryConditions() {}

  /** A condition as it is read from text: brackets wherever they are needed. */
  public static Arbitrary<Condition> condition() {
    return disjunction(DEEPEST);
  }

  private static Arbitrary<Condition> disjunction(int depth) {
    return conjunction(depth)
        .list()
        .ofMinSize(1)
        .ofMaxSize(depth == 0 ? 1 : 3)
        .map(parts -> parts.stream().reduce(Condition.Or::new).orElseThrow());
  }

  private static Arbitrary<Condition> conjunction(int depth) {
    return negation(depth)
        .list()
        .ofMinSize(1)
        .ofMaxSize(depth == 0 ? 1 : 3)
        .map(parts -> parts.stream().reduce(Condition.And::new).orElseThrow());
  }

  private static Arbitrary<Condition> negation(int depth) {
    if (depth == 0) {
      return test();
    }
    return Arbitraries.oneOf(
        test(),
        test(),
        negation(depth - 1).map(Condition.Not::new),
        disjunction(depth - 1).map(Condition.Bracketed::new));
  }

  /** An event, perhaps with a condition. */
  public static Arbitrary<EventPhrase> event() {
    return Combinators.combine(ArbitraryWords.phrase(), conjunction(1).injectNull(0.7))
        .as(EventPhrase::new);
  }

  /** An event that is counted, perhaps with a condition. */
  public static Arbitrary<EventPhrase> counted() {
    Arbitrary<Condition> brackets = disjunction(1).map(Condition.Bracketed::new);
    return Combinators.combine(ArbitraryWords.phrase(), brackets.injectNull(0.7))
        .as(EventPhrase::new);
  }

  /** Events, at least one. */
  public static Arbitrary<List<EventPhrase>> events() {
    return event().list().ofMinSize(1).ofMaxSize(4);
  }

  /** Events that are joined by "and", at least one. */
  public static Arbitrary<List<EventPhrase>> parts() {
    return Combinators.combine(ArbitraryWords.phrase(), negation(1).injectNull(0.7))
        .as(EventPhrase::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  /** Any tree at all, with brackets or without. */
  public static Arbitrary<Condition> tree() {
    return tree(DEEPEST + 1);
  }

  private static Arbitrary<Condition> tree(int depth) {
    if (depth == 0) {
      return test();
    }
    Arbitrary<Condition> part = tree(depth - 1);
    return Arbitraries.oneOf(
        test(),
        Combinators.combine(part, part).as(Condition.Or::new),
        Combinators.combine(part, part).as(Condition.And::new),
        part.map(Condition.Not::new),
        part.map(Condition.Bracketed::new));
  }

  private static Arbitrary<Condition> test() {
    Arbitrary<Boolean> negated = Arbitraries.of(true, false);
    return Arbitraries.oneOf(
        ArbitraryWords.name().map(Condition.Holds::new),
        Combinators.combine(ArbitraryWords.name(), negated, literal()).as(Condition.Is::new),
        Combinators.combine(
                ArbitraryWords.name(), negated, Arbitraries.of(Operator.class), measure())
            .as(Condition.Compares::new),
        Combinators.combine(
                ArbitraryWords.name(),
                negated,
                Arbitraries.of(Operator.class),
                ArbitraryTimings.amount())
            .as(Condition.TimeSince::new),
        Combinators.combine(ArbitraryWords.id(), ArbitraryWords.whole().injectNull(0.5))
            .as(Condition.Missed::new));
  }

  /** A value. */
  public static Arbitrary<Literal> literal() {
    return Arbitraries.oneOf(
        ArbitraryWords.text().map(Literal.Quoted::new),
        ArbitraryWords.date().map(Literal.Day::new),
        ArbitraryWords.decimal().map(Literal.Count::new),
        ArbitraryWords.name().map(Literal.Words::new));
  }

  private static Arbitrary<Measure> measure() {
    return Arbitraries.oneOf(
        ArbitraryTimings.amount().map(Measure.Length::new),
        ArbitraryWords.decimal().map(Measure.Count::new),
        ArbitraryWords.date().map(Measure.Day::new));
  }
}
