package org.plumbline.runtime.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What a field or an attribute can hold, and how a value of Java is written into a history.
 *
 * @param <T> the type of its values in Java
 */
abstract class ValueKind<T> {
  static final ValueKind<Boolean> FLAG =
      new ValueKind<>() {
        @Override
        Value of(Boolean value) {
          return new Value.Flag(value);
        }
      };
  static final ValueKind<BigDecimal> NUMBER =
      new ValueKind<>() {
        @Override
        Value of(BigDecimal value) {
          return new Value.Number(value);
        }
      };
  static final ValueKind<String> TEXT =
      new ValueKind<>() {
        @Override
        Value of(String value) {
          return new Value.Text(value);
        }
      };
  static final ValueKind<LocalDate> DATE =
      new ValueKind<>() {
        @Override
        Value of(LocalDate value) {
          return new Value.Date(value);
        }
      };
  static final ValueKind<List<String>> ITEMS =
      new ValueKind<>() {
        @Override
        Value of(List<String> value) {
          return new Value.Items(value);
        }
      };

  abstract Value of(T value);
}
