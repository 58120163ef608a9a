package org.plumbline.analysis.comparison.facts;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is said of one thing, aspect by aspect.
 *
 * @param byAspect for each aspect what is said, in a form in which equal means the same, with the
 *     words for it; an aspect of which nothing is said is left out
 */
public record Facts(Map<Aspect, Map<Object, String>> byAspect) {
  /** Nothing. */
  public static final Facts NONE = new Facts(Map.of());

  public Facts {
    Map<Aspect, Map<Object, String>> copy = new EnumMap<>(Aspect.class);
    byAspect.forEach(
        (aspect, said) -> copy.put(aspect, Collections.unmodifiableMap(new LinkedHashMap<>(said))));
    byAspect = Collections.unmodifiableMap(copy);
  }

  /** What is said in one respect; empty if nothing. */
  public Map<Object, String> of(Aspect aspect) {
    return byAspect.getOrDefault(aspect, Map.of());
  }

  /** Collects facts. */
  static final class Builder {
    private final Map<Aspect, Map<Object, String>> byAspect = new EnumMap<>(Aspect.class);

    /** One more, unless its words are empty. */
    Builder say(Aspect aspect, Object value, String words) {
      if (!words.isEmpty()) {
        byAspect.computeIfAbsent(aspect, a -> new LinkedHashMap<>()).putIfAbsent(value, words);
      }
      return this;
    }

    Facts build() {
      return new Facts(byAspect);
    }
  }
}
