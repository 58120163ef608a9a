package org.plumbline.analysis.comparison;

import java.util.List;
import java.util.Map;

/** What one version says and the other does not. */
final class Sayings {
  private Sayings() {}

  /** The words of what only the first has, in order. */
  static List<String> onlyIn(Map<Object, String> one, Map<Object, String> other) {
    return one.entrySet().stream()
        .filter(said -> !other.containsKey(said.getKey()))
        .map(Map.Entry::getValue)
        .sorted()
        .distinct()
        .toList();
  }
}
