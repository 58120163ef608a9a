package org.plumbline.runtime.judge;

import org.jspecify.annotations.Nullable;

/** The edges between which an act is in time, as they stand when the act is done. */
interface Frame {
  /** The lower edge. */
  Limit from(Happening act);

  /** What an act before the lower edge is (§2.5). */
  Window.Early early(Happening act);

  /** The upper edge; for no act, as it stands at as-of. */
  Limit by(@Nullable Happening act);

  /** Edges that stay as they are. */
  record Fixed(Limit from, Window.Early early, Limit by) implements Frame {
    @Override
    public Limit from(Happening act) {
      return from;
    }

    @Override
    public Window.Early early(Happening act) {
      return early;
    }

    @Override
    public Limit by(@Nullable Happening act) {
      return by;
    }
  }

  /** The edges of a window. */
  static Frame of(Window window, Bounds bounds, Basis basis) {
    return window.restsOnData()
        ? new AsLastKnown(window, bounds, basis)
        : new Fixed(window.from(bounds, basis), window.early(), window.by(bounds, basis));
  }

  /** §2.18: edges that rest on the data are as they were known when the act happened. */
  record AsLastKnown(Window window, Bounds bounds, Basis basis) implements Frame {
    @Override
    public Limit from(Happening act) {
      return window.from(bounds, basis.at(act));
    }

    @Override
    public Window.Early early(Happening act) {
      return window.early();
    }

    @Override
    public Limit by(@Nullable Happening act) {
      return window.by(bounds, basis.at(act));
    }
  }
}
