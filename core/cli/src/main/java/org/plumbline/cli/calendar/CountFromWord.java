package org.plumbline.cli.calendar;

import org.plumbline.runtime.calendar.CountFrom;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the value of {@code --count-from}. */
final class CountFromWord implements ITypeConverter<CountFrom> {
  @Override
  public CountFrom convert(String value) {
    return switch (value) {
      case "day-0", "0" -> CountFrom.DAY_0;
      case "day-1", "1" -> CountFrom.DAY_1;
      default -> throw new TypeConversionException("it is day-0 or day-1, not `" + value + "`");
    };
  }
}
