package org.plumbline.cli.check;

import java.time.LocalDate;
import org.plumbline.runtime.calendar.CalendarException;
import org.plumbline.runtime.calendar.IsoDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a date, such as 2026-03-02. */
public final class LocalDateReader implements ITypeConverter<LocalDate> {
  @Override
  public LocalDate convert(String value) {
    try {
      return IsoDate.parse(value.strip());
    } catch (CalendarException e) {
      throw new TypeConversionException(String.valueOf(e.getMessage()));
    }
  }
}
