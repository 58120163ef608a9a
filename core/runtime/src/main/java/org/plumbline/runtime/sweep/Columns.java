package org.plumbline.runtime.sweep;

import java.util.Arrays;
import org.plumbline.runtime.calendar.Amount;
import org.plumbline.runtime.calendar.Counting;
import org.plumbline.runtime.calendar.Direction;
import org.plumbline.runtime.calendar.LimitArithmetic;
import org.plumbline.runtime.calendar.LocalClock;
import org.plumbline.runtime.calendar.WorkingCalendar;

/**
 * The occurrences of many cases, a row each: by case, then by time, no two of a case at one
 * instant. 14 bytes a row: when it happened, on which local day, what it was, and what else is true
 * of it. Filled by one thread, and then safe to share.
 */
public final class Columns {
  /** More days than any limit that is swept: see the generator. */
  private static final int MARGIN = 1100;

  private final WorkingCalendar calendar;
  private final LocalClock clock;
  private int rows;
  private int cases;
  private long base;
  private int firstDay = Integer.MAX_VALUE;
  private int lastDay = Integer.MIN_VALUE;

  // Seconds since `base`, days since 1970-01-01, the number of the event, a bit for each fact. The
  // row after the last is at the end of time: what has not happened.
  private int[] at = new int[1024];
  private int[] day = new int[1024];
  private short[] event = new short[1024];
  private int[] facts = new int[1024];
  private int[] first = new int[256];

  /**
   * No rows yet.
   *
   * @param calendar whose zone the local days are in
   */
  public Columns(WorkingCalendar calendar) {
    this.calendar = calendar;
    this.clock = calendar.clock();
    at[0] = Integer.MAX_VALUE;
  }

  /** How many rows there are; as a row, what has not happened. */
  public int rows() {
    return rows;
  }

  /** How many cases have been begun. */
  public int cases() {
    return cases;
  }

  /** Begins a case, which may stay without rows. */
  public void begin() {
    if (cases + 1 == first.length) {
      first = Arrays.copyOf(first, 2 * first.length);
    }
    first[cases++] = rows;
    first[cases] = rows;
  }

  /**
   * Whether an instant can stand in a row: near enough to those there are, and so far inside the
   * calendar that every limit that is swept lies in it too.
   */
  public boolean holds(long instant) {
    int ofDay = clock.dayOf(instant);
    return (rows == 0 || Math.abs(instant - base) < Integer.MAX_VALUE / 2)
        && ofDay - MARGIN > calendar.firstDay()
        && ofDay + MARGIN < calendar.lastDay();
  }

  /**
   * Adds a row to the case begun last.
   *
   * @param instant seconds since 1970-01-01T00:00:00Z, after the case's other rows, and {@link
   *     #holds held}
   * @param number of the event
   * @param bits the facts
   */
  public void add(long instant, int number, int bits) {
    if (rows + 1 == at.length) {
      at = Arrays.copyOf(at, 2 * at.length);
      day = Arrays.copyOf(day, 2 * day.length);
      event = Arrays.copyOf(event, 2 * event.length);
      facts = Arrays.copyOf(facts, 2 * facts.length);
    }
    if (rows == 0) {
      base = instant;
    }
    int ofDay = clock.dayOf(instant);
    firstDay = Math.min(firstDay, ofDay);
    lastDay = Math.max(lastDay, ofDay);
    at[rows] = Math.toIntExact(instant - base);
    day[rows] = ofDay;
    event[rows] = (short) number;
    facts[rows++] = bits;
    at[rows] = Integer.MAX_VALUE;
    first[cases] = rows;
  }

  /** When a row's occurrence happened, in seconds since 1970-01-01T00:00:00Z. */
  public long instant(int row) {
    return base + at[row];
  }

  /** The first row of a case. */
  public int first(int ofCase) {
    return first[ofCase];
  }

  /** The case that a row is of, from 0. */
  public int caseOf(int row) {
    int low = 0;
    int high = cases - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (first[middle] <= row) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** An instant as rows have it; the nearest that they can have. */
  int inRows(long instant) {
    return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE - 1L, instant - base));
  }

  /**
   * Where a limit in whole days falls, for each day that any row is of. Rows are judged by what
   * they find here, without a calendar.
   */
  int[] due(Direction direction, Counting counting, Amount amount, boolean lower) {
    LimitArithmetic arithmetic = new LimitArithmetic(calendar);
    int[] due = new int[rows == 0 ? 0 : lastDay - firstDay + 1];
    for (int i = 0; i < due.length; i++) {
      long start = clock.startOfDay(firstDay + i);
      due[i] =
          inRows(
              lower
                  ? arithmetic.from(start, amount, direction, counting)
                  : arithmetic.due(start, amount, direction, counting));
    }
    return due;
  }

  /** The first day for which there are limits. */
  int firstDay() {
    return firstDay;
  }

  int[] at() {
    return at;
  }

  int[] day() {
    return day;
  }

  short[] event() {
    return event;
  }

  int[] facts() {
    return facts;
  }

  long base() {
    return base;
  }
}
