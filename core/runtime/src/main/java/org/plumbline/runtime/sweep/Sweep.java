package org.plumbline.runtime.sweep;

import org.plumbline.runtime.calendar.Amount;
import org.plumbline.runtime.calendar.Counting;
import org.plumbline.runtime.calendar.Direction;
import org.plumbline.runtime.checker.VerdictSink;
import org.plumbline.runtime.verdict.Verdict;

/**
 * One pass over the rows of a case, from the last to the first, so that at each trigger what comes
 * next is known already. A generated subclass says what is to be done at which event. Used by one
 * thread; several may each sweep cases of their own over the same columns.
 */
public abstract class Sweep {
  /** Seconds from the first row of all; {@link Integer#MAX_VALUE} for the row after the last. */
  protected final int[] at;

  /** Local days since 1970-01-01. */
  protected final int[] day;

  /** The number of the event. */
  protected final short[] event;

  /** What else is true of a row, a bit each. */
  protected final int[] facts;

  /** The row that stands for what has not happened. */
  protected final int none;

  /** The first day of the limits that {@link #due} makes. */
  protected final int firstDay;

  private final Columns columns;
  private final long base;
  private final int asOf;
  private final VerdictSink sink;

  /**
   * Prepares a sweep.
   *
   * @param columns the rows
   * @param asOf as of which second, since 1970-01-01T00:00:00Z
   * @param sink what takes the verdicts
   */
  protected Sweep(Columns columns, long asOf, VerdictSink sink) {
    this.columns = columns;
    this.at = columns.at();
    this.day = columns.day();
    this.event = columns.event();
    this.facts = columns.facts();
    this.none = columns.rows();
    this.base = columns.base();
    this.asOf = columns.inRows(asOf);
    this.sink = sink;
    this.firstDay = columns.firstDay();
  }

  /** For each day the last instant of a limit in whole days. */
  protected final int[] due(Direction direction, Counting counting, Amount amount) {
    return columns.due(direction, counting, amount, false);
  }

  /** For each day the first instant of a limit in whole days. */
  protected final int[] from(Direction direction, Counting counting, Amount amount) {
    return columns.due(direction, counting, amount, true);
  }

  /**
   * Judges cases.
   *
   * @param from the first of them
   * @param to the one after the last
   */
  public final void cases(int from, int to) {
    for (int c = from; c < to; c++) {
      int first = columns.first(c);
      int last = columns.first(c + 1) - 1;
      while (last >= first && at[last] > asOf) {
        last--;
      }
      rows(first, last);
    }
  }

  /**
   * Judges the rows of a case.
   *
   * @param first its first row
   * @param last its last row that is known as of then
   */
  protected abstract void rows(int first, int last);

  /** The act is due by then: §2.6, §2.7. */
  protected final void within(int rule, int i, int due, int act) {
    Verdict verdict =
        at[act] <= due ? Verdict.MET : due >= asOf ? Verdict.PENDING : Verdict.BREACHED;
    sink.precise(rule, i, verdict, Long.MIN_VALUE, base + due, act, none);
  }

  /**
   * The act is due by then, unless something ends it first: §2.6 to §2.8.
   *
   * @param closer twice the row of what comes first, and one more if that is an end
   */
  protected final void withinUntil(int rule, int i, int due, int closer) {
    int row = closer >> 1;
    boolean ended = (closer & 1) != 0;
    Verdict verdict =
        at[row] <= due
            ? ended ? Verdict.NOT_APPLICABLE : Verdict.MET
            : due >= asOf ? Verdict.PENDING : Verdict.BREACHED;
    sink.precise(
        rule, i, verdict, Long.MIN_VALUE, base + due, ended ? none : row, ended ? row : none);
  }

  /** An act is due so long before: the first of those that are not too soon to count (§5.1). */
  protected final void before(int rule, int i, int from, int due, int act) {
    Verdict verdict = at[act] <= due ? Verdict.MET : Verdict.BREACHED;
    long dueFrom = from == Integer.MIN_VALUE ? Long.MIN_VALUE : base + from;
    sink.precise(rule, i, verdict, dueFrom, base + due, act, none);
  }

  /** What triggers it is what is judged: §2.10. */
  protected final void itself(int rule, int i, boolean passes) {
    Verdict verdict = passes ? Verdict.MET : Verdict.BREACHED;
    sink.precise(rule, i, verdict, Long.MIN_VALUE, Long.MAX_VALUE, i, none);
  }

  /** It is not called for: §2.1. */
  protected final void notCalledFor(int rule, int i) {
    sink.precise(rule, i, Verdict.NOT_APPLICABLE, Long.MIN_VALUE, Long.MAX_VALUE, none, none);
  }
}
