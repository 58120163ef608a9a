package org.plumbline.analysis.behaviour;

import java.util.Locale;

/** In which respect a rule is another. */
public enum Respect {
  /** By when. */
  TIME("by when"),
  /** How often. */
  COUNT("how often"),
  /** In which cases it is asked. */
  CASES("in which cases"),
  /** What must be done. */
  ACT("what counts as done"),
  /** What ends it. */
  END("what ends it"),
  /** What must be shown besides the time: content, people, form, record. */
  SHOWN("what must be shown"),
  /** How binding it is. */
  FORCE("how binding it is"),
  /** What tells one obligation from another. */
  REACH("for whom and for what"),
  /** The question to an auditor. */
  QUESTION("what an auditor is asked"),
  /** From when to when it is in force by itself. */
  IN_FORCE("when it is in force"),
  /** A duty that only one version has. */
  DUTY("what is asked besides"),
  /** What a word means. */
  WORDS("what a word means");

  private final String words;

  Respect(String words) {
    this.words = words;
  }

  /** In words. */
  public String words() {
    return words;
  }

  /** Its name in reports for programs. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
