package org.plumbline.model.yaml;

/**
 * Something in a YAML text that makes it no document.
 *
 * @param line from 1
 * @param column from 1
 * @param path the way to it from the top, such as {@code elements[3].standard.facets[0]}; empty for
 *     the top itself
 * @param message what is wrong and what to do
 */
public record YamlProblem(int line, int column, String path, String message) {
  /** The problem in one line: where, and what. */
  @Override
  public String toString() {
    return "line "
        + line
        + ", column "
        + column
        + (path.isEmpty() ? "" : ", at `" + path + "`")
        + ": "
        + message;
  }
}
