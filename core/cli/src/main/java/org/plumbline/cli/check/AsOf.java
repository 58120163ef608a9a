package org.plumbline.cli.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.calendar.CalendarException;
import org.plumbline.runtime.calendar.IsoDate;
import org.plumbline.runtime.calendar.WorkingCalendar;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The moment at which verdicts are taken: a local date, which means the end of it, or a local time,
 * perhaps with its offset from UTC.
 *
 * @param time null for the end of the date
 * @param offset null for the time in the document's calendar's zone; of a time that comes twice,
 *     the first
 */
public record AsOf(LocalDate date, @Nullable LocalTime time, @Nullable ZoneOffset offset) {
  /** In seconds since 1970-01-01T00:00:00Z. */
  public long epochSecond(WorkingCalendar calendar) {
    int day = (int) date.toEpochDay();
    if (time == null) {
      return calendar.clock().endOfDay(day);
    }
    return offset == null
        ? calendar.clock().at(day, time.toSecondOfDay())
        : date.atTime(time).toEpochSecond(offset);
  }

  /** Reads the value of {@code --as-of}. */
  public static final class Reader implements ITypeConverter<AsOf> {
    @Override
    public AsOf convert(String value) {
      String[] parts = value.strip().split("[T ]", 2);
      try {
        LocalDate date = IsoDate.parse(parts[0]);
        return parts.length == 1 ? new AsOf(date, null, null) : withTime(date, parts[1]);
      } catch (CalendarException e) {
        throw new TypeConversionException(String.valueOf(e.getMessage()));
      } catch (DateTimeException e) {
        throw new TypeConversionException(
            "`" + value + "` has no time that is understood: write 2026-09-30T17:00");
      }
    }

    private static AsOf withTime(LocalDate date, String time) {
      if (time.matches(".*(Z|[+-][0-9:]+)")) {
        OffsetDateTime at = OffsetDateTime.parse(date + "T" + time);
        LocalDateTime local = at.toLocalDateTime();
        return new AsOf(local.toLocalDate(), local.toLocalTime(), at.getOffset());
      }
      return new AsOf(date, LocalTime.parse(time), null);
    }
  }
}
