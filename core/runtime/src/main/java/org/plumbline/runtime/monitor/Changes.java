package org.plumbline.runtime.monitor;

import java.util.List;
import java.util.Objects;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.Verdict;

/**
 * What an event, or the time that went by, has changed. That something is late by one day more is
 * no change.
 *
 * @param now what holds now and did not before: new obligations, and known ones of which something
 *     else is said
 * @param before what held before and holds no more: obligations that are gone, since what called
 *     for them was put right, and known ones of which something else was said
 */
public record Changes(List<ObligationVerdict> now, List<ObligationVerdict> before) {
  /** Nothing. */
  public static final Changes NONE = new Changes(List.of(), List.of());

  public Changes {
    now = List.copyOf(now);
    before = List.copyOf(before);
  }

  /** Whether nothing has changed. */
  public boolean isEmpty() {
    return now.isEmpty() && before.isEmpty();
  }

  /** What is breached now and was not before. */
  public List<ObligationVerdict> becameBreached() {
    return now.stream()
        .filter(one -> one.verdict() == Verdict.BREACHED)
        .filter(one -> before.stream().noneMatch(was -> isBreachOfTheSame(was, one)))
        .toList();
  }

  /**
   * What had been settled, as met, breached or not applicable, and is settled so no more: whoever
   * has been told of it has to be told again.
   */
  public List<ObligationVerdict> retracted() {
    return before.stream()
        .filter(was -> was.verdict() != Verdict.PENDING && was.verdict() != Verdict.UNDETERMINED)
        .filter(was -> now.stream().noneMatch(one -> isSame(was, one) && isAlike(was, one)))
        .toList();
  }

  private static boolean isBreachOfTheSame(ObligationVerdict was, ObligationVerdict one) {
    return was.verdict() == Verdict.BREACHED && isSame(was, one);
  }

  private static boolean isAlike(ObligationVerdict was, ObligationVerdict one) {
    return was.verdict() == one.verdict();
  }

  /** Whether both speak of one obligation. */
  static boolean isSame(ObligationVerdict one, ObligationVerdict other) {
    return one.rule().equals(other.rule())
        && one.subject().equals(other.subject())
        && Objects.equals(one.triggeredAt(), other.triggeredAt());
  }
}
