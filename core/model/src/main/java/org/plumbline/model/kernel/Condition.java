package org.plumbline.model.kernel;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.history.Value;

/**
 * A condition in three-valued logic. A guard is read at the trigger: a named value is the trigger
 * occurrence's field of that name, else the case attribute's last known value at that time. In a
 * pattern it is read against the occurrence itself.
 */
public sealed interface Condition {
  /** Holds always. */
  Condition ALWAYS = new All(List.of());

  /** All of them hold; with none, holds always. */
  record All(List<Condition> conditions) implements Condition {
    public All {
      conditions = List.copyOf(conditions);
    }
  }

  /** At least one holds; with none, never holds. */
  record Any(List<Condition> conditions) implements Condition {
    public Any {
      conditions = List.copyOf(conditions);
    }
  }

  /** The other does not hold. */
  record Not(Condition condition) implements Condition {}

  /** The named value compares so with the given one. Unknown if the value is not known. */
  record Compare(String name, Operator operator, Value value) implements Condition {}

  /** The named list has the item, or the named text is it. */
  record Includes(String name, String item) implements Condition {}

  /** Any value is known for the name. Never unknown, unless the data do not cover the name. */
  record Known(String name) implements Condition {}

  /** The subject is in the state. */
  record InState(String state) implements Condition {}

  /** The event has happened, with agreeing keys, not later than the time of reading. */
  record Happened(EventPattern event) implements Condition {}

  /**
   * The time of reading lies on a local day from the first to the last, both inclusive: a standard
   * in force for a time of its own.
   *
   * @param from null if there is no first day
   * @param to null if there is no last
   */
  record During(@Nullable LocalDate from, @Nullable LocalDate to) implements Condition {}

  /** How two values are compared: numbers and dates by size, the rest only for being equal. */
  enum Operator {
    EQUAL,
    AT_LEAST,
    AT_MOST,
    MORE_THAN,
    LESS_THAN
  }
}
