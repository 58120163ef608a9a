package org.plumbline.runtime.judge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.history.Value;

/** Comparing what fields and attributes hold. */
final class Values {
  /** How two values are compared: numbers and dates by size, the rest only for being equal. */
  enum Operator {
    EQUAL,
    AT_LEAST,
    AT_MOST,
    MORE_THAN,
    LESS_THAN
  }

  private final Words names;

  Values(Words names) {
    this.names = names;
  }

  static boolean isEmpty(@Nullable Value value) {
    return value == null
        || (value instanceof Value.Text text && text.text().isBlank())
        || (value instanceof Value.Items items && items.items().isEmpty());
  }

  /** The words in it: a list's items, a text as one item, else none. */
  static List<String> items(@Nullable Value value) {
    if (value instanceof Value.Items items) {
      return items.items();
    }
    return value instanceof Value.Text text && !isEmpty(text) ? List.of(text.text()) : List.of();
  }

  /** Unknown if the two are not of one kind. */
  Truth compare(Value value, Operator operator, Value with) {
    if (value instanceof Value.Number one && with instanceof Value.Number other) {
      return Truth.of(holds(one.number().compareTo(other.number()), operator));
    }
    if (value instanceof Value.Date one && with instanceof Value.Date other) {
      return Truth.of(holds(compare(one, other), operator));
    }
    if (operator != Operator.EQUAL) {
      return Truth.UNKNOWN;
    }
    if (value instanceof Value.Text one && with instanceof Value.Text other) {
      return Truth.of(names.same(one.text(), other.text()));
    }
    if (value instanceof Value.Items list && with instanceof Value.Text other) {
      return Truth.of(includes(list, other.text()));
    }
    return value.getClass() == with.getClass() ? Truth.of(value.equals(with)) : Truth.UNKNOWN;
  }

  /** By the date, and on one date by the time if both have one. */
  private static int compare(Value.Date one, Value.Date other) {
    return one.date().equals(other.date()) && one.time() != null && other.time() != null
        ? one.time().compareTo(other.time())
        : one.date().compareTo(other.date());
  }

  boolean includes(Value value, String item) {
    return items(value).stream().anyMatch(one -> names.same(one, item));
  }

  private static boolean holds(int comparison, Operator operator) {
    return switch (operator) {
      case EQUAL -> comparison == 0;
      case AT_LEAST -> comparison >= 0;
      case AT_MOST -> comparison <= 0;
      case MORE_THAN -> comparison > 0;
      case LESS_THAN -> comparison < 0;
    };
  }
}
