package org.plumbline.formats;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Compares what people write with what a document says, word by word. */
final class Wording {
  private static final Map<String, String> SHORT_FORMS =
      Map.ofEntries(
          Map.entry("s ?47", "section 47"),
          Map.entry("cp", "child protection"),
          Map.entry("cpp", "child protection plan"),
          Map.entry("cin", "child in need"),
          Map.entry("lac", "looked after"),
          Map.entry("icpc", "initial conference"),
          Map.entry("rcpc", "review conference"),
          Map.entry("cpc", "conference"),
          Map.entry("cg ?\\d*", "core group"),
          Map.entry("ref(?= (date|time|rec|received|from|in)\\b)", "referral"),
          Map.entry("strat", "strategy"),
          Map.entry("disc", "discussion"),
          Map.entry("assmt", "assessment"),
          Map.entry("alloc", "allocated"),
          Map.entry("sw", "social worker"),
          Map.entry("mins", "minutes"),
          Map.entry("conf", "conference"));

  /** Words that nearly every heading of a date has, and that nearly every event has. */
  static final String TELL_NOTHING =
      "date|time|of|a|an|the|actual|latest|first|last|start|starts|started|end|ends|ended|complete|"
          + "completed|completion|held|made|is|are|was|were|has|have|been|be|takes|place|out|on|in|"
          + "at|to|by|for|sent|given";

  /** Shorter words are one only if they are the same. */
  private static final int LONG = 5;

  private Wording() {}

  /** With what is usually shortened in full: “s47” is “section 47”. */
  static String inFull(String name) {
    String full = name;
    for (Map.Entry<String, String> shortened : SHORT_FORMS.entrySet()) {
      full = full.replaceAll("(?i)\\b" + shortened.getKey() + "\\b", shortened.getValue());
    }
    return full;
  }

  /** Its words in small letters. */
  static List<String> words(String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }

  /** Its words but for those that tell nothing; all of them if none else are left. */
  static List<String> telling(String text) {
    List<String> all = words(text);
    List<String> telling = all.stream().filter(word -> !word.matches(TELL_NOTHING)).toList();
    return telling.isEmpty() ? all : telling;
  }

  /** Whether two words are forms of one: “circulated” and “circulation”, “review” and “reviews”. */
  static boolean isOneWord(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    int shorter = Math.min(one.length(), other.length());
    int same = 0;
    while (same < shorter && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    boolean plural = shorter >= LONG - 2 && same == shorter && isEnding(one, other);
    return plural || (shorter >= LONG && same >= LONG && same * 3 >= shorter * 2);
  }

  private static boolean isEnding(String one, String other) {
    String longer = one.length() > other.length() ? one : other;
    return Set.of("s", "d", "ed", "ing")
        .contains(longer.substring(Math.min(one.length(), other.length())));
  }

  /** Whether a name has each of these words, in whatever form. */
  static boolean has(String name, List<String> wanted) {
    List<String> words = words(name);
    return wanted.stream()
        .allMatch(word -> words.stream().anyMatch(other -> isOneWord(word, other)));
  }

  /**
   * How near a name comes to the words wanted: more for each that it has, less for what it says
   * besides; 0 if it has none that tells anything.
   */
  static int score(List<String> wanted, String name) {
    List<String> words = words(name);
    int found =
        (int)
            wanted.stream()
                .filter(word -> words.stream().anyMatch(other -> isOneWord(word, other)))
                .count();
    int besides =
        (int)
            words.stream()
                .filter(word -> !word.matches(TELL_NOTHING))
                .filter(word -> wanted.stream().noneMatch(other -> isOneWord(word, other)))
                .count();
    return found == 0 ? 0 : Math.max(1, 10 * found - besides);
  }
}
