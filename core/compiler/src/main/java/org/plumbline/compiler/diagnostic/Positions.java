package org.plumbline.compiler.diagnostic;

import org.jspecify.annotations.Nullable;

/**
 * Where the nodes of one or more files stand. Nodes are told apart by identity, not by being equal.
 */
@FunctionalInterface
public interface Positions {
  /** The text from which the node was built; null if it was not built from text. */
  @Nullable SourceRange of(Object node);
}
