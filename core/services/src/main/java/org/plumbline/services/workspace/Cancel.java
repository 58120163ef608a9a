package org.plumbline.services.workspace;

import java.util.concurrent.CancellationException;

/** Whether somebody still wants to know. */
@FunctionalInterface
public interface Cancel {
  /** Never cancelled. */
  Cancel NEVER = () -> false;

  /** Whether the answer is no longer wanted. */
  boolean isCancelled();

  /**
   * Stops if the answer is no longer wanted.
   *
   * @throws CancellationException if so
   */
  default void check() {
    if (isCancelled()) {
      throw new CancellationException("no longer wanted");
    }
  }
}
