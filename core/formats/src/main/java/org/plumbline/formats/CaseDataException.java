package org.plumbline.formats;

/**
 * Case data or a mapping that cannot be used at all; the message says where, what and what to do,
 * in plain words.
 */
public final class CaseDataException extends Exception {
  private static final long serialVersionUID = 1L;

  /** With the whole message. */
  public CaseDataException(String message) {
    super(message);
  }
}
