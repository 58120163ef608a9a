package org.plumbline.analysis.comparison.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.plumbline.analysis.comparison.facts.Aspect;
import org.plumbline.analysis.comparison.facts.Facts;
import org.plumbline.analysis.comparison.facts.LimitDifference;
import org.plumbline.analysis.comparison.facts.Pace;

/** By what a standard, or a rule of one, is known again in another version. */
public final class Profile {
  /** How much it tells that two agree in this respect; what is not listed tells little. */
  private static final Map<Aspect, Integer> TELLING =
      new EnumMap<>(
          Map.of(
              Aspect.ACT, 6,
              Aspect.TRIGGER, 6,
              Aspect.TITLE, 5,
              Aspect.QUESTION, 5,
              Aspect.LIMIT, 4,
              Aspect.CONTENT, 3,
              Aspect.ACTOR, 2,
              Aspect.CONDITION, 2,
              Aspect.FORCE, 2));

  private static final int TELLS_LITTLE = 1;

  /** Aspects that are texts, known again by their words. */
  private static final Set<Aspect> TEXTS = Set.of(Aspect.TITLE, Aspect.QUESTION);

  /** These say nothing of what is asked, and change with any revision. */
  private static final Set<Aspect> PASSED_OVER =
      Set.of(Aspect.EXAMPLE, Aspect.NOTE, Aspect.REASON, Aspect.PHRASING, Aspect.MODAL);

  private final Map<Aspect, int[]> features;
  private final List<Pace> paces;

  private Profile(Map<Aspect, int[]> features, List<Pace> paces) {
    this.features = features;
    this.paces = paces;
  }

  /** Makes profiles that can be compared with each other. */
  public static final class Maker {
    private final Map<Object, Integer> numbers = new HashMap<>();

    /** A profile of all these facts together, and of limits in order. */
    public Profile of(List<Facts> facts, List<Pace> paces) {
      Map<Aspect, Set<Object>> said = new EnumMap<>(Aspect.class);
      for (Facts one : facts) {
        one.byAspect()
            .forEach(
                (aspect, values) -> {
                  if (!PASSED_OVER.contains(aspect)) {
                    said.computeIfAbsent(aspect, a -> new HashSet<>())
                        .addAll(TEXTS.contains(aspect) ? words(values.values()) : values.keySet());
                  }
                });
      }
      for (Pace pace : paces) {
        said.computeIfAbsent(Aspect.LIMIT, a -> new HashSet<>()).add(pace.value());
      }
      Map<Aspect, int[]> features = new EnumMap<>(Aspect.class);
      said.forEach((aspect, values) -> features.put(aspect, numbered(values)));
      return new Profile(features, List.copyOf(paces));
    }

    private int[] numbered(Set<Object> values) {
      return values.stream()
          .mapToInt(value -> numbers.computeIfAbsent(value, v -> numbers.size()))
          .sorted()
          .toArray();
    }

    private static Set<String> words(Iterable<String> texts) {
      Set<String> words = new HashSet<>();
      for (String text : texts) {
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+", -1)) {
          if (!word.isEmpty()) {
            words.add(word);
          }
        }
      }
      return words;
    }
  }

  /**
   * How much two have in common: from 0, nothing, to 1, everything that is looked at, even if that
   * is nothing.
   */
  public double similarity(Profile other) {
    double sum = 0;
    double most = 0;
    for (Aspect aspect : union(other)) {
      int[] own = features.getOrDefault(aspect, NOTHING);
      int[] others = other.features.getOrDefault(aspect, NOTHING);
      int weight = TELLING.getOrDefault(aspect, TELLS_LITTLE);
      double alike = shared(own, others);
      if (aspect == Aspect.LIMIT && alike < 1) {
        alike = Math.max(alike, 1 - distance(other));
      }
      sum += weight * alike;
      most += weight;
    }
    return most == 0 ? 1 : sum / most;
  }

  private static final int[] NOTHING = {};

  private List<Aspect> union(Profile other) {
    List<Aspect> all = new ArrayList<>(features.keySet());
    for (Aspect aspect : other.features.keySet()) {
      if (!features.containsKey(aspect)) {
        all.add(aspect);
      }
    }
    all.sort(null); // sums in one order, whichever of the two is asked
    return all;
  }

  private double distance(Profile other) {
    return paces.size() == 1 && other.paces.size() == 1
        ? LimitDifference.of(paces.get(0), other.paces.get(0)).distance()
        : 1;
  }

  /** What both have, of all that either has. */
  private static double shared(int[] some, int[] others) {
    if (Arrays.equals(some, others)) {
      return 1;
    }
    int both = 0;
    int i = 0;
    int k = 0;
    while (i < some.length && k < others.length) {
      if (some[i] == others[k]) {
        both++;
        i++;
        k++;
      } else if (some[i] < others[k]) {
        i++;
      } else {
        k++;
      }
    }
    return (double) both / (some.length + others.length - both);
  }
}
