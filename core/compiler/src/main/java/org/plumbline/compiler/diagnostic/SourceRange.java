package org.plumbline.compiler.diagnostic;

/**
 * A stretch of a file's text.
 *
 * @param file the file, as it was named when it was given or taken into use
 * @param offset where it begins, in UTF-16 units from 0
 * @param length how long it is, in UTF-16 units; 0 for a place between two characters
 * @param line the line on which it begins, from 1
 * @param column the column at which it begins, in UTF-16 units from 1
 */
public record SourceRange(String file, int offset, int length, int line, int column) {
  /** Where it ends: the offset after its last character. */
  public int end() {
    return offset + length;
  }

  /** The place as people cite it. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
