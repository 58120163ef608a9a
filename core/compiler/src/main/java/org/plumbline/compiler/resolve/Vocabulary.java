package org.plumbline.compiler.resolve;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.document.Condition;
import org.plumbline.model.document.Name;
import org.plumbline.model.kernel.ValueType;

/**
 * The words that a document can use: its own and those of every file it takes into use, under their
 * canonical names, which are the names they are declared by.
 */
public final class Vocabulary {
  private final Words words;

  Vocabulary(Words words) {
    this.words = words;
  }

  /**
   * What tells one conference, plan or placement from another.
   *
   * @param name its canonical name
   * @param title what it is called in print; null if it has no title
   * @param acrossCases whether its values mean the same in every case
   */
  public record Key(String name, @Nullable String title, boolean acrossCases) {}

  /**
   * Somebody who acts, attends or receives.
   *
   * @param members the roles that a collective one stands for; empty for a single one
   * @param fixedBy the events that say who it is; empty if none does
   */
  public record Role(
      String name,
      @Nullable String title,
      List<String> members,
      boolean together,
      List<String> fixedBy) {}

  /**
   * Something that happens at a time. All names are canonical.
   *
   * @param about the keys it carries
   * @param isOne those of them of which each occurrence is one itself
   * @param fields its own fields, without those of its record
   * @param record the record that it makes; null if it makes none
   * @param arrangedBy the event that sets its date; null if there is none
   * @param cancelledBy the event that cancels it; null if there is none
   * @param parts what makes it complete; empty if it is not a composite
   * @param counted which occurrence of another it is; null if it is none
   * @param standsFor the events as one of which it counts too
   */
  public record Event(
      String name,
      @Nullable String title,
      List<String> about,
      List<String> isOne,
      List<Field> fields,
      @Nullable String record,
      @Nullable String arrangedBy,
      @Nullable String cancelledBy,
      List<Part> parts,
      @Nullable Counted counted,
      List<String> standsFor) {}

  /**
   * The n-th occurrence of an event.
   *
   * @param since counted anew from each of these; null for the whole case
   */
  public record Counted(int number, String event, @Nullable String since) {}

  /**
   * An event that makes up another, or begins or ends a state, by its canonical name.
   *
   * @param where what it must fulfil as the author wrote it; null for any occurrence
   */
  public record Part(String event, @Nullable Condition where) {}

  /**
   * A field of an event or an item of a record; an item may leave its type open.
   *
   * @param of the key of which a list's items are values; null if it is no list, or does not say
   */
  public record Field(
      String name, @Nullable ValueType type, @Nullable String title, @Nullable String of) {}

  /** A record and what it can hold. */
  public record Form(String name, @Nullable String title, List<Field> items) {}

  /**
   * Something that lasts.
   *
   * @param keys what its beginning and end agree on
   * @param begins the events that begin it
   * @param ends the events that end it
   */
  public record State(
      String name, @Nullable String title, List<String> keys, List<Part> begins, List<Part> ends) {}

  /**
   * Something known about a case.
   *
   * @param of the key of which a list's items are values; null if it is no list, or does not say
   */
  public record Attribute(
      String name, @Nullable String title, ValueType type, @Nullable String of) {}

  /** Whether every declaration could be read, so that a name not found is not there. */
  public boolean isComplete() {
    return words.complete;
  }

  /** The keys, in the order of declaration. */
  public List<Key> keys() {
    return words.keyWords();
  }

  /** The roles, in the order of declaration. */
  public List<Role> roles() {
    return words.roleWords();
  }

  /** The events, in the order of declaration, those of the language itself last. */
  public List<Event> events() {
    return words.eventWords();
  }

  /** The records, in the order of declaration. */
  public List<Form> records() {
    return words.recordWords();
  }

  /** The states, in the order of declaration. */
  public List<State> states() {
    return words.stateWords();
  }

  /** The case attributes, in the order of declaration. */
  public List<Attribute> attributes() {
    return words.attributeWords();
  }

  /** The event of that name, alias, title or act; null if there is none. */
  public @Nullable Event event(String name) {
    return words.event(new Name(name).key());
  }

  /** The role of that name, alias or title; null if there is none. */
  public @Nullable Role role(String name) {
    return words.role(new Name(name).key());
  }

  /** The key of that name, alias or title; null if there is none. */
  public @Nullable Key key(String name) {
    return words.key(new Name(name).key());
  }

  /** The record of that name, alias or title; null if there is none. */
  public @Nullable Form record(String name) {
    return words.record(new Name(name).key());
  }

  /** The state of that name, alias or title; null if there is none. */
  public @Nullable State state(String name) {
    return words.state(new Name(name).key());
  }

  /** The attribute of that name, alias or title; null if there is none. */
  public @Nullable Attribute attribute(String name) {
    return words.attribute(new Name(name).key());
  }

  /** Every name and alias by {@link Name#key()}, with the canonical name it means. */
  public Map<String, String> words() {
    return words.canonicalNames();
  }

  Words index() {
    return words;
  }
}
