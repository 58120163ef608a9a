package org.plumbline.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayRuleTest {
  @ParameterizedTest
  @CsvSource({
    "25 December, 2026, 2026-12-25",
    "29 February, 2024, 2024-02-29",
    "29 February, 2026,",
    "first Monday of May, 2026, 2026-05-04",
    "LAST  monday in August, 2026, 2026-08-31",
    "fifth Monday of March, 2026, 2026-03-30",
    "fifth Tuesday of February, 2026,",
    "Friday nearest 14 November, 2026, 2026-11-13",
    "Friday nearest 14 November, 2024, 2024-11-15",
    "Friday nearest 14 November, 2025, 2025-11-14",
    "Friday nearest 14 November, 2023, 2023-11-17",
    "Good Friday, 2026, 2026-04-03",
    "Easter Monday, 2026, 2026-04-06",
    "Ascension Day, 2026, 2026-05-14",
    "Whit Monday, 2026, 2026-05-25"
  })
  void rulesGiveADateInAYear(String rule, int year, LocalDate date) {
    assertThat(HolidayRule.parse(rule).in(year).orElse(null)).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource({
    "30 February, there is no 30 February in any year",
    "0 May, there is no 0 May in any year",
    "25 Decembre, '`decembre` is no month; write January to December'",
    "first Caturday of May, '`caturday` is no day of the week; write Monday to Sunday'"
  })
  void rulesThatGiveNoneAreRefused(String rule, String message) {
    assertThatThrownBy(() -> HolidayRule.parse(rule)).hasMessage(message);
  }

  @Test
  void otherWordsAreAnsweredWithTheFormsThatThereAre() {
    assertThatThrownBy(() -> HolidayRule.parse("the Queen's birthday"))
        .hasMessageStartingWith("`the Queen's birthday` is no yearly date; write `25 December`");
  }

  @Test
  void easterIsThatOfJollydayInEveryYear() {
    SortedMap<LocalDate, String> holidays =
        JollydayHolidays.between(
            new CalendarFile.Region("gb", "eng", Position.WHOLE_FILE),
            LocalDate.parse("1990-01-01"),
            LocalDate.parse("2190-12-31"));
    for (int year = 1990; year <= 2190; year++) {
      assertThat(holidays.get(HolidayRule.parse("Easter Monday").in(year).orElseThrow()))
          .describedAs("%s", year)
          .isEqualTo("Easter Monday");
    }
  }
}
