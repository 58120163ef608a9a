package org.plumbline.runtime.judge;

import java.util.ArrayList;
import java.util.List;

/** What ends obligations (§2.8). */
final class Ends {
  private final World world;

  Ends(World world) {
    this.world = world;
  }

  /** The ends that agree in keys where both carry them, and are not before the trigger. */
  List<Happening> of(Arising arising) {
    RuleCode rule = arising.rule();
    Happening trigger = arising.trigger();
    List<Happening> ends = new ArrayList<>();
    for (Happening h : world.happenings(rule.ends())) {
      if (!h.is(trigger) && World.agree(h.keys(), trigger.keys(), rule.keys())) {
        Truth ended = rule.ends().matches(world, h).and(world.order().notAfter(trigger, h));
        if (ended.perhaps()) {
          ends.add(h.withCertain(ended));
        }
      }
    }
    return ends;
  }
}
