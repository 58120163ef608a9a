package org.plumbline.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is odd in cases as a whole. */
class CaseFindingsTest {
  private static final String HEAD = "case,event,time,conference,DOB\n";

  @TempDir Path folder;

  @Test
  void whatLiesOutsideThePeriodCoveredIsCounted() throws Exception {
    CaseData.Quality quality =
        quality(
            """
            1,conference is held,2026-02-27,C1,
            1,conference is held,2026-02-28,C2,
            1,conference is held,2026-03-01,C3,
            1,conference is held,2026-03-31,C4,
            1,conference is held,2026-04-01,C5,
            """,
            "covers: {events: [all], from: 2026-03-01, to: 2026-03-31}\n");

    assertThat(quality.outside())
        .containsExactly(
            new CaseData.Counted("before the first day that the data cover", 2, List.of()),
            new CaseData.Counted("after the last day that the data cover", 1, List.of()));
  }

  @Test
  void whatHappenedBeforeTheBirthIsCounted() throws Exception {
    CaseData.Quality quality =
        quality(
            """
            1,,,,2020-03-02
            1,conference is held,2020-02-29,C1,
            1,conference is held,2020-03-02,C2,
            1,conference is held,2020-03-03,C3,
            2,conference is held,2019-01-01,C4,
            """,
            "case: case\n");

    assertThat(quality.outside())
        .containsExactly(
            new CaseData.Counted("before the date of birth in the same case", 1, List.of()));
  }

  @Test
  void anEventMoreThanTenYearsFromAnyOtherOfItsCaseIsNamed() throws Exception {
    CaseData.Quality quality =
        quality(
            """
            1,conference is held,2026-03-02,C1,
            1,conference is held,2205-03-09,C2,
            1,conference is held,1925-03-09,C3,
            1,conference is held,2026-03-20,C4,
            2,conference is held,2016-03-03,C5,
            2,conference is held,2026-03-02,C6,
            3,conference is held,1925-03-02,C7,
            """,
            "case: case\n");

    assertThat(quality.far())
        .extracting(
            far -> far.caseId() + " " + java.time.Instant.ofEpochSecond(far.at().earliest()))
        .containsExactly("1 1925-03-09T00:00:00Z", "1 2205-03-09T00:00:00Z");
    assertThat(quality.outside())
        .containsExactly(
            new CaseData.Counted(
                "more than ten years from any other of the same case", 2, List.of()));
  }

  @Test
  void ofTwoThatAreFarApartEitherMayBeWrong() throws Exception {
    CaseData.Quality quality =
        quality(
            """
            1,conference is held,2026-03-02,C1,
            1,minutes are circulated,2006-03-09,C1,
            """,
            "case: case\n");

    assertThat(quality.far()).extracting(CaseData.Far::event).hasSize(2);
  }

  @Test
  void ofManyOnlyTheFirstTwentyAreNamedAndAllAreCounted() throws Exception {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 15; i++) {
      rows.append(i).append(",conference is held,2026-03-02,C1,\n");
      rows.append(i).append(",conference is held,1926-03-02,C2,\n");
    }

    CaseData.Quality quality = quality(rows.toString(), "case: case\n");

    assertThat(quality.far()).hasSize(20);
    assertThat(quality.outside().get(0).count()).isEqualTo(30);
  }

  @Test
  void aRowThatSaysTheSameAgainIsCountedInItsCaseOnly() throws Exception {
    CaseData.Quality quality =
        quality(
            """
            1,conference is held,2026-03-02,C1,
            1,conference is held,2026-03-02,C1,
            1,conference is held,2026-03-02,C2,
            1,conference is held,2026-03-03,C1,
            1,minutes are circulated,2026-03-02,C1,
            2,conference is held,2026-03-02,C1,
            """,
            "case: case\n");

    assertThat(quality.repeated()).isEqualTo(1);
  }

  @Test
  void aKeyIsMissingOnlyWhereACaseHasSeveralWithoutIt() throws Exception {
    CaseData.Quality quality =
        quality(
            """
            1,conference is held,2026-03-02,,
            1,conference is held,2026-03-09,,
            1,minutes are circulated,2026-03-09,,
            2,conference is held,2026-03-02,,
            3,conference is held,2026-03-02,C1,
            3,conference is held,2026-03-03,,
            """,
            "case: case\n");

    assertThat(quality.keysMissing())
        .containsExactly(new CaseData.Key("conference is held", "conference", 2));
  }

  private CaseData.Quality quality(String rows, String mapping)
      throws IOException, CaseDataException {
    Path cases = Files.writeString(folder.resolve("cases.csv"), HEAD + rows);
    Path meaning = Files.writeString(folder.resolve("m.yaml"), mapping);
    return CaseBinder.bind(
            CaseSource.of(cases, MappingReader.read(meaning)),
            CaseBinderTest.DOCUMENT,
            ZoneId.of("Europe/London"))
        .quality();
  }
}
