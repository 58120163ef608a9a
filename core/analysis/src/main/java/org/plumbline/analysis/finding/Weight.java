package org.plumbline.analysis.finding;

/** How much a finding matters to an author. */
public enum Weight {
  /** Nobody can comply with both, or the two say different things of one and the same matter. */
  CONFLICT,
  /**
   * Worth knowing: one of the two has no limit in time, or speaks of a narrower act or of a special
   * case; or each can have an act of its own.
   */
  NOTE
}
