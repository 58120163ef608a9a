package org.plumbline.runtime.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a field of an event or an attribute of a case holds. */
public sealed interface Value {
  /** Yes or no. */
  record Flag(boolean yes) implements Value {}

  /** A number, compared by value: 2.0 equals 2. */
  record Number(BigDecimal number) implements Value {
    public Number {
      number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }
  }

  /** Words: free text, or the option chosen. */
  record Text(String text) implements Value {}

  /**
   * A local date, with its time of day where the source gives one. The zone is the document's
   * calendar's.
   *
   * @param time null if only the date is known
   */
  record Date(LocalDate date, @Nullable LocalTime time) implements Value {
    /** A date without a time. */
    public Date(LocalDate date) {
      this(date, null);
    }
  }

  /** Several words: those present, those who received a copy, the items of a record. */
  record Items(List<String> items) implements Value {
    public Items {
      items = List.copyOf(items);
    }
  }

  /**
   * Something that the source says but that is nothing the field can hold: known to be there, not
   * what it is.
   */
  record Unreadable(String text) implements Value {}
}
