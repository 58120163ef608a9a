package org.plumbline.runtime.calendar;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A calendar that tells working days from days off, in constant time, between its first and its
 * last day. Outside of these it has no answer ({@link CalendarHorizonException}).
 *
 * <p>Days are numbers of days since 1970-01-01. Immutable and safe to share between threads.
 */
public final class WorkingCalendar implements Serializable {
  private static final long serialVersionUID = 1L;

  // How it is kept. Day d of the horizon is bit (d - first) of `working`, set on working days; word
  // w
  // holds days 64w..64w+63. `before[w]` is the number of working days in the words before w, so
  // that
  // the number of working days before any day ("rank") is before[w] plus the bits of one word
  // counted. `day[k]` is the k-th working day ("select"). Adding n working days is therefore one
  // rank, one addition and one select, whatever n is. Forty years take about 45 kB.
  private final transient long[] working;
  private final transient int[] before;
  private final transient int[] day;
  private final transient int first;
  private final transient int last;

  private final transient LocalClock clock;
  private final transient @Nullable OfficeClock office;
  private final transient CalendarDefinition definition;
  // Worked out when asked; the days off of forty years are many. Racing threads find the same.
  private transient int hash;

  private WorkingCalendar(CalendarDefinition definition) {
    this.definition = definition;
    this.first = definition.firstDay();
    this.last = definition.lastDay();
    int days = last - first + 1;
    this.working = workingBits(definition, days);
    this.before = new int[working.length];
    int[] found = new int[days];
    int count = 0;
    for (int i = 0; i < days; i++) {
      if (i % 64 == 0) {
        before[i / 64] = count;
      }
      if ((working[i / 64] & (1L << i)) != 0) {
        found[count++] = first + i;
      }
    }
    this.day = Arrays.copyOf(found, count);
    this.clock = LocalClock.of(definition.zone(), first, last);
    OfficeHours hours = definition.officeHours();
    this.office = hours == null ? null : new OfficeClock(definition, hours, day, clock);
  }

  private static long[] workingBits(CalendarDefinition definition, int days) {
    long[] bits = new long[(days + 63) / 64];
    DayOfWeek weekday = definition.first().getDayOfWeek();
    for (int i = 0; i < days; i++) {
      if (!definition.weekend().contains(weekday)) {
        bits[i / 64] |= 1L << i;
      }
      weekday = weekday.plus(1);
    }
    for (LocalDate date : definition.closed().keySet()) {
      int i = (int) date.toEpochDay() - definition.firstDay();
      bits[i / 64] &= ~(1L << i);
    }
    for (LocalDate date : definition.opened().keySet()) {
      int i = (int) date.toEpochDay() - definition.firstDay();
      bits[i / 64] |= 1L << i;
    }
    return bits;
  }

  /**
   * Builds the calendar of a definition.
   *
   * @param definition what the calendar holds
   * @return the calendar
   */
  public static WorkingCalendar of(CalendarDefinition definition) {
    return new WorkingCalendar(definition);
  }

  /**
   * The data the calendar was built from.
   *
   * @return its definition
   */
  public CalendarDefinition definition() {
    return definition;
  }

  /**
   * The name by which standards call the calendar.
   *
   * @return its id, such as england
   */
  public String id() {
    return definition.id();
  }

  /**
   * The name by which people know the calendar.
   *
   * @return its title, such as England and Wales
   */
  public String title() {
    return definition.title();
  }

  /**
   * The time zone of the calendar's local days.
   *
   * @return its zone
   */
  public ZoneId zone() {
    return definition.zone();
  }

  /**
   * The clock of the calendar's zone, which answers for every date, the horizon notwithstanding.
   *
   * @return its clock
   */
  public LocalClock clock() {
    return clock;
  }

  /**
   * The first day for which the calendar answers.
   *
   * @return days since 1970-01-01
   */
  public int firstDay() {
    return first;
  }

  /**
   * The last day for which the calendar answers.
   *
   * @return days since 1970-01-01
   */
  public int lastDay() {
    return last;
  }

  /**
   * Whether a day is worked.
   *
   * @param ofDay days since 1970-01-01
   * @return true on a working day
   * @throws CalendarHorizonException if the calendar does not cover the day
   */
  public boolean isWorkingDay(int ofDay) {
    int i = index(ofDay);
    return (working[i / 64] & (1L << i)) != 0;
  }

