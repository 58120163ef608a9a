package org.plumbline.compiler.explain;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.plumbline.runtime.calendar.SpokenDate;
import org.plumbline.runtime.history.Moment;

/**
 * Dates and times as people say them, in one time zone: "Fri 18 Dec 2026 at 16:00". In English,
 * whatever the machine's language.
 */
public final class SpokenTime {
  private final ZoneId zone;

  /** In a time zone, which is that of a calendar. */
  public SpokenTime(ZoneId zone) {
    this.zone = zone;
  }

  /**
   * When something happened: "Fri 18 Dec 2026 at 16:00"; "Fri 18 Dec 2026" where only the date is
   * known; "between … and …" where it is known less well.
   */
  public String moment(Moment moment) {
    LocalDateTime earliest = local(moment.earliest());
    LocalDateTime latest = local(moment.latest());
    if (moment.isPrecise()) {
      return SpokenDate.dayAndTime(earliest);
    }
    boolean wholeDays = beginsDay(earliest) && endsDay(latest);
    if (wholeDays && earliest.toLocalDate().equals(latest.toLocalDate())) {
      return SpokenDate.day(earliest.toLocalDate());
    }
    return wholeDays
        ? "between "
            + SpokenDate.day(earliest.toLocalDate())
            + " and "
            + SpokenDate.day(latest.toLocalDate())
        : "between " + SpokenDate.dayAndTime(earliest) + " and " + SpokenDate.dayAndTime(latest);
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
    return endsDay(time)
        ? "the end of " + SpokenDate.day(time.toLocalDate())
        : SpokenDate.dayAndTime(time);
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
    return beginsDay(time)
        ? "the beginning of " + SpokenDate.day(time.toLocalDate())
        : SpokenDate.dayAndTime(time);
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
