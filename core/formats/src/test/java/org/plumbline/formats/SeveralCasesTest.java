package org.plumbline.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.formats.WorkbookFile.row;
import static org.plumbline.formats.WorkbookFile.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.runtime.history.CaseHistory;

/** Several files of cases: an extract for each table of a case system, or one for each month. */
class SeveralCasesTest {
  private static final String ISO_ROWS =
      """
      case,event,time
      17,conference is held,2026-03-02
      18,conference is held,2026-03-09
      """;

  private static final String BY_NAME =
      """
      case: Child
      tables:
        - rows: conferences
          dates: {Held: conference is held}
        - rows: minutes.csv
          dates: {Sent: minutes are circulated}
      times: [dd/MM/yyyy]
      """;

  @TempDir Path folder;

  @Test
  void whatSeveralFilesTellOfACaseBelongsTogether() throws Exception {
    write("march.csv", ISO_ROWS);
    write("april.csv", "case,event,time\n17,minutes are circulated,2026-04-02\n");

    CaseData data = bind(Mapping.PLAIN, "march.csv", "april.csv");

    assertThat(events(data))
        .containsExactly(
            "17: conference is held, minutes are circulated", "18: conference is held");
    assertThat(data.rows()).isEqualTo(3);
  }

  @Test
  void aTableForEachFileSaysWhatItsRowsMean() throws Exception {
    write("conferences.csv", "Child,Held\n17,02/03/2026\n");
    write("minutes.csv", "Child,Sent\n17,20/03/2026\n");

    CaseData data = bind(mapping(BY_NAME), "conferences.csv", "minutes.csv");

    assertThat(events(data)).containsExactly("17: conference is held, minutes are circulated");
    assertThat(data.unused()).isEmpty();
  }

  @Test
  void filesOfDifferentKindsStandBesideEachOther() throws Exception {
    write("a.csv", ISO_ROWS);
    write(
        "b.jsonl",
        "{\"case\":\"18\",\"event\":\"minutes are circulated\",\"time\":\"2026-03-10\"}\n");

    assertThat(events(bind(Mapping.PLAIN, "a.csv", "b.jsonl")))
        .containsExactly(
            "17: conference is held", "18: conference is held, minutes are circulated");
  }

  @Test
  void aStarInATablesNameStandsForAFileAMonth() throws Exception {
    write("held-2026-03.csv", "Child,Held\n17,02/03/2026\n");
    write("held-2026-04.csv", "Child,Held\n18,01/04/2026\n");
    write("sent.csv", "Child,Sent\n17,20/03/2026\n");
    String mapping = BY_NAME.replace("conferences", "\"held-*\"").replace("minutes.csv", "SENT");

    assertThat(events(bind(mapping(mapping), "held-2026-03.csv", "held-2026-04.csv", "sent.csv")))
        .containsExactly(
            "17: conference is held, minutes are circulated", "18: conference is held");
  }

  @Test
  void aTableWithoutRowsIsForTheFilesThatNoOtherIsFor() throws Exception {
    write("minutes.csv", "Child,Sent\n17,20/03/2026\n");
    write("north.csv", "Child,Held\n17,02/03/2026\n");
    String mapping = BY_NAME.replace("- rows: conferences\n    dates", "- dates");

    assertThat(events(bind(mapping(mapping), "minutes.csv", "north.csv")))
        .containsExactly("17: minutes are circulated, conference is held");
  }

  @Test
  void whatCannotBeUsedIsToldWithItsFile() throws Exception {
    write("conferences.csv", "Child,Held\n17,02/03/2026\n18,soon\n");
    write("minutes.csv", "Child,Sent\n17,20/03/2026\n,21/03/2026\n");

    CaseData data = bind(mapping(BY_NAME), "conferences.csv", "minutes.csv");

    assertThat(data.unused())
        .extracting(one -> one.table() + ":" + one.line())
        .containsExactly("conferences.csv:3", "minutes.csv:3");
  }

  @Test
  void rowsLeftAsideAndCodesWithoutMeaningAreCountedFileByFile() throws Exception {
    String rows = "Child,Held,Status,Outcome\n17,02/03/2026,final,9\n18,03/03/2026,draft,1\n";
    write("north.csv", rows);
    write("south.csv", rows.replace("17", "27"));
    Mapping mapping =
        mapping(
            """
            case: Child
            dates: {Held: conference is held}
            columns: {Outcome: outcome}
            codes: {Outcome: {1: plan made}}
            only: {Status: [final]}
            times: [dd/MM/yyyy]
            """);

    CaseData.Quality quality = bind(mapping, "north.csv", "south.csv").quality();

    assertThat(quality.leftAside())
        .extracting(CaseData.Counted::table)
        .containsExactly("north.csv", "south.csv");
    assertThat(quality.unmappedCodes())
        .extracting(CaseData.Code::table)
        .containsExactly("north.csv", "south.csv");
  }

