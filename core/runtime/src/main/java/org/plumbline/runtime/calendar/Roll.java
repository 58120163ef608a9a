package org.plumbline.runtime.calendar;

/** As if on which working day a trigger counts when it falls on a day off. */
public enum Roll {
  /**
   * The nearest working day away from the direction of counting, the usual rule: the one before it
   * for a limit after the trigger, the one after it for a limit before.
   */
  AWAY("away"),

  /** The working day before it: one working day after a Saturday is the Monday. */
  BACK("back"),

  /** The working day after it: one working day after a Saturday is the Tuesday. */
  FORWARD("forward");

  private final String word;

  Roll(String word) {
    this.word = word;
  }

  /**
   * How the convention is written in a sentence.
   *
   * @return away, back or forward
   */
  public String word() {
    return word;
  }
}
