package org.plumbline.runtime.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every start from 2000 to 2040, every number of working days up to 260 both ways, every
 * convention, against walking a day at a time. The shipped calendars have the same proof beside
 * them.
 */
class ExhaustiveCountingTest {
  private static final int MOST = 260;

  @ParameterizedTest(name = "{0} from {1}, rolling {2}")
  @CsvSource({
    "AFTER, DAY_0, AWAY", "AFTER, DAY_0, BACK", "AFTER, DAY_0, FORWARD",
    "AFTER, DAY_1, AWAY", "AFTER, DAY_1, BACK", "AFTER, DAY_1, FORWARD",
    "BEFORE, DAY_0, AWAY", "BEFORE, DAY_0, BACK", "BEFORE, DAY_0, FORWARD",
    "BEFORE, DAY_1, AWAY", "BEFORE, DAY_1, BACK", "BEFORE, DAY_1, FORWARD"
  })
  void countingAgreesWithWalking(Direction direction, CountFrom countFrom, Roll roll) {
    // Holidays come in clumps, so that rolls and steps cross several days off at a time.
    Random random = new Random(2000);
    Set<LocalDate> closed = new HashSet<>();
    for (int i = 0; i < 250; i++) {
      LocalDate date = LocalDate.parse("1999-01-01").plusDays(random.nextInt(43 * 365));
      for (int length = random.nextInt(5); length >= 0; length--) {
        closed.add(date.plusDays(length));
      }
    }
    WorkingCalendar calendar =
        WorkingCalendar.of(
            Given.definition("1998-06-01", "2042-06-30", Given.LONDON, null, closed));
    LimitArithmetic limits = new LimitArithmetic(calendar);
    DayByDayCalendar oracle =
        new DayByDayCalendar(
            LocalDate.parse("1998-06-01"), LocalDate.parse("2042-06-30"), Given.WEEKEND, closed);
    Counting counting = new Counting(countFrom, roll, null);
    Amount[] amounts = new Amount[MOST + 1];
    for (int n = 0; n <= MOST; n++) {
      amounts[n] = new Amount(n, Unit.WORKING_DAYS);
    }
    long compared = 0;
    LocalDate end = LocalDate.parse("2041-01-01");
    for (LocalDate start = LocalDate.parse("2000-01-01");
        start.isBefore(end);
        start = start.plusDays(1)) {
      DayByDayCalendar.Walk walk = oracle.walk(start, direction, countFrom, roll);
      int day = (int) start.toEpochDay();
      for (int n = 0; n <= MOST; n++) {
        LocalDate expected = walk.next();
        int actual = limits.limitDay(day, amounts[n], direction, counting);
        if (actual != expected.toEpochDay()) {
          fail(
              n
                  + " working days "
                  + direction.word()
                  + " "
                  + start
                  + ": expected "
                  + expected
                  + " but was "
                  + IsoDate.format(actual));
        }
        compared++;
      }
    }
    assertThat(compared).isEqualTo(14_976L * (MOST + 1));
  }
}
