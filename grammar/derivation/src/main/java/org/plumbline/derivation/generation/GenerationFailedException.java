package org.plumbline.derivation.generation;

/** The generator of the Xtext language failed, or warned. */
public final class GenerationFailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  GenerationFailedException(String message) {
    super(message);
  }

  GenerationFailedException(String message, Throwable cause) {
    super(message, cause);
  }
}
