package org.plumbline.formats;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** How a piece of the data is shown in a message. */
final class Shown {
  private static final int LONGEST = 60;

  private Shown() {}

  /** The text, or its beginning if it is long, on one line. */
  static String briefly(String text) {
    String start = text.length() > 4 * LONGEST ? text.substring(0, 4 * LONGEST) : text;
    String line = start.strip().replaceAll("\\s+", " ");
    return line.length() <= LONGEST && start.length() == text.length()
        ? line
        : line.substring(0, Math.min(LONGEST, line.length())) + "…";
  }

  /** The first few of them as they stand, and how many more there are; the last after “and”. */
  static String all(Collection<String> all, int most) {
    List<String> shown = all.stream().limit(most).toList();
    if (all.size() > most) {
      return String.join(", ", shown) + " and " + (all.size() - most) + " more";
    }
    return shown.size() < 2
        ? String.join("", shown)
        : String.join(", ", shown.subList(0, shown.size() - 1))
            + " and "
            + shown.get(shown.size() - 1);
  }

  /** The first few of them, and how many more there are. */
  static String first(Collection<String> all, int most) {
    String shown = all.stream().limit(most).map(Shown::briefly).collect(Collectors.joining(", "));
    return all.size() <= most ? shown : shown + " and " + (all.size() - most) + " more";
  }
}
