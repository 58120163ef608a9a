package org.plumbline.compiler.syntax;

/** Something could not be read, and what it is part of cannot be built; why has been reported. */
final class Gap extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Gap() {
    super(null, null, false, false);
  }
}
