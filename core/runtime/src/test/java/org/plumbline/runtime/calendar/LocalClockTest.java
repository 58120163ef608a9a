package org.plumbline.runtime.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.runtime.calendar.Given.day;
import static org.plumbline.runtime.calendar.Given.utc;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalClockTest {
  private static final LocalClock LONDON =
      LocalClock.of(Given.LONDON, day("2000-01-01"), day("2040-12-31"));

  @Test
  void daysOfClockChangesAre23And25HoursLong() {
    // The clocks of London went forward at 01:00 UTC on 2026-03-29 and back at 01:00 UTC on 10-25.
    assertThat(LONDON.startOfDay(day("2026-03-29"))).isEqualTo(utc("2026-03-29T00:00:00"));
    assertThat(LONDON.endOfDay(day("2026-03-29"))).isEqualTo(utc("2026-03-29T22:59:59"));
    assertThat(LONDON.startOfDay(day("2026-10-25"))).isEqualTo(utc("2026-10-24T23:00:00"));
    assertThat(LONDON.endOfDay(day("2026-10-25"))).isEqualTo(utc("2026-10-25T23:59:59"));
  }

  @Test
  void aLocalTimeThatComesTwiceMeansTheFirst() {
    assertThat(LONDON.at(day("2026-10-25"), 3600 + 1800)).isEqualTo(utc("2026-10-25T00:30:00"));
    assertThat(LONDON.at(day("2026-10-25"), 2 * 3600)).isEqualTo(utc("2026-10-25T02:00:00"));
  }

  @Test
  void aLocalTimeThatDoesNotComeMeansTheMomentOfTheChange() {
    assertThat(LONDON.at(day("2026-03-29"), 3600)).isEqualTo(utc("2026-03-29T01:00:00"));
    assertThat(LONDON.at(day("2026-03-29"), 3600 + 1800)).isEqualTo(utc("2026-03-29T01:00:00"));
    assertThat(LONDON.at(day("2026-03-29"), 2 * 3600)).isEqualTo(utc("2026-03-29T01:00:00"));
    assertThat(LONDON.at(day("2026-03-29"), 3 * 3600)).isEqualTo(utc("2026-03-29T02:00:00"));
    assertThat(LONDON.at(day("2026-03-29"), 86_400)).isEqualTo(utc("2026-03-29T23:00:00"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Europe/London",
        "Atlantic/St_Helena",
        "America/New_York",
        "America/Sao_Paulo",
        "Africa/Casablanca",
        "Australia/Lord_Howe",
        "Pacific/Auckland",
        "Asia/Kathmandu",
        "UTC"
      })
  void everyHourAroundEveryClockChangeAgreesWithJavaTime(String zone) {
    ZoneId id = ZoneId.of(zone);
    LocalClock cached = LocalClock.of(id, day("2000-01-01"), day("2040-12-31"));
    LocalClock uncached = LocalClock.of(id, 0, 0);
    int changes = 0;
    Instant start = Instant.parse("2000-01-02T00:00:00Z");
    for (var change = id.getRules().nextTransition(start);
        change != null && change.getInstant().isBefore(Instant.parse("2040-12-30T00:00:00Z"));
        change = id.getRules().nextTransition(change.getInstant())) {
      changes++;
      long at = change.toEpochSecond();
      for (long moment = at - 50 * 3600; moment <= at + 50 * 3600; moment += 900) {
        for (long near = moment - 1; near <= moment + 1; near++) {
          LocalDate expected = Instant.ofEpochSecond(near).atZone(id).toLocalDate();
          assertThat(LocalDate.ofEpochDay(cached.dayOf(near))).isEqualTo(expected);
          assertThat(uncached.dayOf(near)).isEqualTo(cached.dayOf(near));
          long midnight = expected.atStartOfDay(id).toEpochSecond();
          assertThat(cached.startOfDay(cached.dayOf(near))).isEqualTo(midnight);
          assertThat(uncached.startOfDay(cached.dayOf(near))).isEqualTo(midnight);
        }
      }
      int day = cached.dayOf(at);
      for (int d = day - 3; d <= day + 3; d++) {
        LocalDate date = LocalDate.ofEpochDay(d);
        long previous = cached.startOfDay(d) - 1;
        for (int second = 0; second <= 86_400; second += 900) {
          long moment = cached.at(d, second);
          assertThat(moment).isEqualTo(uncached.at(d, second)).isGreaterThanOrEqualTo(previous);
          previous = moment;
          if (second < 86_400) {
            var local = date.atStartOfDay().plusSeconds(second);
            var valid = id.getRules().getValidOffsets(local);
            long expected =
                valid.isEmpty()
                    ? id.getRules().getTransition(local).toEpochSecond()
                    : local.toEpochSecond(valid.get(0));
            assertThat(moment).isEqualTo(expected);
          }
        }
      }
    }
    assertThat(changes)
        .isEqualTo(
            switch (zone) {
              case "Europe/London", "America/New_York" -> 82;
              case "Atlantic/St_Helena", "Asia/Kathmandu", "UTC" -> 0;
              default -> changes;
            });
  }

  @Test
  void everyDayOfForwardYearsBeginsWhereJavaTimeSays() {
    for (int day = day("1995-01-01"); day < day("2045-01-01"); day++) {
      long expected = LocalDate.ofEpochDay(day).atStartOfDay(Given.LONDON).toEpochSecond();
      assertThat(LONDON.startOfDay(day)).isEqualTo(expected);
      assertThat(LONDON.dayOf(expected)).isEqualTo(day);
      assertThat(LONDON.dayOf(expected - 1)).isEqualTo(day - 1);
    }
  }

  @Test
  void daysPassInOrderEvenWhereClocksGoBackOverMidnight() {
    // In 2000 St John's put its clocks back from 00:01 to 23:01 of the day before.
    ZoneId id = ZoneId.of("America/St_Johns");
    LocalClock clock = LocalClock.of(id, day("2000-01-01"), day("2005-12-31"));
    long change =
        id.getRules().nextTransition(Instant.parse("2000-09-01T00:00:00Z")).toEpochSecond();
    int last = clock.dayOf(change - 3 * 3600);
    for (long moment = change - 3 * 3600; moment < change + 3 * 3600; moment += 10) {
      int day = clock.dayOf(moment);
      assertThat(day).isGreaterThanOrEqualTo(last);
      assertThat(clock.startOfDay(day)).isLessThanOrEqualTo(moment);
      assertThat(clock.endOfDay(day)).isGreaterThanOrEqualTo(moment);
      last = day;
    }
  }

  @Test
  void timesBeyondTheYears1To9999AreRefused() {
    assertThatThrownBy(() -> LONDON.dayOf(Long.MAX_VALUE))
        .isInstanceOf(CalendarException.class)
        .hasMessageContaining("outside the years 1 to 9999");
    assertThat(LONDON.dayOf(utc("9999-12-31T12:00:00"))).isEqualTo(day("9999-12-31"));
    assertThat(LONDON.dayOf(utc("0001-01-01T12:00:00"))).isEqualTo(day("0001-01-01"));
  }
}
