package org.plumbline.reference;

import java.util.List;
import org.plumbline.runtime.verdict.Verdict;

/** What may be done: each use of it is a trigger, judged against its conditions (§2.12). */
final class Permissions {
  private final World world;

  Permissions(World world) {
    this.world = world;
  }

  Judgement judge(Arising use) {
    Happening act = use.trigger();
    Frame frame = Frame.of(use.rule().window(), world.bounds(), Bounds.Basis.of(use));
    Judgement done =
        new Judge(world, new Question(use, act.at(), List.of(), List.of(), List.of(), frame))
            .judgeUse(act);
    String condition = Say.condition(use.rule().guard());
    return switch (world.conditions().holds(use.rule().guard(), act, use.rule().keys())) {
      case TRUE -> done;
      case FALSE ->
          done.overruled(
              Verdict.BREACHED,
              Reasons.sentence(
                  act.event()
                      + " on "
                      + world.say().when(act.at())
                      + ", allowed only if "
                      + condition));
      case UNKNOWN ->
          done.verdict() == Verdict.BREACHED
              ? done
              : done.overruled(
                  Verdict.UNDETERMINED,
                  Reasons.sentence("it cannot be told whether this was allowed: " + condition));
    };
  }
}
