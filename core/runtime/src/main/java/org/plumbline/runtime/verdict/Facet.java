package org.plumbline.runtime.verdict;

import java.util.Locale;

/** The sides of an obligation that are judged apart. */
public enum Facet {
  TIME,
  ACTOR,
  CONTENT,
  RECIPIENTS,
  PARTICIPANTS,
  FORM,
  APPROVAL,
  CONSULTATION,
  /** Whether it was put on record in time. */
  RECORD;

  /** The facet as the language and the reports write it. */
  public String words() {
    return name().toLowerCase(Locale.ROOT);
  }
}
