package org.plumbline.analysis.relation;

/** How two windows lie, for one and the same trigger. */
public enum WindowOrder {
  /** They begin and end together. */
  SAME,
  /** Whatever is in time for the first is in time for the second, and not the other way round. */
  FIRST_INSIDE,
  /** Whatever is in time for the second is in time for the first, and not the other way round. */
  SECOND_INSIDE,
  /** Some moments are in time for both, some only for the first and some only for the second. */
  OVERLAPPING,
  /** No moment is in time for both. */
  APART;

  /** How two windows lie of which each has a first and a last moment, both inclusive. */
  static WindowOrder of(long from, long by, long otherFrom, long otherBy) {
    if (from == otherFrom && by == otherBy) {
      return SAME;
    } else if (Math.max(from, otherFrom) > Math.min(by, otherBy)) {
      return APART;
    } else if (from >= otherFrom && by <= otherBy) {
      return FIRST_INSIDE;
    } else if (otherFrom >= from && otherBy <= by) {
      return SECOND_INSIDE;
    }
    return OVERLAPPING;
  }
}
