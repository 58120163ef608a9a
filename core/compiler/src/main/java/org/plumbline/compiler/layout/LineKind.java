package org.plumbline.compiler.layout;

/** What a line of a document is, and so where it stands. */
enum LineKind {
  /** "language 1". */
  LANGUAGE(0, 0, 4),
  /** "document …". */
  HEADER(0, 0, 4),
  /** A line of the head. */
  HEADER_FACT(2, 14, 16),
  /** The first line of a block. */
  ELEMENT(0, 0, 4),
  /** A line of a declaration. */
  FACT(2, 13, 15),
  /** A line of a standard. */
  FACET(2, 10, 12),
  /**
   * A numbered clause, or the title of an example: a line of a standard without a column for its
   * label.
   */
  PLAIN_FACET(2, 0, 6),
  /** A line inside an example. */
  EXAMPLE(4, 0, 6);

  private final int indent;
  private final int label;
  private final int continuation;

  LineKind(int indent, int label, int continuation) {
    this.indent = indent;
    this.label = label;
    this.continuation = continuation;
  }

  /** The column, from 0, at which it begins. */
  int indent() {
    return indent;
  }

  /** How wide its label is, with the space after it; 0 if the label has no column of its own. */
  int label() {
    return label;
  }

  /** The column at which it goes on if it is too long for one line. */
  int continuation() {
    return continuation;
  }
}
