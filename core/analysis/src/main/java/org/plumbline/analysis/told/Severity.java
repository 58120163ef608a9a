package org.plumbline.analysis.told;

import java.util.Locale;

/** How loudly a finding is told, the loudest first. */
public enum Severity {
  /** Nobody can comply with both. */
  ERROR,
  /** The documents say different things of one and the same matter. */
  WARNING,
  /** Worth seeing, and nothing to mend: it never makes the exit code 1. */
  INFORMATION,
  /** Shown on request. */
  NOTE;

  /** As it is written in files: lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether somebody has to do something about it. */
  public boolean isAlarm() {
    return this == ERROR || this == WARNING;
  }

  /** This, or the other if that is quieter. */
  Severity atMost(Severity other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
