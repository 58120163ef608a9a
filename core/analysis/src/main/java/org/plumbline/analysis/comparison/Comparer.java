package org.plumbline.analysis.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.comparison.Differences.Ambiguity;
import org.plumbline.analysis.comparison.Differences.Ids;
import org.plumbline.analysis.comparison.Differences.RulePair;
import org.plumbline.analysis.comparison.Differences.StandardPair;
import org.plumbline.analysis.comparison.facts.Naming;
import org.plumbline.analysis.comparison.facts.Pace;
import org.plumbline.analysis.comparison.facts.Renaming;
import org.plumbline.analysis.comparison.facts.Weight;
import org.plumbline.analysis.comparison.matching.Alignment.Row;
import org.plumbline.analysis.comparison.matching.Profile;
import org.plumbline.analysis.comparison.matching.StandardMatching;
import org.plumbline.model.document.Standard;

/** Compares two versions of a document by what they say; no case is looked at. */
public final class Comparer {
  private final Side before;
  private final Side after;
  private final List<Ids> matched;
  private final List<Ambiguity> ambiguities;

  private Comparer(Edition older, Edition newer) {
    Naming words =
        new Naming(
            Renaming.between(older.document().vocabulary(), newer.document().vocabulary()),
            ownIds(newer),
            Map.of());
    Side provisional = new Side(newer, words);
    this.before = new Side(older, new Naming(Map.of(), ownIds(older), Map.of()));
    List<String> oldIds = List.copyOf(before.standards().keySet());
    List<String> newIds = List.copyOf(provisional.standards().keySet());
    StandardMatching.Outcome outcome = match(oldIds, newIds, before, provisional);
    this.matched =
        outcome.pairs().stream()
            .map(pair -> new Ids(oldIds.get(pair.before()), newIds.get(pair.after())))
            .toList();
    this.ambiguities =
        outcome.ambiguities().stream().map(one -> ambiguity(one, oldIds, newIds)).toList();
    this.after = new Side(newer, renumbered(words, provisional));
  }

  private static Map<String, String> ownIds(Edition edition) {
    Map<String, String> ids = new HashMap<>();
    edition.standards().forEach(standard -> ids.put(standard.id(), standard.id()));
    return ids;
  }

  /**
   * What changed from one version to the next. For two documents without errors it is complete: if
   * there is no difference in meaning, both judge every case alike.
   */
  public static Differences compare(Edition before, Edition after) {
    return new Comparer(before, after).differences();
  }

  // ---- which is which

  private static StandardMatching.Outcome match(
      List<String> oldIds, List<String> newIds, Side before, Side after) {
    Profile.Maker maker = new Profile.Maker();
    return StandardMatching.match(
        candidates(oldIds, before, maker), candidates(newIds, after, maker));
  }

  private static List<StandardMatching.Candidate> candidates(
      List<String> ids, Side side, Profile.Maker maker) {
    List<StandardMatching.Candidate> candidates = new ArrayList<>();
    for (String id : ids) {
      List<org.plumbline.analysis.comparison.facts.Facts> facts = new ArrayList<>();
      List<Pace> paces = new ArrayList<>();
      facts.add(side.told(id));
      for (Side.RuleSide rule : side.rules(id)) {
        facts.add(rule.facts());
        paces.addAll(rule.paces());
      }
      candidates.add(new StandardMatching.Candidate(id, maker.of(facts, paces)));
    }
    return candidates;
  }

  private static Ambiguity ambiguity(
      StandardMatching.Ambiguity one, List<String> oldIds, List<String> newIds) {
    return new Ambiguity(
        oldIds.get(one.chosen().before()),
        newIds.get(one.chosen().after()),
        one.others().stream()
            .map(pair -> new Ids(oldIds.get(pair.before()), newIds.get(pair.after())))
            .toList());
  }

