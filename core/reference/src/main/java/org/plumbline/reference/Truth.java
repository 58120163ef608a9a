package org.plumbline.reference;

/** Three-valued truth: what the data do not tell is neither true nor false. */
enum Truth {
  FALSE,
  UNKNOWN,
  TRUE;

  static Truth of(boolean holds) {
    return holds ? TRUE : FALSE;
  }

  Truth and(Truth other) {
    return values()[Math.min(ordinal(), other.ordinal())];
  }

  Truth or(Truth other) {
    return values()[Math.max(ordinal(), other.ordinal())];
  }

  Truth not() {
    return values()[TRUE.ordinal() - ordinal()];
  }

  /** Sure to hold. */
  boolean surely() {
    return this == TRUE;
  }

  /** Not sure to fail. */
  boolean perhaps() {
    return this != FALSE;
  }
}
