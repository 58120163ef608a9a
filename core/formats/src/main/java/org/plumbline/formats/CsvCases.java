package org.plumbline.formats;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Cases in a CSV file whose first line names the columns. The separator is that of the first line:
 * comma, semicolon or tab.
 */
final class CsvCases implements CaseSource {
  private final Path file;

  CsvCases(Path file) {
    this.file = file;
  }

  @Override
  public void read(Consumer<CaseRow> rows) throws CaseDataException {
    char separator = separator();
    try (Reader text = StrictText.open(file);
        CsvReader<CsvRecord> csv =
            CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
      List<String> columns = null;
      for (CsvRecord line : csv) {
        if (columns == null) {
          columns = header(line);
        } else {
          rows.accept(row(columns, line));
        }
      }
      if (columns == null) {
        throw new CaseDataException(
            file + ": the file is empty; its first line must name the columns");
      }
    } catch (CsvParseException | UncheckedIOException e) {
      throw malformed(e);
    } catch (IOException e) {
      throw StrictText.unreadable(file, e);
    }
  }

  private CaseDataException malformed(RuntimeException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException io) {
        return StrictText.unreadable(file, io);
      }
    }
    return new CaseDataException(
        file
            + ": the file is not well-formed CSV: "
            + e.getMessage()
            + ". Look for a quotation mark that is opened and not closed");
  }

  private char separator() throws CaseDataException {
    StringBuilder first = new StringBuilder();
    try (Reader text = StrictText.open(file)) {
      for (int c = text.read(); c >= 0 && c != '\n' && first.length() < 65_536; c = text.read()) {
        first.append((char) c);
      }
    } catch (IOException e) {
      throw StrictText.unreadable(file, e);
    }
    if (first.indexOf("\0") >= 0) {
      throw new CaseDataException(
          file + ": this is not a text file: it has NUL bytes in its first line");
    }
    if (first.indexOf(",") >= 0) {
      return ',';
    }
    return first.indexOf(";") >= 0 ? ';' : first.indexOf("\t") >= 0 ? '\t' : ',';
  }

  private List<String> header(CsvRecord line) throws CaseDataException {
    List<String> columns = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String field : line.getFields()) {
      String column = field.strip();
      if (!column.isEmpty() && !seen.add(column)) {
        throw new CaseDataException(
            file + ":1: two columns are named “" + column + "”. Rename one of them");
      }
      columns.add(column);
    }
    return columns;
  }

  private CaseRow row(List<String> columns, CsvRecord line) {
    Map<String, List<String>> cells = new LinkedHashMap<>();
    for (int i = 0; i < line.getFieldCount(); i++) {
      String cell = line.getField(i).strip();
      if (!cell.isEmpty()) {
        cells.put(i < columns.size() ? columns.get(i) : CaseRow.BEYOND, List.of(cell));
      }
    }
    return new CaseRow(line.getStartingLineNumber(), cells);
  }
}
