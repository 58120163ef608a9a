package org.plumbline.analysis.circumstances;

/** Something lies outside what the analysis can decide. The message says what, in plain words. */
public final class UndecidedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Says why.
   *
   * @param reason what cannot be decided, as the end of a sentence: "the limit counts from …"
   */
  public UndecidedException(String reason) {
    super(reason);
  }

  /** Why. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
