package org.plumbline.reference;

import java.util.List;

/** What ends obligations (§2.8). */
final class Ends {
  private final World world;

  Ends(World world) {
    this.world = world;
  }

  /** The ends that agree in keys where both carry them, and are not before the trigger. */
  List<Happening> of(Arising arising) {
    return world.happenings(arising.rule().ends()).stream()
        .filter(h -> !h.is(arising.trigger()))
        .filter(h -> World.agree(h.keys(), arising.trigger().keys(), arising.rule().keys()))
        .map(
            h ->
                h.withCertain(
                    world
                        .matches(h, arising.rule().ends())
                        .and(world.order().notAfter(arising.trigger(), h))))
        .filter(h -> h.certain().perhaps())
        .toList();
  }
}
