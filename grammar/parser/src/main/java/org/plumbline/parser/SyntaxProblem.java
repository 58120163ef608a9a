package org.plumbline.parser;

/**
 * A place in which the text is not in the language.
 *
 * @param kind what sort of problem it is
 * @param message what is wrong and what could stand there instead, for the author of the text
 * @param line from 1; a line ends at a line feed, a carriage return, or both together
 * @param column from 1, in UTF-16 units
 * @param offset from 0, in UTF-16 units
 * @param length in UTF-16 units; 0 at the end of the text
 */
public record SyntaxProblem(
    Kind kind, String message, int line, int column, int offset, int length) {

  /** The sorts of problems. */
  public enum Kind {
    /** Something that cannot stand where it does. */
    UNEXPECTED,
    /** A text in quotes that does not end on its line. */
    UNCLOSED_QUOTES,
    /** A character that is part of no word, sign or text in quotes. */
    UNKNOWN_CHARACTER,
    /** Nested more deeply than is read. */
    TOO_DEEP,
    /** More problems than are listed; what comes from here on was not read. */
    TOO_MANY,
    /** A text longer than is read. */
    TOO_LONG
  }

  @Override
  public String toString() {
    return line + ":" + column + ": " + message;
  }
}
