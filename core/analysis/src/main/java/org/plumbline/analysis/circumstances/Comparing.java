package org.plumbline.analysis.circumstances;

import org.plumbline.model.kernel.Condition.Operator;
import org.plumbline.runtime.history.Value;

/** Whether one value compares with another as a condition says. */
final class Comparing {
  private Comparing() {}

  static boolean holds(Value value, Operator operator, Value other) {
    if (value instanceof Value.Number number && other instanceof Value.Number than) {
      return holds(number.number().compareTo(than.number()), operator);
    } else if (value instanceof Value.Date date && other instanceof Value.Date than) {
      return holds(date.date().compareTo(than.date()), operator);
    }
    return operator == Operator.EQUAL && value.equals(other);
  }

  private static boolean holds(int order, Operator operator) {
    return switch (operator) {
      case EQUAL -> order == 0;
      case AT_LEAST -> order >= 0;
      case AT_MOST -> order <= 0;
      case MORE_THAN -> order > 0;
      case LESS_THAN -> order < 0;
    };
  }
}
