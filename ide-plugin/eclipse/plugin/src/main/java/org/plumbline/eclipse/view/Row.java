package org.plumbline.eclipse.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.diagnostic.SourceRange;

/**
 * A line of a view.
 *
 * @param at what it speaks of; null if no place
 */
public record Row(String text, @Nullable SourceRange at, List<Row> children) {
  /** Copies the list. */
  public Row {
    children = List.copyOf(children);
  }

  /** A line without others below. */
  public static Row of(String text, @Nullable SourceRange at) {
    return new Row(text, at, List.of());
  }
}
