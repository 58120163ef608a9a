package org.plumbline.formats;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

/** A file of case data, read row by row. */
public interface CaseSource {
  /**
   * Reads the whole file.
   *
   * @param rows told of each row, in the order of the file
   * @throws CaseDataException if the file cannot be read to its end
   */
  void read(Consumer<CaseRow> rows) throws CaseDataException;

  /**
   * The source for a file, by its name.
   *
   * @throws CaseDataException if no format goes by such a name
   */
  static CaseSource of(Path file) throws CaseDataException {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".csv")) {
      return new CsvCases(file);
    }
    if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
      return new JsonLinesCases(file);
    }
    throw new CaseDataException(
        file
            + ": cases are read from files named .csv, .jsonl or .ndjson. From a spreadsheet save"
            + " as CSV UTF-8");
  }
}