  @Test
  void aColumnThatOneOfTheFilesLacksIsRefusedWithTheFilesName() throws Exception {
    write("conferences.csv", "Child,Held\n17,02/03/2026\n");
    write("minutes.csv", "Child,Posted\n17,20/03/2026\n");
    Mapping mapping = mapping(BY_NAME);

    assertThatThrownBy(() -> bind(mapping, "conferences.csv", "minutes.csv"))
        .hasMessageContaining(
            "in “minutes.csv” the mapping names “Sent”, which the file does not have");
  }

  @Test
  void aTableWithoutAFileAndAFileWithoutATableAreTold() throws Exception {
    write("conferences.csv", "Child,Held\n17,02/03/2026\n");
    write("visits.csv", "Child,Seen\n17,03/03/2026\n");

    CaseData.Quality quality = bind(mapping(BY_NAME), "conferences.csv", "visits.csv").quality();

    assertThat(quality.emptyTables()).containsExactly("minutes.csv");
    assertThat(quality.unreadRows()).containsExactly("visits.csv");
  }

  @Test
  void aMappingOfRowsThatNoFileIsCalledIsRefused() throws Exception {
    write("a.csv", "Child,Held\n17,02/03/2026\n");
    write("b.csv", "Child,Held\n17,02/03/2026\n");
    Mapping mapping = mapping(BY_NAME);

    assertThatThrownBy(() -> bind(mapping, "a.csv", "b.csv"))
        .hasMessageContaining("speaks of rows “conferences”, and no file is called so")
        .hasMessageContaining("rows: a.csv");
  }

  @Test
  void aFolderIsItsFilesByNameWithoutHiddenOnesAndTheMapping() throws Exception {
    write("b.csv", ISO_ROWS);
    write("a.csv", ISO_ROWS);
    write("notes.docx", "");
    write(".b.csv.swp.csv", "");
    write("~$b.xlsx", "");
    Path mapping = write("my.yaml", "case: Child\n");
    Files.createDirectory(folder.resolve("old.csv"));

    CaseFiles files = CaseFiles.of(List.of(folder), List.of(mapping));

    assertThat(files.files()).containsExactly(folder.resolve("a.csv"), folder.resolve("b.csv"));
    assertThat(files.others()).containsExactly("notes.docx", "old.csv");
    assertThat(files.isSeveral()).isTrue();
  }

  @Test
  void whatIsNotReadInAFolderIsTold() throws Exception {
    write("a.csv", ISO_ROWS);
    write("letter.docx", "");

    CaseFiles files = CaseFiles.of(List.of(folder), List.of());

    assertThat(bind(Mapping.PLAIN, files).quality().unreadRows()).containsExactly("letter.docx");
  }

  @Test
  void aFileThatIsNamedTwiceIsRefusedForItsRowsWouldCountTwice() throws Exception {
    Path file = write("a.csv", ISO_ROWS);

    assertThatThrownBy(() -> CaseFiles.of(List.of(folder, file), List.of()))
        .hasMessageContaining("a.csv: this file is named twice");
  }

  @Test
  void filesOfOneNameInTwoFoldersAreToldApart() throws Exception {
    Path north = write("north/cases.csv", ISO_ROWS);
    Path south =
        write(
            "south/cases.csv",
            "case,event,time\n,conference is held,2026-03-02\n19,conference is held,2026-03-02\n");

    CaseFiles files = CaseFiles.of(List.of(north, south), List.of());

    assertThat(bind(Mapping.PLAIN, files).unused())
        .extracting(CaseData.Unused::table)
        .containsExactly(south.toString());
  }

  @Test
  void howMuchIsReadIsToldOverAllFiles() throws Exception {
    write("a.csv", ISO_ROWS);
    write("b.csv", ISO_ROWS);
    CaseSource source =
        CaseFiles.of(List.of(folder.resolve("a.csv"), folder.resolve("b.csv")), List.of())
            .source(Mapping.PLAIN);
    List<Double> parts = new ArrayList<>();

    source.read(row -> parts.add(source.part()));

    // Files as small as these are read in one go.
    assertThat(parts).containsExactly(0.5, 0.5, 1.0, 1.0);
  }

