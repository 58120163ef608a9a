package org.plumbline.checkers;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.kernel.Anchor;
import org.plumbline.model.kernel.Bound;
import org.plumbline.model.kernel.Window;

/** When an act counts, as a class without a name. */
final class WindowCode {
  private static final BoundCode.Place PLACE = new BoundCode.Place("on", "at");

  private final Constants constants;
  private final boolean inMultiples;

  /**
   * Prepares for windows.
   *
   * @param inMultiples whether intervals are counted from the beginning (§4.8)
   */
  WindowCode(Constants constants, boolean inMultiples) {
    this.constants = constants;
    this.inMultiples = inMultiples;
  }

  /** The constant of a window that has any edge. */
  void write(Lines lines, String name, Window window) {
    lines.open("static final Window " + name + " = new Window()");
    Bound from = window.from();
    Bound by = window.by();
    if (from != null) {
      lines.method("protected Limit from(Bounds on, Basis at)", edge(from, true, false));
      lines.method("protected boolean hasFrom()", Expression.plain("true"));
    }
    if (window.early() != Window.Early.IGNORED) {
      lines.method("protected Early early()", Expression.plain("Early." + window.early()));
    }
    if (by != null) {
      lines.method("protected Limit by(Bounds on, Basis at)", edge(by, false, false));
      lines.method("protected boolean hasBy()", Expression.plain("true"));
      if (inMultiples) {
        lines.method("protected Limit by(Bounds on, Basis at, int times)", edge(by, false, true));
      }
    }
    if (restsOnData(window)) {
      lines.method("protected boolean restsOnData()", Expression.plain("true"));
    }
    lines.close("};");
  }

  private Expression edge(Bound bound, boolean lower, boolean times) {
    return new BoundCode(constants, PLACE, lower, times).of(bound);
  }

  private static boolean restsOnData(Window window) {
    return asks(
        window,
        bound ->
            bound instanceof Bound.ShiftBy
                || bound instanceof Bound.FromData
                || bound.anchor() instanceof Anchor.DateIn);
  }

  /** Whether an edge counts from an event that is to come. */
  static boolean looksAhead(Window window) {
    return asks(window, bound -> bound.anchor() instanceof Anchor.NextAfter);
  }

  private static boolean asks(Window window, Predicate<Bound> what) {
    return asks(window.from(), what) || asks(window.target(), what) || asks(window.by(), what);
  }

  private static boolean asks(@Nullable Bound bound, Predicate<Bound> what) {
    return bound != null
        && (what.test(bound) || bound.parts().stream().anyMatch(part -> asks(part, what)));
  }
}
