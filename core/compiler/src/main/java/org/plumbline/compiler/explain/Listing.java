package org.plumbline.compiler.explain;

import java.util.List;

/** Several phrases as one. */
final class Listing {
  private Listing() {}

  /** a, b and c. */
  static String and(List<String> phrases) {
    return joined(phrases, " and ");
  }

  /** a, b or c. */
  static String or(List<String> phrases) {
    return joined(phrases, " or ");
  }

  private static String joined(List<String> phrases, String last) {
    int n = phrases.size();
    return n < 2
        ? String.join("", phrases)
        : String.join(", ", phrases.subList(0, n - 1)) + last + phrases.get(n - 1);
  }
}
