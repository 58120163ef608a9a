package org.plumbline.publish.trace;

/**
 * Something that does not fit between a document and its paper.
 *
 * @param kind what it is
 * @param line the line of the paper; 0 where there is none
 * @param standard the standard's id; empty where there is none
 * @param message what is wrong, in a sentence without the paper's words
 */
public record Finding(Kind kind, int line, String standard, String message) {
  /** The kinds, each with the word by which programs know it. */
  public enum Kind {
    /** A line binds, and no standard cites it. */
    NOT_CITED("not-cited"),
    /** A standard cites no line at all. */
    NO_LINE("no-line"),
    /** A standard cites more lines at a time than can be compared. */
    TOO_LONG("too-long"),
    /** A standard or a mark names a line that the text has not. */
    BEYOND_THE_TEXT("beyond-the-text"),
    /** A standard cites nothing but blank lines. */
    BLANK("blank"),
    /** A line is said to carry nothing, yet a standard cites it. */
    CITED_ALL_THE_SAME("cited-all-the-same");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** For programs. */
    public String word() {
      return word;
    }
  }
}
