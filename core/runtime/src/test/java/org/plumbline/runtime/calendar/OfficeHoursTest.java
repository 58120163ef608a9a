package org.plumbline.runtime.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.runtime.calendar.Given.calendar;
import static org.plumbline.runtime.calendar.Given.london;
import static org.plumbline.runtime.calendar.Given.londonText;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeHoursTest {
  @ParameterizedTest
  @CsvSource({
    "09:00-17:00, 32400, 61200, 09:00-17:00",
    "9:00 to 17:59, 32400, 64740, 09:00-17:59",
    "00:00–24:00, 0, 86400, 00:00-24:00",
    "10:10-23:59, 36600, 86340, 10:10-23:59",
  })
  void areWrittenFromOpeningToClosing(String text, int opens, int closes, String shown) {
    OfficeHours hours = OfficeHours.parse(text);

    assertThat(hours).isEqualTo(new OfficeHours(opens, closes)).hasToString(shown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"24:01-24:30", "25:00-26:00", "09:00-24:01", "09:60-17:00"})
  void noClockShowsWhatThereIsNot(String text) {
    assertThatThrownBy(() -> OfficeHours.parse(text)).hasMessageContaining("o'clock");
  }

  @Test
  void anOfficeOpensBeforeItCloses() {
    assertThatThrownBy(() -> OfficeHours.parse("09:00-09:00"))
        .hasMessageContaining("must open before they close");
  }

  @Test
  void theFirstAndTheLastDayOfTheCalendarCount() {
    WorkingCalendar week = calendar("2026-03-02", "2026-03-06");

    assertThat(due(week, "2026-03-06T10:00", 7, Direction.AFTER)).isEqualTo("2026-03-06T17:00");
    assertThat(due(week, "2026-03-02T17:00", 8, Direction.BEFORE)).isEqualTo("2026-03-02T09:00");
    assertThat(due(week, "2026-03-06T18:00", 1, Direction.BEFORE)).isEqualTo("2026-03-06T16:00");
    assertThatThrownBy(() -> due(week, "2026-03-02T17:00", 9, Direction.BEFORE))
        .isInstanceOf(CalendarHorizonException.class);
    assertThatThrownBy(() -> due(week, "2026-03-07T10:00", 1, Direction.BEFORE))
        .isInstanceOf(CalendarHorizonException.class);
  }

  /** On that Sunday the clocks go from 01:00 to 02:00, so the office is open for no time at all. */
  @ParameterizedTest
  @ValueSource(strings = {"2026-03-30", "2026-03-31", "2026-04-01", "2026-04-02", "2026-04-05"})
  void aDayWithoutAnHourOfWorkEndsNothing(String last) {
    CalendarDefinition nights =
        Given.definition(
            "2026-03-23", last, Given.LONDON, OfficeHours.parse("01:00-02:00"), List.of());
    TreeMap<LocalDate, String> opened = new TreeMap<>();
    opened.put(LocalDate.parse("2026-03-29"), "Stocktaking");
    WorkingCalendar calendar =
        WorkingCalendar.of(
            new CalendarDefinition(
                nights.id(),
                nights.title(),
                nights.zone(),
                nights.first(),
                nights.last(),
                nights.knownAt(),
                nights.weekend(),
                new TreeMap<>(nights.closed()),
                opened,
                nights.officeHours()));

    assertThat(due(calendar, "2026-03-27T01:00", 1, Direction.AFTER)).isEqualTo("2026-03-27T02:00");
    assertThat(due(calendar, "2026-03-27T01:30", 1, Direction.AFTER)).isEqualTo("2026-03-30T01:30");
    assertThat(due(calendar, "2026-03-30T01:30", 1, Direction.BEFORE))
        .isEqualTo("2026-03-27T01:30");
  }

  private static String due(
      WorkingCalendar calendar, String moment, int hours, Direction direction) {
    long at = london(moment);
    OfficeClock office = calendar.office();
    return londonText(
        direction == Direction.AFTER ? office.after(at, hours) : office.before(at, hours));
  }
}
