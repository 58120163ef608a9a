package org.plumbline.analysis.circumstances;

import java.util.Arrays;
import java.util.List;
import org.plumbline.model.kernel.Condition;
import org.plumbline.runtime.calendar.Amount;

/**
 * A stretch of something that can be measured, such as days in force or the time since an event.
 *
 * @param of what is measured, in what unit
 * @param from the first point of it, in halves of the unit
 * @param to the last
 */
record Stretch(Object of, long from, long to) {
  static Stretch of(Condition condition) {
    if (condition instanceof Condition.During during) {
      return new Stretch(
          Condition.During.class,
          during.from() == null ? Long.MIN_VALUE : during.from().toEpochDay(),
          during.to() == null ? Long.MAX_VALUE : during.to().toEpochDay());
    } else if (condition instanceof Condition.Elapsed elapsed && elapsed.amounts().size() == 1) {
      Amount amount = elapsed.amounts().get(0);
      Object of = Arrays.asList(elapsed.since(), elapsed.date(), amount.unit());
      long at = 2L * amount.n();
      return switch (elapsed.operator()) {
        case AT_LEAST -> new Stretch(of, at, Long.MAX_VALUE);
        case MORE_THAN -> new Stretch(of, at + 1, Long.MAX_VALUE);
        case AT_MOST -> new Stretch(of, Long.MIN_VALUE, at);
        case LESS_THAN -> new Stretch(of, Long.MIN_VALUE, at - 1);
        case EQUAL -> new Stretch(of, at, at);
      };
    } else if (condition instanceof Condition.Missed missed) {
      // a clause that was missed is one of its standard
      return new Stretch(
          List.of(Condition.Missed.class, missed.standard()),
          missed.clause() == 0 ? Long.MIN_VALUE : missed.clause(),
          missed.clause() == 0 ? Long.MAX_VALUE : missed.clause());
    }
    return new Stretch(condition, 0, 0);
  }

  boolean isWithin(Stretch other) {
    return of.equals(other.of) && from >= other.from && to <= other.to;
  }

  /** Whether no point is of both. Two clauses can both be missed. */
  boolean isApartFrom(Stretch other) {
    boolean isOfClauses = of instanceof List<?> list && list.contains(Condition.Missed.class);
    return !isOfClauses && of.equals(other.of) && (from > other.to || other.from > to);
  }
}
