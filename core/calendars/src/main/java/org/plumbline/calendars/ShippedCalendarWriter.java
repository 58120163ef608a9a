package org.plumbline.calendars;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.plumbline.runtime.calendar.CalendarText;

/**
 * Writes the shipped calendars out in full. The build runs it once the classes are compiled, so
 * that neither Jollyday nor YAML need start for them later; a test holds the two against each
 * other.
 */
final class ShippedCalendarWriter {
  private ShippedCalendarWriter() {}

  /**
   * Writes each shipped calendar beside the classes of this package.
   *
   * @param arguments the directory of the classes
   */
  public static void main(String[] arguments) throws IOException {
    Path directory = Path.of(arguments[0], "org", "plumbline", "calendars");
    for (String id : ShippedCalendar.ids()) {
      String text = CalendarText.write(Calendars.fromSource(id));
      Files.write(directory.resolve(id + ".calendar"), text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
