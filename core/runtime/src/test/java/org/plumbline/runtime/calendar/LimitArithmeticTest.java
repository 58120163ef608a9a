package org.plumbline.runtime.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.runtime.calendar.Given.london;
import static org.plumbline.runtime.calendar.Given.londonText;

import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits worked out by hand, in London's time. */
class LimitArithmeticTest {
  // Easter 2026: Good Friday 3 April, Easter Monday 6 April. Christmas Day 2026 is a Friday, Boxing
  // Day is kept on Monday 28 December.
  private final LimitArithmetic limits =
      new LimitArithmetic(
          Given.calendar(
              "2024-01-01",
              "2028-12-31",
              "2026-04-03",
              "2026-04-06",
              "2026-12-25",
              "2026-12-28",
              "2027-01-01"));

  @ParameterizedTest(name = "{1} {2} {3} {0}: {4}")
  @CsvSource({
    // trigger, number, unit, direction, due
    // elapsed time: Monday; into summer time (23-hour day); out of it (25-hour day)
    "2026-03-02T10:30, 24, HOURS, AFTER, 2026-03-03T10:30",
    "2026-03-28T10:30, 24, HOURS, AFTER, 2026-03-29T11:30",
    "2026-10-24T10:30, 24, HOURS, AFTER, 2026-10-25T09:30",
    "2026-10-25T10:30, 24, HOURS, BEFORE, 2026-10-24T11:30",
    "2026-03-02T10:30, 0, HOURS, AFTER, 2026-03-02T10:30",
    "2026-03-29T00:30, 45, MINUTES, AFTER, 2026-03-29T02:15",
    "2026-03-02T10:30, 90, MINUTES, BEFORE, 2026-03-02T09:00",
    // days end at midnight, whatever the time of the trigger
    "2026-03-02T10:30, 0, DAYS, AFTER, 2026-03-02T23:59:59",
    "2026-03-02T00:00, 3, DAYS, AFTER, 2026-03-05T23:59:59",
    "2026-03-02T23:59:59, 3, DAYS, AFTER, 2026-03-05T23:59:59",
    "2026-03-06T10:30, 5, DAYS, BEFORE, 2026-03-01T23:59:59",
    "2026-03-02T10:30, 4, WEEKS, AFTER, 2026-03-30T23:59:59",
    "2026-03-30T10:30, 4, WEEKS, BEFORE, 2026-03-02T23:59:59",
    // months are clamped at their end
    "2026-01-31T10:30, 1, MONTHS, AFTER, 2026-02-28T23:59:59",
    "2024-01-31T10:30, 1, MONTHS, AFTER, 2024-02-29T23:59:59",
    "2026-02-28T10:30, 1, MONTHS, AFTER, 2026-03-28T23:59:59",
    "2026-03-31T10:30, 1, MONTHS, BEFORE, 2026-02-28T23:59:59",
    "2026-08-31T10:30, 6, MONTHS, AFTER, 2027-02-28T23:59:59",
    "2024-02-29T10:30, 1, YEARS, AFTER, 2025-02-28T23:59:59",
    "2024-02-29T10:30, 4, YEARS, AFTER, 2028-02-29T23:59:59",
    "2024-02-29T10:30, 2, YEARS, BEFORE, 2022-02-28T23:59:59",
    // working days: Thursday before Easter, Good Friday, Saturday; nearest working day behind
    "2026-04-02T10:30, 1, WORKING_DAYS, AFTER, 2026-04-07T23:59:59",
    "2026-04-03T10:30, 1, WORKING_DAYS, AFTER, 2026-04-07T23:59:59",
    "2026-04-04T10:30, 1, WORKING_DAYS, AFTER, 2026-04-07T23:59:59",
    "2026-04-04T10:30, 0, WORKING_DAYS, AFTER, 2026-04-04T23:59:59",
    "2026-03-02T10:30, 15, WORKING_DAYS, AFTER, 2026-03-23T23:59:59",
    "2026-12-18T10:30, 10, WORKING_DAYS, AFTER, 2027-01-06T23:59:59",
    // lead times: nearest working day after the event
    "2026-04-07T10:30, 1, WORKING_DAYS, BEFORE, 2026-04-02T23:59:59",
    "2026-04-04T10:30, 1, WORKING_DAYS, BEFORE, 2026-04-02T23:59:59",
    "2026-04-04T10:30, 0, WORKING_DAYS, BEFORE, 2026-04-04T23:59:59",
    "2026-03-23T10:30, 15, WORKING_DAYS, BEFORE, 2026-03-02T23:59:59",
    // working hours, 9 to 5: within a day; over night, weekend and Easter; outside hours
    "2026-03-02T10:30, 2, WORKING_HOURS, AFTER, 2026-03-02T12:30",
    "2026-03-02T15:00, 2, WORKING_HOURS, AFTER, 2026-03-02T17:00",
    "2026-03-02T15:30, 2, WORKING_HOURS, AFTER, 2026-03-03T09:30",
    "2026-03-06T16:30, 2, WORKING_HOURS, AFTER, 2026-03-09T10:30",
    "2026-04-02T16:30, 9, WORKING_HOURS, AFTER, 2026-04-08T09:30",
    "2026-03-07T12:00, 1, WORKING_HOURS, AFTER, 2026-03-09T10:00",
    "2026-03-07T12:00, 0, WORKING_HOURS, AFTER, 2026-03-07T12:00",
    "2026-03-09T10:00, 1, WORKING_HOURS, BEFORE, 2026-03-09T09:00",
    "2026-03-09T09:30, 1, WORKING_HOURS, BEFORE, 2026-03-06T16:30",
    "2026-03-08T12:00, 8, WORKING_HOURS, BEFORE, 2026-03-06T09:00",
    "2026-03-27T16:00, 2, WORKING_HOURS, AFTER, 2026-03-30T10:00"
  })
  void theUsualWayOfCounting(String trigger, int n, Unit unit, Direction direction, String due) {
    assertThat(due(trigger, n, unit, direction, Counting.USUAL)).isEqualTo(due);
  }

