package org.plumbline.runtime.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Something that can be known of a case itself, such as that an interpreter is needed. Generated
 * code has a constant for each attribute of a vocabulary. Immutable.
 *
 * @param <T> the type of its values in Java
 */
public final class Attribute<T> {
  private final String name;
  private final ValueKind<T> kind;

  private Attribute(String name, ValueKind<T> kind) {
    this.name = name;
    this.kind = kind;
  }

  /** An attribute that holds yes or no. */
  public static Attribute<Boolean> flag(String name) {
    return new Attribute<>(name, ValueKind.FLAG);
  }

  /** An attribute that holds a number. */
  public static Attribute<BigDecimal> number(String name) {
    return new Attribute<>(name, ValueKind.NUMBER);
  }

  /** An attribute that holds words, or the option chosen. */
  public static Attribute<String> text(String name) {
    return new Attribute<>(name, ValueKind.TEXT);
  }

  /** An attribute that holds a local date. */
  public static Attribute<LocalDate> date(String name) {
    return new Attribute<>(name, ValueKind.DATE);
  }

  /** An attribute that holds several words. */
  public static Attribute<List<String>> items(String name) {
    return new Attribute<>(name, ValueKind.ITEMS);
  }

  /** Its name in the vocabulary. */
  public String name() {
    return name;
  }

  Value of(T value) {
    return kind.of(value);
  }

  @Override
  public String toString() {
    return name;
  }
}
