package org.plumbline.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Cases in an Excel workbook (.xlsx): each row below the headings of a sheet is a row. The headings
 * are the first row that names the case's column, so that a title may stand above them. A cell that
 * holds a date alone is a date alone.
 */
final class XlsxCases implements CaseSource {
  /** A title and notes above the headings are never longer. */
  private static final int MOST_ABOVE = 50;

  private final Path file;
  private final Mapping mapping;

  XlsxCases(Path file, Mapping mapping) {
    this.file = file;
    this.mapping = mapping;
  }

  @Override
  public Mapping mapping() {
    return mapping;
  }

  @Override
  public void read(Rows rows) throws CaseDataException {
    if (Files.isDirectory(file)) {
      throw new CaseDataException(file + ": this is a folder; name the file in it");
    }
    try (Workbook workbook = Workbook.open(file)) {
      Set<String> read = new HashSet<>();
      for (int i = 0; i < mapping.tables().size(); i++) {
        String sheet = sheet(workbook, mapping.tables().get(i));
        if (sheet != null) {
          read.add(sheet);
          Sheet reader = new Sheet(i, sheet, rows);
          workbook.read(sheet, reader::row);
          reader.finish();
        }
      }
      if (read.isEmpty()) {
        throw new CaseDataException(
            file
                + ": none of the mapping's sheets is in the workbook, which has "
                + names(workbook)
                + ". Name one of these in the mapping, such as `rows: "
                + workbook.sheets().get(0)
                + "`");
      }
      workbook.sheets().stream().filter(sheet -> !read.contains(sheet)).forEach(rows::unread);
    } catch (IOException e) {
      throw StrictText.unreadable(file, e);
    }
  }

  /** The sheet that a table means; null if the workbook does not have it. */
  private @Nullable String sheet(Workbook workbook, Table table) throws CaseDataException {
    String wanted = table.rows();
    if (wanted != null) {
      return workbook.sheets().stream()
          .filter(sheet -> sheet.strip().equalsIgnoreCase(wanted.strip()))
          .findFirst()
          .orElse(null);
    }
    if (workbook.sheets().size() > 1) {
      throw new CaseDataException(
          file
              + ": the workbook has several sheets: "
              + names(workbook)
              + ". Say in a mapping which is meant, such as `rows: "
              + workbook.sheets().get(0)
              + "`; plumbline mapping init "
              + file.getFileName()
              + " proposes one");
    }
    return workbook.sheets().get(0);
  }

  private static String names(Workbook workbook) {
    return workbook.sheets().stream()
        .limit(20)
        .map(name -> "“" + Shown.briefly(name) + "”")
        .collect(Collectors.joining(", "));
  }

  /** The rows of one sheet, for one table. */
  private final class Sheet {
    private final int index;
    private final Table table;
    private final String name;
    private final Rows rows;
    private @Nullable Map<Integer, String> headings;
    private @Nullable String firstRow;
    private int above;

    Sheet(int index, String name, Rows rows) {
      this.index = index;
      this.table = mapping.tables().get(index);
      this.name = name;
      this.rows = rows;
    }

    void row(int number, Map<Integer, String> cells) throws CaseDataException {
      if (cells.isEmpty()) {
        return;
      }
      if (headings == null) {
        headingsPerhaps(number, cells);
        return;
      }
      Map<String, List<String>> named = new LinkedHashMap<>();
      for (Map.Entry<Integer, String> cell : cells.entrySet()) {
        String heading = headings.get(cell.getKey());
        named.put(
            heading == null ? "column " + Workbook.letters(cell.getKey()) : heading,
            List.of(cell.getValue()));
      }
      if (table.rows() != null
          && table.columns().containsKey(RecordRows.NUMBER_OF + table.rows())) {
        named.put(RecordRows.NUMBER_OF + table.rows(), List.of(String.valueOf(number)));
      }
      rows.row(CaseRow.whole(index, number, named));
    }

    private void headingsPerhaps(int number, Map<Integer, String> cells) throws CaseDataException {
      Map<Integer, String> found = new LinkedHashMap<>();
      cells.forEach((column, text) -> found.put(column, heading(text)));
      if (firstRow == null) {
        firstRow = String.join(", ", found.values());
      }
      if (found.values().stream().anyMatch(table.caseColumn()::equalsIgnoreCase)) {
        refuseTwice(number, found);
        headings = found;
        rows.columns(index, found.values());
      } else if (++above > MOST_ABOVE) {
        finish();
      }
    }

    private void refuseTwice(int number, Map<Integer, String> found) throws CaseDataException {
      Set<String> seen = new HashSet<>();
      for (String heading : found.values()) {
        if (!seen.add(heading.toLowerCase(Locale.ROOT))) {
          throw new CaseDataException(
              file
                  + ": sheet “"
                  + name
                  + "”, row "
                  + number
                  + ": two columns are named “"
                  + heading
                  + "”. Rename one of them");
        }
      }
    }

    void finish() throws CaseDataException {
      if (headings == null && firstRow != null) {
        throw new CaseDataException(
            file
                + ": sheet “"
                + name
                + "” has no heading “"
                + table.caseColumn()
                + "”, which is to be the case; its first row says "
                + Shown.briefly(firstRow)
                + ". Say in a mapping which heading it is, such as `case: Child ID`");
      }
    }
  }

  /** A heading may be written on several lines, and with blanks that do not break. */
  static String heading(String text) {
    return text.replaceAll("[\\s\\u00a0]+", " ").strip();
  }

  /** The headings of a sheet and its first rows, for who does not know them yet. */
  static List<Map<Integer, String>> beginning(Workbook workbook, String sheet, int most)
      throws CaseDataException {
    List<Map<Integer, String>> rows = new ArrayList<>();
    workbook.read(
        sheet,
        (number, cells) -> {
          if (!cells.isEmpty() && rows.size() < most) {
            rows.add(cells);
          }
        });
    return rows;
  }
}
