package org.plumbline.model.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a vague word is taken: by a document, or by one standard.
 *
 * @param vague the word or phrase, as the paper has it
 * @param taken how it is taken, unless one of the alternatives is switched on
 * @param alternatives how else it can be taken
 */
public record Reading(String vague, Taken taken, List<Alternative> alternatives)
    implements HeaderFact, Facet {
  public Reading {
    alternatives = List.copyOf(alternatives);
  }

  /** A reading with no alternative. */
  public Reading(String vague, Name meaning, String reason) {
    this(vague, new Taken(meaning, reason), List.of());
  }

  /** What it is taken as, where nothing else is switched on. */
  public Name meaning() {
    return taken.meaning();
  }

  /** Why it is taken so. */
  public String reason() {
    return taken.reason();
  }

  /**
   * One way to take it.
   *
   * @param meaning one of the meanings that the language knows for it, or any words where it knows
   *     none
   * @param reason why it is taken so
   */
  public record Taken(Name meaning, String reason) {}

  /**
   * Another way to take it, to be switched on.
   *
   * @param label by what it is called, such as the number of a reviewer's comment; null for its
   *     meaning alone
   */
  public record Alternative(@Nullable String label, Taken taken) {}
}
