package org.plumbline.analysis.comparison.facts;

import java.util.Locale;

/** The kinds of words that a vocabulary declares. */
public enum WordKind {
  EVENT,
  STATE,
  ROLE,
  KEY,
  RECORD,
  ATTRIBUTE;

  /** As authors write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
