package org.plumbline.analysis.impact;

import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.Verdict;

/** What a version says of an obligation. */
public enum Outcome {
  MET("met"),
  BREACHED("breached"),
  PENDING("pending"),
  /** Not applicable, or nothing arises at all. */
  NOT_ASKED("not asked"),
  UNDETERMINED("undetermined");

  private final String words;

  Outcome(String words) {
    this.words = words;
  }

  /** In words. */
  public String words() {
    return words;
  }

  static Outcome of(@Nullable ObligationVerdict verdict) {
    Verdict said = verdict == null ? Verdict.NOT_APPLICABLE : verdict.verdict();
    return switch (said) {
      case MET -> MET;
      case BREACHED -> BREACHED;
      case PENDING -> PENDING;
      case NOT_APPLICABLE -> NOT_ASKED;
      case UNDETERMINED -> UNDETERMINED;
    };
  }
}
