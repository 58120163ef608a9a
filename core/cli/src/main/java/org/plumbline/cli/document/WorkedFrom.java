package org.plumbline.cli.document;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.plumbline.runtime.calendar.CalendarException;
import org.plumbline.runtime.calendar.IsoDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the value of {@code --from}: a date, taken at 16:00, or a local date and time. */
final class WorkedFrom implements ITypeConverter<LocalDateTime> {
  private static final LocalTime AFTERNOON = LocalTime.of(16, 0);

  @Override
  public LocalDateTime convert(String value) {
    try {
      String[] parts = value.split("[T ]", 2);
      LocalDate date = IsoDate.parse(parts[0]);
      return date.atTime(parts.length == 1 ? AFTERNOON : LocalTime.parse(parts[1]));
    } catch (CalendarException e) {
      throw new TypeConversionException(String.valueOf(e.getMessage()));
    } catch (DateTimeParseException e) {
      throw new TypeConversionException(
          "`" + value + "` has no time that is understood: write 2026-03-02T16:00");
    }
  }
}
