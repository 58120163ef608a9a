package org.plumbline.analysis.relation;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Some of the days that were compared, each by its number of days since 1970-01-01. */
public final class DaySet {
  /** None. */
  public static final DaySet NONE = new DaySet(0, new BitSet());

  private final int first;
  private final BitSet days;

  private DaySet(int first, BitSet days) {
    this.first = first;
    this.days = days;
  }

  /** The days of both. */
  public DaySet and(DaySet other) {
    if (days.isEmpty()) {
      return other;
    } else if (other.days.isEmpty()) {
      return this;
    }
    int least = Math.min(first, other.first);
    BitSet all = new BitSet();
    copy(this, least, all);
    copy(other, least, all);
    return new DaySet(least, all);
  }

  private static void copy(DaySet from, int least, BitSet to) {
    int shift = from.first - least;
    for (int i = from.days.nextSetBit(0); i >= 0; i = from.days.nextSetBit(i + 1)) {
      to.set(i + shift);
    }
  }

  /** How many there are. */
  public int count() {
    return days.cardinality();
  }

  /** Whether a day is among them. */
  public boolean has(int day) {
    return day >= first && days.get(day - first);
  }

  /** Whether all the days of another are among them. */
  public boolean hasAll(DaySet other) {
    return and(other).count() == count();
  }

  /** Collects days, each of which is later than those before. */
  public static final class Collector {
    private final int first;
    private final BitSet days = new BitSet();

    /** From that day on. */
    public Collector(int first) {
      this.first = first;
    }

    /** Adds a day. */
    public void add(int day) {
      days.set(day - first);
    }

    /** Those collected so far. */
    public DaySet set() {
      return new DaySet(first, (BitSet) days.clone());
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DaySet set && count() == set.count() && hasAll(set);
  }

  @Override
  public int hashCode() {
    return count();
  }
}
