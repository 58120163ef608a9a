package org.plumbline.runtime.verdict;

/** What can be said of an obligation. */
public enum Verdict {
  /** What was asked was done, in time and in form, as far as the data show it. */
  MET("met"),
  /** It was not, or too late, or wrongly. */
  BREACHED("breached"),
  /** It is open and its time has not run out. */
  PENDING("pending"),
  /** It is not called for: a condition does not hold, or what called for it ended first. */
  NOT_APPLICABLE("not applicable"),
  /** The data are missing or too imprecise to say. Never counted as a pass. */
  UNDETERMINED("undetermined");

  private final String words;

  Verdict(String words) {
    this.words = words;
  }

  /** The verdict as the language and the reports write it. */
  public String words() {
    return words;
  }
}
