package org.plumbline.services.names;

/** What a name is a name of. */
public enum NameKind {
  /** What tells one conference from another. */
  KEY("key"),
  /** Somebody who acts, attends or receives. */
  ROLE("role"),
  /** Something that happens. */
  EVENT("event"),
  /** What is to be done: an event by its act, or a record for the events that make it. */
  ACT("act"),
  /** A record. */
  RECORD("record"),
  /** Something that lasts. */
  STATE("state"),
  /** Something known about a case. */
  ATTRIBUTE("attribute"),
  /** A field of an event or an item of a record. */
  FIELD("field"),
  /** In a condition: a field, an item or an attribute. */
  CONDITION("condition"),
  /** A value among those that can be chosen. */
  OPTION("option"),
  /** A standard, by its number. */
  STANDARD("standard"),
  /** What is no name of the vocabulary. */
  OTHER("words");

  private final String word;

  NameKind(String word) {
    this.word = word;
  }

  /** What people call it. */
  public String word() {
    return word;
  }
}
