package org.plumbline.compiler.explain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.plumbline.runtime.history.Moment;

/**
 * Dates and times as people say them, in one time zone: "Fri 18 Dec 2026 at 16:00". In English,
 * whatever the machine's language.
 */
public final class SpokenTime {
  private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  private final ZoneId zone;

  /** In a time zone, which is that of a calendar. */
  public SpokenTime(ZoneId zone) {
    this.zone = zone;
  }

  /** A date: "Fri 18 Dec 2026". */
  public static String day(LocalDate date) {
    return DAYS.get(date.getDayOfWeek().getValue() - 1)
        + " "
        + shortDay(date)
        + " "
        + date.getYear();
  }

  /** A date of which the year is clear: "18 Dec". */
  static String shortDay(LocalDate date) {
    return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1);
  }

  /** A date and time: "Fri 18 Dec 2026 at 16:00"; seconds only where there are any. */
  static String dayAndTime(LocalDateTime time) {
    return day(time.toLocalDate()) + " at " + time.toLocalTime();
  }

  /**
   * When something happened: "Fri 18 Dec 2026 at 16:00"; "Fri 18 Dec 2026" where only the date is
   * known; "between … and …" where it is known less well.
   */
  public String moment(Moment moment) {
    LocalDateTime earliest = local(moment.earliest());
    LocalDateTime latest = local(moment.latest());
    if (moment.isPrecise()) {
      return dayAndTime(earliest);
    }
    boolean wholeDays = beginsDay(earliest) && endsDay(latest);
    if (wholeDays && earliest.toLocalDate().equals(latest.toLocalDate())) {
      return day(earliest.toLocalDate());
    }
    return wholeDays
        ? "between " + day(earliest.toLocalDate()) + " and " + day(latest.toLocalDate())
        : "between " + dayAndTime(earliest) + " and " + dayAndTime(latest);
  }

  /**
   * The last moment at which something is in time: "Fri 18 Dec 2026 at 16:00"; "the end of Fri 18
   * Dec 2026" where that is the end of the local day; "… or …" where it is not certain which of
   * two.
   */
  public String limit(Moment limit) {
    String earliest = limit(limit.earliest());
    return limit.isPrecise()
        ? earliest
        : "some time between " + earliest + " and " + limit(limit.latest());
  }

  /** As {@link #limit(Moment)}, for an instant in seconds since 1970-01-01T00:00:00Z. */
  public String limit(long instant) {
    LocalDateTime time = local(instant);
    return endsDay(time) ? "the end of " + day(time.toLocalDate()) : dayAndTime(time);
  }

  /**
   * The first moment at which something counts: "the beginning of Fri 18 Dec 2026", or "Fri 18 Dec
   * 2026 at 16:00"; "some time between … and …" where it is not certain.
   */
  public String from(Moment from) {
    String earliest = from(from.earliest());
    return from.isPrecise()
        ? earliest
        : "some time between " + earliest + " and " + from(from.latest());
  }

  /** As {@link #from(Moment)}, for an instant in seconds since 1970-01-01T00:00:00Z. */
  String from(long instant) {
    LocalDateTime time = local(instant);
    return beginsDay(time) ? "the beginning of " + day(time.toLocalDate()) : dayAndTime(time);
  }

  LocalDateTime local(long instant) {
    return LocalDateTime.ofInstant(Instant.ofEpochSecond(instant), zone);
  }

  private static boolean beginsDay(LocalDateTime time) {
    return time.toLocalTime().equals(LocalTime.MIDNIGHT);
  }

  private static boolean endsDay(LocalDateTime time) {
    return time.toLocalTime().equals(LocalTime.of(23, 59, 59));
  }
}
