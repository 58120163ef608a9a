package org.plumbline.services.completion;

/**
 * Something that could be written.
 *
 * @param kind what it is
 * @param label what the author chooses by
 * @param detail more about it, in a few words; may be empty
 * @param text what is put in; a place to fill in is {@code ${1:so}}, if it is a template
 * @param from the offset from which text is replaced
 * @param to the offset up to which it is
 */
public record Proposal(Kind kind, String label, String detail, String text, int from, int to) {
  /** What a proposal is. */
  public enum Kind {
    /** A word of the language. */
    KEYWORD,
    /** A name of the vocabulary. */
    NAME,
    /** The number of a standard. */
    STANDARD,
    /** A whole block or line with places to fill in. */
    TEMPLATE
  }

  /** The text without marks for places to fill in. */
  public String plainText() {
    return kind == Kind.TEMPLATE ? text.replaceAll("\\$\\{\\d+:([^}]*)}", "$1") : text;
  }
}
