package org.plumbline.calendars;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.plumbline.runtime.calendar.WorkingCalendar;

/** Calendars of the tests, read as a user's file is. */
final class Yaml {
  static final String HEAD =
      """
      calendar: test
      title: Test
      as-known-at: 2026-03-02
      zone: Europe/London
      horizon: 2020-01-01 to 2030-12-31
      weekend: [Saturday, Sunday]
      """;

  private Yaml() {}

  static WorkingCalendar calendar(String text) {
    return calendar(text.getBytes(StandardCharsets.UTF_8));
  }

  static WorkingCalendar calendar(byte[] bytes) {
    try {
      Path directory = Files.createTempDirectory("calendars");
      Path file = directory.resolve("test.yaml");
      try {
        Files.write(file, bytes);
        return Calendars.in(directory).load("test.yaml");
      } finally {
        Files.deleteIfExists(file);
        Files.delete(directory);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
