package org.plumbline.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a file in which things stand within things: an element of XML, an object or a value of
 * JSON. One record of the file is read into memory at a time, never the whole.
 */
final class Node {
  private static final int MOST_PIECES = 2_000_000;

  private final String name;
  private final @Nullable Node parent;
  private final long line;
  private final List<Node> children = new ArrayList<>();
  private final int[] pieces;
  private @Nullable String text;
  private int number;

  private Node(String name, @Nullable Node parent, long line, int[] pieces) {
    this.name = name;
    this.parent = parent;
    this.line = line;
    this.pieces = pieces;
  }

  /**
   * The beginning of a record.
   *
   * @param line where it begins, from 1
   * @param number its place among those of its name in the file, from 1
   */
  static Node record(String name, long line, int number) {
    Node record = new Node(name, null, line, new int[1]);
    record.number = number;
    return record;
  }

  /**
   * Puts something into it.
   *
   * @param count its place among those of its name in the file, from 1; 0 if nobody counts them
   * @throws CaseDataException if no record of a return can be so large
   */
  Node add(String childName, long childLine, int count) throws CaseDataException {
    if (++pieces[0] > MOST_PIECES) {
      throw new CaseDataException(
          "line "
              + childLine
              + ": one record holds more than two million pieces. Is it a whole"
              + " file within one element?");
    }
    Node child = new Node(childName, this, childLine, pieces);
    child.number = count;
    children.add(child);
    return child;
  }

  void text(String value) {
    text = value;
  }

  boolean hasChildren() {
    return !children.isEmpty();
  }

  String name() {
    return name;
  }

  @Nullable Node parent() {
    return parent;
  }

  long line() {
    return line;
  }

  int number() {
    return number;
  }

  /** All that the path leads to, which begins with this one's own name. */
  List<Node> rows(List<String> path) {
    return path.isEmpty() ? List.of(this) : path.get(0).equals(name) ? below(path, 1) : List.of();
  }

  private List<Node> below(List<String> path, int step) {
    if (step == path.size()) {
      return List.of(this);
    }
    List<Node> found = new ArrayList<>();
    for (Node child : children) {
      if (child.name.equals(path.get(step))) {
        found.addAll(child.below(path, step + 1));
      }
    }
    return found;
  }

  /** The values in it by the path to each, but for what is a row of its own. */
  Map<String, List<String>> cells(Set<Node> rows) {
    Map<String, List<String>> cells = new LinkedHashMap<>();
    cells("", rows, cells);
    return cells;
  }

  private void cells(String path, Set<Node> rows, Map<String, List<String>> cells) {
    for (Node child : children) {
      if (!rows.contains(child)) {
        String here = path + child.name;
        child.value(here, cells);
        child.cells(here + "/", rows, cells);
      }
    }
  }

  private void value(String path, Map<String, List<String>> cells) {
    if (text != null && !text.isBlank()) {
      cells.computeIfAbsent(path, any -> new ArrayList<>(1)).add(text.strip());
    }
  }

  /**
   * What stands under a name in it, or else in what is around it, the nearest first; a name that
   * begins with that of something around it means what stands there.
   */
  List<String> lookUp(String column) {
    List<String> path = List.of(column.split("/", -1));
    for (Node around = this; around != null; around = around.parent) {
      List<String> values = around.values(path, 0);
      if (values.isEmpty() && path.size() > 1 && path.get(0).equals(around.name)) {
        values = around.values(path, 1);
      }
      if (!values.isEmpty()) {
        return values;
      }
    }
    return List.of();
  }

  private List<String> values(List<String> path, int from) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    below(path, from).forEach(node -> node.value("", values));
    return values.getOrDefault("", List.of());
  }

  /** The place of what is around it, or of itself, by its name; 0 if nothing of that name is. */
  int numberOf(String of) {
    for (Node around = this; around != null; around = around.parent) {
      if (around.name.equals(of)) {
        return around.number;
      }
    }
    return 0;
  }
}
