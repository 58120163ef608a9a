package org.plumbline.analysis.requirement;

import java.util.Optional;
import org.plumbline.model.kernel.Condition;

/**
 * Something that a field of the act says; in conditions a name stands for it.
 *
 * @param field the field
 * @param item what stands in it; empty if it is enough that it is filled in
 */
public record Told(String field, String item) {
  private static final String BEGINNING = "the act’s ";
  private static final String BETWEEN = " has ";

  /** What a name stands for; nothing if it is a name of another kind. */
  public static Optional<Told> by(String name) {
    int between = name.indexOf(BETWEEN);
    return name.startsWith(BEGINNING) && between > 0
        ? Optional.of(
            new Told(
                name.substring(BEGINNING.length(), between),
                name.substring(between + BETWEEN.length())))
        : Optional.empty();
  }

  Condition condition() {
    return new Condition.Known(BEGINNING + field + BETWEEN + item);
  }
}
