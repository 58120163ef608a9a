package org.plumbline.runtime.monitor;

/**
 * A saved state cannot be used: it is damaged, or of another document, another version or another
 * text of it. The message says which, and what to do.
 */
public final class StateException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StateException(String message) {
    super(message);
  }
}
