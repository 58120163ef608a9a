package org.plumbline.compiler.diagnostic;

import org.jspecify.annotations.Nullable;

/**
 * Where the nodes of one or more files stand. Nodes are told apart by identity, not by being equal.
 */
@FunctionalInterface
public interface Positions {
  /** The text from which the node was built; null if it was not built from text. */
  @Nullable SourceRange of(Object node);

  /**
   * The text of a part of the node, such as its heading.
   *
   * @param component the name of the part
   * @return the node's own place if there is no such part; null if it was not built from text
   */
  default @Nullable SourceRange part(Object node, String component) {
    return of(node);
  }

  /**
   * Whether something inside the node could not be read: nothing should be concluded from what it
   * lacks.
   */
  default boolean isDamaged(Object node) {
    return false;
  }
}
