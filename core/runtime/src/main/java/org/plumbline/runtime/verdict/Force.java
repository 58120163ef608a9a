package org.plumbline.runtime.verdict;

/** How binding a rule is. */
public enum Force {
  /** It binds: a breach is a breach. */
  REQUIREMENT,
  /** It advises: shown, but never the reason for exit code 1. */
  ADVICE,
  /** It permits: never breached; its conditions bind whoever makes use of it. */
  PERMISSION,
  /**
   * It is one of many, of which a share is to be met: counted, never the reason for exit code 1.
   */
  MEASURE
}
