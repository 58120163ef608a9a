package org.plumbline.runtime.judge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a meeting gets its date (§5.2).
 *
 * @param event the meeting
 * @param keys on which meeting, arranging and cancelling agree
 * @param arranged the event that sets its date, in its field {@value #FOR}; null if there is none
 * @param cancelled the event that cancels it; null if there is none
 */
public record Schedule(
    String event, List<String> keys, @Nullable String arranged, @Nullable String cancelled) {
  static final String FOR = "for";
}
