package org.plumbline.formats;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** A file of case data, read row by row. */
public interface CaseSource {
  /**
   * Reads the whole file.
   *
   * @param rows told of each row, in the order of the file
   * @throws CaseDataException if the file cannot be read to its end
   */
  void read(Rows rows) throws CaseDataException;

  /** How much of it has been read so far, of 1; not a number where that is not known. */
  default double part() {
    return Double.NaN;
  }

  /** What its rows mean: the mapping, with what the format itself tells. */
  Mapping mapping();

  /** Who is told of the rows. */
  @FunctionalInterface
  interface Rows {
    /** There is this row. */
    void row(CaseRow row);

    /**
     * Something stands in the file that is part of no row.
     *
     * @param line where, from 1
     */
    default void remark(long line, String what) {}

    /**
     * The file itself names the columns that its rows have, filled in or not. Told before the first
     * of these rows.
     *
     * @param table which of the mapping's tables they belong to, from 0; {@link CaseRow#ANY} for
     *     each
     * @throws CaseDataException if the mapping names columns that there are not
     */
    default void columns(int table, Collection<String> names) throws CaseDataException {}

    /** Rows of that name are in the file, and no table of the mapping speaks of them. */
    default void unread(String rows) {}
  }

  /**
   * The source for a file, by its name.
   *
   * @throws CaseDataException if no format goes by such a name, or has no such rows as the mapping
   *     speaks of
   */
  static CaseSource of(Path file, Mapping mapping) throws CaseDataException {
    String kind = CaseFiles.kind(file);
    List<Table> tables = mapping.tables();
    boolean named = tables.stream().anyMatch(table -> table.rows() != null);
    return switch (kind) {
      case "csv", "tsv" -> {
        if (named) {
          throw new CaseDataException(
              file
                  + ": a CSV file has rows of one kind only, but the mapping speaks of rows “"
                  + tables.get(0).rows()
                  + "”. Take `rows` out of it");
        }
        yield new CsvCases(file, mapping);
      }
      case "jsonl", "ndjson" ->
          named
              ? new JsonCases(file, mapping, JsonCases.Form.LINES)
              : new JsonLinesCases(file, mapping);
      case "json" -> new JsonCases(file, mapping, JsonCases.Form.JSON);
      case "yaml", "yml" -> new JsonCases(file, mapping, JsonCases.Form.YAML);
      case "xes" -> XmlCases.xes(file, mapping);
      case "xml" -> XmlCases.xml(file, mapping);
      case "xlsx" -> new XlsxCases(file, mapping);
      default ->
          throw new CaseDataException(
              file
                  + ": cases are read from files named .csv, .tsv, .json, .jsonl, .ndjson, .yaml,"
                  + " .xes, .xml or .xlsx (and .gz of all but the last). From another program save"
                  + " as CSV UTF-8");
    };
  }

  /** The source for a file without a mapping. */
  static CaseSource of(Path file) throws CaseDataException {
    return of(file, Mapping.PLAIN);
  }
}
