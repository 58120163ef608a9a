package org.plumbline.runtime.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTextTest {
  private static final String TEXT =
      """
      plumbline calendar 1
      id test
      title A test of dates
      zone Europe/London
      horizon 2026-01-01 2026-12-31
      known 2025-12-01
      weekend SATURDAY SUNDAY
      hours 08:30-16:00
      closed 2026-04-03 Good Friday
      closed 2026-04-06 Easter Monday
      opened 2026-04-04 Catching up
      """;

  @Test
  void whatIsReadIsWrittenAgain() throws IOException {
    CalendarDefinition calendar = CalendarText.read("test", new StringReader(TEXT));
    assertThat(calendar.title()).isEqualTo("A test of dates");
    assertThat(calendar.knownAt()).isEqualTo("2025-12-01");
    assertThat(calendar.closed()).containsOnlyKeys(date("2026-04-03"), date("2026-04-06"));
    assertThat(CalendarText.write(calendar)).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @CsvSource({
    "plumbline calendar 1, plumbline calendar 2, 'test:1: a calendar begins with'",
    "closed 2026-04-03, closed 2026-02-30, 'test:9: `2026-02-30` is not a date: February 2026'",
    "closed 2026-04-03, shut 2026-04-03, 'test:9: a line cannot begin with `shut`'",
    "title A test of dates, id again, 'test:3: `id` is given twice'",
    "known 2025-12-01, closed 2025-12-01 x, 'test:11: the line `known` is missing'",
    "Europe/London, Europe/Londinium, 'test:11: Unknown time-zone ID: Europe/Londinium'",
    "SATURDAY, CATURDAY, 'test:11: `CATURDAY` is no day of the week'",
    "2026-01-01 2026, 2027-01-01 2026, 'test:11: calendar `test`: its horizon ends'"
  })
  void otherTextIsRefusedWithItsLine(String text, String instead, String message) {
    String wrong = TEXT.replaceFirst(text, instead);
    assertThat(wrong).isNotEqualTo(TEXT);
    assertThatThrownBy(() -> CalendarText.read("test", new StringReader(wrong)))
        .isInstanceOf(CalendarException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void emptyTextIsRefused() {
    assertThatThrownBy(() -> CalendarText.read("test", new StringReader("")))
        .hasMessageStartingWith("test:1: a calendar begins with");
  }

  private static java.time.LocalDate date(String text) {
    return java.time.LocalDate.parse(text);
  }
}
