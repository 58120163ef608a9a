package org.plumbline.conformance;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.history.Moment;

/**
 * Moments as the suite writes them, in one zone. Worked out with {@code java.time} alone, so that
 * an error in the runtime's own clock shows.
 *
 * @param zone the zone of local times
 */
record LocalMoments(ZoneId zone) {
  private static final int DATE = "2026-03-02".length();
  private static final String RANGE = " to ";

  /** A moment: a date is the whole of its day. */
  Moment moment(String text) {
    int range = text.indexOf(RANGE);
    if (range > 0) {
      return new Moment(
          first(text.substring(0, range)), last(text.substring(range + RANGE.length())));
    }
    return new Moment(first(text), last(text));
  }

  /** A limit below: a date is its beginning. */
  Moment from(String text) {
    int range = text.indexOf(RANGE);
    return range > 0
        ? new Moment(first(text.substring(0, range)), first(text.substring(range + RANGE.length())))
        : Moment.at(first(text));
  }

  /** A limit above: a date is its end. */
  Moment due(String text) {
    int range = text.indexOf(RANGE);
    return range > 0
        ? new Moment(last(text.substring(0, range)), last(text.substring(range + RANGE.length())))
        : Moment.at(last(text));
  }

  /** The local date on which a moment ends. */
  String date(Moment moment) {
    return java.time.Instant.ofEpochSecond(moment.latest()).atZone(zone).toLocalDate().toString();
  }

  /** The first second of what the text says. */
  long first(String text) {
    return second(text, LocalTime.MIN);
  }

  /** The last second of what the text says. */
  long last(String text) {
    return second(text, LocalTime.of(23, 59, 59));
  }

  private long second(String text, LocalTime otherwise) {
    try {
      LocalDate date = LocalDate.parse(text.substring(0, Math.min(DATE, text.length())));
      if (text.length() <= DATE) {
        return date.atTime(otherwise).atZone(zone).toEpochSecond();
      }
      String time = text.substring(DATE + 1);
      int offset = Math.max(time.indexOf('+'), time.indexOf('-'));
      LocalTime local = LocalTime.parse(offset < 0 ? time : time.substring(0, offset));
      return offset < 0
          ? unambiguous(text, date.atTime(local))
          : date.atTime(local).toEpochSecond(ZoneOffset.of(time.substring(offset)));
    } catch (DateTimeException wrong) {
      throw new SuiteException("`" + text + "` is no moment: write 2026-03-02 or 2026-03-02 10:00");
    }
  }

  /** Of two instants with one local time the earlier. */
  private long unambiguous(String text, LocalDateTime local) {
    ZonedDateTime zoned = local.atZone(zone);
    if (!zoned.toLocalDateTime().equals(local)) {
      throw new SuiteException("there is no local time `" + text + "`: the clocks go forward");
    }
    return zoned.withEarlierOffsetAtOverlap().toEpochSecond();
  }

  /** A moment as the suite would write it; a day's first and last second show as times. */
  String write(@Nullable Moment moment) {
    if (moment == null) {
      return "none";
    }
    String first = write(moment.earliest());
    return moment.isPrecise() ? first : first + RANGE + write(moment.latest());
  }

  private String write(long second) {
    ZonedDateTime zoned = java.time.Instant.ofEpochSecond(second).atZone(zone);
    return zoned.toLocalDate() + " " + zoned.toLocalTime() + zoned.getOffset();
  }
}
