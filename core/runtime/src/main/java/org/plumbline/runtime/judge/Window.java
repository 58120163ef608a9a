package org.plumbline.runtime.judge;

/** When an act counts. A subclass is what one clause says of it; without edges, at any time. */
public class Window {
  /** No limit in time. */
  public static final Window UNTIMED = new Window();

  /** What an occurrence before the window's lower edge is. */
  public enum Early {
    /** It does not count. */
    IGNORED,
    /** It counts, and is noted as early. */
    COUNTED,
    /** It is a breach. */
    BREACH
  }

  /** A window without edges; a subclass sets them. */
  protected Window() {}

  /** The lower edge. */
  protected Limit from(Bounds on, Basis at) {
    return Limit.NONE_BELOW;
  }

  /** What becomes of an act before the lower edge. */
  protected Early early() {
    return Early.IGNORED;
  }

  /** The upper edge. */
  protected Limit by(Bounds on, Basis at) {
    return Limit.NONE_ABOVE;
  }

  /**
   * The upper edge after so many intervals at once (§4.8).
   *
   * @param times how many, at least 1
   */
  protected Limit by(Bounds on, Basis at, int times) {
    return by(on, at);
  }

  /** Whether there is a lower edge. */
  protected boolean hasFrom() {
    return false;
  }

  /** Whether there is an upper edge. */
  protected boolean hasBy() {
    return false;
  }

  /** Whether an edge rests on a date or a length that the data hold (§2.18). */
  protected boolean restsOnData() {
    return false;
  }
}
