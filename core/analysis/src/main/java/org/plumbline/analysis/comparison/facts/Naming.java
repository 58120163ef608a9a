package org.plumbline.analysis.comparison.facts;

import java.util.Map;
import org.plumbline.model.document.Name;

/**
 * By which name each thing goes in the comparison: that of the older version, if both have it.
 *
 * @param words for each kind of word the names that are other ones in the older version
 * @param standards the ids of its standards, with those that they have in the older version
 * @param clauses likewise clauses, by id of the standard and number
 */
public record Naming(
    Map<WordKind, Map<String, String>> words,
    Map<String, String> standards,
    Map<Naming.ClauseId, Integer> clauses) {
  public Naming {
    words = Map.copyOf(words);
    standards = Map.copyOf(standards);
    clauses = Map.copyOf(clauses);
  }

  /** A clause of a standard, both as this version numbers them. */
  public record ClauseId(String standard, int clause) {}

  /** The same with standards and clauses that are known by other numbers. */
  public Naming with(Map<String, String> newStandards, Map<ClauseId, Integer> newClauses) {
    return new Naming(words, newStandards, newClauses);
  }

  /** A word of that kind, in a form in which equal means the same word. */
  String word(WordKind kind, String canonical) {
    return new Name(words.getOrDefault(kind, Map.of()).getOrDefault(canonical, canonical)).key();
  }

  /** A word of whatever kind. */
  String word(String canonical) {
    for (WordKind kind : WordKind.values()) {
      String other = words.getOrDefault(kind, Map.of()).get(canonical);
      if (other != null) {
        return new Name(other).key();
      }
    }
    return new Name(canonical).key();
  }

  /** A standard that is cited; one that is not there is none of the other version's either. */
  String standard(String id) {
    return standards.getOrDefault(id, id + " (none)");
  }

  int clause(String standard, int clause) {
    return clauses.getOrDefault(new ClauseId(standard, clause), clause);
  }
}
