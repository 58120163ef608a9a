package org.plumbline.runtime.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.BitSet;
import java.util.List;

/**
 * Turns moments into local days and local times into moments, in one time zone.
 *
 * <p>The zone's rules are asked once, for the days of a calendar's horizon; outside of it they are
 * asked each time, with the same answers. Where a local time comes twice, because clocks go back,
 * the first is meant; where it does not come, because they go forward, the moment of the change. So
 * every answer is a monotone function of the question. A local day begins at its first midnight and
 * ends one second before the next day begins: it is 23, 24 or 25 hours long.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class LocalClock {
  private static final int DAY = 86_400;
  private static final long EARLIEST = LocalDate.of(1, 1, 1).toEpochDay() * DAY;
  private static final long LATEST = LocalDate.of(9999, 12, 31).toEpochDay() * DAY + DAY - 1;

  private final ZoneRules rules;
  private final int first;
  // Seconds that local time is ahead of UTC at the beginning of each day from `first`.
  private final int[] offsetAtStart;
  // Days, counted from `first`, on which the clocks change, and their neighbours.
  private final BitSet irregular;

  private LocalClock(ZoneRules rules, int first, int[] offsetAtStart, BitSet irregular) {
    this.rules = rules;
    this.first = first;
    this.offsetAtStart = offsetAtStart;
    this.irregular = irregular;
  }

  static LocalClock of(ZoneId zone, int firstDay, int lastDay) {
    ZoneRules rules = zone.getRules();
    int days = lastDay - firstDay + 2;
    int[] offsets = new int[days];
    BitSet irregular = new BitSet(days);
    Instant from = Instant.ofEpochSecond((firstDay - 2L) * DAY);
    int offset = rules.getOffset(from).getTotalSeconds();
    int filled = 0;
    for (ZoneOffsetTransition change = rules.nextTransition(from);
        change != null && filled < days;
        change = rules.nextTransition(change.getInstant())) {
      int changeDay = (int) change.getDateTimeBefore().toLocalDate().toEpochDay() - firstDay;
      for (; filled < Math.min(days, changeDay + 1); filled++) {
        offsets[filled] = offset;
      }
      for (int i = Math.max(0, changeDay - 1); i <= Math.min(days - 1, changeDay + 2); i++) {
        irregular.set(i);
      }
      offset = change.getOffsetAfter().getTotalSeconds();
    }
    for (; filled < days; filled++) {
      offsets[filled] = offset;
    }
    irregular.stream()
        .forEach(
            i -> {
              long midnight = (long) (firstDay + i) * DAY;
              offsets[i] = (int) (midnight - localTime(rules, firstDay + i, 0));
            });
    return new LocalClock(rules, firstDay, offsets, irregular);
  }

  /**
   * The local day of a moment.
   *
   * @param moment seconds since 1970-01-01T00:00:00Z
   * @return days since 1970-01-01: the last day that has begun by then
   * @throws CalendarException if the moment lies outside the years 1 to 9999
   */
  public int dayOf(long moment) {
    requireUsual(moment);
    int day = (int) Math.floorDiv(moment + offset(moment), (long) DAY);
    // An offset is only near the right one close to a change, so look at the neighbours too.
    while (startOfDay(day) > moment) {
      day--;
    }
    while (startOfDay(day + 1) <= moment) {
      day++;
    }
    return day;
  }

  /**
   * The first moment of a local day.
   *
   * @param day days since 1970-01-01
   * @return seconds since 1970-01-01T00:00:00Z
   */
  public long startOfDay(int day) {
    int i = day - first;
    if (i >= 0 && i < offsetAtStart.length) {
      return (long) day * DAY - offsetAtStart[i];
    }
    return localTime(rules, day, 0);
  }

  /**
   * The last moment of a local day: one second before the next one begins.
   *
   * @param day days since 1970-01-01
   * @return seconds since 1970-01-01T00:00:00Z
   */
  public long endOfDay(int day) {
    return startOfDay(day + 1) - 1;
  }

  /**
   * The moment of a local time.
   *
   * @param day days since 1970-01-01
   * @param secondOfDay what the clock shows, in seconds after midnight, 0 to 86,400
   * @return seconds since 1970-01-01T00:00:00Z
   */
  public long at(int day, int secondOfDay) {
    if (secondOfDay == DAY) {
      return startOfDay(day + 1);
    }
    int i = day - first;
    if (i >= 0 && i < offsetAtStart.length && !irregular.get(i)) {
      return (long) day * DAY - offsetAtStart[i] + secondOfDay;
    }
    return Math.max(startOfDay(day), localTime(rules, day, secondOfDay));
  }

  private int offset(long moment) {
    long i = Math.floorDiv(moment, (long) DAY) - first;
    if (i >= 0 && i < offsetAtStart.length) {
      return offsetAtStart[(int) i];
    }
    return rules.getOffset(Instant.ofEpochSecond(moment)).getTotalSeconds();
  }

  private static long localTime(ZoneRules rules, int day, int secondOfDay) {
    LocalDateTime local = LocalDate.ofEpochDay(day).atStartOfDay().plusSeconds(secondOfDay);
    List<ZoneOffset> offsets = rules.getValidOffsets(local);
    if (offsets.isEmpty()) {
      return rules.getTransition(local).toEpochSecond();
    }
    return local.toEpochSecond(offsets.get(0));
  }

  private static void requireUsual(long moment) {
    if (moment < EARLIEST || moment > LATEST) {
      throw new CalendarException(
          "a time lies outside the years 1 to 9999. Check that its date is right");
    }
  }
}
