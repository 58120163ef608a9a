package org.plumbline.checkers;

import static org.plumbline.checkers.Expression.call;
import static org.plumbline.checkers.Expression.chain;
import static org.plumbline.checkers.Expression.plain;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.kernel.Condition;

/** A condition as an expression of three-valued truth. */
final class ConditionCode {
  private final Constants constants;

  ConditionCode(Constants constants) {
    this.constants = constants;
  }

  /**
   * Where a condition is read.
   *
   * @param conditions what answers
   * @param at the occurrence
   * @param keys on which other events agree with it
   */
  record Scope(String conditions, String at, String keys) {}

  Expression of(Condition condition, Scope in) {
    if (condition instanceof Condition.All all) {
      return all(all.conditions(), "and", "Truth.TRUE", in);
    } else if (condition instanceof Condition.Any any) {
      return all(any.conditions(), "or", "Truth.FALSE", in);
    } else if (condition instanceof Condition.Not not) {
      return new Expression.Chain(of(not.condition(), in), List.of(call("not")));
    } else if (condition instanceof Condition.Compare compare) {
      return ask(
          in,
          comparison(compare),
          Constants.literal(compare.name()),
          constants.value(compare.value()));
    } else if (condition instanceof Condition.Includes includes) {
      return ask(
          in, "includes", Constants.literal(includes.name()), Constants.literal(includes.item()));
    } else if (condition instanceof Condition.Known known) {
      return ask(in, "known", Constants.literal(known.name()));
    } else if (condition instanceof Condition.InState inState) {
      Expression state = constants.state(inState.state());
      return state == null ? plain("Truth.UNKNOWN") : ask(in, "inState", state);
    } else if (condition instanceof Condition.During during) {
      return ask(
          in,
          "during",
          plain(during.from() == null ? "Long.MIN_VALUE" : during.from().toEpochDay() + "L"),
          plain(during.to() == null ? "Long.MAX_VALUE" : during.to().toEpochDay() + "L"));
    } else if (condition instanceof Condition.Elapsed elapsed) {
      return elapsed(elapsed, in);
    } else if (condition instanceof Condition.Missed missed) {
      return ask(
          in,
          "missed",
          plain(in.keys()),
          Constants.literal(missed.standard()),
          plain(String.valueOf(missed.clause())));
    }
    if (condition instanceof Condition.Happened happened) {
      Expression event = constants.pattern(List.of(happened.event()));
      return ask(in, "happened", plain(in.keys()), event);
    }
    throw Uncovered.construct("a condition", condition);
  }

  private Expression all(List<Condition> conditions, String by, String none, Scope in) {
    return conditions.isEmpty()
        ? plain(none)
        : chain(by, conditions.stream().map(one -> of(one, in)).toList());
  }

  private static String comparison(Condition.Compare compare) {
    return switch (compare.operator()) {
      case EQUAL -> "is";
      case AT_LEAST -> "atLeast";
      case AT_MOST -> "atMost";
      case MORE_THAN -> "moreThan";
      case LESS_THAN -> "lessThan";
    };
  }

  private Expression elapsed(Condition.Elapsed elapsed, Scope in) {
    String question =
        switch (elapsed.operator()) {
          case AT_LEAST -> "atLeastSince";
          case AT_MOST -> "atMostSince";
          case MORE_THAN -> "moreThanSince";
          case LESS_THAN -> "lessThanSince";
          case EQUAL -> throw new IllegalArgumentException("time is never compared for equality");
        };
    List<Expression> arguments = new ArrayList<>();
    arguments.add(plain(in.keys()));
    arguments.add(constants.pattern(elapsed.since()));
    arguments.add(Constants.literal(elapsed.date()));
    elapsed.amounts().forEach(amount -> arguments.add(constants.amount(amount)));
    return ask(in, question, arguments.toArray(Expression[]::new));
  }

  private static Expression ask(Scope in, String question, Expression... of) {
    List<Expression> arguments = new ArrayList<>();
    arguments.add(plain(in.at()));
    arguments.addAll(List.of(of));
    return call(in.conditions() + "." + question, arguments);
  }
}
