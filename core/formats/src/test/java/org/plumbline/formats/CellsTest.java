package org.plumbline.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.formats.WorkbookFile.number;
import static org.plumbline.formats.WorkbookFile.row;
import static org.plumbline.formats.WorkbookFile.shared;
import static org.plumbline.formats.WorkbookFile.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a cell of a workbook says, by its reference, its kind, its value and its style. */
class CellsTest {
  private static final String HEADINGS = row(1, text("A1", "case"), text("B1", "said"));

  @TempDir Path folder;

  /**
   * Serial numbers by Excel's own documents: 1 is 1 January 1900, 60 a 29 February that never was,
   * 61 is 1 March, 2958465 the last day of 9999.
   */
  @ParameterizedTest
  @CsvSource({
    "0, 1, 00:00",
    "0.5, 1, 12:00",
    "0.75, 2, 18:00",
    "1, 1, 1900-01-01",
    "59, 1, 1900-02-28",
    "61, 1, 1900-03-01",
    "46000, 1, 2025-12-09",
    "46000.25, 2, 2025-12-09T06:00:00",
    "46000.999999, 2, 2025-12-10T00:00:00",
    "2958465, 1, 9999-12-31",
    "2958466, 1, 2958466",
    "-1, 1, -1",
    "46000, 0, 46000",
    "46000, 99, 46000",
  })
  void aNumberIsADateWhereItsStyleShowsOne(String value, int style, String said) throws Exception {
    assertThat(said(number("B2", style, value))).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({
    "1E2, 100",
    "1.50, 1.5",
    "0.30000000000000004, 0.3",
    "123456789012345678, 123456789012346000",
    "1E31, 1E31",
    "1E30, 1E30",
    "1E29, 100000000000000000000000000000",
    "1E-29, 0.00000000000000000000000000001",
    "1E-401, 1E-401",
    "twelve, twelve",
    "1234567890123456789012345678901234567890, 1234567890123456789012345678901234567890",
    "12345678901234567890123456789012345678901, 12345678901234567890123456789012345678901",
  })
  void aNumberIsWrittenAsPeopleDo(String value, String said) throws Exception {
    assertThat(said(number("B2", 0, value))).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({"1, true", "0, false", "' 1 ', true"})
  void aFlagIsTrueOrFalse(String value, String said) throws Exception {
    assertThat(said("<c r=\"B2\" t=\"b\"><v>" + value + "</v></c>")).isEqualTo(said);
  }

  @Test
  void aBlankFlagAndATextThatIsNotThereAreBlank() throws Exception {
    assertThat(
            cells(new WorkbookFile(), row(2, text("A2", "1"), "<c r=\"B2\" t=\"b\"><v> </v></c>")))
        .isEqualTo(Map.of("case", List.of("1")));
    for (int index : new int[] {-1, 2, 99}) {
      WorkbookFile texts = new WorkbookFile().texts("first", "second");
      assertThat(cells(texts, row(2, text("A2", "1"), shared("B2", index))))
          .isEqualTo(Map.of("case", List.of("1")));
    }
  }

  @Test
  void sharedTextsAreCountedFromNought() throws Exception {
    WorkbookFile texts = new WorkbookFile().texts("first", "second");

    assertThat(cells(texts, row(2, shared("A2", 0), shared("B2", 1))))
        .isEqualTo(Map.of("case", List.of("first"), "said", List.of("second")));
  }

  @Test
  void aFormulaIsWhatCameOfIt() throws Exception {
    assertThat(said("<c r=\"B2\" t=\"str\"><f>A1&amp;\"x\"</f><v>casex</v></c>"))
        .isEqualTo("casex");
    assertThat(said("<c r=\"B2\"><f>6*7</f><v>42</v></c>")).isEqualTo("42");
  }

  @Test
  void cellsWithoutAReferenceFollowEachOther() throws Exception {
    String bare = "<c t=\"inlineStr\"><is><t>%s</t></is></c>";

    assertThat(cells(new WorkbookFile(), row(2, bare.formatted("1"), bare.formatted("x"))))
        .isEqualTo(Map.of("case", List.of("1"), "said", List.of("x")));
    assertThat(
            cells(
                new WorkbookFile(), row(2, text("A2", "1"), text("C2", "y"), bare.formatted("z"))))
        .isEqualTo(
            Map.of("case", List.of("1"), "column C", List.of("y"), "column D", List.of("z")));
  }

  @ParameterizedTest
  @CsvSource({"Z2, Z", "AA2, AA", "AZ2, AZ", "ZZ2, ZZ", "AAA2, AAA", "XFD2, XFD"})
  void aColumnIsKnownByItsLetters(String reference, String letters) throws Exception {
    assertThat(cells(new WorkbookFile(), row(2, text("A2", "1"), text(reference, "x"))))
        .isEqualTo(Map.of("case", List.of("1"), "column " + letters, List.of("x")));
  }

  @Test
  void beyondTheLastColumnOfExcelNothingIsRead() throws Exception {
    assertThat(cells(new WorkbookFile(), row(2, text("A2", "1"), text("XFE2", "x"))))
        .isEqualTo(Map.of("case", List.of("1")));
  }

  @Test
  void rowsWithoutANumberFollowEachOther() throws Exception {
    String bare = "<row>%s</row>";
    List<CaseRow> rows =
        rows(
            new WorkbookFile()
                .sheet(
                    "S",
                    row(3, text("A3", "case")),
                    bare.formatted(text("A4", "1")),
                    row(9, text("A9", "2")),
                    row(0, text("A10", "3"))));

    assertThat(rows).extracting(CaseRow::line).containsExactly(4L, 9L, 10L);
  }

  private String said(String cell) throws Exception {
    return cells(new WorkbookFile(), row(2, text("A2", "1"), cell)).get("said").get(0);
  }

  private Map<String, List<String>> cells(WorkbookFile workbook, String row) throws Exception {
    return rows(workbook.sheet("S", HEADINGS, row)).get(0).cells();
  }

  private List<CaseRow> rows(WorkbookFile workbook) throws Exception {
    List<CaseRow> rows = new ArrayList<>();
    CaseSource.of(workbook.write(folder.resolve("c.xlsx"))).read(rows::add);
    return rows;
  }
}
