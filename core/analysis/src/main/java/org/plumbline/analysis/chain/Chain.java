package org.plumbline.analysis.chain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.circumstances.Setting;
import org.plumbline.analysis.relation.DaySet;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.analysis.witness.Witness;

/**
 * Clauses of which one sets the time for the next: a deadline first, then lead times or further
 * deadlines.
 *
 * @param links what each asks for sets the limit of the next; at least two, or one and a floor
 * @param floor what keeps the last act back from the first event on; null if it may come at once
 * @param setting in which circumstances all of them apply
 * @param impossible the days on which the first clock can start such that the last act would have
 *     to come before it may
 * @param compared the days on which all limits are known
 * @param latest on the day that is shown: when the first clock starts, then the latest moment of
 *     each act if all are to be kept; in seconds since 1970-01-01T00:00:00Z
 * @param cases replayed: one in which only the last link breaks, one in which only the first does,
 *     one in which only the floor does, if there is one; and where the chain can be kept, one in
 *     which nothing was done until it no longer can, and no clause is breached so far
 */
public record Chain(
    List<Link> links,
    @Nullable Floor floor,
    Setting setting,
    DaySet impossible,
    DaySet compared,
    List<Long> latest,
    List<Witness> cases) {
  public Chain {
    links = List.copyOf(links);
    latest = List.copyOf(latest);
    cases = List.copyOf(cases);
  }

  /** Whether there are days from which nobody can keep all of them, having done nothing before. */
  public boolean isImpossible() {
    return impossible.count() > 0;
  }

  /** All its clauses, the floor last. */
  public List<PlacedRule> clauses() {
    List<PlacedRule> all = new ArrayList<>(links.stream().map(Link::rule).toList());
    if (floor != null) {
      all.add(floor.rule());
    }
    return all;
  }
}
