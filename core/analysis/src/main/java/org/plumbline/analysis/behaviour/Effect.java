package org.plumbline.analysis.behaviour;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a change of a rule in one respect does.
 *
 * @param respect in which respect
 * @param course which way it goes
 * @param days on how many of the days compared each way, in some case or other where the limit
 *     depends on the case; null if it does not hang on the day
 * @param reason why it cannot be told, or a remark for people; empty if there is none
 * @param shown cases that show it, replayed: at most one for each way; none if none could be built
 */
public record Effect(
    Respect respect, Course course, @Nullable Days days, String reason, List<ShownCase> shown) {
  public Effect {
    shown = List.copyOf(shown);
  }

  /** With a word on it where no case shows it, and nothing else is said of why. */
  static Effect shown(
      Respect respect, Course course, @Nullable Days days, String reason, List<ShownCase> shown) {
    boolean saysNothing = shown.isEmpty() && reason.isEmpty();
    return new Effect(
        respect,
        course,
        days,
        saysNothing ? "no case could be made up that shows it" : reason,
        shown);
  }

  /**
   * On how many days.
   *
   * @param compared on how many days a clock was started
   * @param tighter on how many of them less is in time than before
   * @param looser on how many more is
   */
  public record Days(int compared, int tighter, int looser) {
    /** The same from the newer version to the older. */
    Days back() {
      return new Days(compared, /* tighter= */ looser, /* looser= */ tighter);
    }
  }
}
