package org.plumbline.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.history.Occurrence;
import org.plumbline.runtime.history.Value;

/** A date in one column and the time of day in another. */
class TimesOfDayTest {
  private static final String MAPPING =
      """
      case: Child
      dates: {Held on: conference is held}
      times of day: {Held on: Held at}
      times: [dd/MM/yyyy, dd/MM/yyyy HH:mm]
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "16:00, 16:00",
    "4:00, 04:00",
    "16.30, 16:30",
    "1630, 16:30",
    "930, 09:30",
    "16:30:05, 16:30:05",
    "16:30:05.000, 16:30:05",
    "4:15 pm, 16:15",
    "4:15PM, 16:15",
    "4.15 a.m., 04:15",
    "12:00 am, 00:00",
    "12:30 pm, 12:30",
    "' 23:59 ', 23:59",
    "0:00, 00:00",
  })
  void aTimeOfDayIsReadAsPeopleWriteIt(String text, LocalTime time) {
    assertThat(TimeReader.clock(text)).isEqualTo(time);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "24:00",
        "12:60",
        "12:00:60",
        "13:00 pm",
        "0:30 am",
        "noon",
        "",
        "4",
        "4 pm",
        "-1:30"
      })
  void whatNoClockShowsIsNoTime(String text) {
    assertThat(TimeReader.clock(text)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "dd-MMM-yyyy, 02-Sep-2026",
    "dd-MMM-yyyy, 02-Sept-2026",
    "dd-MMM-yyyy, 02-SEP-2026",
    "d MMMM yyyy, 2 september 2026",
    "d/M/yy, 2/9/26",
  })
  void aMonthIsReadAsSystemsAndPeopleNameIt(String pattern, String text) throws Exception {
    Mapping mapping =
        MappingReader.read(
            Files.writeString(folder.resolve("m.yaml"), "times: [" + pattern + "]\n"));

    assertThat(new TimeReader(mapping, ZoneId.of("Europe/London")).date(text))
        .isEqualTo(new Value.Date(java.time.LocalDate.of(2026, 9, 2), null));
  }

  @Test
  void dateAndTimeAreOneMomentInTheZoneOfTheCalendar() throws Exception {
    assertThat(held("Child,Held on,Held at\n1,02/07/2026,10:30\n", MAPPING))
        .isEqualTo(Moment.at(Instant.parse("2026-07-02T09:30:00Z").getEpochSecond()));
  }

  @Test
  void withoutATimeTheDateIsADateAlone() throws Exception {
    Moment day =
        new Moment(
            Instant.parse("2026-03-02T00:00:00Z").getEpochSecond(),
            Instant.parse("2026-03-02T23:59:59Z").getEpochSecond());

    assertThat(held("Child,Held on,Held at\n1,02/03/2026,\n", MAPPING)).isEqualTo(day);
    assertThat(
            held(
                "Child,Held on,Held at\n1,02/03/2026,00:00\n",
                MAPPING + "midnight is no time: true\n"))
        .isEqualTo(day);
  }

  @Test
  void aTimeThatStandsWithTheDateGivesWay() throws Exception {
    assertThat(held("Child,Held on,Held at\n1,02/03/2026 00:00,10:30\n", MAPPING))
        .isEqualTo(Moment.at(Instant.parse("2026-03-02T10:30:00Z").getEpochSecond()));
  }

  @Test
  void aTimeThatCannotBeReadIsToldAndTheDateTaken() throws Exception {
    CaseData data = bind("Child,Held on,Held at\n1,02/03/2026,noon\n", MAPPING);

    assertThat(data.histories().get(0).occurrences()).hasSize(1);
    assertThat(data.unused())
        .containsExactly(
            new CaseData.Unused(
                2,
                false,
                "“Held at”: “noon” is no time of day, so the date alone was taken. Write 16:00"));
  }

  @Test
  void oneEventARowMayHaveItsTimeApartToo() throws Exception {
    Occurrence one =
        bind(
                """
                case,event,day,hour,noted,noted at
                1,conference is held,2026-03-02,10:30,2026-03-03,09:00
                """,
                """
                time: day
                recorded: noted
                times of day: {day: hour, noted: noted at}
                """)
            .histories()
            .get(0)
            .occurrences()
            .get(0);

    assertThat(one.at())
        .isEqualTo(Moment.at(Instant.parse("2026-03-02T10:30:00Z").getEpochSecond()));
    assertThat(one.recordedAt())
        .isEqualTo(Moment.at(Instant.parse("2026-03-03T09:00:00Z").getEpochSecond()));
  }

  private Moment held(String rows, String mapping) throws IOException, CaseDataException {
    return bind(rows, mapping).histories().get(0).occurrences().get(0).at();
  }

  private CaseData bind(String rows, String mapping) throws IOException, CaseDataException {
    Path cases = Files.writeString(folder.resolve("cases.csv"), rows);
    Path meaning = Files.writeString(folder.resolve("m.yaml"), mapping);
    return CaseBinder.bind(
        CaseSource.of(cases, MappingReader.read(meaning)),
        CaseBinderTest.DOCUMENT,
        ZoneId.of("Europe/London"));
  }
}
