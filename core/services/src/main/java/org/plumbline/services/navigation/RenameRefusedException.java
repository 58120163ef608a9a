package org.plumbline.services.navigation;

/** A name cannot be changed so; the message tells the author why. */
public final class RenameRefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  RenameRefusedException(String message) {
    super(message);
  }
}
