package org.plumbline.services.colour;

/** What a stretch of text is, as far as colours go. */
public enum ColourKind {
  /** A word of the language. */
  KEYWORD,
  /** A text in quotes. */
  TEXT,
  /** A number, a date or a time. */
  NUMBER,
  /** A remark of the author's. */
  COMMENT,
  /** A verdict of an example. */
  VERDICT,
  /** The number of a standard. */
  STANDARD,
  /** An event or an act. */
  EVENT,
  /** A role. */
  ROLE,
  /** A key. */
  KEY,
  /** A record. */
  RECORD,
  /** A state. */
  STATE,
  /** An attribute, a field or an item. */
  FIELD,
  /** A value to choose. */
  OPTION,
  /** Other words. */
  WORDS
}
