package org.plumbline.reference;

import org.jspecify.annotations.Nullable;
import org.plumbline.model.kernel.Window;

/** The edges between which an act is in time, as they stand when the act is done. */
interface Frame {
  /** The lower edge. */
  Limit from(Happening act);

  /** What an act before the lower edge is (§2.5). */
  Window.Early early(Happening act);

  /** What is worked to, whatever the verdict (§1.11); none above if there is no target. */
  Limit target(Happening act);

  /** The upper edge; for no act, as it stands at as-of. */
  Limit by(@Nullable Happening act);

  /** Edges that stay as they are. */
  static Frame of(Limit from, Window.Early early, Limit target, Limit by) {
    return new Frame() {
      @Override
      public Limit from(Happening act) {
        return from;
      }

      @Override
      public Window.Early early(Happening act) {
        return early;
      }

      @Override
      public Limit target(Happening act) {
        return target;
      }

      @Override
      public Limit by(@Nullable Happening act) {
        return by;
      }
    };
  }

  /** The edges of a window. */
  static Frame of(Window window, Bounds bounds, Bounds.Basis basis) {
    return Anchored.onData(window)
        ? asLastKnown(window, bounds, basis)
        : of(
            bounds.from(window.from(), basis),
            window.early(),
            bounds.by(window.target(), basis),
            bounds.by(window.by(), basis));
  }

  /** §2.18: edges that rest on the data are as they were known when the act happened. */
  private static Frame asLastKnown(Window window, Bounds bounds, Bounds.Basis basis) {
    return new Frame() {
      @Override
      public Limit from(Happening act) {
        return bounds.from(window.from(), basis.at(act));
      }

      @Override
      public Window.Early early(Happening act) {
        return window.early();
      }

      @Override
      public Limit target(Happening act) {
        return bounds.by(window.target(), basis.at(act));
      }

      @Override
      public Limit by(@Nullable Happening act) {
        return bounds.by(window.by(), basis.at(act));
      }
    };
  }
}
