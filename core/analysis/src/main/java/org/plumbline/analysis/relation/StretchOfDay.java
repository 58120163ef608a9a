package org.plumbline.analysis.relation;

/**
 * Two windows at the first and at the last moment of a stretch of a day, if their clock starts
 * then. No edge is earlier for a later start, so what does not change from the one to the other
 * does not change in between.
 *
 * @param first if the clock starts at its first moment
 * @param last if it starts at its last
 * @param isFromTheStart whether both windows are open by its first moment, whenever in it their
 *     clock starts: so each begins with its clock
 */
record StretchOfDay(Placing first, Placing last, boolean isFromTheStart) {
  /**
   * Whether every moment in between tells the same: how the windows lie, and whether both can be
   * kept on days off alone.
   *
   * @param isWorkingDay whether the second is asked at all
   */
  boolean isSettled(boolean isWorkingDay) {
    boolean areLowerSettled =
        isFromTheStart || isSettled(first.from(), last.from(), first.otherFrom(), last.otherFrom());
    return areLowerSettled
        && isSettled(first.by(), last.by(), first.otherBy(), last.otherBy())
        && (isNeverApart() || isAlwaysApart())
        && (!isWorkingDay || isWorklessSettled());
  }

  /** Two edges that keep their distance, or do not move and lie together. */
  private static boolean isSettled(long first, long last, long otherFirst, long otherLast) {
    return last < otherFirst
        || otherLast < first
        || (first == last && otherFirst == otherLast && first == otherFirst);
  }

  private boolean isNeverApart() {
    return last.commonFrom() <= first.commonBy();
  }

  private boolean isAlwaysApart() {
    return first.commonFrom() > last.commonBy();
  }

  private boolean isWorklessSettled() {
    boolean isNever = isFromTheStart || isAlwaysApart() || first.commonBy() == Long.MAX_VALUE;
    return isNever
        || last.commonFrom() <= first.anchor()
        || (first.commonFrom() == last.commonFrom() && first.commonBy() == last.commonBy());
  }
}
