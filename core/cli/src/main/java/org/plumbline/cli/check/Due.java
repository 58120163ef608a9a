package org.plumbline.cli.check;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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
 * @param row what rows of that say
 * @param verdict the obligation: pending, or breached and not yet done
 */
record Due(CheckedDocument checked, Row row, ObligationVerdict verdict) implements Comparable<Due> {
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
    Row row = new Row(checked);
    for (ObligationVerdict verdict : checked.verdicts()) {
      Due due = new Due(checked, row, verdict);
      if (due.isOpen(within)) {
        all.add(due);
      }
    }
    return all;
  }

  /**
   * Whether it is still to be done.
   *
   * @param within as of {@link #of}
   */
  boolean isOpen(@Nullable Integer within) {
    if (!isOpen()) {
      return false;
    }
    Long at = at();
    return within == null || isOverdue() || (at != null && at <= checked.asOf() + within * 86_400L);
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
    return row.title(verdict);
  }

  /** The local time or date by which it is to be done; empty if there is no limit. */
  String by() {
    Long at = at();
    return at == null ? "" : row.moments().by(at);
  }

  @Override
  public int compareTo(Due other) {
    return ORDER.compare(this, other);
  }

  /** Bytes that, compared without signs, are in the order of {@link #compareTo}. */
  byte[] key() {
    Long at = at();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeBoolean(!isOverdue());
      out.writeLong((at == null ? Long.MAX_VALUE : at) ^ Long.MIN_VALUE);
      text(String.join(";", verdict.cases()), out);
      text(verdict.rule().standard(), out);
      out.writeInt(verdict.rule().clause() ^ Integer.MIN_VALUE);
      text(CsvReport.subject(verdict), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Its characters and an end that goes before any of them. */
  private static void text(String text, DataOutputStream out) throws IOException {
    out.writeChars(text);
    out.writeChar(0);
  }
}
