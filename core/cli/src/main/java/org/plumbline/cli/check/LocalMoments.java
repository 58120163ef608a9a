package org.plumbline.cli.check;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.history.Moment;

/**
 * Moments for programs: ISO 8601 in the calendar's local time. A date stands for the whole of that
 * day: what is due by it is due by its end. What lies somewhere between two moments is written as
 * an interval, {@code from/to}.
 */
final class LocalMoments {
  private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);
  private static final DateTimeFormatter ISO = DateTimeFormatter.ISO_LOCAL_DATE_TIME;

  private final ZoneId zone;

  LocalMoments(ZoneId zone) {
    this.zone = zone;
  }

  /** When something happened; null for null. */
  @Nullable String moment(@Nullable Moment moment) {
    if (moment == null) {
      return null;
    }
    LocalDateTime earliest = local(moment.earliest());
    LocalDateTime latest = local(moment.latest());
    if (moment.isPrecise()) {
      return ISO.format(earliest);
    }
    boolean wholeDays =
        earliest.toLocalTime().equals(LocalTime.MIDNIGHT)
            && latest.toLocalTime().equals(LAST_SECOND);
    return wholeDays
        ? interval(earliest.toLocalDate().toString(), latest.toLocalDate().toString())
        : interval(ISO.format(earliest), ISO.format(latest));
  }

  /** The first moment at which an act counts; null for null. */
  @Nullable String from(@Nullable Moment from) {
    return from == null
        ? null
        : interval(
            edge(from.earliest(), LocalTime.MIDNIGHT), edge(from.latest(), LocalTime.MIDNIGHT));
  }

  /** The last moment at which an act is in time; null for null. */
  @Nullable String by(@Nullable Moment by) {
    return by == null
        ? null
        : interval(edge(by.earliest(), LAST_SECOND), edge(by.latest(), LAST_SECOND));
  }

  /** As for {@link #by}, of an instant in seconds since 1970-01-01T00:00:00Z. */
  String by(long instant) {
    return edge(instant, LAST_SECOND);
  }

  /** As for {@link #from}, of an instant in seconds since 1970-01-01T00:00:00Z. */
  String first(long instant) {
    return edge(instant, LocalTime.MIDNIGHT);
  }

  private String edge(long instant, LocalTime edgeOfDay) {
    LocalDateTime time = local(instant);
    return time.toLocalTime().equals(edgeOfDay) ? time.toLocalDate().toString() : ISO.format(time);
  }

  private LocalDateTime local(long instant) {
    return LocalDateTime.ofInstant(Instant.ofEpochSecond(instant), zone);
  }

  private static String interval(String from, String to) {
    return from.equals(to) ? from : from + "/" + to;
  }
}
