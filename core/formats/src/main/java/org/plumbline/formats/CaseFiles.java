package org.plumbline.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files in which cases stand: one, or several, which may be those of a folder. What several
 * tell of a case, by its identifier, belongs together.
 *
 * @param named as somebody named them: files and folders
 * @param files those to be read, in the order in which they are
 * @param others what else is in the folders, and is of no kind that cases are read from
 */
public record CaseFiles(List<Path> named, List<Path> files, List<String> others) {
  private static final Set<String> KINDS =
      Set.of("csv", "tsv", "json", "jsonl", "ndjson", "yaml", "yml", "xes", "xml", "xlsx");

  private static final int MOST_NAMED = 5;

  public CaseFiles {
    named = List.copyOf(named);
    files = List.copyOf(files);
    others = List.copyOf(others);
  }

  /** One file. */
  public static CaseFiles of(Path file) {
    return new CaseFiles(List.of(file), List.of(file), List.of());
  }

  /**
   * Of what somebody named; of a folder the files in it, by their names. What begins with a dot, or
   * as the lock of an office program, is not looked at; folders within are not opened.
   *
   * @param apart files that are something else although they lie there, such as the mapping
   * @throws CaseDataException if a folder cannot be read, or holds nothing to read cases from
   */
  public static CaseFiles of(List<Path> named, Collection<Path> apart) throws CaseDataException {
    List<Path> files = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (Path one : named) {
      if (Files.isDirectory(one)) {
        within(one, apart, files, others);
      } else {
        files.add(one);
      }
    }
    for (int i = 0; i < files.size(); i++) {
      for (Path before : files.subList(0, i)) {
        if (isSame(before, files.get(i))) {
          throw new CaseDataException(
              files.get(i) + ": this file is named twice; everything in it would count twice");
        }
      }
    }
    return new CaseFiles(named, files, others);
  }

  private static void within(
      Path folder, Collection<Path> apart, List<Path> files, List<String> others)
      throws CaseDataException {
    List<Path> all;
    try (Stream<Path> there = Files.list(folder)) {
      all =
          there
              .filter(file -> !name(file).startsWith(".") && !name(file).startsWith("~$"))
              .filter(file -> apart.stream().noneMatch(other -> isSame(other, file)))
              .sorted()
              .toList();
    } catch (IOException e) {
      throw StrictText.unreadable(folder, e);
    }
    int before = files.size();
    for (Path file : all) {
      if (KINDS.contains(kind(file)) && !Files.isDirectory(file)) {
        files.add(file);
      } else {
        others.add(name(file));
      }
    }
    if (files.size() == before) {
      throw new CaseDataException(
          folder
              + ": this is a folder"
              + (all.isEmpty()
                  ? " with nothing in it"
                  : "; none of the files in it is of a kind that cases are read from")
              + ". Name one with files named .csv, .tsv, .json, .jsonl, .ndjson, .yaml, .xes, .xml"
              + " or .xlsx");
    }
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return one.equals(other)
          || (Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other));
    } catch (IOException e) {
      return false; // whoever reads it will be told
    }
  }

  /** What a file is, by its name without {@code .gz}: {@code csv}. */
  static String kind(Path file) {
    String name = unpackedName(file).toLowerCase(Locale.ROOT);
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** Its name without {@code .gz}. */
  static String unpackedName(Path file) {
    String name = name(file);
    return name.toLowerCase(Locale.ROOT).endsWith(".gz")
        ? name.substring(0, name.length() - 3)
        : name;
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /** Whether there are several, or may be: a folder. */
  public boolean isSeveral() {
    return files.size() > 1 || !named.equals(files);
  }

  /** What to call a file among these: by its name alone, if it is the only one of that name. */
  public String shortName(Path file) {
    return files.stream().filter(other -> name(other).equals(name(file))).count() > 1
        ? file.toString()
        : name(file);
  }

  /**
   * A source of all of them.
   *
   * @throws CaseDataException if one of them is of no kind that cases are read from, or the mapping
   *     does not fit
   */
  public CaseSource source(Mapping mapping) throws CaseDataException {
    return isSeveral() ? SeveralCases.of(this, mapping) : CaseSource.of(files.get(0), mapping);
  }

  /** As somebody named them: “march.csv, april.csv”. */
  public String words() {
    String first =
        named.stream().limit(MOST_NAMED).map(Path::toString).collect(Collectors.joining(", "));
    return named.size() > MOST_NAMED
        ? first + " and " + (named.size() - MOST_NAMED) + " more"
        : first;
  }

  @Override
  public String toString() {
    return words();
  }
}
