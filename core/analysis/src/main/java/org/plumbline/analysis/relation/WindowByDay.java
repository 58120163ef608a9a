package org.plumbline.analysis.relation;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.calendar.CalendarHorizonException;
import org.plumbline.runtime.calendar.LocalClock;
import org.plumbline.runtime.calendar.WorkingCalendar;

/**
 * Where a window lies on each day on which its clock can start, always at the same time of that
 * day. What has been worked out for one comparison is kept for the next. It can be used by several
 * threads at once.
 */
final class WindowByDay {
  private static final int BLOCK = 512;
  // No window ends there: the earliest moment of a calendar is later.
  private static final long UNKNOWN = Long.MIN_VALUE;
  private static final long[] NO_LOWER_EDGE = new long[BLOCK];

  static {
    Arrays.fill(NO_LOWER_EDGE, Long.MIN_VALUE);
  }

  private final WindowCase window;
  private final LocalClock clock;
  private final int secondOfDay;
  private final int first;
  private final int last;
  private final AtomicReferenceArray<@Nullable Days> blocks;

  /** When the clock starts, and the edges, on some days on end. */
  private static final class Days {
    private final long[] start = new long[BLOCK];
    private final long[] from;
    private final long[] by = new long[BLOCK];

    Days(boolean hasLowerEdge) {
      from = hasLowerEdge ? new long[BLOCK] : NO_LOWER_EDGE;
    }
  }

  /**
   * Of a window.
   *
   * @param calendar whose local days they are, all of them
   * @param secondOfDay when the window’s clock starts on each of them
   */
  WindowByDay(WindowCase window, WorkingCalendar calendar, int secondOfDay) {
    this.window = window;
    this.clock = calendar.clock();
    this.secondOfDay = secondOfDay;
    this.first = calendar.firstDay();
    this.last = calendar.lastDay();
    this.blocks = new AtomicReferenceArray<>((last - first) / BLOCK + 1);
  }

  /** Whether the calendar reaches far enough to tell. */
  boolean isKnown(int day) {
    return by(day) != UNKNOWN;
  }

  /** When the clock starts, in seconds since 1970-01-01T00:00:00Z, as are the edges. */
  long start(int day) {
    return days(day).start[(day - first) % BLOCK];
  }

  /** The first moment at which the act counts; before any if there is no lower edge. */
  long from(int day) {
    return days(day).from[(day - first) % BLOCK];
  }

  /** The last moment at which the act is in time; after any if there is no upper edge. */
  long by(int day) {
    return days(day).by[(day - first) % BLOCK];
  }

  private Days days(int day) {
    int block = (day - first) / BLOCK;
    Days known = blocks.get(block);
    if (known == null) {
      known = workedOut(first + block * BLOCK);
      blocks.set(block, known);
    }
    return known;
  }

  private Days workedOut(int firstDay) {
    boolean hasLowerEdge = !window.lower().isEmpty();
    Days days = new Days(hasLowerEdge);
    for (int i = 0; i < BLOCK && firstDay + i <= last; i++) {
      long start = clock.at(firstDay + i, secondOfDay);
      days.start[i] = start;
      try {
        if (hasLowerEdge) {
          days.from[i] = window.from(start);
        }
        days.by[i] = window.by(start);
      } catch (CalendarHorizonException beyond) {
        days.by[i] = UNKNOWN; // no answer for this day; a horizon proves nothing
      }
    }
    return days;
  }
}
