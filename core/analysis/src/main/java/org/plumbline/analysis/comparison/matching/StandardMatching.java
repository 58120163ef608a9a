package org.plumbline.analysis.comparison.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which standard of one version is which of the other: the best match first, where what is asked
 * counts for most and the number for something, so that neither renumbering nor rewording hides it.
 * The outcome is the same whichever version is called the older one.
 */
public final class StandardMatching {
  /** What the same number is worth: a rewording is no new standard if the number stayed. */
  private static final double SAME_ID = 0.3;

  /** With the same number, less than this in common makes it another standard. */
  private static final double LEAST_WITH_SAME_ID = 0.2;

  /** With another number, less than this in common makes it another standard. */
  private static final double LEAST = 0.55;

  /** Matches as near as this to each other leave it open which is meant. */
  private static final double AS_GOOD = 0.03;

  private StandardMatching() {}

  /** A standard to be found again. */
  public record Candidate(String id, Profile profile) {}

  /** Two that are one, by their places in the lists given. */
  public record Pair(int before, int after) {}

  /**
   * A match that could as well have been another.
   *
   * @param chosen what was taken
   * @param others pairs that have as much in common
   */
  public record Ambiguity(Pair chosen, List<Pair> others) {
    public Ambiguity {
      others = List.copyOf(others);
    }
  }

  /**
   * The outcome.
   *
   * @param pairs in the order of the newer version
   */
  public record Outcome(List<Pair> pairs, List<Ambiguity> ambiguities) {
    public Outcome {
      pairs = List.copyOf(pairs);
      ambiguities = List.copyOf(ambiguities);
    }
  }

  private record Scored(Pair pair, double score, boolean sameId, String ids) {}

  /** Matches the standards of two versions; ids are unique in each. */
  public static Outcome match(List<Candidate> before, List<Candidate> after) {
    List<Scored> scored = scored(before, after);
    scored.sort(
        Comparator.comparingDouble((Scored s) -> -s.score())
            .thenComparingInt(s -> Math.abs(s.pair().before() - s.pair().after()))
            .thenComparing(Scored::ids));
    Map<Integer, List<Scored>> byBefore = new HashMap<>();
    Map<Integer, List<Scored>> byAfter = new HashMap<>();
    for (Scored one : scored) {
      byBefore.computeIfAbsent(one.pair().before(), i -> new ArrayList<>()).add(one);
      byAfter.computeIfAbsent(one.pair().after(), i -> new ArrayList<>()).add(one);
    }
    Set<Integer> takenBefore = new HashSet<>();
    Set<Integer> takenAfter = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    List<Ambiguity> ambiguities = new ArrayList<>();
    for (Scored one : scored) {
      Pair pair = one.pair();
      if (takenBefore.contains(pair.before()) || takenAfter.contains(pair.after())) {
        continue;
      }
      List<Pair> others = new ArrayList<>();
      for (Scored other : byBefore.getOrDefault(pair.before(), List.of())) {
        addIfAsGood(other, one, takenAfter.contains(other.pair().after()), others);
      }
      for (Scored other : byAfter.getOrDefault(pair.after(), List.of())) {
        addIfAsGood(other, one, takenBefore.contains(other.pair().before()), others);
      }
      if (!others.isEmpty()) {
        ambiguities.add(new Ambiguity(pair, others));
      }
      takenBefore.add(pair.before());
      takenAfter.add(pair.after());
      pairs.add(pair);
    }
    pairs.sort(Comparator.comparingInt(Pair::after));
    ambiguities.sort(Comparator.comparingInt(a -> a.chosen().after()));
    return new Outcome(pairs, ambiguities);
  }

  private static void addIfAsGood(Scored other, Scored chosen, boolean taken, List<Pair> others) {
    if (!taken && !other.equals(chosen) && chosen.score() - other.score() <= AS_GOOD) {
      others.add(other.pair());
    }
  }

  private static List<Scored> scored(List<Candidate> before, List<Candidate> after) {
    List<Scored> scored = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      for (int k = 0; k < after.size(); k++) {
        Candidate older = before.get(i);
        Candidate newer = after.get(k);
        boolean same = older.id().equals(newer.id());
        double alike = older.profile().similarity(newer.profile());
        if (alike >= (same ? LEAST_WITH_SAME_ID : LEAST)) {
          scored.add(
              new Scored(new Pair(i, k), same ? alike + SAME_ID : alike, same, ids(older, newer)));
        }
      }
    }
    return scored;
  }

  private static String ids(Candidate one, Candidate other) {
    return one.id().compareTo(other.id()) <= 0
        ? one.id() + " " + other.id()
        : other.id() + " " + one.id();
  }
}
