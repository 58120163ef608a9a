package org.plumbline.eclipse.compare;

import java.util.List;
import org.eclipse.compare.structuremergeviewer.ICompareInput;
import org.jspecify.annotations.Nullable;
import org.plumbline.publish.html.DrawnCase;

/**
 * A line about what changed.
 *
 * @param course which way it went, in a word; empty if the line does not say
 * @param drawn the case that shows it; null if none does
 * @param texts what it is about in both versions; null if that is no stretch of the texts
 */
public record Meaning(
    String text,
    String course,
    @Nullable DrawnCase drawn,
    @Nullable ICompareInput texts,
    List<Meaning> below) {
  /** Copies the list. */
  public Meaning {
    below = List.copyOf(below);
  }

  static Meaning line(String text) {
    return new Meaning(text, "", null, null, List.of());
  }

  static Meaning heading(String text, List<Meaning> below) {
    return new Meaning(text, "", null, null, below);
  }
}
