package org.plumbline.model.document;

import org.jspecify.annotations.Nullable;

/**
 * An event as named in a line, perhaps only where it fulfils a condition: "referral is received
 * where source is police".
 *
 * @param event the event, act or state's beginning or end
 * @param where read at each occurrence; null for any occurrence. Never alternatives without
 *     brackets, which the line's own {@code or} would tear apart
 */
public record EventPhrase(Name event, @Nullable Condition where) {
  /** Refuses what cannot be written: alternatives without brackets. */
  public EventPhrase {
    if (where instanceof Condition.Or) {
      throw new IllegalArgumentException("alternatives after where stand in brackets");
    }
  }

  /** Any occurrence of the event. */
  public static EventPhrase of(Name event) {
    return new EventPhrase(event, null);
  }
}
