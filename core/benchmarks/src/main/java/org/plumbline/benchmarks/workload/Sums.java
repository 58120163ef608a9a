package org.plumbline.benchmarks.workload;

import java.util.Arrays;
import org.plumbline.runtime.checker.VerdictSink;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.Verdict;

/**
 * What a check found, so that two can be compared: for each rule and verdict how many, the sum of
 * the triggers' rows, and the sum of when they were due.
 */
@SuppressWarnings("EnumOrdinal") // a place for each verdict
final class Sums implements VerdictSink {
  final long[] count = new long[128];
  final long[] rows = new long[128];
  final long[] due = new long[128];

  @Override
  public void precise(
      int rule, int trigger, Verdict verdict, long dueFrom, long dueBy, int act, int end) {
    put(rule, trigger, verdict.ordinal(), dueBy);
  }

  @Override
  public void careful(int rule, ObligationVerdict verdict) {
    throw new IllegalStateException("in no column: " + verdict);
  }

  void put(int rule, int trigger, int verdict, long dueBy) {
    int k = rule << 3 | verdict;
    count[k]++;
    rows[k] += trigger;
    due[k] += dueBy;
  }

  long total() {
    return Arrays.stream(count).sum();
  }

  boolean agreesWith(Sums other) {
    return Arrays.equals(count, other.count)
        && Arrays.equals(rows, other.rows)
        && Arrays.equals(due, other.due);
  }
}