  @ParameterizedTest(name = "{1} {2} {3} {0}, day 1: {4}")
  @CsvSource({
    "2026-03-02T10:30, 15, DAYS, AFTER, 2026-03-16T23:59:59",
    "2026-03-02T10:30, 1, DAYS, AFTER, 2026-03-02T23:59:59",
    "2026-03-02T10:30, 0, DAYS, AFTER, 2026-03-02T23:59:59",
    "2026-03-16T10:30, 15, DAYS, BEFORE, 2026-03-02T23:59:59",
    "2026-03-02T10:30, 26, WEEKS, AFTER, 2026-08-30T23:59:59",
    "2026-03-02T10:30, 0, WEEKS, AFTER, 2026-03-02T23:59:59",
    "2026-03-02T10:30, 1, WEEKS, BEFORE, 2026-02-24T23:59:59",
    "2026-03-01T10:30, 1, MONTHS, AFTER, 2026-03-31T23:59:59",
    "2026-03-01T10:30, 1, YEARS, AFTER, 2027-02-28T23:59:59",
    "2026-03-31T10:30, 1, MONTHS, BEFORE, 2026-03-01T23:59:59",
    "2026-03-02T10:30, 1, WORKING_DAYS, AFTER, 2026-03-02T23:59:59",
    "2026-03-02T10:30, 15, WORKING_DAYS, AFTER, 2026-03-20T23:59:59",
    // Saturday counts as the Thursday before Easter, which is day 1
    "2026-04-04T10:30, 2, WORKING_DAYS, AFTER, 2026-04-07T23:59:59",
    // and the limit may not fall before the Saturday
    "2026-04-04T10:30, 1, WORKING_DAYS, AFTER, 2026-04-04T23:59:59",
    "2026-04-04T10:30, 1, WORKING_DAYS, BEFORE, 2026-04-04T23:59:59",
    "2026-04-04T10:30, 2, WORKING_DAYS, BEFORE, 2026-04-02T23:59:59"
  })
  void theTriggersDayAsDay1(String trigger, int n, Unit unit, Direction direction, String due) {
    Counting counting = Counting.USUAL.from(CountFrom.DAY_1);
    assertThat(due(trigger, n, unit, direction, counting)).isEqualTo(due);
  }

