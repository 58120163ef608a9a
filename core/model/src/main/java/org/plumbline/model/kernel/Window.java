package org.plumbline.model.kernel;

import org.jspecify.annotations.Nullable;

/**
 * When the act counts.
 *
 * @param from the first instant; null for: not before the trigger (and, for a lead time, any time
 *     before)
 * @param early what becomes of an occurrence between the trigger and {@code from}
 * @param target what the service works to: it never changes the verdict, the report says whether it
 *     was kept; null if there is none
 * @param by the last instant, inclusive; null if the duty is untimed
 */
public record Window(
    @Nullable Bound from, Early early, @Nullable Bound target, @Nullable Bound by) {
  /** No limit in time. */
  public static final Window UNTIMED = new Window(null, Early.IGNORED, null, null);

  /** What an occurrence before the window's lower edge is. */
  public enum Early {
    /** It does not count: "between 12 and 18 days after". */
    IGNORED,
    /** It counts, and the report says that it came early. */
    COUNTED,
    /** It is a breach: "not before day 12". */
    BREACH
  }
}
