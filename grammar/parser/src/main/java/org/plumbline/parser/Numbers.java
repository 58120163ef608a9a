package org.plumbline.parser;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Numbers that are written in letters. */
final class Numbers {

  private static final List<String> NUMBERS =
      List.of(
          ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                  + " fifteen sixteen seventeen eighteen nineteen twenty")
              .split(" "));

  private static final List<String> TENS =
      List.of("thirty forty fifty sixty seventy eighty ninety".split(" "));

  private Numbers() {}

  /** The number that the word means. */
  static Optional<Integer> of(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    int hyphen = lower.indexOf('-');
    if (hyphen > 0) {
      Optional<Integer> tens = of(lower.substring(0, hyphen));
      Optional<Integer> ones = of(lower.substring(hyphen + 1));
      boolean both = tens.isPresent() && tens.get() >= 20 && ones.isPresent() && ones.get() < 10;
      return both ? Optional.of(tens.get() + ones.get()) : Optional.empty();
    }
    if (NUMBERS.contains(lower)) {
      return Optional.of(NUMBERS.indexOf(lower));
    }
    return TENS.contains(lower) ? Optional.of(30 + 10 * TENS.indexOf(lower)) : Optional.empty();
  }
}
