package org.plumbline.compiler.diagnostic;

import java.util.List;

/**
 * A remedy that can be applied by machine.
 *
 * @param title what it does, as a command: "add `minutes` to the vocabulary"
 * @param edits the changes, all of them together; their ranges do not overlap
 */
public record Fix(String title, List<Edit> edits) {
  public Fix {
    edits = List.copyOf(edits);
  }

  /** A remedy of one change. */
  public static Fix replace(String title, SourceRange at, String replacement) {
    return new Fix(title, List.of(new Edit(at, replacement)));
  }

  /**
   * One change.
   *
   * @param at what is replaced; of length 0 to insert
   * @param replacement what takes its place
   */
  public record Edit(SourceRange at, String replacement) {}
}
