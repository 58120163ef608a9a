package org.plumbline.runtime.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

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

  /** A calendar date without a time or a zone. */
  record Date(LocalDate date) implements Value {}

  /** Several words: those present, those who received a copy, the items of a record. */
  record Items(List<String> items) implements Value {
    public Items {
      items = List.copyOf(items);
    }
  }
}
