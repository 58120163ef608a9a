package org.plumbline.runtime.checker;

import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.Verdict;

/**
 * Takes the verdicts of a check over columns. Those that rest on nothing but precise times come as
 * they are, without an object being made; all others as {@link ObligationVerdict}. In no particular
 * order, but those of one case before those of the next.
 */
public interface VerdictSink {
  /**
   * A verdict on an obligation that rests on precise times alone.
   *
   * @param rule the number of the rule in its document, from 0
   * @param trigger the row of what called for it
   * @param verdict the verdict
   * @param dueFrom the first instant at which the act counts, in seconds since
   *     1970-01-01T00:00:00Z; {@link Long#MIN_VALUE} if any time does
   * @param dueBy the last instant at which the act is in time, inclusive, in seconds since
   *     1970-01-01T00:00:00Z; {@link Long#MAX_VALUE} if there is no limit, or none is called for
   * @param act the row of the act that was judged; the number of all rows if there is none
   * @param end the row of what ended it before any act; the number of all rows if nothing did
   */
  void precise(int rule, int trigger, Verdict verdict, long dueFrom, long dueBy, int act, int end);

  /**
   * Any other verdict.
   *
   * @param rule the number of the rule in its document, from 0
   * @param verdict the verdict, without its reason
   */
  void careful(int rule, ObligationVerdict verdict);
}
