package org.plumbline.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Several files as one source. A mapping whose tables bear the names of the files says of each what
 * its rows mean, as it does of the sheets of a workbook; any other holds for every file. Each file
 * has tables of its own in what binds the rows, so that columns are looked for, and lines told,
 * file by file.
 */
final class SeveralCases implements CaseSource {
  private final List<Part> parts;
  private final List<String> unread;
  private final Mapping mapping;
  private final long bytes;
  private long bytesBefore;
  private @Nullable Part reading;

  /**
   * One of the files.
   *
   * @param first where its tables begin among all
   * @param tables how many they are
   */
  private record Part(CaseSource source, String name, int first, int tables, long bytes) {}

  private SeveralCases(List<Part> parts, List<String> unread, Mapping mapping, long bytes) {
    this.parts = parts;
    this.unread = unread;
    this.mapping = mapping;
    this.bytes = bytes;
  }

  static SeveralCases of(CaseFiles files, Mapping mapping) throws CaseDataException {
    boolean byName =
        mapping.tables().stream()
            .anyMatch(table -> files.files().stream().anyMatch(file -> isFor(table, file)));
    List<Part> parts = new ArrayList<>();
    List<Table> tables = new ArrayList<>();
    List<String> unread = new ArrayList<>(files.others());
    long bytes = 0;
    for (Path file : files.files()) {
      String name = files.shortName(file);
      List<Table> its = byName ? its(mapping, file) : mapping.tables();
      if (its.isEmpty()) {
        unread.add(name);
        continue;
      }
      requireOneKind(files, file, its);
      CaseSource source = CaseSource.of(file, mapping.with(its));
      List<Table> meant = source.mapping().tables();
      long size = size(file);
      parts.add(new Part(source, name, tables.size(), meant.size(), size));
      bytes += size;
      for (int i = 0; i < meant.size(); i++) {
        String within = its.get(i).rows();
        tables.add(meant.get(i).of(within == null ? name : name + " / " + within));
      }
    }
    if (byName) {
      mapping.tables().stream()
          .filter(table -> table.rows() != null)
          .filter(table -> files.files().stream().noneMatch(file -> isFor(table, file)))
          .forEach(tables::add); // no row will ever be theirs, which is told
    }
    return new SeveralCases(parts, unread, mapping.with(tables), bytes);
  }

  /**
   * The tables that a mapping has for a file, as those of a file that stands alone. What names no
   * rows is for those files that no other table is for.
   */
  private static List<Table> its(Mapping mapping, Path file) {
    List<Table> its =
        mapping.tables().stream()
            .filter(table -> isFor(table, file))
            .map(table -> table.of(null))
            .toList();
    return its.isEmpty()
        ? mapping.tables().stream().filter(table -> table.rows() == null).toList()
        : its;
  }

  /** By the file's name, with or without what it ends in; a star stands for anything. */
  private static boolean isFor(Table table, Path file) {
    String rows = table.rows();
    if (rows == null) {
      return false;
    }
    String pattern =
        Pattern.compile("*", Pattern.LITERAL)
            .splitAsStream(rows.strip().toLowerCase(Locale.ROOT) + "\n")
            .map(Pattern::quote)
            .collect(Collectors.joining(".*"));
    String whole = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    String unpacked = CaseFiles.unpackedName(file).toLowerCase(Locale.ROOT);
    int dot = unpacked.lastIndexOf('.');
    return List.of(whole, unpacked, unpacked.substring(0, Math.max(0, dot))).stream()
        .anyMatch(name -> (name + "\n").matches(pattern));
  }

  /** A file without sheets or paths has no rows by such a name; what is meant is another file's. */
  private static void requireOneKind(CaseFiles files, Path file, List<Table> its)
      throws CaseDataException {
    String kind = CaseFiles.kind(file);
    String rows = its.get(0).rows();
    if (rows != null && (kind.equals("csv") || kind.equals("tsv"))) {
      throw new CaseDataException(
          file
              + ": the mapping speaks of rows “"
              + rows
              + "”, and no file is called so. Of several files `rows` is a file's name, such as"
              + " `rows: "
              + files.shortName(file)
              + "`, or with a star `rows: \"*.csv\"`");
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0; // whoever reads it will be told
    }
  }

  @Override
  public Mapping mapping() {
    return mapping;
  }

  @Override
  public double part() {
    Part now = reading;
    double here = now == null ? 0 : now.source().part() * now.bytes();
    return bytes == 0 ? Double.NaN : (bytesBefore + here) / bytes;
  }

  @Override
  public void read(Rows rows) throws CaseDataException {
    bytesBefore = 0;
    for (Part part : parts) {
      reading = part;
      part.source().read(new Shifted(part, rows));
      bytesBefore += part.bytes();
    }
    reading = null;
    unread.forEach(rows::unread);
  }

  /** The rows of one file, as those of its own tables. */
  private record Shifted(Part part, Rows rows) implements Rows {
    @Override
    public void row(CaseRow row) {
      if (row.table() == CaseRow.ANY) {
        for (int i = 0; i < part.tables(); i++) {
          rows.row(row.of(part.first() + i));
        }
      } else {
        rows.row(row.of(part.first() + row.table()));
      }
    }

    @Override
    public void remark(long line, String what) {
      rows.remark(0, part.name() + ", line " + line + ": " + what);
    }

    @Override
    public void columns(int table, Collection<String> names) throws CaseDataException {
      if (table == CaseRow.ANY) {
        for (int i = 0; i < part.tables(); i++) {
          rows.columns(part.first() + i, names);
        }
      } else {
        rows.columns(part.first() + table, names);
      }
    }

    @Override
    public void unread(String name) {
      rows.unread(part.name() + " / " + name);
    }
  }
}
