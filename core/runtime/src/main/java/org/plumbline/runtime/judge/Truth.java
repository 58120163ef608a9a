package org.plumbline.runtime.judge;

/** Three-valued truth: what the data do not tell is neither true nor false. */
public enum Truth {
  /** It does not hold. */
  FALSE,
  /** The data do not tell. */
  UNKNOWN,
  /** It holds. */
  TRUE;

  static Truth of(boolean holds) {
    return holds ? TRUE : FALSE;
  }

  /** Whether both hold. */
  public Truth and(Truth other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** Whether one of them holds. */
  public Truth or(Truth other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** Whether it does not hold. */
  public Truth not() {
    return switch (this) {
      case TRUE -> FALSE;
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
    };
  }

  /** Sure to hold. */
  public boolean surely() {
    return this == TRUE;
  }

  /** Not sure to fail. */
  public boolean perhaps() {
    return this != FALSE;
  }
}
