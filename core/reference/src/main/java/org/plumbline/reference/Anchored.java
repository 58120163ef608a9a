package org.plumbline.reference;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.kernel.Anchor;
import org.plumbline.model.kernel.Bound;
import org.plumbline.model.kernel.Recurrence;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Window;

/** What limits count from. */
final class Anchored {
  private final Predicate<Bound> asked;

  private Anchored(Predicate<Bound> asked) {
    this.asked = asked;
  }

  /** Whether a limit of the rule counts from an event that is to come. */
  static boolean onWhatIsToCome(Rule rule) {
    Anchored ahead = new Anchored(bound -> bound.anchor() instanceof Anchor.NextAfter);
    Recurrence recurrence = rule.recurrence();
    return ahead.in(rule.window())
        || (recurrence != null
            && (recurrence.phases().stream().anyMatch(phase -> ahead.in(phase.window()))
                || recurrence.checkPoints().stream().anyMatch(point -> ahead.in(point.window()))));
  }

  /** Whether the window rests on a date or a length that the data hold. */
  static boolean onData(Window window) {
    return new Anchored(
            bound ->
                bound instanceof Bound.ShiftBy
                    || bound instanceof Bound.FromData
                    || bound.anchor() instanceof Anchor.DateIn)
        .in(window);
  }

  private boolean in(Window window) {
    return in(window.from()) || in(window.target()) || in(window.by());
  }

  private boolean in(@Nullable Bound bound) {
    return bound != null && (asked.test(bound) || bound.parts().stream().anyMatch(this::in));
  }
}
