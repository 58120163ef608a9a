package org.plumbline.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.KnownAttribute;
import org.plumbline.runtime.history.Value;

/** What rows tell of a case when they tell of no event, of half of one, or of what is known. */
class RowsTest {
  private static final String DATES =
      """
      case: Child
      dates: {Held: conference is held, Sent: minutes are circulated}
      """;

  @TempDir Path folder;

  @Test
  void aCaseWithoutAnyDateIsACaseAllTheSame() throws Exception {
    CaseData data = bind(DATES, "Child,Held,Sent\n1,2026-03-02,\n2,,\n");

    assertThat(data.histories()).extracting(CaseHistory::caseId).containsExactly("1", "2");
    assertThat(data.histories().get(1).occurrences()).isEmpty();
    assertThat(data.unused())
        .containsExactly(
            new CaseData.Unused(3, true, "it tells of no event: none of its dates is filled in"));
  }

  @Test
  void whatIsKnownOfTheCaseStandsInEachRowAndIsToldOnce() throws Exception {
    CaseData data =
        bind(
            DATES,
            """
            Child,Held,Sent,DOB
            1,2026-03-02,,2015-04-05
            1,2026-04-02,,2015-04-05
            2,2026-04-02,,
            """);

    assertThat(data.histories().get(0).attributes())
        .containsExactly(
            new KnownAttribute("date of birth", new Value.Date(LocalDate.of(2015, 4, 5)), null));
    assertThat(data.histories().get(0).occurrences()).hasSize(2);
    assertThat(data.histories().get(1).attributes()).isEmpty();
  }

  @Test
  void inARowThatIsCutOffWhatIsMissingMayHaveHappened() throws Exception {
    CaseData data = bind(DATES, "Child,Held,Sent\n1,2026-03-02,2026-03-03\n2,2026-03-02\n");

    assertThat(data.histories().get(0).unread()).isEmpty();
    assertThat(data.histories().get(1).unread()).containsExactly("minutes are circulated");
  }

  @Test
  void aTimeOfRecordingThatCannotBeReadIsNamedAndTheEventKept() throws Exception {
    CaseData data =
        bind(
            "{}",
            "case,event,time,recorded\n1,ICPC,2026-03-02,soon\n1,ICPC,2026-04-02,2026-04-03\n");

    assertThat(data.histories().get(0).occurrences())
        .extracting(one -> one.recordedAt() == null)
        .containsExactly(true, false);
    assertThat(data.unused())
        .containsExactly(
            new CaseData.Unused(2, false, "“soon” is no time at which something was recorded"));
  }

  @Test
  void whatIsKnownSinceNobodyKnowsWhenIsLeftAside() throws Exception {
    CaseData data =
        bind("{}", "case,event,time,DOB\n1,ICPC,2026-03-02,\n1,,soon,2015-04-05\n2,,,\n");

    assertThat(data.histories()).extracting(CaseHistory::caseId).containsExactly("1", "2");
    assertThat(data.histories().get(0).attributes()).isEmpty();
    assertThat(data.unused()).extracting(CaseData.Unused::line).containsExactly(3L, 4L);
    assertThat(data.unused().get(0).reason()).contains("“soon”");
  }

  @Test
  void forSeveralDocumentsAColumnWithAnothersWordIsNoMistake() throws Exception {
    String mapping =
        """
        for several documents: true
        columns: {Room: office}
        """;
    String rows = "case,event,time,Room,Town\n1,ICPC,2026-03-02,A,B\n";

    assertThat(bind(mapping, rows).unusedColumns())
        .extracting(CaseData.UnusedColumn::column)
        .containsExactly("Town");
    assertThat(bind("columns: {Room: office}", rows).unusedColumns())
        .extracting(CaseData.UnusedColumn::column)
        .containsExactly("Room", "Town");
  }

  private CaseData bind(String mapping, String csv) throws IOException, CaseDataException {
    return CaseBinder.bind(
        CaseSource.of(write("c.csv", csv), MappingReader.read(write("m.yaml", mapping))),
        CaseBinderTest.DOCUMENT,
        ZoneId.of("Europe/London"));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
