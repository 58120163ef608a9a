package org.plumbline.runtime.calendar;

/** Whether the trigger's own day is counted. */
public enum CountFrom {
  /** It is not: the trigger's day is day 0, the day after it (or before it) is day 1. */
  DAY_0("day 0"),

  /** It is: the trigger's day is day 1, as where a period is said to begin with that day. */
  DAY_1("day 1");

  private final String words;

  CountFrom(String words) {
    this.words = words;
  }

  /**
   * How the convention is written in a sentence.
   *
   * @return day 0 or day 1
   */
  public String words() {
    return words;
  }
}
