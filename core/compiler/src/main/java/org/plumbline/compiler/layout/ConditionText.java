package org.plumbline.compiler.layout;

import org.plumbline.model.cases.Cases;
import org.plumbline.model.document.Condition;
import org.plumbline.model.document.Condition.Literal;
import org.plumbline.model.document.Condition.Measure;
import org.plumbline.model.document.Condition.Operator;

/** Conditions as text, with brackets where the tree needs them and the author wrote none. */
final class ConditionText {
  private static final Cases<Condition, String> CONDITIONS =
      Cases.<Condition, String>over(Condition.class)
          .when(
              Condition.Or.class,
              it -> of(it.left()) + " or " + inside(it.right(), isOr(it.right())))
          .when(
              Condition.And.class,
              it ->
                  inside(it.left(), isOr(it.left()))
                      + " and "
                      + inside(it.right(), isOr(it.right()) || isAnd(it.right())))
          .when(
              Condition.Not.class,
              it -> "not " + inside(it.operand(), isOr(it.operand()) || isAnd(it.operand())))
          .when(Condition.Bracketed.class, it -> "(" + of(it.inner()) + ")")
          .when(Condition.Holds.class, it -> it.name().text())
          .when(Condition.Is.class, it -> it.name() + is(it.negated()) + of(it.value()))
          .when(
              Condition.Compares.class,
              it -> it.name() + is(it.negated()) + words(it.operator()) + " " + of(it.measure()))
          .when(
              Condition.TimeSince.class,
              it ->
                  "time since "
                      + it.since()
                      + is(it.negated())
                      + words(it.operator())
                      + " "
                      + AmountText.of(it.amount()))
          .when(
              Condition.Missed.class,
              it ->
                  "standard "
                      + it.standard()
                      + Texts.after("clause", it.clause(), Object::toString)
                      + " is missed")
          .all();

  private static final Cases<Literal, String> VALUES =
      Cases.<Literal, String>over(Literal.class)
          .when(Literal.Quoted.class, it -> Texts.quoted(it.text()))
          .when(Literal.Day.class, it -> it.date().toString())
          .when(Literal.Count.class, Literal.Count::number)
          .when(Literal.Words.class, it -> it.words().text())
          .all();

  private static final Cases<Measure, String> MEASURES =
      Cases.<Measure, String>over(Measure.class)
          .when(Measure.Length.class, it -> AmountText.of(it.amount()))
          .when(Measure.Count.class, Measure.Count::number)
          .when(Measure.Day.class, it -> it.date().toString())
          .all();

  private ConditionText() {}

  static String of(Condition condition) {
    return CONDITIONS.apply(condition);
  }

  static String of(Literal value) {
    return VALUES.apply(value);
  }

  private static String of(Measure measure) {
    return MEASURES.apply(measure);
  }

  private static boolean isOr(Condition condition) {
    return condition instanceof Condition.Or;
  }

  private static boolean isAnd(Condition condition) {
    return condition instanceof Condition.And;
  }

  private static String inside(Condition condition, boolean brackets) {
    return brackets ? "(" + of(condition) + ")" : of(condition);
  }

  private static String is(boolean negated) {
    return negated ? " is not " : " is ";
  }

  static String words(Operator operator) {
    return switch (operator) {
      case AT_LEAST -> "at least";
      case AT_MOST -> "at most";
      case MORE_THAN -> "more than";
      case LESS_THAN -> "less than";
    };
  }
}
