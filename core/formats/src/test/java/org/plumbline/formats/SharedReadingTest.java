package org.plumbline.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.formats.WorkbookFile.row;
import static org.plumbline.formats.WorkbookFile.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.formats.SharedReading.Reader;
import org.plumbline.formats.spill.Numbers;
import org.plumbline.formats.spill.Spilling;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Occurrence;

/** One file read for several documents, each in its own words. */
class SharedReadingTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private static final Reader CONFERENCES = new Reader("old", CaseBinderTest.DOCUMENT, LONDON);
  private static final Reader VISITS = new Reader("new", TwoOutcomes.DOCUMENT, LONDON);

  private static final String ROWS =
      """
      case,event,time
      7,ICPC,2026-03-02
      8,child is visited,2026-03-03
      7,minutes are circulated,2026-03-20
      9,conference is held,soon
      """;

  @TempDir Path folder;

  @Test
  void eachHasTheCasesInItsOwnWordsAndTheOthersEventsAreNoMistake() throws Exception {
    List<CaseData> data = bind(csv(ROWS), CONFERENCES, VISITS);

    assertThat(events(data.get(0)))
        .containsExactly("7: conference is held, minutes are circulated", "8:", "9:");
    assertThat(events(data.get(1)))
        .containsExactly("7: conference is held", "8: child is visited", "9:");
    assertThat(data.get(0).quality().unknownEvents())
        .extracting(CaseData.Counted::what)
        .containsExactly("child is visited");
    assertThat(data.get(1).quality().unknownEvents())
        .extracting(CaseData.Counted::what)
        .containsExactly("minutes are circulated");
    assertThat(data.get(0).unused()).hasSize(1);
  }

  @Test
  void documentsWithTheSameWordsShareWhatTheyCameTo() throws Exception {
    KernelDocument later = CaseBinderTest.DOCUMENT.withInForce(LocalDate.of(2026, 1, 1), null);

    List<CaseData> data =
        bind(
            csv(ROWS.replace("child is visited", "ICPC")),
            CONFERENCES,
            new Reader("later", later, LONDON));

    assertThat(data).hasSize(2);
    assertThat(data.get(1)).isSameAs(data.get(0));
  }

  @Test
  void documentsByTheClocksOfOtherPlacesShareNothing() throws Exception {
    List<CaseData> data =
        bind(
            csv("case,event,time\n7,ICPC,2026-07-02\n"),
            CONFERENCES,
            new Reader("abroad", CaseBinderTest.DOCUMENT, ZoneId.of("UTC")));

    assertThat(at(data.get(1)) - at(data.get(0))).isEqualTo(3600);
  }

  @Test
  void whatIsOfNoUseToOneOfThemNamesIt() {
    assertThatThrownBy(
            () ->
                bind(csv("case,event,time\n8,child is visited,2026-03-03\n"), CONFERENCES, VISITS))
        .isInstanceOf(CaseDataException.class)
        .hasMessage(
            "old: not one event is told by the only row that it has: the document knows no “child"
                + " is visited”");
    assertThatThrownBy(
            () ->
                bind(
                    CaseSource.of(write("a.csv", ROWS), mapping("times: [DD/MM]")),
                    CONFERENCES,
                    VISITS))
        .hasMessageStartingWith("old: the mapping's time pattern “DD/MM”");
  }

  @Test
  void aColumnThatTheFileLacksIsRefusedForAllOfThem() {
    assertThatThrownBy(
            () ->
                bind(
                    CaseSource.of(write("a.csv", ROWS), mapping("columns: {where: outcome}")),
                    CONFERENCES,
                    VISITS))
        .hasMessageContaining("the mapping names “where”, which the file does not have");
  }

  @Test
  void remarksOnTheFileAndSheetsThatNobodyReadsAreToldToEach() throws Exception {
    List<CaseData> titled = bind(csv("Run on Monday\n\n" + ROWS), CONFERENCES, VISITS);
    Path book =
        new WorkbookFile()
            .sheet(
                "Cases",
                row(1, text("A1", "case"), text("B1", "event"), text("C1", "time")),
                row(2, text("A2", "7"), text("B2", "ICPC"), text("C2", "2026-03-02")))
            .sheet("Read me", row(1, text("A1", "About")))
            .write(folder.resolve("c.xlsx"));
    List<CaseData> sheets =
        bind(
            CaseSource.of(book, mapping("tables: [{rows: Cases, event: event, time: time}]")),
            CONFERENCES,
            VISITS);

    assertThat(titled)
        .allSatisfy(
            data ->
                assertThat(data.unused().get(0).reason())
                    .isEqualTo("it stands above the headings, which are in line 3"));
    assertThat(sheets)
        .allSatisfy(data -> assertThat(data.quality().unreadRows()).containsExactly("Read me"));
  }

  @Test
  void progressIsToldOnceAThousandRows() throws Exception {
    List<Long> told = new ArrayList<>();
    StringBuilder rows = new StringBuilder("case,event,time\n");
    for (int i = 0; i < 2_500; i++) {
      rows.append(i % 10).append(",ICPC,2026-03-02\n");
    }

    SharedReading.bind(
        csv(rows.toString()),
        List.of(CONFERENCES, VISITS),
        new Numbers(),
        Spilling.never(),
        told::add);

    assertThat(told).containsExactly(1_000L, 2_000L);
  }

  @Test
  void whatAMappingCoversMayBeAnEventOfAnother() throws Exception {
    List<CaseData> data =
        bind(
            CaseSource.of(
                write("a.csv", ROWS), mapping("covers: {events: [child is visited, ICPC]}")),
            CONFERENCES,
            VISITS);

    assertThat(data.get(0).coverage().events()).containsExactly("conference is held");
    assertThat(data.get(1).coverage().events())
        .containsExactlyInAnyOrder("conference is held", "child is visited");
  }

  private static long at(CaseData data) {
    return data.histories().get(0).occurrences().get(0).at().earliest();
  }

  private static List<String> events(CaseData data) {
    return data.histories().stream()
        .map(history -> (history.caseId() + ": " + String.join(", ", events(history))).strip())
        .toList();
  }

  private static List<String> events(CaseHistory history) {
    return history.occurrences().stream().map(Occurrence::event).toList();
  }

  private static List<CaseData> bind(CaseSource source, Reader... readers)
      throws CaseDataException {
    return SharedReading.bind(
        source, List.of(readers), new Numbers(), Spilling.never(), rows -> {});
  }

  private CaseSource csv(String text) throws IOException, CaseDataException {
    return CaseSource.of(write("a.csv", text));
  }

  private Mapping mapping(String text) throws IOException, CaseDataException {
    return MappingReader.read(write("m.yaml", text));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
