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
    return compareTo(other) <= 0 ? this : other;
  }

  Truth or(Truth other) {
    return compareTo(other) >= 0 ? this : other;
  }

  Truth not() {
    return switch (this) {
      case TRUE -> FALSE;
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
    };
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
