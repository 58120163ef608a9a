package org.plumbline.analysis.behaviour;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is found of a change in one respect, before it is shown by cases.
 *
 * @param respect in which respect
 * @param course which way it goes
 * @param days on how many days; null if it does not hang on the day
 * @param reason why it cannot be told, or a remark; empty if there is none
 * @param tighter where to look for a case that is breached only now
 * @param looser where to look for a case that was breached only before
 */
record Judgement(
    Respect respect,
    Course course,
    Effect.@Nullable Days days,
    String reason,
    List<Hint> tighter,
    List<Hint> looser) {
  Judgement {
    tighter = List.copyOf(tighter);
    looser = List.copyOf(looser);
  }

  static Judgement of(Respect respect, Course course) {
    return new Judgement(respect, course, null, "", List.of(Hint.ANYWHERE), List.of(Hint.ANYWHERE));
  }

  static Judgement undecided(Respect respect, String reason) {
    return new Judgement(
        respect, Course.UNDECIDED, null, reason, List.of(Hint.ANYWHERE), List.of(Hint.ANYWHERE));
  }

  /** With places to look for cases; what can be neither way has none. */
  static Judgement of(Respect respect, List<Hint> tighter, List<Hint> looser) {
    return new Judgement(
        respect, Course.of(!tighter.isEmpty(), !looser.isEmpty()), null, "", tighter, looser);
  }

  /** The same from the newer version to the older. */
  Judgement back() {
    return new Judgement(
        respect,
        course.back(),
        days == null ? null : days.back(),
        reason,
        /* tighter= */ looser,
        /* looser= */ tighter);
  }
}
