package org.plumbline.runtime.judge;

import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.history.Value;

/** What the data set: dates and lengths on which limits rest (§2.18). */
final class GivenValues {
  private final World world;

  GivenValues(World world) {
    this.world = world;
  }

  /**
   * The field of what the limit is read at, else the attribute as last known when the act happened,
   * or where it was not known then, or nothing has happened, by as-of; null if there is none.
   */
  @Nullable Value read(String name, Basis basis) {
    Value own = World.field(basis.readAt(), name);
    if (own != null) {
      return own;
    }
    Happening act = basis.act();
    Value then = act == null ? null : world.conditions().read(name, withoutFields(act)).value();
    return then == null ? world.conditions().lastKnown(name) : then;
  }

  /** Whether there is a value: not known where the data do not carry it, or it cannot be read. */
  Truth isGiven(String name, Basis basis) {
    Value value = read(name, basis);
    if (value != null) {
      return value instanceof Value.Unreadable ? Truth.UNKNOWN : Truth.TRUE;
    }
    boolean carried =
        world.carriesField(basis.readAt().event(), name) || world.carriesAttribute(name);
    return carried ? Truth.FALSE : Truth.UNKNOWN;
  }

  private static Happening withoutFields(Happening act) {
    return Happening.computed(act.event(), act.at(), act.keys());
  }
}
