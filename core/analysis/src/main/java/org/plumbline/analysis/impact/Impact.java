package org.plumbline.analysis.impact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a change does to recorded cases, counted; it holds no more of a case than is told of it. */
public final class Impact {
  private static final int MOST_TOLD = 5;

  private final Map<String, Map<Flip.Way, Count>> standards = new LinkedHashMap<>();
  private long cases;
  private long obligations;
  private long unchecked;

  /**
   * Obligations that went one way.
   *
   * @param cases in which cases, in order
   * @param told the first of them, to be told
   */
  public record Count(long obligations, Set<String> cases, List<Flip> told) {}

  /** A case that was judged by both versions, by the newer in so many obligations. */
  public void add(List<Flip> flips, int judged) {
    cases++;
    obligations += judged;
    for (Flip flip : flips) {
      String standard = flip.after().isEmpty() ? flip.before() : flip.after();
      standards
          .computeIfAbsent(standard, s -> new TreeMap<>())
          .merge(flip.way(), first(flip), Impact::joined);
    }
  }

  private static Count first(Flip flip) {
    return new Count(
        1, new LinkedHashSet<>(List.of(flip.caseId())), new ArrayList<>(List.of(flip)));
  }

  private static Count joined(Count known, Count more) {
    known.cases().addAll(more.cases());
    if (known.told().size() < MOST_TOLD) {
      known.told().addAll(more.told());
    }
    return new Count(known.obligations() + more.obligations(), known.cases(), known.told());
  }

  /** A case that one of the versions could not judge. */
  public void addUnchecked() {
    unchecked++;
  }

  /** By the standard's newer id, if it has one, and by the way it went. */
  public Map<String, Map<Flip.Way, Count>> standards() {
    return Collections.unmodifiableMap(standards);
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
        .mapToLong(way -> way.getValue().obligations())
        .sum();
  }
}
