package org.plumbline.parser;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the word that was probably meant. */
final class NearMiss {

  private NearMiss() {}

  /** The type of the keyword that the author probably meant where the fault is. */
  static Optional<Integer> of(Fault fault) {
    if (!Wording.isWord(fault.found().getType())) {
      return Optional.empty();
    }
    Map<String, Integer> keywords = new TreeMap<>();
    for (int type : Expectations.at(fault).tokens()) {
      String keyword = Wording.keyword(type);
      if (keyword != null) {
        keywords.put(keyword, type);
      }
    }
    return of(fault.found().getText(), keywords.keySet()).map(keywords::get);
  }

  /**
   * The candidate that differs least from the text, if it differs by no more than slips of the hand
   * do: one in a word of up to five letters, two in a longer one. Capitals do not count.
   */
  static Optional<String> of(String text, Collection<String> candidates) {
    String lower = text.toLowerCase(Locale.ROOT);
    int most = lower.length() <= 5 ? 1 : 2;
    return candidates.stream()
        .filter(candidate -> candidate.length() > 2 && Character.isLetter(candidate.charAt(0)))
        .filter(candidate -> Math.abs(candidate.length() - lower.length()) <= most)
        .filter(candidate -> slips(lower, candidate) <= most)
        .min(
            Comparator.comparingInt((String candidate) -> slips(lower, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** Letters added, left out, changed, or swapped with their neighbour. */
  static int slips(String from, String to) {
    int[][] slips = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        if (i == 0 || j == 0) {
          slips[i][j] = i + j;
          continue;
        }
        int changed = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        slips[i][j] =
            Math.min(slips[i - 1][j - 1] + changed, 1 + Math.min(slips[i - 1][j], slips[i][j - 1]));
        if (i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1)) {
          slips[i][j] = Math.min(slips[i][j], slips[i - 2][j - 2] + 1);
        }
      }
    }
    return slips[from.length()][to.length()];
  }
}
