package org.plumbline.model.kernel;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.calendar.Amount;
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

  /**
   * So much time, or more, or less, has gone by at the time of reading. In whole days and longer
   * units what counts is the local day reached: "at least 3 months" holds from the beginning of
   * that day, "at most" until its end. False if nothing has happened to count from.
   *
   * @param since the last occurrence of any of these, with agreeing keys, not after the time of
   *     reading
   * @param date the field or attribute that holds the date to count from; null if from events
   * @param operator not {@link Operator#EQUAL}
   * @param amounts one after the other, at least one
   */
  record Elapsed(
      List<EventPattern> since, @Nullable String date, Operator operator, List<Amount> amounts)
      implements Condition {
    public Elapsed {
      since = List.copyOf(since);
      amounts = List.copyOf(amounts);
    }
  }

  /**
   * A limit of another standard of the document, for what has agreeing keys, ran out undischarged
   * by the time of reading.
   *
   * @param clause the clause that set the limit; 0 for any
   */
  record Missed(String standard, int clause) implements Condition {}

  /** How two values are compared: numbers and dates by size, the rest only for being equal. */
  enum Operator {
    EQUAL,
    AT_LEAST,
    AT_MOST,
    MORE_THAN,
    LESS_THAN
  }
}
