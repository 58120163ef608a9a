package org.plumbline.publish.html;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.calendar.WorkingCalendar;

/** The line of days that a case is drawn on: from when to when it goes, and what is told apart. */
public final class TimeScale {
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

  private static final int DAY = 24 * 3600;
  private static final int MOST_SHADED = 120;
  private static final int TICKS = 5;
  private static final int[] HOURS = {1, 3, 6, 12};

  private final WorkingCalendar calendar;
  private final long first;
  private final long last;

  /** A line with room for all of a case that lies within its calendar. */
  public TimeScale(DrawnCase drawn) {
    this.calendar = drawn.calendar();
    List<Long> all = new ArrayList<>();
    drawn.events().forEach(event -> all.add(event.at()));
    for (DrawnCase.Window window : drawn.windows()) {
      add(window.from(), all);
      add(window.by(), all);
    }
    long least = all.stream().mapToLong(at -> at).min().orElse(0);
    long most = all.stream().mapToLong(at -> at).max().orElse(least);
    long pad = Math.max(3600, (most - least) / 16);
    first = least - pad / 2;
    last = most + pad;
  }

  /** What lies beyond the calendar is beyond the drawing too. */
  private void add(@Nullable Long at, List<Long> all) {
    if (at != null
        && at >= calendar.clock().startOfDay(calendar.firstDay())
        && at <= calendar.clock().endOfDay(calendar.lastDay())) {
      all.add(at);
    }
  }

  /** Where it begins, in seconds since 1970-01-01T00:00:00Z. */
  public long first() {
    return first;
  }

  /** Where it ends, in the same unit. */
  public long last() {
    return last;
  }

  /** Where on the line a moment is: 0 where it begins, 100 where it ends. */
  public double percent(long at) {
    return 100.0 * (at - first) / (last - first);
  }

  /** How much of the line a stretch of seconds takes, of 100. */
  public double share(long seconds) {
    return 100.0 * seconds / (last - first);
  }

  /**
   * A stretch of time that is told apart.
   *
   * @param from in seconds since 1970-01-01T00:00:00Z
   * @param to in the same unit
   */
  public record Stretch(long from, long to) {}

  /** Weekends and holidays; none where the line is so long that they would be a blur. */
  public List<Stretch> daysOff() {
    long from = Math.max(first, calendar.clock().startOfDay(calendar.firstDay()));
    long to = Math.min(last, calendar.clock().endOfDay(calendar.lastDay()));
    List<Stretch> off = new ArrayList<>();
    if (to <= from || (to - from) / DAY > MOST_SHADED) {
      return off;
    }
    int end = calendar.clock().dayOf(to);
    for (int day = calendar.clock().dayOf(from); day <= end; day++) {
      if (!calendar.isWorkingDay(day)) {
        off.add(
            new Stretch(
                Math.max(first, calendar.clock().startOfDay(day)),
                Math.min(last, calendar.clock().endOfDay(day))));
      }
    }
    return off;
  }

  /**
   * A moment that is named above the line.
   *
   * @param at in seconds since 1970-01-01T00:00:00Z
   * @param label its day, or the hour
   */
  public record Tick(long at, String label) {}

  /** Full hours, or the beginnings of days, so far apart that there are few. */
  public List<Tick> ticks() {
    ZonedDateTime begin = Instant.ofEpochSecond(first).atZone(calendar.zone());
    ZonedDateTime end = Instant.ofEpochSecond(last).atZone(calendar.zone());
    int hours = 24 * Math.max(1, (int) Math.ceil((double) (last - first) / DAY / TICKS));
    for (int step : HOURS) {
      if (last - first < 3L * DAY && step * 3600L * TICKS >= last - first) {
        hours = step;
        break;
      }
    }
    boolean years = last - first > 365L * DAY;
    List<Tick> ticks = new ArrayList<>();
    LocalDateTime at = begin.toLocalDate().atStartOfDay();
    for (; !at.atZone(calendar.zone()).isAfter(end); at = at.plusHours(hours)) {
      ZonedDateTime there = at.atZone(calendar.zone());
      if (!there.isBefore(begin)) {
        ticks.add(
            new Tick(
                there.toEpochSecond(), label(there.toLocalDateTime(), ticks.isEmpty(), years)));
      }
    }
    return ticks;
  }

  private static String label(LocalDateTime at, boolean isFirst, boolean years) {
    String day = at.getDayOfMonth() + " " + MONTH.format(at) + (years ? " " + at.getYear() : "");
    if (at.getHour() == 0) {
      return day;
    }
    String hour = String.format(Locale.ROOT, "%02d:00", at.getHour());
    return isFirst ? day + ", " + hour : hour;
  }
}
