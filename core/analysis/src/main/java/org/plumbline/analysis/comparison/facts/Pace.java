package org.plumbline.analysis.comparison.facts;

import java.util.List;

/**
 * One limit of a rule: that of the first occurrence, of one at a set day, or of all that follow.
 *
 * @param clause the numbered clause that says so; 0 if the standard has none
 * @param value of what it is, the window and, if it recurs, how: in a form in which equal means the
 *     same limit
 * @param words the limit in words
 */
public record Pace(int clause, List<Object> value, String words) {
  /** The part of the value of one that recurs which says from where it counts. */
  static final int COUNTED_FROM = 4;

  public Pace {
    value = List.copyOf(value);
  }

  /** What a limit is of. */
  enum Kind {
    /** The first occurrence, or the only one. */
    FIRST,
    /** One further occurrence. */
    ONCE,
    /** All that follow. */
    AGAIN
  }
}
