package org.plumbline.analysis.chain;

import java.util.List;
import org.plumbline.analysis.circumstances.Setting;
import org.plumbline.analysis.witness.Witness;

/**
 * Clauses of which one sets the time for the next: a deadline first, then lead times.
 *
 * @param links at least two; what each asks for sets the limit of the next
 * @param setting in which circumstances all of them apply
 * @param impossibleDays on how many of the days on which the first clock can start the last act
 *     would have to come before it
 * @param daysCompared of how many
 * @param latest on the day that is shown: when the first clock starts, then the latest moment of
 *     each act if all are to be kept; in seconds since 1970-01-01T00:00:00Z
 * @param cases replayed: one in which only the last link breaks, one in which only the first does,
 *     and where the chain can be kept, one in which nothing was done until it no longer can, and no
 *     clause is breached so far
 */
public record Chain(
    List<Link> links,
    Setting setting,
    int impossibleDays,
    int daysCompared,
    List<Long> latest,
    List<Witness> cases) {
  public Chain {
    links = List.copyOf(links);
    latest = List.copyOf(latest);
    cases = List.copyOf(cases);
  }

  /** Whether there are days from which nobody can keep all of them, having done nothing before. */
  public boolean isImpossible() {
    return impossibleDays > 0;
  }
}
