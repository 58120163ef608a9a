package org.plumbline.formats;

import java.util.Collection;
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

  /** The first few of them, and how many more there are. */
  static String first(Collection<String> all, int most) {
    String shown = all.stream().limit(most).map(Shown::briefly).collect(Collectors.joining(", "));
    return all.size() <= most ? shown : shown + " and " + (all.size() - most) + " more";
  }
}