  /**
   * Why a day is a day off.
   *
   * @param ofDay days since 1970-01-01
   * @return the name of the holiday or closure, or the day of the week at a weekend; null on a
   *     working day
   * @throws CalendarHorizonException if the calendar does not cover the day
   */
  public @Nullable String dayOff(int ofDay) {
    if (isWorkingDay(ofDay)) {
      return null;
    }
    LocalDate date = LocalDate.ofEpochDay(ofDay);
    String name = definition.closed().get(date);
    return name != null ? name : WeekDays.name(date.getDayOfWeek());
  }

  /**
   * Steps over working days. The start itself is never counted: one working day after a Saturday is
   * the Monday, and so is one after the Friday; one working day before it is the Friday.
   *
   * @param start days since 1970-01-01; working day or not
   * @param n how many working days to step; negative for backwards
   * @return the n-th working day after the start, the (-n)-th before it, or the start itself if n
   *     is 0
   * @throws CalendarHorizonException if the start or the answer lies outside the horizon
   */
  public int addWorkingDays(int start, int n) {
    int i = index(start);
    if (n == 0) {
      return start;
    }
    // Working day number `rank` is the first that is not before the start.
    long target = (long) rank(i) + n;
    if (n > 0 && (working[i / 64] & (1L << i)) == 0) {
      target--;
    }
    if (target < 0 || target >= day.length) {
      throw CalendarHorizonException.counting(definition, start, n);
    }
    return day[(int) target];
  }

  /**
   * Counts working days from one day to another: after {@code from}, up to and including {@code
   * to}. Backwards the count is negative: from {@code to}, up to but excluding {@code from}. So it
   * undoes {@link #addWorkingDays}: {@code countWorkingDays(d, addWorkingDays(d, n)) == n}.
   *
   * @param from days since 1970-01-01
   * @param to days since 1970-01-01
   * @return the number of working days
   * @throws CalendarHorizonException if the calendar does not cover both days
   */
  public int countWorkingDays(int from, int to) {
    int a = index(from);
    int b = index(to);
    if (from <= to) {
      return rankAfter(b) - rankAfter(a);
    }
    return rank(b) - rank(a);
  }

  /**
   * The day itself if it is worked, else the next working day.
   *
   * @param onOrAfter days since 1970-01-01
   * @return the first working day that is not before the given day
   * @throws CalendarHorizonException if the day or the answer lies outside the horizon
   */
  public int nextWorkingDayOnOrAfter(int onOrAfter) {
    return isWorkingDay(onOrAfter) ? onOrAfter : addWorkingDays(onOrAfter, 1);
  }

  /**
   * The day itself if it is worked, else the previous working day.
   *
   * @param onOrBefore days since 1970-01-01
   * @return the last working day that is not after the given day
   * @throws CalendarHorizonException if the day or the answer lies outside the horizon
   */
  public int previousWorkingDayOnOrBefore(int onOrBefore) {
    return isWorkingDay(onOrBefore) ? onOrBefore : addWorkingDays(onOrBefore, -1);
  }

  OfficeClock office() {
    if (office == null) {
      throw new CalendarException(
          "calendar `"
              + id()
              + "` has no office hours, so it cannot count working hours."
              + " Give it office hours, such as 09:00-17:00");
    }
    return office;
  }

  private int index(int ofDay) {
    if (ofDay < first || ofDay > last) {
      throw CalendarHorizonException.day(definition, ofDay);
    }
    return ofDay - first;
  }

  private int rank(int i) {
    long earlierInWord = (1L << i) - 1;
    return before[i / 64] + Long.bitCount(working[i / 64] & earlierInWord);
  }

  private int rankAfter(int i) {
    return rank(i) + (int) (working[i / 64] >>> i & 1);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof WorkingCalendar that && definition.equals(that.definition));
  }

  @Override
  public int hashCode() {
    int known = hash;
    if (known == 0) {
      known = definition.hashCode();
      hash = known;
    }
    return known;
  }

  @Override
  public String toString() {
    return id();
  }

  // Serialised as its definition, so that no stream can build a calendar whose tables disagree.
  private Object writeReplace() {
    return new Form(definition);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("a working calendar is read from its definition");
  }

  private record Form(CalendarDefinition definition) implements Serializable {
    private Object readResolve() {
      return WorkingCalendar.of(definition);
    }
  }
}
