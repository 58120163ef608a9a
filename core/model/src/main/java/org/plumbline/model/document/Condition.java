package org.plumbline.model.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A condition as written. */
public sealed interface Condition {
  /** Either. */
  record Or(Condition left, Condition right) implements Condition {}

  /** Both. */
  record And(Condition left, Condition right) implements Condition {}

  /** Not. */
  record Not(Condition operand) implements Condition {}

  /** In brackets; kept so that writing it out again gives the author's own form. */
  record Bracketed(Condition inner) implements Condition {}

  /** A name by itself: a flag, a state, something that has happened. */
  record Holds(Name name) implements Condition {}

  /** "outcome is plan", "outcome is not plan". */
  record Is(Name name, boolean negated, Literal value) implements Condition {}

  /** "age is at least 16 years". */
  record Compares(Name name, boolean negated, Operator operator, Measure measure)
      implements Condition {}

  /**
   * "time since date of birth is at least 16 years".
   *
   * @param since an event or a date
   */
  record TimeSince(Name since, boolean negated, Operator operator, List<AmountPart> amount)
      implements Condition {
    public TimeSince {
      amount = List.copyOf(amount);
    }
  }

  /**
   * Another standard of the document is missed.
   *
   * @param clause the clause that is; null for any
   */
  record Missed(String standard, @Nullable Integer clause) implements Condition {}

  /** How two amounts compare. */
  enum Operator {
    AT_LEAST,
    AT_MOST,
    MORE_THAN,
    LESS_THAN
  }

  /** What is compared with. */
  sealed interface Measure {
    /** A length of time. */
    record Length(List<AmountPart> amount) implements Measure {
      public Length {
        amount = List.copyOf(amount);
      }
    }

    /** A plain number, as written. */
    record Count(String number) implements Measure {}

    /** A date. */
    record Day(LocalDate date) implements Measure {}
  }

  /** A value as written. */
  sealed interface Literal {
    /** In quotes. */
    record Quoted(String text) implements Literal {}

    /** A date. */
    record Day(LocalDate date) implements Literal {}

    /** A number, as written. */
    record Count(String number) implements Literal {}

    /** Words: an option, or the end of a flag's name. */
    record Words(Name words) implements Literal {}
  }
}
