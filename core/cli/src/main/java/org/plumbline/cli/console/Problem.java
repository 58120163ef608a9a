package org.plumbline.cli.console;

/**
 * Input or an invocation that cannot be used. The message says what is wrong and what to do, in
 * plain words.
 */
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With the whole message. */
  public Problem(String message) {
    super(message);
  }
}
