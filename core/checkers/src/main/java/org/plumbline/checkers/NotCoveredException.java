package org.plumbline.checkers;

/** A document asks for something that generated checkers cannot do yet. The message says what. */
public final class NotCoveredException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotCoveredException(String what) {
    super(what);
  }
}
