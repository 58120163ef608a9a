package org.plumbline.runtime.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every quarter of an hour around both clock changes of several years, against java.time. */
class ClockChangeTest {
  private static final Duration QUARTER = Duration.ofMinutes(15);

  @ParameterizedTest(name = "{1} in {0}")
  @CsvSource({
    "Europe/London, 2003-03-30", "Europe/London, 2003-10-26", "Europe/London, 2012-03-25",
    "Europe/London, 2012-10-28", "Europe/London, 2024-03-31", "Europe/London, 2024-10-27",
    "Europe/London, 2026-03-29", "Europe/London, 2026-10-25", "Europe/London, 2040-03-25",
    "Europe/London, 2040-10-28", "Atlantic/St_Helena, 2026-03-29", "Pacific/Auckland, 2026-04-05",
    "America/Sao_Paulo, 2018-02-18", "America/Sao_Paulo, 2018-11-04"
  })
  void limitsAgreeWithJavaTime(ZoneId zone, LocalDate change) {
    // Open day and night but for two hours, every day, so that the change falls in working time.
    OfficeHours hours = OfficeHours.parse("00:30-22:30");
    CalendarDefinition weekday =
        Given.definition("2000-01-01", "2042-12-31", zone, hours, Set.of(change.plusDays(3)));
    LimitArithmetic limits =
        new LimitArithmetic(
            WorkingCalendar.of(
                new CalendarDefinition(
                    "daily",
                    "Daily",
                    zone,
                    weekday.first(),
                    weekday.last(),
                    weekday.knownAt(),
                    Set.of(),
                    weekday.closed(),
                    weekday.opened(),
                    hours)));
    Instant from = change.minusDays(2).atStartOfDay(zone).toInstant();
    Instant to = change.plusDays(3).atStartOfDay(zone).toInstant();
    int compared = 0;
    for (Instant trigger = from; trigger.isBefore(to); trigger = trigger.plus(QUARTER)) {
      ZonedDateTime local = trigger.atZone(zone);
      for (int n = 0; n <= 3; n++) {
        for (Direction direction : Direction.values()) {
          int signed = direction == Direction.AFTER ? n : -n;
          LocalDate date = local.toLocalDate();
          check(limits, trigger, n, Unit.MINUTES, direction, trigger.plusSeconds(60L * signed));
          check(limits, trigger, n, Unit.HOURS, direction, trigger.plusSeconds(3600L * signed));
          check(limits, trigger, n, Unit.DAYS, direction, end(date.plusDays(signed), zone));
          check(limits, trigger, n, Unit.WEEKS, direction, end(date.plusWeeks(signed), zone));
          check(limits, trigger, n, Unit.MONTHS, direction, end(date.plusMonths(signed), zone));
          check(limits, trigger, n, Unit.YEARS, direction, end(date.plusYears(signed), zone));
          check(
              limits,
              trigger,
              9 * n,
              Unit.WORKING_HOURS,
              direction,
              worked(trigger, 9 * n, direction, zone, change.plusDays(3)));
          compared += 7;
        }
      }
    }
    assertThat(compared).isGreaterThan(25_000);
  }

  private static void check(
      LimitArithmetic limits,
      Instant trigger,
      int n,
      Unit unit,
      Direction direction,
      Instant expected) {
    Amount amount = new Amount(n, unit);
    long due = limits.due(trigger.getEpochSecond(), amount, direction, Counting.USUAL);
    assertThat(Instant.ofEpochSecond(due))
        .describedAs("%s %s %s", amount, direction.word(), trigger)
        .isEqualTo(expected);
  }

  private static Instant end(LocalDate date, ZoneId zone) {
    return date.plusDays(1).atStartOfDay(zone).toInstant().minusSeconds(1);
  }

  /** Working hours, walked a quarter of an hour at a time, asking the local clock each time. */
  private static Instant worked(
      Instant trigger, int hours, Direction direction, ZoneId zone, LocalDate closed) {
    Instant at = trigger;
    for (int quarters = 4 * hours; quarters > 0; ) {
      Instant next = direction == Direction.AFTER ? at.plus(QUARTER) : at.minus(QUARTER);
      ZonedDateTime passing = (direction == Direction.AFTER ? at : next).atZone(zone);
      LocalTime time = passing.toLocalTime();
      boolean open =
          !time.isBefore(LocalTime.of(0, 30))
              && time.isBefore(LocalTime.of(22, 30))
              && !passing.toLocalDate().equals(closed);
      at = next;
      if (open) {
        quarters--;
      }
    }
    return at;
  }
}
