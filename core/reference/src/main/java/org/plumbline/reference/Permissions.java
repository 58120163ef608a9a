package org.plumbline.reference;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.kernel.Rule;
import org.plumbline.runtime.verdict.Verdict;

/** What may be done: each use of it is judged against its conditions (§2.12). */
final class Permissions {
  private final World world;
  private final Rule rule;

  Permissions(World world, Rule rule) {
    this.world = world;
    this.rule = rule;
  }

  /** One use of the permission, and what is said of it. */
  record Use(Happening act, Judgement judgement) {}

  /** The uses, by time; each belongs to the last trigger before it. */
  List<Use> judge(List<Arising> arisings) {
    List<Use> uses = new ArrayList<>();
    for (Happening act : world.happenings()) {
      Truth counts =
          world
              .matches(act, rule.acts())
              .and(world.conditions().holds(rule.countsWhen(), act, rule.keys()));
      Arising arising = last(act, arisings);
      if (counts.perhaps() && arising != null) {
        uses.add(new Use(act, judge(act, counts, arising)));
      }
    }
    return uses;
  }

  private @Nullable Arising last(Happening act, List<Arising> arisings) {
    Arising last = null;
    for (Arising arising : arisings) {
      boolean before =
          !act.is(arising.trigger())
              && World.agree(act.keys(), arising.trigger().keys(), rule.keys())
              && world.order().notAfter(arising.trigger(), act).perhaps();
      last = before ? arising : last;
    }
    return last;
  }

  private Judgement judge(Happening act, Truth counts, Arising arising) {
    Frame frame = Frame.of(rule.window(), world.bounds(), Bounds.Basis.of(arising));
    Truth sure =
        counts.and(arising.trigger().certain()).and(world.order().notAfter(arising.trigger(), act));
    Judge judge =
        new Judge(
            world,
            new Question(
                new Arising(rule, act.withCertain(Truth.TRUE)),
                act.at(),
                List.of(new Candidate(act, sure)),
                List.of(),
                List.of(),
                frame));
    Judgement use = judge.judgeUse(act);
    String condition = Say.condition(rule.guard());
    return switch (world.conditions().holds(rule.guard(), act, rule.keys()).and(sure)) {
      case TRUE -> use;
      case FALSE ->
          use.overruled(
              Verdict.BREACHED,
              Reasons.sentence(
                  act.event()
                      + " on "
                      + world.say().when(act.at())
                      + ", allowed only if "
                      + condition));
      case UNKNOWN ->
          use.verdict() == Verdict.BREACHED && sure.surely()
              ? use
              : use.overruled(
                  Verdict.UNDETERMINED,
                  Reasons.sentence("it cannot be told whether this was allowed: " + condition));
    };
  }
}
