package org.plumbline.cli.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.verdict.Force;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.Verdict;

/**
 * Something that is still to be done.
 *
 * @param checked what it was found in
 * @param verdict the obligation: pending, or breached and not yet done
 */
record Due(CheckedDocument checked, ObligationVerdict verdict) implements Comparable<Due> {
  private static final Comparator<Due> ORDER =
      Comparator.comparing((Due one) -> !one.isOverdue())
          .thenComparingLong(one -> one.at() == null ? Long.MAX_VALUE : one.at())
          .thenComparing(one -> String.join(";", one.verdict.cases()))
          .thenComparing(one -> one.verdict.rule().standard())
          .thenComparingInt(one -> one.verdict.rule().clause())
          .thenComparing(one -> CsvReport.subject(one.verdict));

  /**
   * All that is still to be done.
   *
   * @param within leave out what falls due later than so many days after the as-of, and what has no
   *     limit; null for nothing
   */
  static List<Due> of(CheckedDocument checked, @Nullable Integer within) {
    List<Due> all = new ArrayList<>();
    long last = within == null ? Long.MAX_VALUE : checked.asOf() + within * 86_400L;
    for (ObligationVerdict verdict : checked.verdicts()) {
      Due due = new Due(checked, verdict);
      Long at = due.at();
      boolean soon = within == null || due.isOverdue() || (at != null && at <= last);
      if (due.isOpen() && soon) {
        all.add(due);
      }
    }
    return all;
  }

  private boolean isOpen() {
    boolean asked = verdict.force() == Force.REQUIREMENT || verdict.force() == Force.ADVICE;
    return asked && (verdict.verdict() == Verdict.PENDING || isOverdue());
  }

  /** Its limit has passed, and it is not done. */
  boolean isOverdue() {
    return verdict.verdict() == Verdict.BREACHED
        && verdict.dischargedAt() == null
        && verdict.dueBy() != null;
  }

  /** As arranged its limit has passed; it will be judged when what it leads up to is held. */
  boolean hasPassed() {
    Long at = at();
    return !isOverdue() && at != null && at < checked.asOf();
  }

  boolean isOverdueRequirement() {
    return isOverdue() && verdict.force() == Force.REQUIREMENT;
  }

  /**
   * The last second in time; of an uncertain one the earliest that has not passed. Null if there is
   * no limit.
   */
  @Nullable Long at() {
    Moment by = verdict.dueBy();
    if (by == null) {
      return null;
    }
    return isOverdue() || by.earliest() > checked.asOf() ? by.earliest() : by.latest();
  }

  String title() {
    return new Row(checked).title(verdict);
  }

  /** The local time or date by which it is to be done; empty if there is no limit. */
  String by() {
    Long at = at();
    return at == null ? "" : new LocalMoments(checked.calendar().zone()).by(at);
  }

  @Override
  public int compareTo(Due other) {
    return ORDER.compare(this, other);
  }
}
