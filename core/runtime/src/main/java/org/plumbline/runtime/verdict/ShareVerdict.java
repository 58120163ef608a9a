package org.plumbline.runtime.verdict;

import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.history.Moment;

/**
 * The verdict on a standard that asks for a share of all its obligations, over those that arose in
 * one calendar period. Those that are not applicable are left out.
 *
 * @param rule which rule of which document
 * @param force how binding the share is
 * @param verdict met or breached when nothing can change it any more, pending while something may
 *     still be done or arise, undetermined where the data will never tell
 * @param period the period, from its first to its last second; null for all obligations at once
 * @param met how many are met
 * @param breached how many are breached
 * @param pending how many are pending: counted both ways
 * @param undetermined how many cannot be told: counted both ways
 * @param reason why, in one plain sentence
 */
public record ShareVerdict(
    RuleId rule,
    Force force,
    Verdict verdict,
    @Nullable Moment period,
    int met,
    int breached,
    int pending,
    int undetermined,
    String reason) {
  /** How many there are. */
  public int all() {
    return met + breached + pending + undetermined;
  }
}
