package org.plumbline.publish.trace;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a sentence does, told by its words alone: whoever reads the list knows why a line is asked
 * for. It errs on the side of asking. Words count in upper and lower case, and only as whole words.
 */
public enum Binding {
  /** Says what is not to be done. Looked for first, so that "should not" only forbids. */
  FORBIDS(
      "forbids",
      "must not",
      "should not",
      "shall not",
      "will not",
      "may not",
      "cannot",
      "can not",
      "never",
      "prohibited",
      "forbidden",
      "not permitted",
      "not allowed",
      "not acceptable"),
  /** Says what is to be done. */
  OBLIGES(
      "obliges",
      "must",
      "shall",
      "should",
      "will",
      "has to",
      "have to",
      "is to",
      "are to",
      "to be",
      "need to",
      "needs to",
      "ought to",
      "ensure",
      "ensures",
      "required",
      "requires",
      "requirement",
      "requirements",
      "responsible",
      "responsibility",
      "expected",
      "expectation",
      "duty",
      "essential",
      "mandatory"),
  /** Says what is allowed. "May" before a number is a month. */
  PERMITS("permits", "may", "can", "permitted", "allowed", "discretion", "optional"),
  /** Says when. "Minutes" only after a number: the others are of a meeting. */
  TIMES(
      "times",
      "minute",
      "minutes",
      "hour",
      "hours",
      "hrs",
      "day",
      "days",
      "week",
      "weeks",
      "month",
      "months",
      "year",
      "years",
      "daily",
      "weekly",
      "fortnightly",
      "monthly",
      "quarterly",
      "yearly",
      "annually",
      "twice",
      "immediately",
      "promptly",
      "as soon as",
      "without delay",
      "deadline",
      "timescale",
      "timescales",
      "timeframe",
      "timeframes",
      "within",
      "before",
      "after",
      "until",
      "prior to",
      "in advance",
      "no later than",
      "on time");

  private final String word;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> words;

  @SuppressWarnings("ImmutableEnumChecker") // a Pattern does not change
  private final Pattern pattern;

  Binding(String word, String... words) {
    this.word = word;
    this.words = List.of(words);
    this.pattern =
        Pattern.compile(
            this.words.stream().map(Binding::expression).collect(Collectors.joining("|")),
            Pattern.CASE_INSENSITIVE);
  }

  private static String expression(String words) {
    String before = words.startsWith("minute") ? "(?<=\\d\\s?)" : "(?<![A-Za-z])";
    String after = words.equals("may") ? "(?![A-Za-z]|\\s+\\d)" : "(?![A-Za-z])";
    return before + words.replace(" ", "\\s+") + after;
  }

  /** The verb: "obliges". */
  public String word() {
    return word;
  }

  /** The words by which it is told, in lower case. */
  public List<String> words() {
    return words;
  }

  /** What a sentence does; nothing if it has none of the words. */
  static Set<Binding> of(String sentence) {
    Set<Binding> found = EnumSet.noneOf(Binding.class);
    String rest = sentence;
    if (FORBIDS.pattern.matcher(rest).find()) {
      found.add(FORBIDS);
      rest = FORBIDS.pattern.matcher(rest).replaceAll(" ");
    }
    for (Binding other : EnumSet.complementOf(EnumSet.of(FORBIDS))) {
      if (other.pattern.matcher(rest).find()) {
        found.add(other);
      }
    }
    return found;
  }
}
