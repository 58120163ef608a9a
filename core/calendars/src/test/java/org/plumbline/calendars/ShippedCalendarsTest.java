package org.plumbline.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.runtime.calendar.Amount;
import org.plumbline.runtime.calendar.CalendarDefinition;
import org.plumbline.runtime.calendar.CalendarHorizonException;
import org.plumbline.runtime.calendar.CountFrom;
import org.plumbline.runtime.calendar.Counting;
import org.plumbline.runtime.calendar.Direction;
import org.plumbline.runtime.calendar.LimitArithmetic;
import org.plumbline.runtime.calendar.Roll;
import org.plumbline.runtime.calendar.Unit;
import org.plumbline.runtime.calendar.WorkingCalendar;

class ShippedCalendarsTest {
  private static final int MOST = 260;

  @ParameterizedTest
  @MethodSource("org.plumbline.calendars.Calendars#shipped")
  void whatTheBuildWroteOutIsWhatTheDeclarationMakes(String id) {
    CalendarDefinition writtenOut = ShippedCalendar.named(id).orElseThrow().writtenOut();
    assertThat(writtenOut).isNotNull().isEqualTo(Calendars.fromSource(id));
  }

  /**
   * Every start of the horizon, every number of working days up to 260 both ways, every convention,
   * against walking a day at a time over the list of days off. Outside the horizon, no answer.
   */
  @ParameterizedTest
  @MethodSource("org.plumbline.calendars.Calendars#shipped")
  void countingAgreesWithWalking(String id) {
    WorkingCalendar calendar = new Calendars().load(id);
    boolean[] worked = worked(calendar.definition());
    for (Direction direction : Direction.values()) {
      for (CountFrom countFrom : CountFrom.values()) {
        for (Roll roll : Roll.values()) {
          compare(calendar, worked, direction, new Counting(countFrom, roll, null));
        }
      }
    }
  }

  private static void compare(
      WorkingCalendar calendar, boolean[] worked, Direction direction, Counting counting) {
    LimitArithmetic limits = new LimitArithmetic(calendar);
    int step = direction == Direction.AFTER ? 1 : -1;
    int rollStep =
        switch (counting.roll()) {
          case AWAY -> -step;
          case BACK -> -1;
          case FORWARD -> 1;
        };
    Amount[] amounts = new Amount[MOST + 1];
    for (int n = 0; n <= MOST; n++) {
      amounts[n] = new Amount(n, Unit.WORKING_DAYS);
    }
    for (int start = 0; start < worked.length; start++) {
      int at = start;
      while (inside(at, worked) && !worked[at]) {
        at += rollStep;
      }
      if (!inside(at, worked)) {
        continue;
      }
      for (int n = 0; n <= MOST; n++) {
        if (n > 1 || (n == 1 && counting.countFrom() == CountFrom.DAY_0)) {
          do {
            at += step;
          } while (inside(at, worked) && !worked[at]);
        }
        if (!inside(at, worked)) {
          expectNoAnswer(calendar, limits, start, amounts[n], direction, counting);
          break;
        }
        int expected = step > 0 ? Math.max(at, start) : Math.min(at, start);
        int actual = limits.limitDay(calendar.firstDay() + start, amounts[n], direction, counting);
        if (actual != calendar.firstDay() + expected) {
          fail(
              calendar.id()
                  + ", "
                  + counting
                  + ": "
                  + amounts[n]
                  + " "
                  + direction.word()
                  + " "
                  + LocalDate.ofEpochDay(calendar.firstDay() + start));
        }
      }
    }
  }

  private static void expectNoAnswer(
      WorkingCalendar calendar,
      LimitArithmetic limits,
      int start,
      Amount amount,
      Direction direction,
      Counting counting) {
    try {
      limits.limitDay(calendar.firstDay() + start, amount, direction, counting);
      fail(amount + " beyond the horizon had an answer");
    } catch (CalendarHorizonException expected) {
      assertThat(expected.calendar()).isEqualTo(calendar.id());
    }
  }

  private static boolean inside(int i, boolean[] worked) {
    return i >= 0 && i < worked.length;
  }

  private static boolean[] worked(CalendarDefinition calendar) {
    boolean[] worked =
        new boolean[(int) (calendar.last().toEpochDay() - calendar.first().toEpochDay() + 1)];
    for (int i = 0; i < worked.length; i++) {
      LocalDate date = calendar.first().plusDays(i);
      boolean weekend =
          date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
      worked[i] = !weekend && !calendar.closed().containsKey(date);
    }
    return worked;
  }