  private Mapping mapping(String text) throws Exception {
    return MappingReader.read(write("mapping.of.test", text));
  }

  @Test
  void whatStandsInAFileBesideItsRowsIsToldWithItsName() throws Exception {
    write("march.csv", "Run on Monday\n\n" + ISO_ROWS);
    write("april.csv", ISO_ROWS.replace("2026-03", "2026-04"));

    assertThat(bind(Mapping.PLAIN, "march.csv", "april.csv").unused())
        .containsExactly(
            new CaseData.Unused(
                0, false, "march.csv, line 1: it stands above the headings, which are in line 3"));
  }

  @Test
  void workbooksWithTheSameSheetsAreReadSheetBySheet() throws Exception {
    workbook("march.xlsx", "17", "2026-03-02");
    workbook("april.xlsx", "18", "2026-04-02");
    String sheets =
        """
        case: case
        tables:
          - {rows: Cases, event: event, time: time}
          - {rows: Born, columns: {born: date of birth}}
        """;

    CaseData data = bind(mapping(sheets), "march.xlsx", "april.xlsx");

    assertThat(events(data)).containsExactly("17: conference is held", "18: conference is held");
    assertThat(data.histories()).allSatisfy(history -> assertThat(history.attributes()).hasSize(1));
    assertThat(data.quality().unreadRows())
        .containsExactly("march.xlsx / Read me", "april.xlsx / Read me");
    assertThatThrownBy(
            () -> bind(mapping(sheets.replace("born: d", "bron: d")), "march.xlsx", "april.xlsx"))
        .hasMessageContaining("“march.xlsx / Born” the mapping names “bron”");
  }

  private void workbook(String name, String child, String date) throws IOException {
    new WorkbookFile()
        .sheet(
            "Cases",
            row(1, text("A1", "case"), text("B1", "event"), text("C1", "time")),
            row(2, text("A2", child), text("B2", "ICPC"), text("C2", date)))
        .sheet(
            "Born",
            row(1, text("A1", "case"), text("B1", "born")),
            row(2, text("A2", child), text("B2", "2015-01-01")))
        .sheet("Read me", row(1, text("A1", "About")))
        .write(folder.resolve(name));
  }

  @Test
  void filesAreCalledAsTheyWereNamedTheFirstFewOfThem() throws Exception {
    List<Path> named = List.of("a", "b", "c", "d", "e", "f", "g").stream().map(Path::of).toList();

    assertThat(CaseFiles.of(named.subList(0, 5), List.of())).hasToString("a, b, c, d, e");
    assertThat(CaseFiles.of(named, List.of()).words()).isEqualTo("a, b, c, d, e and 2 more");
    assertThat(CaseFiles.of(Path.of("a.csv")).isSeveral()).isFalse();
    assertThat(CaseFiles.of(named, List.of()).isSeveral()).isTrue();
  }

  @Test
  void aCaseBelongsToTheGroupThatItsLastRowNames() throws Exception {
    write("a.csv", ISO_ROWS.replace("time", "time,Team").replace("-02", "-02,North"));
    write("b.csv", "case,event,time,Team\n17,ICPC,2026-05-01,South\n17,ICPC,2026-05-02,\n");

    CaseData data = bind(Mapping.PLAIN.groupedBy("Team"), "a.csv", "b.csv");

    assertThat(data.groups().of("17")).isEqualTo("South");
    assertThat(data.groups().of("18")).isNull();
    assertThat(data.unusedColumns()).isEmpty();
    assertThatThrownBy(() -> bind(Mapping.PLAIN.groupedBy("Office"), "a.csv", "b.csv"))
        .hasMessage("no row has anything in a column “Office” by which to sum up");
  }

  private CaseData bind(Mapping mapping, String... names) throws CaseDataException {
    return bind(
        mapping, CaseFiles.of(List.of(names).stream().map(folder::resolve).toList(), List.of()));
  }

  private static CaseData bind(Mapping mapping, CaseFiles files) throws CaseDataException {
    return CaseBinder.bind(
        files.source(mapping), CaseBinderTest.DOCUMENT, ZoneId.of("Europe/London"));
  }

  private static List<String> events(CaseData data) {
    return data.histories().stream().map(SeveralCasesTest::events).toList();
  }

  private static String events(CaseHistory history) {
    return history.caseId()
        + ": "
        + String.join(", ", history.occurrences().stream().map(one -> one.event()).toList());
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
