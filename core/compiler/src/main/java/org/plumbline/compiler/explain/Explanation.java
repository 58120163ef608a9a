package org.plumbline.compiler.explain;

import java.util.List;

/**
 * A standard explained.
 *
 * @param standard its id
 * @param title its title
 * @param parts who, when, what and so on, in the order in which they are best read
 */
public record Explanation(String standard, String title, List<Part> parts) {
  public Explanation {
    parts = List.copyOf(parts);
  }

  /**
   * One side of the standard.
   *
   * @param label what it is about, in a word or two, such as "By when"
   * @param paragraphs what there is to say, at least one
   */
  public record Part(String label, List<String> paragraphs) {
    public Part {
      paragraphs = List.copyOf(paragraphs);
    }
  }
}
