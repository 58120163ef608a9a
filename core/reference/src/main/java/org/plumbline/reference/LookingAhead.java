package org.plumbline.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.kernel.Anchor;
import org.plumbline.model.kernel.Bound;
import org.plumbline.model.kernel.Recurrence;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Window;

/** Whether limits count from an event that is to come. */
final class LookingAhead {
  boolean in(Rule rule) {
    Recurrence recurrence = rule.recurrence();
    return in(rule.window())
        || (recurrence != null && recurrence.phases().stream().anyMatch(p -> in(p.window())));
  }

  private boolean in(Window window) {
    return in(window.from()) || in(window.target()) || in(window.by());
  }

  private boolean in(@Nullable Bound bound) {
    if (bound instanceof Bound.Shift shift) {
      return isAhead(shift.anchor());
    } else if (bound instanceof Bound.Instant instant) {
      return isAhead(instant.anchor());
    } else if (bound instanceof Bound.EndOfDay end) {
      return isAhead(end.anchor());
    } else if (bound instanceof Bound.StartOfDay start) {
      return isAhead(start.anchor());
    } else if (bound instanceof Bound.PeriodEdge edge) {
      return isAhead(edge.anchor());
    } else if (bound instanceof Bound.Earliest earliest) {
      return any(earliest.bounds());
    } else if (bound instanceof Bound.Latest latest) {
      return any(latest.bounds());
    } else if (bound instanceof Bound.Choice choice) {
      return in(choice.holds()) || in(choice.otherwise());
    }
    return bound instanceof Bound.Extended extended && (in(extended.base()) || in(extended.cap()));
  }

  private boolean any(List<Bound> bounds) {
    return bounds.stream().anyMatch(this::in);
  }

  private static boolean isAhead(Anchor anchor) {
    return anchor instanceof Anchor.NextAfter;
  }
}
