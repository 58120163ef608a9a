package org.plumbline.analysis.impact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.comparison.Differences;
import org.plumbline.analysis.comparison.Differences.StandardPair;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.RuleId;

/**
 * Lays the obligations of one case by two versions side by side. Those are one that are of one
 * standard, arose at one moment and are about the same; of several, those of one rule, and else the
 * first with the first.
 */
public final class FlipFinder {
  private final Map<String, String> newIds = new HashMap<>();
  private final Map<RuleId, RuleId> newRules = new HashMap<>();

  /** Between two versions. */
  public FlipFinder(Differences differences) {
    for (StandardPair pair : differences.pairs()) {
      newIds.put(pair.before().id(), pair.after().id());
      pair.rules().forEach(rules -> newRules.put(rules.before().id(), rules.after().id()));
    }
  }

  /** What both are about: a standard by its newer id, if it has one. */
  private record Place(String standard, boolean isOld, List<String> about, @Nullable Moment at) {}

  private static final class Beside {
    private final List<ObligationVerdict> before = new ArrayList<>();
    private final List<ObligationVerdict> after = new ArrayList<>();
  }

  /**
   * The obligations of which the versions say something else.
   *
   * @param caseId the case
   * @param before what the older version says of it
   * @param after what the newer version says of it
   */
  public List<Flip> flips(
      String caseId, List<ObligationVerdict> before, List<ObligationVerdict> after) {
    Map<Place, Beside> places = new LinkedHashMap<>();
    for (ObligationVerdict one : before) {
      String standard = one.rule().standard();
      String id = newIds.get(standard);
      Place place = place(one, id == null ? standard : id, id == null);
      places.computeIfAbsent(place, p -> new Beside()).before.add(one);
    }
    for (ObligationVerdict one : after) {
      Place place = place(one, one.rule().standard(), false);
      places.computeIfAbsent(place, p -> new Beside()).after.add(one);
    }
    List<Flip> flips = new ArrayList<>();
    for (Beside beside : places.values()) {
      pairs(
          beside,
          (one, other) -> {
            if (Outcome.of(one) != Outcome.of(other)) {
              flips.add(flip(caseId, one, other));
            }
          });
    }
    return flips;
  }

  private static Place place(ObligationVerdict one, String standard, boolean isOld) {
    List<String> about = new ArrayList<>(new TreeMap<>(one.subject()).values());
    about.sort(null); // keys may have other names
    return new Place(standard, isOld, about, one.triggeredAt());
  }

  private void pairs(
      Beside beside, BiConsumer<@Nullable ObligationVerdict, @Nullable ObligationVerdict> found) {
    List<ObligationVerdict> left = new ArrayList<>(beside.after);
    List<ObligationVerdict> alone = new ArrayList<>();
    for (ObligationVerdict one : beside.before) {
      RuleId rule = newRules.get(one.rule());
      ObligationVerdict same =
          left.stream().filter(other -> other.rule().equals(rule)).findFirst().orElse(null);
      if (same == null) {
        alone.add(one);
      } else {
        left.remove(same);
        found.accept(one, same);
      }
    }
    for (ObligationVerdict one : alone) {
      found.accept(one, left.isEmpty() ? null : left.remove(0));
    }
    left.forEach(other -> found.accept(null, other));
  }

  private static Flip flip(
      String caseId, @Nullable ObligationVerdict one, @Nullable ObligationVerdict other) {
    Outcome was = Outcome.of(one);
    ObligationVerdict told = was == Outcome.BREACHED || other == null ? one : other;
    return new Flip(
        one == null ? "" : one.rule().standard(),
        other == null ? "" : other.rule().standard(),
        caseId,
        one != null ? one.triggeredAt() : other == null ? null : other.triggeredAt(),
        was,
        Outcome.of(other),
        told == null ? "" : told.reason());
  }
}
