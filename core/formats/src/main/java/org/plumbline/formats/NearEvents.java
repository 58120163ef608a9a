package org.plumbline.formats;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.document.Name;

/**
 * Which event is meant by a name that the vocabulary does not have: the one with the most words of
 * it. A word of more than four letters may have a slip in it.
 */
final class NearEvents {
  /** Words that nearly every event has tell nothing. */
  private static final Set<String> LINKING =
      Set.of("a", "an", "the", "is", "are", "was", "were", "has", "have", "been", "of", "to", "by");

  private static final int LONG_WORD = 5;

  /** No name of an event is longer; what is, costs too much to compare. */
  private static final int LONGEST_NAME = 200;

  /** Rows make the same few slips over and over; what people wrote has no end. */
  private static final int MANY = 10_000;

  private final Collection<String> events;
  private final Map<String, Optional<String>> known = new HashMap<>();

  NearEvents(Collection<String> events) {
    this.events = List.copyOf(events);
  }

  /** The event that is probably meant; null if none shares a word with the name. */
  @Nullable String to(String name) {
    if (name.length() > LONGEST_NAME) {
      return null;
    }
    if (known.size() > MANY) {
      known.clear();
    }
    return known.computeIfAbsent(name, this::nearest).orElse(null);
  }

  /**
   * Those that share as many words with the name as any does; none where {@code excluded} are all
   * that share one.
   */
  List<String> all(String name, Predicate<String> excluded) {
    if (name.length() > LONGEST_NAME) {
      return List.of();
    }
    List<String> wanted = words(name);
    List<String> possible = events.stream().filter(excluded.negate()).toList();
    long most = possible.stream().mapToLong(event -> shared(wanted, event)).max().orElse(0);
    return most == 0
        ? List.of()
        : possible.stream().filter(event -> shared(wanted, event) == most).sorted().toList();
  }

  private Optional<String> nearest(String name) {
    List<String> wanted = words(name);
    String key = new Name(name).key();
    return events.stream()
        .filter(event -> shared(wanted, event) > 0)
        .min(
            Comparator.comparingLong((String event) -> -shared(wanted, event))
                .thenComparingInt(event -> slips(key, new Name(event).key()))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static long shared(List<String> wanted, String event) {
    List<String> words = words(event);
    return wanted.stream().filter(word -> words.stream().anyMatch(w -> isSame(word, w))).count();
  }

  private static boolean isSame(String word, String other) {
    return word.equals(other)
        || (Math.min(word.length(), other.length()) >= LONG_WORD
            && slips(word, other) <= (word.length() > 2 * LONG_WORD ? 2 : 1));
  }

  private static List<String> words(String name) {
    return Stream.of(new Name(name).key().split(" ", -1))
        .filter(word -> !word.isEmpty() && !LINKING.contains(word))
        .distinct()
        .toList();
  }

  /** How many letters must be put in, left out, changed, or swapped with the next. */
  private static int slips(String one, String other) {
    int[][] slips = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        if (i == 0 || j == 0) {
          slips[i][j] = i + j;
          continue;
        }
        int changed = slips[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        slips[i][j] = Math.min(changed, 1 + Math.min(slips[i - 1][j], slips[i][j - 1]));
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          slips[i][j] = Math.min(slips[i][j], 1 + slips[i - 2][j - 2]);
        }
      }
    }
    return slips[one.length()][other.length()];
  }
}
