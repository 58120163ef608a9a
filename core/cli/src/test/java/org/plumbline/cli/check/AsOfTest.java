package org.plumbline.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.calendars.Calendars;
import org.plumbline.runtime.calendar.WorkingCalendar;

class AsOfTest {
  private static final WorkingCalendar ENGLAND = new Calendars().load("england");

  /** In 2026 the clocks go forward on 29 March and back on 25 October, both at 01:00 UTC. */
  @ParameterizedTest
  @CsvSource({
    "2026-03-02,                2026-03-02T23:59:59Z",
    "2026-03-29,                2026-03-29T22:59:59Z",
    "2026-10-25,                2026-10-25T23:59:59Z",
    "2026-07-01T12:00,          2026-07-01T11:00:00Z",
    "2026-07-01 12:00:30,       2026-07-01T11:00:30Z",
    "2026-10-25T01:30,          2026-10-25T00:30:00Z",
    "2026-03-29T01:30,          2026-03-29T01:00:00Z",
    "2026-07-01T12:00Z,         2026-07-01T12:00:00Z",
    "2026-10-25T01:30+00:00,    2026-10-25T01:30:00Z",
  })
  void isALocalDayOrTime(String text, Instant expected) {
    assertThat(new AsOf.Reader().convert(text).epochSecond(ENGLAND))
        .isEqualTo(expected.getEpochSecond());
  }
}
