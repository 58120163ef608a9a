package org.plumbline.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.formats.WorkbookFile.number;
import static org.plumbline.formats.WorkbookFile.row;
import static org.plumbline.formats.WorkbookFile.shared;
import static org.plumbline.formats.WorkbookFile.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxCasesTest {
  @TempDir Path folder;

  @Test
  void a_date_alone_stays_a_date_alone() throws Exception {
    // 44090 is 16 September 2020: Excel counts days from 1 January 1900, which is 1, and counts a
    // 29 February 1900 that never was. 0.6875 of a day is 16:30.
    Path file =
        new WorkbookFile()
            .sheet(
                "Cases",
                row(1, text("A1", "case"), text("B1", "when"), text("C1", "how long")),
                row(2, number("A2", 0, "9212044"), number("B2", 1, "44090"), number("C2", 3, "12")),
                row(3, number("A3", 0, "7"), number("B3", 2, "44090.6875"), number("C3", 0, "1.5")),
                row(4, number("A4", 0, "8"), number("B4", 2, "44090")))
            .write(folder.resolve("c.xlsx"));

    assertThat(rows(file, Mapping.PLAIN))
        .containsExactly(
            Map.of(
                "case",
                List.of("9212044"),
                "when",
                List.of("2020-09-16"),
                "how long",
                List.of("12")),
            Map.of(
                "case",
                List.of("7"),
                "when",
                List.of("2020-09-16T16:30:00"),
                "how long",
                List.of("1.5")),
            Map.of("case", List.of("8"), "when", List.of("2020-09-16")));
  }

  @Test
  void the_first_days_of_1900_and_those_counted_from_1904_are_told_apart() throws Exception {
    WorkbookFile early =
        new WorkbookFile()
            .sheet(
                "S",
                row(1, text("A1", "case"), text("B1", "d")),
                row(2, text("A2", "7"), number("B2", 1, "59")));
    WorkbookFile mac =
        new WorkbookFile()
            .sheet(
                "S",
                row(1, text("A1", "case"), text("B1", "d")),
                row(2, text("A2", "7"), number("B2", 1, "1")));
    Path from1904 = mac.countingFrom1904().write(folder.resolve("m.xlsx"));

    assertThat(rows(early.write(folder.resolve("e.xlsx")), Mapping.PLAIN).get(0))
        .containsEntry("d", List.of("1900-02-28"));
    assertThat(rows(from1904, Mapping.PLAIN).get(0)).containsEntry("d", List.of("1904-01-02"));
  }

  @Test
  void headings_may_stand_below_a_title_and_be_written_on_several_lines() throws Exception {
    Path file =
        new WorkbookFile()
            .texts("Child\n Unique\u00a0ID", "What")
            .sheet("Title page", row(1, text("A1", "nothing")))
            .sheet(
                "List 3",
                row(1, text("A1", "List 3: referrals")),
                row(3, shared("A3", 0), shared("C3", 1)),
                row(4, text("A4", "17"), text("C4", "x"), text("E4", "stray")))
            .write(folder.resolve("c.xlsx"));
    Table table = table("list 3 ", "Child Unique ID");

    assertThat(rows(file, Mapping.of(table)))
        .containsExactly(
            Map.of(
                "Child Unique ID",
                List.of("17"),
                "What",
                List.of("x"),
                "column E",
                List.of("stray")));
  }

  @Test
  void of_several_sheets_the_mapping_says_which() throws Exception {
    Path file =
        new WorkbookFile()
            .sheet("One", row(1, text("A1", "case")))
            .sheet("Two", row(1, text("A1", "case")))
            .write(folder.resolve("c.xlsx"));

    assertThatThrownBy(() -> rows(file, Mapping.PLAIN))
        .isInstanceOf(CaseDataException.class)
        .hasMessage(
            file
                + ": the workbook has several sheets: “One”, “Two”. Say in a mapping which is"
                + " meant, such as `rows: One`; plumbline mapping init c.xlsx proposes one");
    assertThatThrownBy(() -> rows(file, Mapping.of(table("Three", "case"))))
        .hasMessage(
            file
                + ": none of the mapping's sheets is in the workbook, which has “One”, “Two”. Name"
                + " one of these in the mapping, such as `rows: One`");
    assertThatThrownBy(() -> rows(file, Mapping.of(table("Two", "Child"))))
        .hasMessageContaining("sheet “Two” has no heading “Child”, which is to be the case");
  }

  @Test
  void whatNoDateCanBeStaysANumber() throws Exception {
    Path file =
        new WorkbookFile()
            .sheet(
                "S",
                row(
                    1,
                    text("A1", "case"),
                    text("B1", "last"),
                    text("C1", "after"),
                    text("D1", "m")),
                row(
                    2,
                    text("A2", "7"),
                    number("B2", 1, "2958465"),
                    number("C2", 1, "2958466"),
                    number("D2", 1, "-1")))
            .write(folder.resolve("edge.xlsx"));

    assertThat(rows(file, Mapping.PLAIN).get(0))
        .containsEntry("last", List.of("9999-12-31"))
        .containsEntry("after", List.of("2958466"))
        .containsEntry("m", List.of("-1"));
  }

  @Test
  void theDayBeforeTheLeapDayThatNeverWasAndTheOneAfter() throws Exception {
    Path file =
        new WorkbookFile()
            .sheet(
                "S",
                row(1, text("A1", "case"), text("B1", "d"), text("C1", "e")),
                row(2, text("A2", "7"), number("B2", 1, "61"), number("C2", 2, "0.9999999")))
            .write(folder.resolve("leap.xlsx"));

    assertThat(rows(file, Mapping.PLAIN).get(0))
        .containsEntry("d", List.of("1900-03-01"))
        .containsEntry("e", List.of("23:59:59"));
  }

  @Test
  void numbersTooLongToBeOneStayAsTheyAreWritten() throws Exception {
    String forty = "1".repeat(29) + ".0000000000";
    Path file =
        new WorkbookFile()
            .sheet(
                "S",
                row(1, text("A1", "case"), text("B1", "a"), text("C1", "b"), text("D1", "c")),
                row(
                    2,
                    text("A2", "7"),
                    number("B2", 0, forty),
                    number("C2", 0, forty + "0"),
                    number("D2", 0, "1E400")))
            .write(folder.resolve("long.xlsx"));

    assertThat(rows(file, Mapping.PLAIN).get(0))
        .containsEntry("a", List.of("11111111111111100000000000000"))
        .containsEntry("b", List.of(forty + "0"))
        .containsEntry("c", List.of("1E400"));
  }

  @Test
  void columnsGoByTheirLettersUpToThreeOfThem() throws Exception {
    Path file =
        new WorkbookFile()
            .sheet(
                "S",
                row(1, text("A1", "case"), text("Z1", "z"), text("AA1", "aa"), text("XFD1", "end")),
                row(2, text("A2", "7"), text("Z2", "1"), text("AA2", "2"), text("XFD2", "3")),
                row(3, text("A3", "8"), text("AB3", "4"), text("XFE3", "beyond")))
            .write(folder.resolve("wide.xlsx"));

    assertThat(rows(file, Mapping.PLAIN))
        .containsExactly(
            Map.of(
                "case", List.of("7"), "z", List.of("1"), "aa", List.of("2"), "end", List.of("3")),
            Map.of("case", List.of("8"), "column AB", List.of("4")));
  }

  @Test
  void textsAreWithoutTheirPronunciation() throws Exception {
    Path file =
        new WorkbookFile()
            .part(
                "xl/sharedStrings.xml",
                "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                    + "<si><t>case</t></si>"
                    + "<si>lost<r><t>a</t></r>lost<r><t>b</t></r><rPh><t>lost</t></rPh></si></sst>")
            .sheet(
                "S",
                row(1, shared("A1", 0), shared("B1", 1)),
                row(2, text("A2", "7"), text("B2", "x")))
            .write(folder.resolve("phonetic.xlsx"));

    assertThat(rows(file, Mapping.PLAIN))
        .containsExactly(Map.of("case", List.of("7"), "ab", List.of("x")));
  }

  private static Table table(String rows, String caseColumn) {
    return new Table(
        rows,
        caseColumn,
        null,
        null,
        null,
        null,
        Map.of(),
        List.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Set.of(),
        Map.of());
  }

  private static List<Map<String, List<String>>> rows(Path file, Mapping mapping)
      throws CaseDataException {
    List<Map<String, List<String>>> rows = new ArrayList<>();
    CaseSource.of(file, mapping).read(row -> rows.add(row.cells()));
    return rows;
  }
}