  @ParameterizedTest(name = "{0} {1} {2} working days, {4}, {3}: {5}")
  @CsvSource({
    // 2026-03-07 is a Saturday
    "2026-03-07T10:30, AFTER, 1, DAY_0, BACK, 2026-03-09",
    "2026-03-07T10:30, AFTER, 1, DAY_0, FORWARD, 2026-03-10",
    "2026-03-07T10:30, AFTER, 0, DAY_0, FORWARD, 2026-03-09",
    "2026-03-07T10:30, AFTER, 1, DAY_1, FORWARD, 2026-03-09",
    "2026-03-07T10:30, AFTER, 2, DAY_1, FORWARD, 2026-03-10",
    "2026-03-07T10:30, BEFORE, 1, DAY_0, FORWARD, 2026-03-06",
    "2026-03-07T10:30, BEFORE, 1, DAY_0, BACK, 2026-03-05",
    "2026-03-07T10:30, BEFORE, 0, DAY_0, BACK, 2026-03-06",
    "2026-03-07T10:30, BEFORE, 1, DAY_1, BACK, 2026-03-06",
    // a working day does not roll
    "2026-03-06T10:30, AFTER, 1, DAY_0, FORWARD, 2026-03-09"
  })
  void declaredRolls(
      String trigger, Direction direction, int n, CountFrom countFrom, Roll roll, String day) {
    Counting counting = new Counting(countFrom, roll, null);
    assertThat(due(trigger, n, Unit.WORKING_DAYS, direction, counting))
        .isEqualTo(day + "T23:59:59");
  }

  @ParameterizedTest(name = "{0}, {1} {2}, cut-off 16:00: {3}")
  @CsvSource({
    // 2026-03-05 is a Thursday, 2026-04-02 the Thursday before Easter
    "2026-03-05T15:59:59, 1, WORKING_DAYS, 2026-03-06",
    "2026-03-05T16:00, 1, WORKING_DAYS, 2026-03-09",
    "2026-03-06T16:00, 1, WORKING_DAYS, 2026-03-10",
    "2026-03-07T10:00, 1, WORKING_DAYS, 2026-03-10",
    "2026-04-02T16:30, 0, WORKING_DAYS, 2026-04-07",
    "2026-03-05T16:00, 1, DAYS, 2026-03-07",
    "2026-03-05T16:00, 0, DAYS, 2026-03-06",
    "2026-01-30T16:00, 1, MONTHS, 2026-02-28"
  })
  void aTriggerAtTheCutOffCountsAsIfOnTheNextDay(String trigger, int n, Unit unit, String day) {
    Counting counting = Counting.USUAL.withCutOff(LocalTime.of(16, 0));
    assertThat(due(trigger, n, unit, Direction.AFTER, counting)).isEqualTo(day + "T23:59:59");
  }

  @Test
  void aCutOffThatTheClockShowsTwiceIsReachedTheFirstTime() {
    Counting counting = Counting.USUAL.withCutOff(LocalTime.of(1, 30));
    long firstHalfPast = london("2026-10-25T01:30");
    Amount day = new Amount(1, Unit.DAYS);
    assertThat(londonText(limits.due(firstHalfPast - 1, day, Direction.AFTER, counting)))
        .isEqualTo("2026-10-26T23:59:59");
    // A quarter of an hour later by the sun the clock shows 01:00 to 01:15 again.
    assertThat(londonText(limits.due(firstHalfPast + 2700, day, Direction.AFTER, counting)))
        .isEqualTo("2026-10-27T23:59:59");
  }

  @Test
  void theLowerEdgeOfAWindowIsTheBeginningOfTheDay() {
    Amount days = new Amount(12, Unit.DAYS);
    long trigger = london("2026-03-02T10:30");
    assertThat(londonText(limits.from(trigger, days, Direction.AFTER, Counting.USUAL)))
        .isEqualTo("2026-03-14T00:00");
    Amount hours = new Amount(12, Unit.HOURS);
    assertThat(londonText(limits.from(trigger, hours, Direction.AFTER, Counting.USUAL)))
        .isEqualTo("2026-03-02T22:30");
  }

  @Test
  void aRollBehindTheTriggerMayReachBeyondTheHorizon() {
    // The calendar begins on Monday 2024-01-01, and so does this one, on a Saturday.
    LimitArithmetic fromSaturday = new LimitArithmetic(Given.calendar("2026-03-07", "2026-03-31"));
    int saturday = Given.day("2026-03-07");
    Amount one = new Amount(1, Unit.WORKING_DAYS);
    assertThat(fromSaturday.limitDay(saturday, one, Direction.AFTER, Counting.USUAL))
        .isEqualTo(Given.day("2026-03-09"));
    assertThatThrownBy(
            () ->
                fromSaturday.limitDay(
                    saturday, one, Direction.BEFORE, Counting.USUAL.rolling(Roll.BACK)))
        .isInstanceOf(CalendarHorizonException.class);
  }

