package org.plumbline.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.runtime.calendar.CalendarException;
import org.plumbline.runtime.calendar.CalendarHorizonException;
import org.plumbline.runtime.calendar.OfficeHours;
import org.plumbline.runtime.calendar.WorkingCalendar;

/** What a calendar file may say, and what that means. */
class CalendarFileTest {
  @TempDir Path directory;

  @Test
  void aFileOfItsOwnSaysItAll() {
    WorkingCalendar calendar =
        Yaml.calendar(
            """
            calendar: harbour-office
            title: The harbour office
            as-known-at: 2026-03-02
            zone: Atlantic/St_Helena
            horizon: 2026-01-01 to 2027-12-31
            weekend: [friday, Saturday]
            office-hours: 07:30-15:00
            holidays:
              - {date: 2026-05-21, name: Harbour Day, status: verified, source: notice}
              - {every: 25 December, name: Christmas Day, substitute: {Friday: following Sunday}}
              - every: first Monday of May
                name: Spring
                from-year: 2027
              - {every: 1 June, name: Never, except: [2026, 2027]}
            closures:
              - {date: 2026-12-28, to: 2026-12-30, name: Painting, because: it must be}
            working-days:
              - {date: 2026-01-02, name: Stocktaking on a Friday}
            """);
    assertThat(calendar.id()).isEqualTo("harbour-office");
    assertThat(calendar.title()).isEqualTo("The harbour office");
    assertThat(calendar.zone().getId()).isEqualTo("Atlantic/St_Helena");
    assertThat(calendar.definition().knownAt()).isEqualTo("2026-03-02");
    assertThat(calendar.definition().weekend())
        .containsExactlyInAnyOrder(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);
    assertThat(calendar.definition().officeHours()).isEqualTo(OfficeHours.parse("07:30-15:00"));
    assertThat(dayOff(calendar, "2026-05-21")).isEqualTo("Harbour Day");
    assertThat(dayOff(calendar, "2026-12-27")).isEqualTo("Christmas Day");
    assertThat(dayOff(calendar, "2026-05-04")).isNull();
    assertThat(dayOff(calendar, "2027-05-03")).isEqualTo("Spring");
    assertThat(dayOff(calendar, "2026-06-01")).isNull();
    assertThat(dayOff(calendar, "2026-12-28")).isEqualTo("Painting");
    assertThat(dayOff(calendar, "2026-12-30")).isEqualTo("Painting");
    assertThat(dayOff(calendar, "2026-12-31")).isNull();
    assertThat(dayOff(calendar, "2026-01-02")).isNull();
    assertThat(dayOff(calendar, "2026-01-09")).isEqualTo("Friday");
  }

  @Test
  void aLocalCalendarExtendsAShippedOne() {
    WorkingCalendar calendar =
        Yaml.calendar(
            """
            calendar: tyneside
            title: Tyneside
            extends: england
            as-known-at: 2026-03-02
            horizon: 2020-01-01 to 2030-12-31
            office-hours: 08:30-16:30
            closures:
              - {date: 2026-12-29, name: Civic Centre closed}
            working-days:
              - {date: 2026-08-31, name: Bank holiday worked}
            """);
    assertThat(dayOff(calendar, "2026-12-25")).isEqualTo("Christmas");
    assertThat(dayOff(calendar, "2026-12-29")).isEqualTo("Civic Centre closed");
    assertThat(dayOff(calendar, "2026-08-31")).isNull();
    assertThat(calendar.zone().getId()).isEqualTo("Europe/London");
    assertThatThrownBy(() -> dayOff(calendar, "2031-01-01"))
        .isInstanceOf(CalendarHorizonException.class);
  }

