package org.plumbline.analysis.relation;

/**
 * Two windows for one trigger. All moments in seconds since 1970-01-01T00:00:00Z, all inclusive.
 *
 * @param anchor the moment that both windows count from
 * @param from the first moment in time for the first
 * @param by the last, {@link Long#MAX_VALUE} if there is no limit
 * @param otherFrom the first moment in time for the second
 * @param otherBy the last, {@link Long#MAX_VALUE} if there is no limit
 */
public record Placing(long anchor, long from, long by, long otherFrom, long otherBy) {
  /** How they lie. */
  public WindowOrder order() {
    return WindowOrder.of(from, by, otherFrom, otherBy);
  }

  /** The first moment in time for both, if there is any. */
  public long commonFrom() {
    return Math.max(from, otherFrom);
  }

  /** The last moment in time for both, if there is any. */
  public long commonBy() {
    return Math.min(by, otherBy);
  }

  /** Whether what is in time for both begins after the moment they count from, and ends. */
  boolean isLater() {
    return commonFrom() > anchor && commonFrom() <= commonBy() && commonBy() != Long.MAX_VALUE;
  }

  /** The same with the second first. */
  public Placing swapped() {
    return new Placing(anchor, otherFrom, otherBy, from, by);
  }
}
