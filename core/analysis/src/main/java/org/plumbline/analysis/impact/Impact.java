package org.plumbline.analysis.impact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a change does to recorded cases, counted; it holds no more of a case than is told of it. */
public final class Impact {
  private static final int MOST_TOLD = 5;
  private static final int MOST_NAMED = 8;

  private final Map<String, Map<Flip.Way, Counting>> standards = new LinkedHashMap<>();
  private long cases;
  private long obligations;
  private long unchecked;

  /**
   * Obligations that went one way.
   *
   * @param cases in how many cases
   * @param named the first of these cases, in order
   * @param told the first of the obligations, to be told
   */
  public record Count(long obligations, long cases, List<String> named, List<Flip> told) {
    /**
     * Copies the lists.
     *
     * @param cases in how many cases
     * @param named the first of these cases
     * @param told the first of the obligations
     */
    public Count {
      named = List.copyOf(named);
      told = List.copyOf(told);
    }
  }

  /** A count so far. */
  private static final class Counting {
    private final List<String> named = new ArrayList<>();
    private final List<Flip> told = new ArrayList<>();
    private long obligations;
    private long cases;
    private String last = "";

    void add(Flip flip) {
      obligations++;
      if (told.size() < MOST_TOLD) {
        told.add(flip);
      }
      if (cases == 0 || !last.equals(flip.caseId())) { // a case comes once, with all of its flips
        cases++;
        last = flip.caseId();
        if (named.size() < MOST_NAMED) {
          named.add(last);
        }
      }
    }

    Count count() {
      return new Count(obligations, cases, named, told);
    }
  }

  /** A case that was judged by both versions. Each case comes once. */
  public void addCase() {
    cases++;
  }

  /** What both versions say of obligations that belong together, by the newer so many. */
  public void add(List<Flip> flips, int judged) {
    obligations += judged;
    for (Flip flip : flips) {
      standards
          .computeIfAbsent(flip.standard(), s -> new TreeMap<>())
          .computeIfAbsent(flip.way(), way -> new Counting())
          .add(flip);
    }
  }

  /** A case that one of the versions could not judge. */
  public void addUnchecked() {
    unchecked++;
  }

  /** By the standard's newer id, if it has one, and by the way it went. */
  public Map<String, Map<Flip.Way, Count>> standards() {
    Map<String, Map<Flip.Way, Count>> all = new LinkedHashMap<>();
    standards.forEach(
        (standard, ways) -> {
          Map<Flip.Way, Count> counts = new TreeMap<>();
          ways.forEach((way, counting) -> counts.put(way, counting.count()));
          all.put(standard, counts);
        });
    return all;
  }

  /** How many cases both versions judged. */
  public long cases() {
    return cases;
  }

  /** How many obligations the newer version found in them. */
  public long obligations() {
    return obligations;
  }

  /** How many cases one of the versions could not judge. */
  public long unchecked() {
    return unchecked;
  }

  /** How many obligations are breached only now. */
  public long breachedNow() {
    return sum(way -> way.is() == Outcome.BREACHED);
  }

  /** How many were breached, and are not now. */
  public long noLongerBreached() {
    return sum(way -> way.was() == Outcome.BREACHED);
  }

  private long sum(java.util.function.Predicate<Flip.Way> which) {
    return standards.values().stream()
        .flatMap(ways -> ways.entrySet().stream())
        .filter(way -> which.test(way.getKey()))
        .mapToLong(way -> way.getValue().obligations)
        .sum();
  }
}