  /** Standards and clauses of the newer version by their numbers in the older. */
  private Naming renumbered(Naming words, Side provisional) {
    Map<String, String> standards = new HashMap<>();
    provisional.standards().keySet().forEach(id -> standards.put(id, id + " (new)"));
    Map<Naming.ClauseId, Integer> clauses = new HashMap<>();
    for (Ids ids : matched) {
      standards.put(ids.after(), ids.before());
      for (Row<Side.RuleSide> row :
          RuleAlignment.rules(before.rules(ids.before()), provisional.rules(ids.after()))) {
        Side.RuleSide one = row.before();
        Side.RuleSide other = row.after();
        if (one == null || other == null) {
          continue;
        }
        clauses.put(
            new Naming.ClauseId(ids.after(), other.rule().id().clause()), one.rule().id().clause());
        for (Row<Pace> paces : RuleAlignment.paces(one.paces(), other.paces())) {
          Pace older = paces.before();
          Pace newer = paces.after();
          if (older != null && newer != null) {
            clauses.put(new Naming.ClauseId(ids.after(), newer.clause()), older.clause());
          }
        }
      }
    }
    return words.with(standards, clauses);
  }

  // ---- the differences

  private Differences differences() {
    List<StandardPair> pairs = new ArrayList<>();
    Map<String, List<Change>> byNewId = new LinkedHashMap<>();
    for (Ids ids : matched) {
      pairs.add(pair(ids, byNewId.computeIfAbsent(ids.after(), i -> new ArrayList<>())));
    }
    Places.moved(before, after, matched)
        .forEach((id, moved) -> Objects.requireNonNull(byNewId.get(id)).add(0, moved));
    List<Change> changes =
        new ArrayList<>(new DocumentComparison(before, after, matched).changes(byNewId));
    inOrder(byNewId, changes);
    return new Differences(before.edition(), after.edition(), changes, ambiguities, pairs);
  }

  private StandardPair pair(Ids ids, List<Change> changes) {
    Standard one = standard(before, ids.before());
    Standard other = standard(after, ids.after());
    Subject subject =
        new Subject(
            Subject.Kind.STANDARD, before.subject(ids.before()), after.subject(ids.after()));
    if (!ids.before().equals(ids.after())) {
      changes.add(new Change.Renamed(subject, ids.before(), ids.after()));
    }
    List<Row<Side.RuleSide>> rows =
        RuleAlignment.rules(before.rules(ids.before()), after.rules(ids.after()));
    changes.addAll(new StandardComparison(subject, one, other, rows).changes(before, after));
    List<RulePair> rules = new ArrayList<>();
    for (Row<Side.RuleSide> row : rows) {
      Side.RuleSide older = row.before();
      Side.RuleSide newer = row.after();
      if (older != null && newer != null) {
        rules.add(new RulePair(older.rule(), newer.rule()));
      }
    }
    return new StandardPair(one, other, rules);
  }

  private static Standard standard(Side side, String id) {
    return Objects.requireNonNull(side.standards().get(id));
  }

  /** In the order of the newer version; what is gone comes after what it stood after. */
  private void inOrder(Map<String, List<Change>> byNewId, List<Change> changes) {
    Map<String, String> newOf = new HashMap<>();
    matched.forEach(ids -> newOf.put(ids.before(), ids.after()));
    Map<@Nullable String, List<Change>> goneAfter = new HashMap<>();
    String last = null;
    for (String id : before.standards().keySet()) {
      String stayed = newOf.get(id);
      if (stayed != null) {
        last = stayed;
      } else {
        goneAfter
            .computeIfAbsent(last, l -> new ArrayList<>())
            .add(
                new Change.Removed(
                    new Subject(Subject.Kind.STANDARD, before.subject(id), null), Weight.MEANING));
      }
    }
    changes.addAll(goneAfter.getOrDefault(null, List.of()));
    Set<String> stayed = new HashSet<>(newOf.values());
    for (String id : after.standards().keySet()) {
      if (!stayed.contains(id)) {
        changes.add(
            new Change.Added(
                new Subject(Subject.Kind.STANDARD, null, after.subject(id)), Weight.MEANING));
      }
      changes.addAll(byNewId.getOrDefault(id, List.of()));
      changes.addAll(goneAfter.getOrDefault(id, List.of()));
    }
  }
}
