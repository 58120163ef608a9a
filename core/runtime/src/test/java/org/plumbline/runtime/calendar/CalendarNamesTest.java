package org.plumbline.runtime.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.runtime.calendar.Given.LONDON;
import static org.plumbline.runtime.calendar.Given.calendar;
import static org.plumbline.runtime.calendar.Given.day;
import static org.plumbline.runtime.calendar.Given.utc;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How calendars and their days are called, and where they end. */
class CalendarNamesTest {
  private static final WorkingCalendar CALENDAR = calendar("2026-01-01", "2026-12-31");

  @Test
  void aCalendarIsKnownByItsIdItsTitleItsZoneAndItsHorizon() {
    assertThat(CALENDAR).hasToString("test");
    assertThat(CALENDAR.id()).isEqualTo("test");
    assertThat(CALENDAR.title()).isEqualTo("Test");
    assertThat(CALENDAR.zone()).isEqualTo(LONDON);
    assertThat(CALENDAR.firstDay()).isEqualTo(day("2026-01-01"));
    assertThat(CALENDAR.lastDay()).isEqualTo(day("2026-12-31"));
  }

  @Test
  void calendarsThatHoldTheSameAreTheSame() {
    WorkingCalendar same = calendar("2026-01-01", "2026-12-31");
    WorkingCalendar other = calendar("2026-01-01", "2026-12-31", "2026-05-04");

    assertThat(CALENDAR).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(other);
    assertThat(CALENDAR.hashCode()).isNotEqualTo(other.hashCode());
  }

  @Test
  void whoAsksBeyondTheHorizonIsToldWhichCalendarHasNoAnswer() {
    assertThatThrownBy(() -> CALENDAR.isWorkingDay(day("2025-12-31")))
        .isInstanceOfSatisfying(
            CalendarHorizonException.class, e -> assertThat(e.calendar()).isEqualTo("test"))
        .hasMessageContaining("before its first day");
    assertThatThrownBy(() -> CALENDAR.isWorkingDay(day("2027-01-01")))
        .hasMessageContaining("after its last day");
    assertThatThrownBy(() -> CALENDAR.addWorkingDays(day("2026-12-31"), 1))
        .hasMessageContaining("cannot count 1 working day on from 2026-12-31");
    assertThatThrownBy(() -> CALENDAR.addWorkingDays(day("2026-01-02"), -3))
        .hasMessageContaining("cannot count 3 working days back from 2026-01-02");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-14, Mon 14 Dec 2026, 14 Dec",
    "2026-01-04, Sun 4 Jan 2026, 4 Jan",
    "2027-03-02, Tue 2 Mar 2027, 2 Mar",
  })
  void aDateIsSpokenWithItsDayOfTheWeek(LocalDate date, String whole, String brief) {
    assertThat(SpokenDate.day(date)).isEqualTo(whole);
    assertThat(SpokenDate.shortDay(date)).isEqualTo(brief);
  }

  @Test
  void aTimeIsSpokenWithSecondsOnlyWhereThereAreAny() {
    LocalDateTime four = LocalDateTime.parse("2026-12-18T16:00");

    assertThat(SpokenDate.dayAndTime(four)).isEqualTo("Fri 18 Dec 2026 at 16:00");
    assertThat(SpokenDate.dayAndTime(four.plusSeconds(5))).isEqualTo("Fri 18 Dec 2026 at 16:00:05");
  }

  @Test
  void conventionsOfCountingAreCalledAsInASentence() {
    assertThat(CountFrom.DAY_0.words()).isEqualTo("day 0");
    assertThat(CountFrom.DAY_1.words()).isEqualTo("day 1");
    assertThat(Roll.AWAY.word()).isEqualTo("away");
    assertThat(Roll.BACK.word()).isEqualTo("back");
    assertThat(Roll.FORWARD.word()).isEqualTo("forward");
  }

  @Test
  void aRunOfDaysHoldsItsFirstAndItsLastAndNoOther() {
    DayRange week = NumberedPeriods.week(2, 0);

    assertThat(week.contains(6)).isFalse();
    assertThat(week.contains(7)).isTrue();
    assertThat(week.contains(13)).isTrue();
    assertThat(week.contains(14)).isFalse();
  }

  @Test
  void periodsAreNumberedUpToAHundredThousand() {
    assertThat(NumberedPeriods.day(100_000, 0, CountFrom.DAY_0)).isEqualTo(100_000);
    assertThatThrownBy(() -> NumberedPeriods.day(100_001, 0, CountFrom.DAY_0))
        .hasMessageContaining("there is no day 100001");
  }

  @Test
  void whatIsNoDateIsShownUpToFortyCharacters() {
    String forty = "x".repeat(40);

    assertThatThrownBy(() -> IsoDate.parse(forty)).hasMessageContaining("`" + forty + "`");
    assertThatThrownBy(() -> IsoDate.parse(forty + "y")).hasMessageContaining("`" + forty + "…`");
  }

  @Test
  void theClockKnowsTheYears1To9999() {
    LocalClock clock = CALENDAR.clock();

    assertThat(clock.dayOf(utc("0001-01-01T00:00:00"))).isEqualTo(day("0001-01-01") - 1);
    assertThat(clock.dayOf(utc("9999-12-31T23:59:59"))).isEqualTo(day("9999-12-31"));
    assertThatThrownBy(() -> clock.dayOf(utc("0001-01-01T00:00:00") - 1))
        .hasMessageContaining("outside the years 1 to 9999");
    assertThatThrownBy(() -> clock.dayOf(utc("9999-12-31T23:59:59") + 1))
        .hasMessageContaining("outside the years 1 to 9999");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-12-31", "2026-01-01", "2026-12-31", "2027-01-01", "2027-01-02"})
  void theClockSaysTheSameWithinTheHorizonAndBeyond(String date) {
    LocalClock clock = CALENDAR.clock();
    long midnight = LocalDate.parse(date).atStartOfDay(LONDON).toEpochSecond();

    assertThat(clock.startOfDay(day(date))).isEqualTo(midnight);
    assertThat(clock.at(day(date), 3_600)).isEqualTo(midnight + 3_600);
    assertThat(clock.dayOf(midnight)).isEqualTo(day(date));
    assertThat(clock.dayOf(midnight - 1)).isEqualTo(day(date) - 1);
  }

  @Test
  void whereTheFirstDaysOfACalendarHaveAClockChangeTheyBeginAtMidnight() {
    WorkingCalendar spring = calendar("2026-03-30", "2026-04-10");
    WorkingCalendar onTheDay = calendar("2026-03-29", "2026-04-10");

    for (WorkingCalendar each : new WorkingCalendar[] {spring, onTheDay}) {
      assertThat(each.clock().startOfDay(day("2026-03-30"))).isEqualTo(utc("2026-03-29T23:00:00"));
      assertThat(each.clock().at(day("2026-03-29"), 7_200)).isEqualTo(utc("2026-03-29T01:00:00"));
    }
  }

  @Test
  void theCalendarBesideAClassIsRead() {
    assertThatThrownBy(() -> CalendarText.resource(CalendarNamesTest.class, "absent.txt"))
        .hasMessageContaining("absent.txt is missing beside " + CalendarNamesTest.class.getName());
  }
}
