package org.plumbline.runtime.judge;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words compared as names: case, articles and aliases do not matter (§3.1). Safe to share between
 * threads.
 */
public final class Words {
  private static final int MANY = 10_000;
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "a", "an", "the", "is", "are", "was", "were", "be", "been", "being", "has", "have",
          "had");

  private final Map<String, String> aliases;
  private final Map<String, Group> groups;

  /** The same few words are compared over and over; what people wrote has no end. */
  private final Map<String, String> known = new ConcurrentHashMap<>();

  /**
   * The words of a document.
   *
   * @param aliases from a word that means another to that, both as {@link #key} has them
   * @param groups the collective roles, by their names
   */
  public Words(Map<String, String> aliases, Map<String, Group> groups) {
    this.aliases = Map.copyOf(aliases);
    this.groups = Map.copyOf(groups);
  }

  /**
   * A role that stands for several.
   *
   * @param members their names
   * @param together whether it consists of them all; otherwise each of them is one of it
   */
  public record Group(java.util.List<String> members, boolean together) {}

  /**
   * Words with what each means, one after the other. (A map of entries says the same, but takes a
   * compiler of Java ten seconds to read where there are a thousand.)
   */
  public static Map<String, String> pairs(String... words) {
    Map<String, String> pairs = new HashMap<>();
    for (int i = 0; i < words.length; i += 2) {
      pairs.put(words[i], words[i + 1]);
    }
    return pairs;
  }

  /**
   * What names are compared by: the words in lower case, without articles and the forms of to be
   * and to have; if nothing else is left, all the words.
   *
   * @param text the words
   */
  public static String key(String text) {
    String plain =
        BLANKS
            .matcher(text.strip())
            .replaceAll(" ")
            .toLowerCase(Locale.ROOT)
            .replace('\u2019', '\'');
    StringJoiner key = new StringJoiner(" ");
    for (String word : plain.split(" ", -1)) {
      if (!SMALL_WORDS.contains(word)) {
        key.add(word);
      }
    }
    return key.length() == 0 ? plain : key.toString();
  }

  boolean same(String one, String other) {
    return one.equals(other) || canonical(one).equals(canonical(other));
  }

  String canonical(String words) {
    return known.size() < MANY ? known.computeIfAbsent(words, this::meant) : meant(words);
  }

  private String meant(String words) {
    String key = key(words);
    return aliases.getOrDefault(key, key);
  }

  /** What a collective role stands for; null if it is not one. */
  @Nullable Group group(String role) {
    for (Map.Entry<String, Group> group : groups.entrySet()) {
      if (same(group.getKey(), role)) {
        return group.getValue();
      }
    }
    return null;
  }
}
