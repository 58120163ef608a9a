package org.plumbline.runtime.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.runtime.calendar.Given.day;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberedPeriodsTest {
  @Test
  void week8IsDays50To56() {
    int start = day("2026-03-02");
    DayRange week = NumberedPeriods.week(8, start);
    assertThat(week.first()).isEqualTo(NumberedPeriods.day(50, start, CountFrom.DAY_1));
    assertThat(week.last()).isEqualTo(NumberedPeriods.day(56, start, CountFrom.DAY_1));
    assertThat(week).hasToString("2026-04-20 to 2026-04-26");
  }

  @ParameterizedTest
  @CsvSource({
    "1, DAY_1, 2026-03-02",
    "15, DAY_1, 2026-03-16",
    "0, DAY_0, 2026-03-02",
    "15, DAY_0, 2026-03-17"
  })
  void daysAreNumberedFromTheStart(int k, CountFrom countFrom, String expected) {
    assertThat(NumberedPeriods.day(k, day("2026-03-02"), countFrom)).isEqualTo(day(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-10, 1, 2026-01-10 to 2026-02-10",
    "2026-01-10, 2, 2026-02-11 to 2026-03-10",
    "2026-01-10, 6, 2026-06-11 to 2026-07-10",
    "2026-01-31, 1, 2026-01-31 to 2026-02-28",
    "2026-01-31, 2, 2026-03-01 to 2026-03-31",
    "2026-01-31, 3, 2026-04-01 to 2026-04-30"
  })
  void monthsFollowEachOtherWithoutGapOrOverlap(String start, int k, String expected) {
    assertThat(NumberedPeriods.month(k, day(start))).hasToString(expected);
  }

  @Test
  void yearsAreTwelveMonths() {
    assertThat(NumberedPeriods.year(2, day("2024-02-29"))).hasToString("2025-03-01 to 2026-02-28");
  }

  @Test
  void everyDayOfTenYearsIsInExactlyOneMonth() {
    for (String from : new String[] {"2026-01-31", "2024-02-29", "2025-08-30", "2026-03-01"}) {
      int next = day(from);
      for (int k = 1; k <= 120; k++) {
        DayRange month = NumberedPeriods.month(k, day(from));
        assertThat(month.first()).isEqualTo(next);
        next = month.last() + 1;
      }
    }
  }

  @Test
  void thereIsNoWeek0() {
    assertThatThrownBy(() -> NumberedPeriods.week(0, 0))
        .isInstanceOf(CalendarException.class)
        .hasMessage("there is no week 0: count from 1");
    assertThatThrownBy(() -> NumberedPeriods.month(Integer.MAX_VALUE, 0))
        .isInstanceOf(CalendarException.class);
  }
}
