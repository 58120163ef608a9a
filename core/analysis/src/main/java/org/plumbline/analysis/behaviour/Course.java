package org.plumbline.analysis.behaviour;

import java.util.Locale;

/** Which way a change goes. */
public enum Course {
  /** Every case is judged as before. */
  EQUIVALENT("an equivalent rewrite"),
  /** What was met can now be breached, and nothing the other way round. */
  TIGHTENED("tightened"),
  /** What was breached can now be met, and nothing the other way round. */
  LOOSENED("loosened"),
  /** The one on some dates, the other on others. */
  DATE_DEPENDENT("tightened or loosened depending on the date"),
  /** Some cases that were met can now be breached, and others that were breached can be met. */
  INCOMPARABLE("tightened in one way and loosened in another"),
  /** It cannot be told. */
  UNDECIDED("undecided");

  private final String words;

  Course(String words) {
    this.words = words;
  }

  /** In words, after "it is". */
  public String words() {
    return words;
  }

  /** Its name in reports for programs: lower case, words joined by hyphens. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Both at once. */
  public Course and(Course other) {
    if (this == other || other == EQUIVALENT) {
      return this;
    } else if (this == EQUIVALENT) {
      return other;
    } else if (this == INCOMPARABLE || other == INCOMPARABLE) {
      return INCOMPARABLE;
    } else if (this == UNDECIDED || other == UNDECIDED) {
      return UNDECIDED;
    }
    return INCOMPARABLE;
  }

  /** The same from the newer version to the older. */
  public Course back() {
    return switch (this) {
      case TIGHTENED -> LOOSENED;
      case LOOSENED -> TIGHTENED;
      case EQUIVALENT, DATE_DEPENDENT, INCOMPARABLE, UNDECIDED -> this;
    };
  }

  /** What it is if each of these can happen. */
  static Course of(boolean canTighten, boolean canLoosen) {
    if (canTighten && canLoosen) {
      return INCOMPARABLE;
    } else if (canTighten) {
      return TIGHTENED;
    }
    return canLoosen ? LOOSENED : EQUIVALENT;
  }
}
