package org.plumbline.reference;

import java.util.List;
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
    Anchored ahead = new Anchored(bound -> anchor(bound) instanceof Anchor.NextAfter);
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
                    || anchor(bound) instanceof Anchor.DateIn)
        .in(window);
  }

  private boolean in(Window window) {
    return in(window.from()) || in(window.target()) || in(window.by());
  }

  private boolean in(@Nullable Bound bound) {
    return bound != null && (asked.test(bound) || parts(bound).stream().anyMatch(this::in));
  }

  private static List<Bound> parts(Bound bound) {
    if (bound instanceof Bound.Earliest earliest) {
      return earliest.bounds();
    } else if (bound instanceof Bound.Latest latest) {
      return latest.bounds();
    } else if (bound instanceof Bound.Choice choice) {
      return List.of(choice.holds(), choice.otherwise());
    } else if (bound instanceof Bound.Extended extended) {
      return List.of(extended.base(), extended.cap());
    } else if (bound instanceof Bound.FromData data) {
      return List.of(data.standard(), data.given());
    }
    return anchor(bound) instanceof Anchor.At at ? List.of(at.bound()) : List.of();
  }

  private static @Nullable Anchor anchor(Bound bound) {
    if (bound instanceof Bound.Shift shift) {
      return shift.anchor();
    } else if (bound instanceof Bound.ShiftBy shift) {
      return shift.anchor();
    } else if (bound instanceof Bound.Instant instant) {
      return instant.anchor();
    } else if (bound instanceof Bound.EndOfDay end) {
      return end.anchor();
    } else if (bound instanceof Bound.StartOfDay start) {
      return start.anchor();
    } else if (bound instanceof Bound.PeriodEdge edge) {
      return edge.anchor();
    }
    return null;
  }
}
