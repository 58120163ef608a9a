package org.plumbline.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import com.opengamma.strata.basics.ReferenceData;
import com.opengamma.strata.basics.date.HolidayCalendar;
import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.HolidayCalendarIds;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.runtime.calendar.WorkingCalendar;

/** A second opinion: OpenGamma Strata's calendars, which banks count business days by. */
class StrataTest {
  @Test
  void everyDayOfEnglandIsABusinessDayOfLondonOrNot() {
    HolidayCalendar london = HolidayCalendarIds.GBLO.resolve(ReferenceData.standard());
    WorkingCalendar england = new Calendars().load("england");
    for (int day = england.firstDay(); day <= england.lastDay(); day++) {
      LocalDate date = LocalDate.ofEpochDay(day);
      assertThat(england.isWorkingDay(day))
          .describedAs("%s", date)
          .isEqualTo(london.isBusinessDay(date));
    }
  }

  @Test
  void countingInEnglandAgreesWithLondonsOwnHolidays() {
    HolidayCalendar london = HolidayCalendarIds.GBLO.resolve(ReferenceData.standard());
    WorkingCalendar england = new Calendars().load("england");
    compare(england, london);
  }

  @ParameterizedTest
  @MethodSource("org.plumbline.calendars.Calendars#shipped")
  void countingAgreesWithStrataOnOurHolidays(String id) {
    WorkingCalendar calendar = new Calendars().load(id);
    HolidayCalendar strata =
        ImmutableHolidayCalendar.of(
            HolidayCalendarId.of(id),
            calendar.definition().closed().keySet(),
            DayOfWeek.SATURDAY,
            DayOfWeek.SUNDAY);
    compare(calendar, strata);
  }

  private static void compare(WorkingCalendar calendar, HolidayCalendar strata) {
    int margin = 400;
    for (int day = calendar.firstDay() + margin; day <= calendar.lastDay() - margin; day++) {
      LocalDate date = LocalDate.ofEpochDay(day);
      assertThat(calendar.isWorkingDay(day)).isEqualTo(strata.isBusinessDay(date));
      for (int n = -260; n <= 260; n += 13) {
        // Strata takes a shift by 0 from a holiday to the next business day; ours stays.
        if (n != 0) {
          assertSame(calendar.addWorkingDays(day, n), strata.shift(date, n));
        }
      }
      assertSame(calendar.nextWorkingDayOnOrAfter(day), strata.nextOrSame(date));
      assertSame(calendar.previousWorkingDayOnOrBefore(day), strata.previousOrSame(date));
      // Strata counts the first day in and the last one out.
      LocalDate later = date.plusDays(day % 365);
      assertThat(calendar.countWorkingDays(day - 1, day + day % 365 - 1))
          .isEqualTo(strata.daysBetween(date, later));
    }
  }

  private static void assertSame(int day, LocalDate expected) {
    if (day != expected.toEpochDay()) {
      assertThat(LocalDate.ofEpochDay(day)).isEqualTo(expected);
    }
  }
}
