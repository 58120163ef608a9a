package org.plumbline.runtime.calendar;

/** Which way a limit is counted from its trigger. */
public enum Direction {
  /** Forwards: within three days after the referral. */
  AFTER("after"),

  /** Backwards, a lead time: at least three days before the conference. */
  BEFORE("before");

  private final String word;

  Direction(String word) {
    this.word = word;
  }

  /**
   * How the direction is written in a sentence.
   *
   * @return after or before
   */
  public String word() {
    return word;
  }
}
