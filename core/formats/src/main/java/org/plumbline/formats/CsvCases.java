package org.plumbline.formats;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Cases in a CSV file whose first line, or the first below titles, names the columns. The separator
 * is that of this line: comma, semicolon, tab or a vertical bar.
 */
final class CsvCases implements CaseSource {
  private static final int LONGEST_HEADINGS = 65_536;

  private final Path file;
  private final Mapping mapping;
  private final Meter meter = new Meter();

  CsvCases(Path file, Mapping mapping) {
    this.file = file;
    this.mapping = mapping;
  }

  @Override
  public double part() {
    return meter.part();
  }

  @Override
  public Mapping mapping() {
    return mapping;
  }

  @Override
  public void read(Rows rows) throws CaseDataException {
    CsvBeginning beginning = beginning();
    try (Reader text = StrictText.open(file, meter);
        CsvReader<CsvRecord> csv =
            CsvReader.builder()
                .fieldSeparator(beginning.separator())
                .skipEmptyLines(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
      for (long title : beginning.titles()) {
        rows.remark(
            title, "it stands above the headings, which are in line " + beginning.headings());
      }
      if (!read(csv, beginning.headings(), rows)) {
        throw new CaseDataException(
            file + ": the file is empty; its first line must name the columns");
      }
    } catch (IOException e) {
      throw StrictText.unreadable(file, e);
    }
  }

  /** False if there is not even a header. */
  private boolean read(Iterable<CsvRecord> csv, long headings, Rows rows) throws CaseDataException {
    List<String> columns = null;
    long next = 1;
    try {
      for (CsvRecord line : csv) {
        next = line.getStartingLineNumber() + lines(line);
        if (columns == null) {
          if (line.getStartingLineNumber() < headings) {
            continue;
          }
          columns = header(line);
          rows.columns(CaseRow.ANY, columns);
        } else if (!isBlank(line)) {
          rows.row(row(columns, line));
        }
      }
      return columns != null;
    } catch (CsvParseException | UncheckedIOException e) {
      throw malformed(e, next);
    }
  }

  /** How many lines of the file a record takes: a text in quotes may run over several. */
  private static long lines(CsvRecord line) {
    long lines = 1;
    for (String field : line.getFields()) {
      for (int at = field.indexOf('\n'); at >= 0; at = field.indexOf('\n', at + 1)) {
        lines++;
      }
    }
    return lines;
  }

  /** A spreadsheet writes rows that are formatted but empty as separators alone. */
  private static boolean isBlank(CsvRecord line) {
    return line.getFields().stream().allMatch(String::isBlank);
  }

  /** Of what can be wrong with CSV itself only one thing is left: a quote without its other end. */
  private CaseDataException malformed(RuntimeException e, long next) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException io) {
        return StrictText.unreadable(file, io);
      }
    }
    return new CaseDataException(
        file
            + ":"
            + next
            + ": a quotation mark is opened in this row, or soon after, and never closed, so that"
            + " the rest of the file would be one text. Close it, or take it away");
  }

  private CsvBeginning beginning() throws CaseDataException {
    List<String> lines = new ArrayList<>();
    try (BufferedReader text = new BufferedReader(StrictText.open(file, meter))) {
      StringBuilder line = new StringBuilder();
      while (lines.size() < CsvBeginning.LINES && line(text, line)) {
        lines.add(line.toString());
      }
    } catch (IOException e) {
      throw StrictText.unreadable(file, e);
    }
    if (!lines.isEmpty() && lines.get(0).indexOf('\0') >= 0) {
      throw new CaseDataException(
          file + ": this is not a text file: it has NUL bytes in its first line");
    }
    return CsvBeginning.of(lines, mapping.tables().get(0).caseColumn());
  }

  /** False at the end of the file. What is longer than any headings is looked at in pieces. */
  private static boolean line(Reader text, StringBuilder into) throws IOException {
    into.setLength(0);
    int c = text.read();
    if (c < 0) {
      return false;
    }
    for (; c >= 0 && c != '\n' && into.length() < LONGEST_HEADINGS; c = text.read()) {
      into.append((char) c);
    }
    return true;
  }

  private List<String> header(CsvRecord line) throws CaseDataException {
    List<String> columns = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String field : line.getFields()) {
      String column = field.strip();
      if (!column.isEmpty() && !seen.add(column.toLowerCase(Locale.ROOT))) {
        throw new CaseDataException(
            file
                + ":"
                + line.getStartingLineNumber()
                + ": two columns are named “"
                + column
                + "”. Rename one of them");
      }
      columns.add(column);
    }
    return columns;
  }

  private CaseRow row(List<String> columns, CsvRecord line) {
    Map<String, List<String>> cells = new LinkedHashMap<>();
    int filled = 0;
    for (int i = 0; i < line.getFieldCount(); i++) {
      String cell = line.getField(i).strip();
      if (!cell.isEmpty()) {
        filled = i + 1;
        if (i < columns.size()) {
          cells.put(columns.get(i), List.of(cell));
        }
      }
    }
    long number = line.getStartingLineNumber();
    if (filled > columns.size()) {
      return CaseRow.faulty(
          number,
          cells,
          "it has %d cells, but there are %d columns. Is there a separator within a text that stands in no quotes?"
              .formatted(filled, columns.size()));
    }
    int there = Math.min(line.getFieldCount(), columns.size());
    return new CaseRow(
        CaseRow.ANY, number, cells, Set.copyOf(columns.subList(there, columns.size())), null);
  }
}
