package org.plumbline.analysis.floor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plumbline.analysis.behaviour.ClauseBehaviour;
import org.plumbline.analysis.behaviour.Course;
import org.plumbline.analysis.behaviour.Effect;
import org.plumbline.analysis.relation.Matter;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.analysis.relation.Relations;
import org.plumbline.model.kernel.Rule;
import org.plumbline.runtime.verdict.Force;
import org.plumbline.runtime.verdict.Verdict;

/**
 * Holds local documents against a baseline, clause by clause: a clause is kept if one local clause
 * asks for at least as much in every respect, in every case. That is asked of single clauses, since
 * two of which each asks for a part need not be kept by the same act.
 */
public final class FloorFinder {
  private final List<PlacedRule> local;
  private final ClauseBehaviour behaviour = new ClauseBehaviour(new Relations());

  private FloorFinder(List<PlacedRule> local) {
    this.local = local;
  }

  /**
   * How local documents stand to a baseline.
   *
   * @param local their rules, in the baseline's words
   * @param baseline its rules; those that only advise, and questions to auditors, are left out
   * @return in the baseline's order
   */
  public static List<Standing> of(List<PlacedRule> local, List<PlacedRule> baseline) {
    FloorFinder finder = new FloorFinder(List.copyOf(local));
    return baseline.stream()
        .filter(asked -> asked.rule().force() == Force.REQUIREMENT)
        .filter(asked -> asked.rule().kind() != Rule.Kind.AUDIT)
        .map(finder::standing)
        .toList();
  }

  private Standing standing(PlacedRule asked) {
    Standing best = new Standing(asked, null, Standing.Kind.SILENT, List.of());
    for (PlacedRule one : candidates(asked)) {
      Standing standing = standing(asked, one);
      if (best.local() == null || CLOSER.compare(standing, best) < 0) {
        best = standing;
      }
      if (best.kind() == Standing.Kind.KEPT) {
        return best;
      }
    }
    return best;
  }

  /**
   * What cannot be told could be kept; of two that are below, that with fewer respects is meant.
   */
  private static final Comparator<Standing> CLOSER =
      Comparator.comparing(
              (Standing s) ->
                  List.of(Standing.Kind.KEPT, Standing.Kind.UNDECIDED).indexOf(s.kind()) < 0)
          .thenComparing(s -> s.effects().size());

  private List<PlacedRule> candidates(PlacedRule asked) {
    return local.stream()
        .filter(one -> one.rule().kind() == asked.rule().kind())
        .filter(one -> Matter.of(asked.rule(), one.rule()).isPresent())
        .toList();
  }

  private Standing standing(PlacedRule asked, PlacedRule one) {
    List<Effect> looser = new ArrayList<>();
    boolean isShown = false;
    for (Effect effect : behaviour.effects(asked, one)) {
      if (effect.course() != Course.EQUIVALENT && effect.course() != Course.TIGHTENED) {
        looser.add(effect);
        isShown |= effect.shown().stream().anyMatch(s -> s.before() == Verdict.BREACHED);
      }
    }
    Standing.Kind kind =
        looser.isEmpty()
            ? Standing.Kind.KEPT
            : isShown ? Standing.Kind.BELOW : Standing.Kind.UNDECIDED;
    return new Standing(asked, one, kind, looser);
  }
}
