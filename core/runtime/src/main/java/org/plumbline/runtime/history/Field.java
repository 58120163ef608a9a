package org.plumbline.runtime.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A field of events. Generated code has a constant for each field of a vocabulary; those that every
 * event can have are here. Immutable.
 *
 * @param <T> the type of its values in Java
 */
public final class Field<T> {
  /** Who did it. */
  public static final Field<String> ACTOR = text("actor");

  /** Who got a copy. */
  public static final Field<List<String>> RECIPIENTS = items("recipients");

  /** Who took part. */
  public static final Field<List<String>> PARTICIPANTS = items("participants");

  /** In what form, or by what channel. */
  public static final Field<String> FORM = text("form");

  /** Who approved it. */
  public static final Field<List<String>> APPROVED_BY = items("approved by");

  /** Who was consulted. */
  public static final Field<List<String>> CONSULTED = items("consulted");

  private final String name;
  private final ValueKind<T> kind;

  private Field(String name, ValueKind<T> kind) {
    this.name = name;
    this.kind = kind;
  }

  /** A field that holds yes or no. */
  public static Field<Boolean> flag(String name) {
    return new Field<>(name, ValueKind.FLAG);
  }

  /** A field that holds a number. */
  public static Field<BigDecimal> number(String name) {
    return new Field<>(name, ValueKind.NUMBER);
  }

  /** A field that holds words, or the option chosen. */
  public static Field<String> text(String name) {
    return new Field<>(name, ValueKind.TEXT);
  }

  /** A field that holds a local date. */
  public static Field<LocalDate> date(String name) {
    return new Field<>(name, ValueKind.DATE);
  }

  /** A field that holds several words, such as those who were there. */
  public static Field<List<String>> items(String name) {
    return new Field<>(name, ValueKind.ITEMS);
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
