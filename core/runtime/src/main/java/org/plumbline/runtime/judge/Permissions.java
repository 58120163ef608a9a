package org.plumbline.runtime.judge;

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
    Frame frame = Frame.of(use.rule().window(), world.bounds(), Basis.of(use));
    Judgement done =
        new Judge(world, new Question(use, act.at(), List.of(), List.of(), List.of(), frame))
            .judgeUse(act);
    return switch (use.rule().guard(world.conditions(), act)) {
      case TRUE -> done;
      case FALSE -> done.overruled(Verdict.BREACHED);
      case UNKNOWN ->
          done.verdict() == Verdict.BREACHED ? done : done.overruled(Verdict.UNDETERMINED);
    };
  }
}
