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

  /** The same with the second first. */
  public Placing swapped() {
    return new Placing(anchor, otherFrom, otherBy, from, by);
  }
}