  @Test
  void filesExtendFilesBesideThem() throws IOException {
    Files.writeString(
        directory.resolve("council.yaml"),
        """
        calendar: council
        title: Council
        extends: england
        as-known-at: 2026-03-02
        closures: [{date: 2026-12-29, name: Council closed}]
        """);
    Files.createDirectory(directory.resolve("team"));
    Files.writeString(
        directory.resolve("team/team.yaml"),
        """
        calendar: team
        title: Team
        extends: ../council.yaml
        as-known-at: 2026-03-02
        closures: [{date: 2026-12-30, name: Team away}]
        """);
    WorkingCalendar team = Calendars.in(directory).load("team/team.yaml");
    assertThat(dayOff(team, "2026-12-29")).isEqualTo("Council closed");
    assertThat(dayOff(team, "2026-12-30")).isEqualTo("Team away");
  }

  @Test
  void aRingOfCalendarsIsRefused() throws IOException {
    String text =
        """
        calendar: %s
        title: Ring
        extends: %s.yaml
        as-known-at: 2026-03-02
        """;
    Files.writeString(directory.resolve("one.yaml"), text.formatted("one", "two"));
    Files.writeString(directory.resolve("two.yaml"), text.formatted("two", "one"));
    assertThatThrownBy(() -> Calendars.in(directory).load("one.yaml"))
        .isInstanceOf(CalendarFileException.class)
        .hasMessage("one.yaml:3:10: this calendar extends itself, by way of others");
  }

  @Test
  void whatWasAnnouncedLaterWasNotYetKnown() {
    LocalDate day = LocalDate.parse("2026-06-15");
    WorkingCalendar today = new Calendars().load("scotland");
    WorkingCalendar then =
        new Calendars().asKnownAt(LocalDate.parse("2026-02-02")).load("scotland");
    WorkingCalendar onTheDay =
        new Calendars().asKnownAt(LocalDate.parse("2026-02-03")).load("scotland");
    assertThat(today.isWorkingDay((int) day.toEpochDay())).isFalse();
    assertThat(onTheDay.isWorkingDay((int) day.toEpochDay())).isFalse();
    assertThat(then.isWorkingDay((int) day.toEpochDay())).isTrue();
    assertThat(then.definition().knownAt()).isEqualTo("2026-02-02");
    // No calendar knows more than its file.
    assertThat(
            new Calendars()
                .asKnownAt(LocalDate.parse("2030-01-01"))
                .load("scotland")
                .definition()
                .knownAt())
        .isEqualTo(today.definition().knownAt());
  }

  @Test
  void calendarsAreReadOnce() {
    Calendars calendars = new Calendars();
    assertThat(calendars.load("england")).isSameAs(calendars.load("england"));
  }

  @Test
  void shippedCalendarsHaveOtherNames() {
    assertThat(new Calendars().load("wales").id()).isEqualTo("england");
    assertThat(new Calendars().load("st-helena").id()).isEqualTo("saint-helena");
    assertThat(Calendars.shipped())
        .containsExactly("england", "scotland", "northern-ireland", "saint-helena");
  }

  @Test
  void theExampleOfALocalCalendarIsReadable() {
    String home = System.getProperty("plumbline.home");
    Path root = home == null ? Path.of("..", "..") : Path.of(home);
    WorkingCalendar newcastle =
        Calendars.in(root.resolve("standards/calendars")).load("newcastle.yaml");
    assertThat(newcastle.definition().closed())
        .isEqualTo(new Calendars().load("england").definition().closed());
  }

  @Test
  void unknownCalendarsAreAnsweredWithThoseThatThereAre() {
    assertThatThrownBy(() -> new Calendars().load("englnd"))
        .isInstanceOf(CalendarException.class)
        .hasMessage(
            "there is no calendar `englnd`; did you mean `england`? Shipped are england, scotland,"
                + " northern-ireland, saint-helena; any other needs the path of its YAML file");
    assertThatThrownBy(() -> new Calendars().load(""))
        .hasMessageStartingWith("there is no calendar ``");
    assertThatThrownBy(() -> new Calendars().load("nul\0")).isInstanceOf(CalendarException.class);
  }

  private static String dayOff(WorkingCalendar calendar, String date) {
    return calendar.dayOff((int) LocalDate.parse(date).toEpochDay());
  }
}
