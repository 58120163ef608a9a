package org.plumbline.cli.calendar;

import org.plumbline.runtime.calendar.Roll;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the value of {@code --roll}. */
final class RollWord implements ITypeConverter<Roll> {
  @Override
  public Roll convert(String value) {
    return switch (value) {
      case "back" -> Roll.BACK;
      case "forward" -> Roll.FORWARD;
      default -> throw new TypeConversionException("it is back or forward, not `" + value + "`");
    };
  }
}
