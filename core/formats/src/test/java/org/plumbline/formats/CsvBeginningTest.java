package org.plumbline.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which line of a CSV file names the columns, and by what they are separated. */
class CsvBeginningTest {
  @Test
  void theFirstLineIsTheUsualCase() {
    assertThat(begins("case,event,time", "1,a,2026-03-02"))
        .isEqualTo(new CsvBeginning(',', 1, List.of()));
  }

  @Test
  void excelSaysTheSeparatorInALineOfItsOwn() {
    assertThat(begins("sep=;", "case;event, or act;time", "1;a;2026-03-02"))
        .isEqualTo(new CsvBeginning(';', 2, List.of()));
    assertThat(begins("\"SEP=|\"\r", "\r", "case|a,b,c|d\r"))
        .isEqualTo(new CsvBeginning('|', 3, List.of()));
  }

  @Test
  void titlesAboveTheHeadingsAreNone() {
    assertThat(
            begins("Report, run by A Person, 2026", "", "Team North,,", "CASE;event;time", "1;a;b"))
        .isEqualTo(new CsvBeginning(';', 4, List.of(1L, 3L)));
  }

  @Test
  void belowATitleTheHeadingsAreAsLongAsTheRowBelow() {
    assertThat(
            begins(
                "Conferences 2026,,,", "run at 10:00", "", "Child,Held,Sent,Team", "", "1,a,b,N"))
        .isEqualTo(new CsvBeginning(',', 4, List.of(1L, 2L)));
  }

  @Test
  void headingsThatDoNotNameTheCaseAreStillThose() {
    assertThat(begins("Child,Held,Sent", "1,a,b")).isEqualTo(new CsvBeginning(',', 1, List.of()));
  }

  @Test
  void oneColumnAloneHasNoTitle() {
    assertThat(begins("Child", "1", "2")).isEqualTo(new CsvBeginning(',', 1, List.of()));
    assertThat(begins()).isEqualTo(new CsvBeginning(',', 1, List.of()));
  }

  @Test
  void aTitleAboveRowsOfUnlikeLengthsIsTakenForTheHeadings() {
    assertThat(begins("Conferences", "a,b", "a,b,c"))
        .isEqualTo(new CsvBeginning(',', 1, List.of()));
  }

  private static CsvBeginning begins(String... lines) {
    return CsvBeginning.of(List.of(lines), "case");
  }
}
