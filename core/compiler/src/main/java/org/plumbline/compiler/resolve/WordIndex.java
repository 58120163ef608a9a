package org.plumbline.compiler.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.document.Name;

/** The words of one kind by every name they have. */
final class WordIndex<T> {
  /** Names further apart than this are not taken for misspellings of each other. */
  static final double FURTHEST = 0.34;

  /** How near a name is of which only the first words were given. */
  private static final double CUT_SHORT = 0.2;

  static final int MOST_SUGGESTIONS = 3;

  private final Map<String, Entry<T>> byKey = new LinkedHashMap<>();

  /**
   * One name of a word.
   *
   * @param word the word
   * @param text the name as declared
   * @param node where it is declared
   */
  record Entry<T>(T word, String text, Object node) {}

  private final Map<String, List<String>> nearKnown = new HashMap<>();
  private final Map<String, int[]> letters = new HashMap<>();

  /** Gives the word a name; returns what has that name already, and then changes nothing. */
  @Nullable Entry<T> declare(Name name, T word, Object node) {
    Entry<T> old = byKey.get(name.key());
    if (old == null) {
      nearKnown.clear();
      byKey.put(name.key(), new Entry<>(word, name.text(), node));
      return null;
    }
    return old.word() == word ? null : old;
  }

  @Nullable T find(String key) {
    Entry<T> entry = byKey.get(key);
    return entry == null ? null : entry.word();
  }

  /** Every key with the name as declared and its word. */
  Map<String, Entry<T>> entries() {
    return byKey;
  }

  /** Names that the given one may be a misspelling of, the nearest first. */
  List<String> near(String key) {
    return nearKnown.computeIfAbsent(key, this::search);
  }

  /**
   * A document may have thousands of names that are unknown, and a vocabulary thousands of words.
   */
  private List<String> search(String key) {
    record Candidate(String text, double distance) {}
    int[] own = Spelling.letters(key);
    List<Candidate> candidates = new ArrayList<>();
    byKey.forEach(
        (known, entry) -> {
          double distance = known.startsWith(key + " ") ? CUT_SHORT : distance(key, own, known);
          if (distance <= FURTHEST) {
            candidates.add(new Candidate(entry.text(), distance));
          }
        });
    return candidates.stream()
        .sorted(Comparator.comparingDouble(Candidate::distance))
        .map(Candidate::text)
        .limit(MOST_SUGGESTIONS)
        .toList();
  }

  private double distance(String key, int[] own, String known) {
    int[] other = letters.computeIfAbsent(known, Spelling::letters);
    int longest = Math.max(key.length(), known.length());
    return Spelling.cannotBeNear(own, other, longest, FURTHEST)
        ? Double.MAX_VALUE
        : Spelling.distance(key, known, FURTHEST);
  }
}
