package org.plumbline.calendars;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.calendar.CalendarDefinition;
import org.plumbline.runtime.calendar.CalendarText;

/** The calendars that come with Plumbline. Each is a YAML file of this package. */
enum ShippedCalendar {
  ENGLAND("england", "england.yaml"),
  SCOTLAND("scotland", "scotland.yaml"),
  NORTHERN_IRELAND("northern-ireland", "northern-ireland.yaml"),
  SAINT_HELENA("saint-helena", "st-helena.yaml");

  private final String id;
  private final String file;

  ShippedCalendar(String id, String file) {
    this.id = id;
    this.file = file;
  }

  String id() {
    return id;
  }

  static Optional<ShippedCalendar> named(String name) {
    return switch (name) {
      case "england", "wales", "england-and-wales" -> Optional.of(ENGLAND);
      case "scotland" -> Optional.of(SCOTLAND);
      case "northern-ireland" -> Optional.of(NORTHERN_IRELAND);
      case "saint-helena", "st-helena" -> Optional.of(SAINT_HELENA);
      default -> Optional.empty();
    };
  }

  static List<String> ids() {
    return Arrays.stream(values()).map(ShippedCalendar::id).toList();
  }

  /** The file's name, for messages. */
  String file() {
    return file;
  }

  byte[] yaml() {
    try (InputStream in = ShippedCalendar.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the class path");
      }
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new IllegalStateException(file + " cannot be read from the class path", broken);
    }
  }

  /**
   * The calendar as the build wrote it out in full, which spares the start of Jollyday and of YAML;
   * null where the classes were built otherwise.
   */
  @Nullable CalendarDefinition writtenOut() {
    String name = id + ".calendar";
    try (InputStream in = ShippedCalendar.class.getResourceAsStream(name)) {
      return in == null
          ? null
          : CalendarText.read(name, new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new IllegalStateException(name + " cannot be read from the class path", broken);
    }
  }
}
