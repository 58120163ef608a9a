package org.plumbline.runtime.judge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a bound is counted from.
 *
 * @param anchor what limits count from: the trigger, in a recurrence the last occurrence
 * @param readAt where conditions are read
 * @param keys on which other events agree with the anchor
 * @param act at which dates and lengths of the case are read as last known then; null for as-of
 */
public record Basis(
    Happening anchor, Happening readAt, List<String> keys, @Nullable Happening act) {
  Basis(Happening anchor, Happening readAt, List<String> keys) {
    this(anchor, readAt, keys, null);
  }

  static Basis of(Arising arising) {
    return new Basis(arising.trigger(), arising.trigger(), arising.rule().keys());
  }

  Basis at(@Nullable Happening newAct) {
    return new Basis(anchor, readAt, keys, newAct);
  }
}
