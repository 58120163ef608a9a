package org.plumbline.conformance;

/** A file of the suite that cannot be used. The message says which and why. */
public final class SuiteException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates it.
   *
   * @param message where, what, and what to do
   */
  public SuiteException(String message) {
    super(message);
  }
}
