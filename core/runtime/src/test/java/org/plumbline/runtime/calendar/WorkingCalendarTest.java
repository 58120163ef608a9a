package org.plumbline.runtime.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.runtime.calendar.Given.day;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {
  // April 2026: Good Friday is the 3rd, Easter Monday the 6th.
  private final WorkingCalendar easter =
      Given.calendar("2026-03-30", "2026-04-12", "2026-04-03", "2026-04-06");

  @Test
  void weekendsAndHolidaysAreDaysOff() {
    assertThat(easter.isWorkingDay(day("2026-04-02"))).isTrue();
    assertThat(easter.isWorkingDay(day("2026-04-03"))).isFalse();
    assertThat(easter.isWorkingDay(day("2026-04-04"))).isFalse();
    assertThat(easter.isWorkingDay(day("2026-04-07"))).isTrue();
    assertThat(easter.dayOff(day("2026-04-03"))).isEqualTo("Holiday");
    assertThat(easter.dayOff(day("2026-04-04"))).isEqualTo("Saturday");
    assertThat(easter.dayOff(day("2026-04-07"))).isNull();
  }

  @Test
  void steppingNeverCountsTheStart() {
    assertThat(easter.addWorkingDays(day("2026-04-02"), 1)).isEqualTo(day("2026-04-07"));
    assertThat(easter.addWorkingDays(day("2026-04-04"), 1)).isEqualTo(day("2026-04-07"));
    assertThat(easter.addWorkingDays(day("2026-04-04"), 0)).isEqualTo(day("2026-04-04"));
    assertThat(easter.addWorkingDays(day("2026-04-04"), -1)).isEqualTo(day("2026-04-02"));
    assertThat(easter.addWorkingDays(day("2026-04-07"), -2)).isEqualTo(day("2026-04-01"));
    assertThat(easter.nextWorkingDayOnOrAfter(day("2026-04-03"))).isEqualTo(day("2026-04-07"));
    assertThat(easter.nextWorkingDayOnOrAfter(day("2026-04-07"))).isEqualTo(day("2026-04-07"));
    assertThat(easter.previousWorkingDayOnOrBefore(day("2026-04-06"))).isEqualTo(day("2026-04-02"));
    assertThat(easter.previousWorkingDayOnOrBefore(day("2026-04-02"))).isEqualTo(day("2026-04-02"));
  }

  @Test
  void openedDaysAreWorkedEvenAtAWeekend() {
    CalendarDefinition plain = easter.definition();
    WorkingCalendar calendar =
        WorkingCalendar.of(
            new CalendarDefinition(
                "test",
                "Test",
                plain.zone(),
                plain.first(),
                plain.last(),
                plain.knownAt(),
                plain.weekend(),
                plain.closed(),
                new TreeMap<>(Map.of(LocalDate.parse("2026-04-04"), "Catching up")),
                null));
    assertThat(calendar.addWorkingDays(day("2026-04-02"), 1)).isEqualTo(day("2026-04-04"));
  }

  @Test
  void outsideTheHorizonThereIsNoAnswer() {
    assertThatThrownBy(() -> easter.isWorkingDay(day("2026-04-13")))
        .isInstanceOf(CalendarHorizonException.class)
        .hasMessage(
            "calendar `test` has no answer for 2026-04-13, which is after its last day (it covers"
                + " 2026-03-30 to 2026-04-12). Check that the date is right; if it is, use a"
                + " calendar with a longer horizon.");
    assertThatThrownBy(() -> easter.addWorkingDays(day("2026-04-09"), 2))
        .isInstanceOf(CalendarHorizonException.class)
        .hasMessageStartingWith(
            "calendar `test` cannot count 2 working days on from 2026-04-09: that runs past");
    assertThatThrownBy(() -> easter.addWorkingDays(day("2026-03-30"), -1))
        .hasMessageStartingWith("calendar `test` cannot count 1 working day back from 2026-03-30");
    assertThatThrownBy(() -> easter.addWorkingDays(day("2026-04-01"), Integer.MAX_VALUE))
        .isInstanceOf(CalendarHorizonException.class);
    assertThatThrownBy(() -> easter.addWorkingDays(day("2026-04-01"), Integer.MIN_VALUE))
        .isInstanceOf(CalendarHorizonException.class);
    assertThatThrownBy(() -> easter.countWorkingDays(day("2026-03-29"), day("2026-04-01")))
        .isInstanceOf(CalendarHorizonException.class);
  }

  @Test
  void everyDayAndEveryCountAgreesWithALoopOnRandomCalendars() {
    Random random = new Random(4);
    for (int round = 0; round < 60; round++) {
      EnumSet<DayOfWeek> weekend = EnumSet.noneOf(DayOfWeek.class);
      for (int i = random.nextInt(4); i > 0; i--) {
        weekend.add(DayOfWeek.of(1 + random.nextInt(7)));
      }
      int first = random.nextInt(20_000) - 10_000;
      int days = 1 + random.nextInt(200);
      Set<LocalDate> closed = new HashSet<>();
      TreeMap<LocalDate, String> named = new TreeMap<>();
      for (int i = random.nextInt(days); i > 0; i--) {
        closed.add(LocalDate.ofEpochDay(first + random.nextInt(days)));
      }
      closed.forEach(date -> named.put(date, "Closed"));
      WorkingCalendar calendar =
          WorkingCalendar.of(
              new CalendarDefinition(
                  "random",
                  "Random",
                  Given.LONDON,
                  LocalDate.ofEpochDay(first),
                  LocalDate.ofEpochDay(first + days - 1L),
                  LocalDate.EPOCH,
                  weekend,
                  named,
                  new TreeMap<>(),
                  null));
      for (int a = first; a < first + days; a++) {
        int count = 0;
        for (int b = a + 1; b < first + days; b++) {
          LocalDate date = LocalDate.ofEpochDay(b);
          boolean worked = !weekend.contains(date.getDayOfWeek()) && !closed.contains(date);
          assertThat(calendar.isWorkingDay(b)).isEqualTo(worked);
          if (worked) {
            count++;
            assertThat(calendar.addWorkingDays(a, count)).isEqualTo(b);
          }
          assertThat(calendar.countWorkingDays(a, b)).isEqualTo(count);
        }
        count = 0;
        for (int b = a - 1; b >= first; b--) {
          LocalDate date = LocalDate.ofEpochDay(b);
          if (!weekend.contains(date.getDayOfWeek()) && !closed.contains(date)) {
            count--;
            assertThat(calendar.addWorkingDays(a, count)).isEqualTo(b);
          }
          assertThat(calendar.countWorkingDays(a, b)).isEqualTo(count);
        }
      }
    }
  }

  @Test
  void definitionsThatMakeNoSenseAreRefused() {
    assertThatThrownBy(() -> Given.calendar("2026-01-02", "2026-01-01"))
        .hasMessageContaining("its horizon ends (2026-01-01) before it begins (2026-01-02)");
    assertThatThrownBy(() -> Given.calendar("1026-01-02", "2026-01-01"))
        .hasMessageContaining("longer than 200 years");
  }

  @Test
  void aCalendarSurvivesSerialisation() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(easter);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      WorkingCalendar read = (WorkingCalendar) in.readObject();
      assertThat(read).isEqualTo(easter);
      assertThat(read.addWorkingDays(day("2026-04-02"), 1)).isEqualTo(day("2026-04-07"));
    }
  }

  @Test
  void equalDefinitionsMakeEqualCalendars() {
    WorkingCalendar same = Given.calendar("2026-03-30", "2026-04-12", "2026-04-06", "2026-04-03");
    assertThat(same).isEqualTo(easter).hasSameHashCodeAs(easter);
    assertThat(List.of(Given.calendar("2026-03-30", "2026-04-12"))).doesNotContain(easter);
  }
}
