package org.plumbline.runtime.history;

/**
 * When something happened, as precisely as the source says: an instant, or a whole local day of
 * which the time is not known. Nothing invents a midnight.
 *
 * @param earliest the earliest it can have been, in seconds since 1970-01-01T00:00:00Z
 * @param latest the latest it can have been, inclusive, in the same unit; equal to {@code earliest}
 *     when the time is known
 */
public record Moment(long earliest, long latest) implements Comparable<Moment> {
  public Moment {
    if (latest < earliest) {
      throw new IllegalArgumentException(
          "a moment ends before it begins: " + earliest + " > " + latest);
    }
  }

  /** A moment known to the second. */
  public static Moment at(long epochSecond) {
    return new Moment(epochSecond, epochSecond);
  }

  /** Whether the time is known to the second. */
  public boolean isPrecise() {
    return earliest == latest;
  }

  /** Orders by the earliest possible instant, then the latest. */
  @Override
  public int compareTo(Moment other) {
    int order = Long.compare(earliest, other.earliest);
    return order != 0 ? order : Long.compare(latest, other.latest);
  }
}
