package org.plumbline.analysis.impact;

import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.history.Moment;

/**
 * An obligation of which the two versions say something else.
 *
 * @param before the standard's id in the older version; empty if it is new
 * @param after its id in the newer version; empty if it is gone
 * @param caseId the case; several that share the obligation with semicolons between them; or whom
 *     it is about, if it is about no case
 * @param triggeredAt when it arose; null if that is not known
 * @param was what the older version says of it
 * @param is what the newer version says
 * @param reason why it is breached, or no longer is, in the words of the version that says so
 */
public record Flip(
    String before,
    String after,
    String caseId,
    @Nullable Moment triggeredAt,
    Outcome was,
    Outcome is,
    String reason) {
  /** The standard, by its newer id if it has one. */
  public String standard() {
    return after.isEmpty() ? before : after;
  }

  /** Which way it went. */
  public Way way() {
    return new Way(was, is);
  }

  /** From what to what. */
  public record Way(Outcome was, Outcome is) implements Comparable<Way> {
    @Override
    public int compareTo(Way other) {
      int newly = Integer.compare(rank(), other.rank());
      int first = newly != 0 ? newly : was.compareTo(other.was);
      return first != 0 ? first : is.compareTo(other.is);
    }

    /** What is breached now comes first, then what no longer is. */
    private int rank() {
      return is == Outcome.BREACHED ? 0 : was == Outcome.BREACHED ? 1 : 2;
    }
  }
}
