package org.plumbline.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.runtime.calendar.WorkingCalendar;

/** Every day of 2012 to 2028, against what gov.uk publishes. */
class GovUkTest {
  private static final LocalDate FIRST = LocalDate.parse("2012-01-01");
  private static final LocalDate LAST = LocalDate.parse("2028-12-31");

  @ParameterizedTest
  @CsvSource({
    "england, england-and-wales",
    "scotland, scotland",
    "northern-ireland, northern-ireland"
  })
  void everyDayIsAsGovUkHasIt(String id, String division) throws IOException {
    // The list in hand dates from before Scotland's holiday of June 2026 was proclaimed.
    LocalDate beforeProclamation = LocalDate.parse("2026-02-02");
    assertThat(differences(new Calendars().asKnownAt(beforeProclamation).load(id), division))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "england, england-and-wales, ''",
    "scotland, scotland, 2026-06-15",
    "northern-ireland, northern-ireland, ''"
  })
  void sinceThenOnlyTheWorldCupHolidayWasAdded(String id, String division, String added)
      throws IOException {
    Set<LocalDate> expected = new TreeSet<>();
    if (!added.isEmpty()) {
      expected.add(LocalDate.parse(added));
    }
    assertThat(differences(new Calendars().load(id), division)).isEqualTo(expected);
  }

  @Test
  void theListsCoverTheYearsTheyAreComparedFor() throws IOException {
    GovUk.holidays()
        .values()
        .forEach(
            holidays ->
                assertThat(holidays)
                    .hasSizeGreaterThan(130)
                    .allSatisfy(date -> assertThat(date).isBetween(FIRST, LAST)));
  }

  private static Set<LocalDate> differences(WorkingCalendar calendar, String division)
      throws IOException {
    Set<LocalDate> holidays = GovUk.holidays().get(division);
    Set<LocalDate> differences = new TreeSet<>();
    for (LocalDate date = FIRST; !date.isAfter(LAST); date = date.plusDays(1)) {
      boolean weekend =
          date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
      boolean worked = !weekend && !holidays.contains(date);
      if (calendar.isWorkingDay((int) date.toEpochDay()) != worked) {
        differences.add(date);
      }
    }
    return differences;
  }
}