  @ParameterizedTest
  @CsvSource({
    // the one-off holidays of England, by royal proclamation, and those that moved for them
    "england, 2002-05-27, true",
    "england, 2002-06-03, false",
    "england, 2002-06-04, false",
    "england, 2011-04-29, false",
    "england, 2012-05-28, true",
    "england, 2012-06-04, false",
    "england, 2012-06-05, false",
    "england, 2020-05-04, true",
    "england, 2020-05-08, false",
    "england, 2022-05-30, true",
    "england, 2022-06-02, false",
    "england, 2022-06-03, false",
    "england, 2022-09-19, false",
    "england, 2023-05-08, false",
    // only Scotland keeps these, and not Easter Monday
    "scotland, 2026-01-02, false",
    "england, 2026-01-02, true",
    "scotland, 2026-04-06, true",
    "england, 2026-04-06, false",
    "scotland, 2026-11-30, false",
    "england, 2026-11-30, true",
    // only Northern Ireland keeps these
    "northern-ireland, 2026-03-17, false",
    "england, 2026-03-17, true",
    "northern-ireland, 2026-07-13, false",
    "england, 2026-07-13, true",
    // St Helena, as its public notices have it
    "saint-helena, 2016-05-20, false",
    "saint-helena, 2018-02-09, false",
    "saint-helena, 2020-12-28, false",
    "saint-helena, 2022-06-03, false",
    "saint-helena, 2022-09-19, false",
    "saint-helena, 2022-12-27, false",
    "saint-helena, 2023-11-17, false",
    "saint-helena, 2024-01-24, false",
    "saint-helena, 2024-05-21, false",
    "saint-helena, 2024-11-15, false",
    "saint-helena, 2024-06-10, true",
    "saint-helena, 2024-05-06, true"
  })
  void knownDates(String id, LocalDate date, boolean worked) {
    assertThat(new Calendars().load(id).isWorkingDay((int) date.toEpochDay())).isEqualTo(worked);
  }

  @Test
  void saintHelenaHasTheWholeListThatItsGovernmentPublishedFor2024() {
    CalendarDefinition calendar = new Calendars().load("saint-helena").definition();
    assertThat(
            calendar
                .closed()
                .subMap(LocalDate.parse("2024-01-01"), LocalDate.parse("2025-01-01"))
                .keySet()
                .stream()
                .map(LocalDate::toString))
        .containsExactly(
            "2024-01-01", // New Year's Day
            "2024-01-24", // visit of the Duke of Edinburgh, declared in January
            "2024-03-29", // Good Friday
            "2024-04-01", // Easter Monday
            "2024-05-20", // Whit Monday
            "2024-05-21", // St Helena Day
            "2024-08-26", // August Bank Holiday
            "2024-11-15", // King's Birthday, declared in June
            "2024-12-25",
            "2024-12-26");
  }

  @Test
  void saintHelenasDatesFollowTheRulesThatItsFileStates() {
    CalendarDefinition listed = new Calendars().load("saint-helena").definition();
    WorkingCalendar computed =
        Yaml.calendar(
            """
            calendar: rules
            title: Rules of the Ordinance
            as-known-at: 2026-07-27
            zone: Atlantic/St_Helena
            horizon: 2016-01-01 to 2030-12-31
            weekend: [Saturday, Sunday]
            holidays:
              - {every: 1 January, name: New Year, substitute: {Saturday: following Monday, Sunday: following Monday}}
              - {every: Good Friday, name: Good Friday}
              - {every: Easter Monday, name: Easter Monday}
              - {every: Whit Monday, name: Whit Monday}
              - {every: 21 May, name: St Helena Day, substitute: {Saturday: preceding Friday, Sunday: following Monday}}
              - {every: third Monday of June, name: Queen's Birthday, to-year: 2019}
              - {every: second Monday of June, name: Queen's Birthday, from-year: 2020, to-year: 2022}
              - {every: Friday nearest 14 November, name: King's Birthday, from-year: 2023}
              - {every: last Monday of August, name: August Bank Holiday}
              - {every: 25 December, name: Christmas Day, substitute: {Saturday: following Tuesday, Sunday: following Tuesday}}
              - {every: 26 December, name: Boxing Day, substitute: {Saturday: following Monday, Sunday: following Monday}}
              - {date: 2018-02-09, name: Farewell}
              - {date: 2022-06-03, name: Jubilee}
              - {date: 2022-09-19, name: Funeral}
              - {date: 2023-05-08, name: Coronation}
              - {date: 2024-01-24, name: Visit}
            """);
    assertThat(computed.definition().closed().keySet()).isEqualTo(listed.closed().keySet());
  }

  @Test
  void theHorizonsAreAsPromised() {
    for (String id : Set.of("england", "scotland", "northern-ireland")) {
      CalendarDefinition calendar = new Calendars().load(id).definition();
      assertThat(calendar.first()).isEqualTo("2000-01-01");
      assertThat(calendar.last()).isEqualTo("2040-12-31");
      assertThat(calendar.zone().getId()).isEqualTo("Europe/London");
    }
    CalendarDefinition saintHelena = new Calendars().load("saint-helena").definition();
    assertThat(saintHelena.first()).isEqualTo("2016-01-01");
    assertThat(saintHelena.last()).isEqualTo("2030-12-31");
    assertThat(saintHelena.zone().getId()).isEqualTo("Atlantic/St_Helena");
  }

  @Test
  void daysOffHaveEnglishNames() {
    WorkingCalendar england = new Calendars().load("england");
    assertThat(england.dayOff((int) LocalDate.parse("2026-04-03").toEpochDay()))
        .isEqualTo("Good Friday");
    assertThat(england.dayOff((int) LocalDate.parse("2026-12-28").toEpochDay()))
        .isEqualTo("Boxing Day (substitute day)");
  }
}
