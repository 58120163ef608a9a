package org.plumbline.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.formats.WorkbookFile.row;
import static org.plumbline.formats.WorkbookFile.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What would otherwise look like data in which nothing is wrong. */
class ToldTest {
  private static final String DATES =
      """
      case: Child
      dates:
        Held: conference is held
        Minutes circulated: minutes are circulated
      """;

  @TempDir Path folder;

  @Test
  void aHeadingThatTheMappingSpellsOtherwiseIsRefusedWithTheNearest() throws IOException {
    Path csv = write("a.csv", "Child,Held,Minutes circulatd\n1,2026-03-02,\n");

    assertThatThrownBy(() -> bind(csv, DATES))
        .isInstanceOf(CaseDataException.class)
        .hasMessage(
            "the mapping names “Minutes circulated” (did you mean “Minutes circulatd”?), which the"
                + " file does not have; its columns are Child, Held, Minutes circulatd. Write the"
                + " heading as the file has it, or list it under `optional` if some files lack it");
  }

  @Test
  void aColumnThatIsOptionalMayBeLacking() throws Exception {
    Path csv = write("a.csv", "Child,Held\n1,2026-03-02\n");

    CaseData data = bind(csv, DATES + "optional: [Minutes circulated]\n");

    assertThat(data.histories()).hasSize(1);
  }

  @Test
  void whatNoObjectOfAFileHasIsNamedWithTheNearest() throws Exception {
    Path json =
        write("a.json", "[{\"Child\": 1, \"Held\": \"2026-03-02\", \"Minutes circulatd\": 7}]");

    assertThat(bind(json, DATES).quality().absentColumns())
        .containsExactly(
            new CaseData.UnusedColumn("Minutes circulated", null, "Minutes circulatd"));
  }

  @Test
  void aFileInWhichNoDateCanBeReadIsRefused() throws IOException {
    Path csv = write("a.csv", "Child,Held,Minutes circulated\n1,second of March,soon\n");

    assertThatThrownBy(() -> bind(csv, DATES))
        .isInstanceOf(CaseDataException.class)
        .hasMessageStartingWith(
            "not one event is told by the only row that it has. The first that could not be used,"
                + " line 2: “Held”: “second of March” is no date");
  }

  @Test
  void aFileOfWhoseEventsTheDocumentKnowsNoneIsRefused() throws IOException {
    Path csv =
        write("a.csv", "case,event,time\n1,tea is made,2026-03-02\n2,tea is made,2026-03-02\n");

    assertThatThrownBy(() -> bind(csv, "for several documents: true\n"))
        .isInstanceOf(CaseDataException.class)
        .hasMessage(
            "not one event is told by the 2 rows that it has: the document knows no “tea is made”");
  }

  @Test
  void sheetsAndListsOfWhichTheMappingDoesNotSpeakAreNamed() throws Exception {
    Path workbook =
        new WorkbookFile()
            .sheet(
                "Held",
                row(1, text("A1", "case"), text("B1", "on")),
                row(2, text("A2", "1"), text("B2", "2026-03-02")))
            .sheet("List 8", row(1, text("A1", "case")))
            .write(folder.resolve("a.xlsx"));
    Path json =
        write("a.json", "{\"Held\": [{\"case\": 1, \"on\": \"2026-03-02\"}], \"Other\": []}");
    String mapping = "tables: [{rows: Held, dates: {on: conference is held}}]\n";

    assertThat(bind(workbook, mapping).quality().unreadRows()).containsExactly("List 8");
    assertThat(bind(json, mapping).quality().unreadRows()).containsExactly("Other");
  }

  @Test
  void theNumberOfARowTellsWhatHasNoIdentifierFromAnother() throws Exception {
    Path workbook =
        new WorkbookFile()
            .sheet(
                "Held",
                row(1, text("A1", "case"), text("B1", "on")),
                row(2, text("A2", "1"), text("B2", "2026-03-02")),
                row(3, text("A3", "1"), text("B3", "2026-04-02")))
            .write(folder.resolve("a.xlsx"));

    CaseData data =
        bind(
            workbook,
            "tables: [{rows: Held, columns: {number of Held: conference}, dates: {on: conference is"
                + " held}}]\n");

    assertThat(data.histories().get(0).occurrences())
        .extracting(one -> one.keys().get("conference"))
        .containsExactly("2", "3");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void theSeparatorIsThatOfTheHeadings(String separator) throws Exception {
    Path csv =
        write(
            "a.csv", "case,event,time\n1,conference is held,2026-03-02\n".replace(",", separator));

    assertThat(bind(csv, "case: case\n").rows()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "Name, first;DOB;No ! Ann;2015-01-01;1 ! ;",
        "Name, first;DOB ! Ann;2015-01-01 ! ;",
        "'Name; first,DOB' ! 'Ann,2015-01-01' ! ','",
        "\"a;b;c\",d ! 1,2 ! ','",
        "alone ! 1 ! ','",
      })
  void aHeadingMayHoldWhatSeparatesElsewhere(String headings, String row, char separator) {
    assertThat(Separator.of(headings, row)).isEqualTo(separator);
  }

  private CaseData bind(Path cases, String mapping) throws IOException, CaseDataException {
    return CaseBinder.bind(
        CaseSource.of(cases, MappingReader.read(write("m.yaml", mapping))),
        CaseBinderTest.DOCUMENT,
        ZoneId.of("Europe/London"));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
