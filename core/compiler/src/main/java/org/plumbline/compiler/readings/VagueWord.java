package org.plumbline.compiler.readings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.document.Name;

/**
 * The words that a document must say how it takes. Each is looked up by the phrase that a {@code
 * reading} names; the last of the meanings listed is the strictest, and the word is taken so while
 * its document does not say.
 */
public enum VagueWord {
  /** Bare days in a limit. */
  DAYS("days", true, "working days", "calendar days"),
  /** A limit without an amount. */
  IMMEDIATELY("immediately", true, "within …", "the same day"),
  /** "within 20 to 25 days". */
  RANGE("range", true, "limit", "target and limit", "window"),
  /** "every 4 to 6 weeks". */
  INTERVAL_RANGE(
      "interval range", true, "ceiling", "ceiling and noted floor", "window", "floor and ceiling"),
  /** "at intervals of no less than 4 weeks". */
  NO_LESS_THAN("no less than", true, "floor", "ceiling", "exactly"),
  /** The force of "should". */
  SHOULD("should", true, "advice", "requirement"),
  /** What "normally" leaves open; the language has an answer of its own. */
  NORMALLY("normally", false, "advice", "requirement", "excused by a recorded reason"),
  /** A share of a population. */
  MOST("most", false),
  /** A number of failures. */
  PERSISTENT("persistent", false);

  private static final String OPEN = "…";

  private final String phrase;
  private final boolean mustBeDeclared;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> meanings;

  VagueWord(String phrase, boolean mustBeDeclared, String... meanings) {
    this.phrase = phrase;
    this.mustBeDeclared = mustBeDeclared;
    this.meanings = List.of(meanings);
  }

  /** The word that a reading with this phrase is about. */
  static Optional<VagueWord> of(String phrase) {
    String key = new Name(phrase.strip()).key();
    for (VagueWord word : values()) {
      if (new Name(word.phrase).key().equals(key)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /** Whether the phrase is part of one of the words: perhaps it is meant. */
  static boolean isLike(String phrase) {
    String key = new Name(phrase.strip()).key();
    return Arrays.stream(values()).map(word -> word.phrase).anyMatch(word -> word.contains(key));
  }

  /** The phrase by which a reading names it. */
  public String phrase() {
    return phrase;
  }

  /** Whether its use without a reading is a finding. */
  boolean mustBeDeclared() {
    return mustBeDeclared;
  }

  /**
   * What it may mean; one that ends in … is completed by the author. Empty: whatever the author
   * writes, for people to judge.
   */
  public List<String> meanings() {
    return meanings;
  }

  /** A meaning with something in the place of what the author has to complete. */
  String example(String meaning) {
    return meaning.replace(OPEN, "2 hours");
  }

  /** How it is taken while nobody says. */
  public String strictest() {
    return meanings.isEmpty() ? "" : meanings.get(meanings.size() - 1);
  }

  /**
   * The meaning in the table's spelling, if the word may mean that; one to be completed comes back
   * as the author wrote it.
   */
  Optional<String> meaning(Name taken) {
    if (meanings.isEmpty()) {
      return Optional.of(taken.text());
    }
    for (String meaning : meanings) {
      if (meaning.endsWith(OPEN)) {
        String start = meaning.substring(0, meaning.length() - OPEN.length());
        if (taken.key().startsWith(start)
            && Amounts.parse(taken.key().substring(start.length())).isPresent()) {
          return Optional.of(taken.key());
        }
      } else if (new Name(meaning).key().equals(taken.key())) {
        return Optional.of(meaning);
      }
    }
    return Optional.empty();
  }
}
