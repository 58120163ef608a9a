package org.plumbline.eclipse.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.publish.html.DrawnCase;

/**
 * A line about what changed.
 *
 * @param course which way it went, in a word; empty if the line does not say
 * @param drawn the case that shows it; null if none does
 */
public record Meaning(String text, String course, @Nullable DrawnCase drawn, List<Meaning> below) {
  /** Copies the list. */
  public Meaning {
    below = List.copyOf(below);
  }

  static Meaning line(String text) {
    return new Meaning(text, "", null, List.of());
  }

  static Meaning heading(String text, List<Meaning> below) {
    return new Meaning(text, "", null, below);
  }
}
