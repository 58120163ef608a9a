package org.plumbline.formats;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.history.Value;

/**
 * Reads dates and times: ISO 8601 (with a space or a T between date and time, with or without
 * seconds and offset), and what patterns a mapping adds. A date alone stays a date.
 */
final class TimeReader {
  private static final DateTimeFormatter ISO =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("uuuu-MM-dd")
          .optionalStart()
          .appendPattern("['T'][ ]HH:mm[:ss]")
          .optionalStart()
          .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
          .optionalEnd()
          .optionalStart()
          .appendOffset("+HH:mm", "Z")
          .optionalEnd()
          .optionalEnd()
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private static final Pattern CLOCK =
      Pattern.compile(
          "(?i)([0-9]{1,2})[:.]?([0-9]{2})(?:[:.]([0-9]{2})(?:\\.0+)?)? ?([ap]\\.?m\\.?)?");

  private final ZoneId calendar;
  private final ZoneId zone;
  private final boolean midnightIsNoTime;
  private final List<DateTimeFormatter> formats = new ArrayList<>();

  /**
   * For a mapping.
   *
   * @param calendar the zone of the document's calendar, whose days dates are
   */
  TimeReader(Mapping mapping, ZoneId calendar) throws CaseDataException {
    this.calendar = calendar;
    this.zone = mapping.zone() == null ? calendar : mapping.zone();
    this.midnightIsNoTime = mapping.midnightIsNoTime();
    formats.add(ISO);
    for (String pattern : mapping.times()) {
      requireUsualLetters(pattern);
      try {
        formats.add(format(pattern, Locale.UK));
        if (pattern.contains("MMM")) {
          // Of September it has Sept alone, where most systems write Sep.
          formats.add(format(pattern, Locale.ENGLISH));
        }
      } catch (IllegalArgumentException e) {
        throw new CaseDataException(
            "the mapping's time pattern “"
                + pattern
                + "” is not understood: write it like dd/MM/yyyy HH:mm");
      }
    }
  }

  /** Strict resolution needs u (year), which few people know; they write y and mean it. */
  private static DateTimeFormatter format(String pattern, Locale locale) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern.replace('y', 'u'))
        .toFormatter(locale)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /** Spreadsheets write DD/MM/YYYY or dd/mm/yyyy, which here are another day, year and month. */
  private static void requireUsualLetters(String pattern) throws CaseDataException {
    boolean minutesWithoutHours = pattern.contains("m") && !pattern.matches(".*[HhKk].*");
    if (pattern.contains("D") || pattern.contains("Y") || minutesWithoutHours) {
      throw new CaseDataException(
          "the mapping's time pattern “"
              + pattern
              + "”: letters large and small differ. Days are dd, months MM, years yyyy, hours HH,"
              + " minutes mm: write it like dd/MM/yyyy HH:mm");
    }
  }

  /** The moment that the text names; null if it names none. */
  @Nullable Moment moment(String text) {
    TemporalAccessor parsed = parse(text);
    if (parsed == null) {
      return null;
    }
    if (parsed.isSupported(ChronoField.OFFSET_SECONDS)) {
      return Moment.at(OffsetDateTime.from(parsed).toEpochSecond());
    }
    LocalDate date = LocalDate.from(parsed);
    LocalTime time = time(parsed);
    return time == null ? wholeDay(date) : local(date.atTime(time));
  }

  /**
   * The moment of a date and a time of day that stand apart; whatever time the first names gives
   * way to the second. Null if the one is no date or the other no time.
   */
  @Nullable Moment moment(String date, String timeOfDay) {
    Value.Date day = date(date);
    LocalTime clock = clock(timeOfDay);
    if (day == null || clock == null) {
      return null;
    }
    return midnightIsNoTime && LocalTime.MIDNIGHT.equals(clock)
        ? wholeDay(day.date())
        : local(day.date().atTime(clock));
  }

  /**
   * A time of day as people write it: 16:00, 16.00, 1600, 4:00 pm, 16:00:05; null if it is none.
   */
  static @Nullable LocalTime clock(String text) {
    Matcher told = CLOCK.matcher(text.strip());
    if (!told.matches()) {
      return null;
    }
    int hour = Integer.parseInt(told.group(1));
    int minute = Integer.parseInt(told.group(2));
    int second = told.group(3) == null ? 0 : Integer.parseInt(told.group(3));
    String half = told.group(4);
    if (half != null && (hour < 1 || hour > 12)) {
      return null;
    }
    if (half != null) {
      hour = hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
    }
    return hour > 23 || minute > 59 || second > 59 ? null : LocalTime.of(hour, minute, second);
  }

  /**
   * The date, and the time if it names one; null if it names no date. With an offset: as in the
   * calendar's zone.
   */
  Value.@Nullable Date date(String text) {
    TemporalAccessor parsed = parse(text);
    if (parsed == null) {
      return null;
    }
    if (parsed.isSupported(ChronoField.OFFSET_SECONDS)) {
      LocalDateTime local = LocalDateTime.ofInstant(Instant.from(parsed), calendar);
      return new Value.Date(local.toLocalDate(), local.toLocalTime());
    }
    return new Value.Date(LocalDate.from(parsed), time(parsed));
  }

  /** Null if it names none, or only a midnight that stands for none. */
  private @Nullable LocalTime time(TemporalAccessor parsed) {
    LocalTime time = parsed.query(TemporalQueries.localTime());
    return midnightIsNoTime && LocalTime.MIDNIGHT.equals(time) ? null : time;
  }

  /** The moment from the first to the last second of a day of the calendar. */
  Moment wholeDay(LocalDate date) {
    return new Moment(
        date.atStartOfDay(calendar).toEpochSecond(),
        date.plusDays(1).atStartOfDay(calendar).toEpochSecond() - 1);
  }

  /**
   * A local time; in the hour that the clocks repeat, either of the two; in the hour that they
   * skip, the instant of the skip.
   */
  private Moment local(LocalDateTime local) {
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
    if (offsets.isEmpty()) {
      return Moment.at(zone.getRules().getTransition(local).toEpochSecond());
    }
    return new Moment(
        local.toEpochSecond(offsets.get(0)), local.toEpochSecond(offsets.get(offsets.size() - 1)));
  }

  private @Nullable TemporalAccessor parse(String text) {
    for (DateTimeFormatter format : formats) {
      if (hasForm(format, text)) {
        return resolved(format, text);
      }
    }
    return null;
  }

  /** At an offset that cannot be, such as +399:00, the platform throws even here. */
  private static boolean hasForm(DateTimeFormatter format, String text) {
    ParsePosition end = new ParsePosition(0);
    try {
      return format.parseUnresolved(text, end) != null && end.getIndex() == text.length();
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** A text of the right form may still be no date: 2026-02-30. */
  private static @Nullable TemporalAccessor resolved(DateTimeFormatter format, String text) {
    try {
      return format.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** What is to be said of a text that is no date or time. */
  static String noTime(String text) {
    String shown = Shown.briefly(text);
    String told =
        "“"
            + shown
            + "” is no date or time that is understood. Write 2026-03-02 or 2026-03-02 16:00, or"
            + " give its pattern in a mapping, such as `times: [dd/MM/yyyy HH:mm]`";
    return text.chars().anyMatch(Character::isDigit)
        ? told
        : told
            + "; what only says that there is none can be listed there too: `blank: [tbc, none]`";
  }
}
