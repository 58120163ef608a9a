package org.plumbline.formats;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words that tell two things apart that are otherwise called the same: a plan's start and its end,
 * what was asked for and what was given, a date that is wanted and one on which it was done.
 */
final class Contraries {
  /**
   * Of each list a name that has a word of one is not what has a word of another, but not of it.
   */
  private static final List<List<Pattern>> SIDES =
      List.of(
          List.of(
              any(
                  "start|starts|started|begin|begins|began|begun|opens?|opened|opening|commence\\w*"),
              any(
                  "end|ends|ended|ending|close[sd]?|closing|closure|cease[sd]?|finish\\w*|ceasing"
                      + "|stop\\w*|cancel\\w*|withdraw\\w*|discharge[sd]?|leaves?|left")),
          List.of(
              any("sent|sends?|issue[sd]?|circulat\\w*|dispatch\\w*|shared?|distribut\\w*"),
              any("receiv\\w*|receipt|return\\w*")),
          List.of(
              any("request\\w*|ask\\w*|propos\\w*"),
              any("approv\\w*|agree\\w*|grant\\w*|refus\\w*|provid\\w*")),
          List.of(
              any("approv\\w*|agree\\w*|grant\\w*|accept\\w*"),
              any("refus\\w*|reject\\w*|declin\\w*")),
          List.of(
              any("due|target|plann\\w*|schedul\\w*|expect\\w*|propos\\w*|next|arrang\\w*"),
              any("held|is|are|actual\\w*|complet\\w*|done|made|starts|ends")),
          List.of(any("initial|first"), any("review|reviews|subsequent|later|final|last")));

  private Contraries() {}

  private static Pattern any(String words) {
    return Pattern.compile("\\b(?:" + words + ")\\b");
  }

  /** Whether the one says the contrary of the other. */
  static boolean clash(String heading, String event) {
    String one = heading.toLowerCase(Locale.ROOT);
    String other = event.toLowerCase(Locale.ROOT);
    return SIDES.stream()
        .anyMatch(
            sides ->
                clash(sides.get(0), sides.get(1), one, other)
                    || clash(sides.get(1), sides.get(0), one, other));
  }

  private static boolean clash(Pattern here, Pattern there, String heading, String event) {
    return here.matcher(heading).find()
        && there.matcher(event).find()
        && !there.matcher(heading).find()
        && !here.matcher(event).find();
  }
}
