package org.plumbline.cli.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A table in columns: texts to the left, numbers to the right. One column may be cut to keep the
 * whole within a width.
 */
public final class Table {
  private static final String GAP = "  ";
  private static final String NARROW_GAP = " ";
  private static final int NARROWEST = 12;

  /** A column that would be cut to less than this is given the room of half the gaps. */
  private static final int READABLE = 24;

  private final List<String> heads;
  private final List<Boolean> numbers = new ArrayList<>();
  private int flexible = -1;
  private final List<Row> rows = new ArrayList<>();

  private record Row(List<String> cells, UnaryOperator<String> ink) {}

  /**
   * A table with these heads; one that ends in {@code #} is of numbers, one in {@code ~} may be
   * cut.
   */
  public Table(String... heads) {
    List<String> plain = new ArrayList<>();
    for (String head : heads) {
      boolean number = head.endsWith("#");
      boolean mayBeCut = head.endsWith("~");
      if (mayBeCut) {
        flexible = numbers.size();
      }
      numbers.add(number);
      plain.add(number || mayBeCut ? head.substring(0, head.length() - 1) : head);
    }
    this.heads = plain;
  }

  /** Adds a row, a cell for each head. */
  public void row(UnaryOperator<String> ink, String... cells) {
    rows.add(new Row(Arrays.stream(cells).map(Visible::text).toList(), ink));
  }

  /** The lines of the table, as wide as it needs. */
  public List<String> lines(UnaryOperator<String> headInk) {
    return lines(headInk, Integer.MAX_VALUE);
  }

  /** The lines of the table, no wider than that if cutting the column that may be cut is enough. */
  public List<String> lines(UnaryOperator<String> headInk, int width) {
    int[] widths = new int[heads.size()];
    for (int i = 0; i < widths.length; i++) {
      int column = i;
      widths[i] =
          Math.max(
              Paragraphs.length(heads.get(i)),
              rows.stream()
                  .mapToInt(row -> Paragraphs.length(row.cells().get(column)))
                  .max()
                  .orElse(0));
    }
    int gaps = widths.length - 1;
    int tooWide = Arrays.stream(widths).sum() + GAP.length() * gaps - width;
    String gap = GAP;
    if (tooWide > 0 && flexible >= 0 && widths[flexible] - tooWide < READABLE) {
      gap = NARROW_GAP;
      tooWide -= (GAP.length() - NARROW_GAP.length()) * gaps;
    }
    if (tooWide > 0 && flexible >= 0) {
      widths[flexible] = Math.max(NARROWEST, widths[flexible] - tooWide);
    }
    List<String> lines = new ArrayList<>();
    lines.add(headInk.apply(line(heads, widths, gap)));
    List<String> cut = tooWide > 0 && flexible >= 0 ? cut(widths[flexible]) : List.of();
    for (int i = 0; i < rows.size(); i++) {
      List<String> cells = new ArrayList<>(rows.get(i).cells());
      if (!cut.isEmpty()) {
        cells.set(flexible, cut.get(i));
      }
      lines.add(rows.get(i).ink().apply(line(cells, widths, gap)));
    }
    return lines;
  }

  /** The cells of the flexible column; those that would be cut to the same are cut apart. */
  private List<String> cut(int width) {
    List<String> whole = rows.stream().map(row -> row.cells().get(flexible)).toList();
    Map<String, Set<String>> alike = new HashMap<>();
    whole.forEach(
        cell ->
            alike
                .computeIfAbsent(Paragraphs.cut(cell, width), any -> new LinkedHashSet<>())
                .add(cell));
    return whole.stream()
        .map(
            cell ->
                apart(cell, alike.getOrDefault(Paragraphs.cut(cell, width), Set.of(cell)), width))
        .toList();
  }

  /** Cut in the middle, so that the words by which it differs from the others are seen. */
  private static String apart(String cell, Set<String> alike, int width) {
    if (alike.size() == 1) {
      return cell;
    }
    int same = cell.length();
    for (String other : alike) {
      int mismatch = Arrays.mismatch(cell.toCharArray(), other.toCharArray());
      same = mismatch < 0 ? same : Math.min(same, mismatch);
    }
    int word = cell.lastIndexOf(' ', same) + 1;
    String end = Paragraphs.cut(cell.substring(word), width / 2);
    return Paragraphs.cut(cell, width - Paragraphs.length(end)) + end;
  }

  private String line(List<String> cells, int[] widths, String gap) {
    String[] padded = new String[widths.length];
    for (int i = 0; i < widths.length; i++) {
      String cell = Paragraphs.cut(cells.get(i), widths[i]);
      String pad = " ".repeat(widths[i] - Paragraphs.length(cell));
      padded[i] = numbers.get(i) ? pad + cell : cell + pad;
    }
    return String.join(gap, Arrays.asList(padded)).stripTrailing();
  }
}