  @Test
  void calendarTimeIsCountedBeyondTheHorizon() {
    assertThat(due("2026-03-02T10:30", 18, Unit.YEARS, Direction.AFTER, Counting.USUAL))
        .isEqualTo("2044-03-02T23:59:59");
  }

  @Test
  void workingTimeBeyondTheHorizonHasNoAnswer() {
    assertThatThrownBy(
            () -> due("2028-12-28T10:30", 5, Unit.WORKING_DAYS, Direction.AFTER, Counting.USUAL))
        .isInstanceOf(CalendarHorizonException.class)
        .hasMessageContaining("5 working days on from 2028-12-28");
    assertThatThrownBy(
            () -> due("2028-12-28T10:30", 50, Unit.WORKING_HOURS, Direction.AFTER, Counting.USUAL))
        .isInstanceOf(CalendarHorizonException.class)
        .hasMessageContaining("50 working hours after 2028-12-28");
    assertThatThrownBy(
            () -> due("2024-01-02T09:30", 9, Unit.WORKING_HOURS, Direction.BEFORE, Counting.USUAL))
        .isInstanceOf(CalendarHorizonException.class)
        .hasMessageContaining("9 working hours before 2024-01-02");
    assertThatThrownBy(
            () -> due("2031-01-02T09:30", 1, Unit.WORKING_HOURS, Direction.AFTER, Counting.USUAL))
        .isInstanceOf(CalendarHorizonException.class);
    // The last working day's last hour is still within.
    assertThat(due("2028-12-29T16:00", 1, Unit.WORKING_HOURS, Direction.AFTER, Counting.USUAL))
        .isEqualTo("2028-12-29T17:00");
  }

  @Test
  void workingHoursNeedOfficeHours() {
    WorkingCalendar noHours =
        WorkingCalendar.of(
            Given.definition("2026-01-01", "2026-12-31", Given.LONDON, null, java.util.List.of()));
    assertThatThrownBy(
            () ->
                new LimitArithmetic(noHours)
                    .due(
                        london("2026-03-02T10:30"),
                        new Amount(2, Unit.WORKING_HOURS),
                        Direction.AFTER,
                        Counting.USUAL))
        .isInstanceOf(CalendarException.class)
        .hasMessage(
            "calendar `test` has no office hours, so it cannot count working hours."
                + " Give it office hours, such as 09:00-17:00");
  }

  @Test
  void aCutOffNeedsRollingForwardAndATrigger() {
    assertThatThrownBy(() -> new Counting(CountFrom.DAY_0, Roll.BACK, LocalTime.NOON))
        .isInstanceOf(CalendarException.class)
        .hasMessageContaining("needs rolling forward");
    assertThatThrownBy(
            () ->
                due(
                    "2026-03-02T10:30",
                    1,
                    Unit.DAYS,
                    Direction.BEFORE,
                    Counting.USUAL.withCutOff(LocalTime.NOON)))
        .isInstanceOf(CalendarException.class)
        .hasMessageContaining("no meaning for a limit before an event");
  }

  @Test
  void amountsAreReadAloudAndBounded() {
    assertThat(new Amount(1, Unit.WORKING_DAYS)).hasToString("1 working day");
    assertThat(new Amount(0, Unit.WORKING_HOURS)).hasToString("0 working hours");
    assertThat(new Amount(3, Unit.MONTHS)).hasToString("3 months");
    assertThatThrownBy(() -> new Amount(-1, Unit.DAYS)).hasMessageContaining("cannot be negative");
    assertThatThrownBy(() -> new Amount(1001, Unit.YEARS))
        .hasMessage("1001 years is more than a thousand years. Check the number");
    for (Unit unit : Unit.values()) {
      assertThat(unit.name().toLowerCase(Locale.ROOT).replace('_', ' ')).isEqualTo(unit.plural());
    }
  }

  private String due(String trigger, int n, Unit unit, Direction direction, Counting counting) {
    String text = londonText(limits.due(london(trigger), new Amount(n, unit), direction, counting));
    return text;
  }
}
