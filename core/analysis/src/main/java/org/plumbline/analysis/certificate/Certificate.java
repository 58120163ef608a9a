package org.plumbline.analysis.certificate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.witness.Witness;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.verdict.ObligationVerdict;

/**
 * Whether the dates of a case show that clauses leave no time. What found the claim computes limits
 * as functions and sweeps over days; this reads the dates that the reference interpreter gave to
 * one case, and follows them by hand. A claim that does not pass is not made.
 */
public final class Certificate {
  private Certificate() {}

  /**
   * Whether no moment is in time for all clauses.
   *
   * @param witness a case in which each of them has an obligation
   */
  public static boolean hasNoMomentForAll(Witness witness) {
    long from = Long.MIN_VALUE;
    long by = Long.MAX_VALUE;
    for (Witness.Said said : witness.said()) {
      from = Math.max(from, earliest(said.verdict().dueFrom(), Long.MIN_VALUE));
      by = Math.min(by, latest(said.verdict().dueBy(), Long.MAX_VALUE));
    }
    return from > by;
  }

  /**
   * Whether each act is as late as the one before lets it be, and the last would still have to come
   * before it may: before the first clock starts, or while a prohibition is open that opened with
   * it.
   *
   * @param witness a case in which all but the last act are done as late as can be
   * @param links how many of its clauses form the chain; one more is the prohibition
   */
  public static boolean isDueTooSoon(Witness witness, int links) {
    List<Witness.Said> said = witness.said();
    long start = latest(said.get(0).verdict().triggeredAt(), Long.MAX_VALUE);
    long at = start;
    for (int i = 0; i < links; i++) {
      ObligationVerdict verdict = said.get(i).verdict();
      boolean isSetByTheLast = latest(verdict.triggeredAt(), Long.MIN_VALUE) == at;
      at = latest(verdict.dueBy(), Long.MAX_VALUE);
      boolean isDoneThen = latest(verdict.dischargedAt(), Long.MAX_VALUE) == at;
      if (!isSetByTheLast || (i < links - 1 && !isDoneThen)) {
        return false;
      }
    }
    return links == said.size() ? at < start : isOpen(said.get(links).verdict(), start, at);
  }

  private static boolean isOpen(ObligationVerdict prohibition, long start, long at) {
    return latest(prohibition.triggeredAt(), Long.MAX_VALUE) == start
        && earliest(prohibition.dueBy(), Long.MIN_VALUE) >= at;
  }

  private static long earliest(@Nullable Moment moment, long otherwise) {
    return moment == null ? otherwise : moment.earliest();
  }

  private static long latest(@Nullable Moment moment, long otherwise) {
    return moment == null ? otherwise : moment.latest();
  }
}
