package org.plumbline.publish.trace;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is kept of a paper's text: its lines by number, length and hash, and what they do. It can be
 * shipped where the text cannot.
 *
 * @param document the id of the document that carries the paper
 * @param text the name of the text's file, without its folder
 * @param lineCount how many lines the text has, blank ones included
 * @param lines those that are not blank, in order
 */
public record SourceIndex(String document, String text, int lineCount, List<SourceLine> lines) {
  /** What begins the line of the file that names the document. */
  public static final String DOCUMENT = "document ";

  private static final String FIRST =
      "# The lines of a paper's text, without the text: number, length, hash, sentences that bind,"
          + " what they do.\n";
  private static final String KIND = "source index 1";

  public SourceIndex {
    lines = List.copyOf(lines);
  }

  /**
   * The index of a text.
   *
   * @param document the id of the document that carries it
   * @param name the name of its file
   * @param text the text; lines end as on any system
   */
  public static SourceIndex of(String document, String name, String text) {
    List<String> lines = text.lines().toList();
    return new SourceIndex(document, name, lines.size(), SourceReader.read(lines));
  }

  /** Whether a text is an index and not a paper. */
  public static boolean isIndex(String text) {
    return text.lines().filter(l -> !l.startsWith("#")).findFirst().orElse("").equals(KIND);
  }

  /** The line of that number, if it is there and not blank. */
  public Optional<SourceLine> line(int number) {
    return lines.stream().filter(line -> line.number() == number).findFirst();
  }

  /** The lines, by number, of which the other has something else, or that only one of them has. */
  public List<Integer> differences(SourceIndex other) {
    TreeMap<Integer, SourceLine> mine = new TreeMap<>();
    lines.forEach(line -> mine.put(line.number(), line));
    List<Integer> differences = new ArrayList<>();
    for (SourceLine line : other.lines) {
      if (!line.equals(mine.remove(line.number()))) {
        differences.add(line.number());
      }
    }
    differences.addAll(mine.keySet());
    return differences.stream().sorted().toList();
  }

  /** As a file. */
  public String write() {
    StringBuilder out = new StringBuilder(FIRST);
    out.append("# Made by plumbline trace --write.\n").append(KIND).append('\n');
    out.append(DOCUMENT).append(document).append('\n');
    out.append("text ").append(text).append('\n');
    out.append("lines ").append(lineCount).append('\n');
    for (SourceLine line : lines) {
      out.append(line.number()).append(' ').append(line.length()).append(' ').append(line.hash());
      if (line.binds()) {
        out.append(' ').append(line.bindingSentences());
        line.does().forEach(binding -> out.append(' ').append(binding.word()));
      }
      out.append('\n');
    }
    return out.toString();
  }

  /**
   * From a file.
   *
   * @throws TraceException if it is none, naming the line
   */
  public static SourceIndex read(String file) {
    List<String> rows = file.lines().toList();
    List<SourceLine> lines = new ArrayList<>();
    String[] head = {"", "", ""};
    int at = 0;
    for (int i = 0; i < rows.size(); i++) {
      String row = rows.get(i);
      if (row.startsWith("#")) {
        continue;
      }
      try {
        switch (at++) {
          case 0 -> expect(row.equals(KIND));
          case 1 -> head[0] = after(DOCUMENT, row);
          case 2 -> head[1] = after("text ", row);
          case 3 -> head[2] = after("lines ", row);
          default -> lines.add(line(row));
        }
      } catch (IllegalArgumentException e) {
        throw new TraceException(
            i + 1, "this is not what a source index has here; make it anew with --write");
      }
    }
    try {
      return new SourceIndex(head[0], head[1], Integer.parseInt(head[2]), lines);
    } catch (NumberFormatException e) {
      throw new TraceException(rows.size(), "the number of lines is missing");
    }
  }

  private static SourceLine line(String row) {
    String[] words = row.split(" ", -1);
    expect(words.length == 3 || words.length > 4);
    Set<Binding> does = EnumSet.noneOf(Binding.class);
    for (int i = 4; i < words.length; i++) {
      does.add(Binding.valueOf(words[i].toUpperCase(Locale.ROOT)));
    }
    return new SourceLine(
        Integer.parseInt(words[0]),
        Integer.parseInt(words[1]),
        words[2],
        words.length == 3 ? 0 : Integer.parseInt(words[3]),
        does);
  }

  private static String after(String label, String row) {
    expect(row.startsWith(label));
    return row.substring(label.length());
  }

  private static void expect(boolean holds) {
    if (!holds) {
      throw new IllegalArgumentException();
    }
  }
}
