package org.plumbline.runtime.judge;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.verdict.Verdict;

/** What must not be done (§7). */
final class Prohibitions {
  private final World world;
  private final Arising arising;
  private final RuleCode rule;
  private final List<Happening> ends;
  private final Frame frame;

  Prohibitions(World world, Arising arising) {
    this.world = world;
    this.arising = arising;
    this.rule = arising.rule();
    this.ends = arising.ends();
    this.frame = Frame.of(rule.window(), world.bounds(), Basis.of(arising));
  }

  /** One breach for each violation; without any, one verdict on the scope. */
  List<Judgement> judge(List<Candidate> candidates) {
    List<Judgement> judgements = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Truth violates = violates(candidate);
      if (violates.perhaps()) {
        Verdict verdict = violates.surely() ? Verdict.BREACHED : Verdict.UNDETERMINED;
        judgements.add(judgement(verdict, candidate.act()));
      }
    }
    if (judgements.isEmpty()) {
      judgements.add(judgement(kept(), null));
    }
    return judgements;
  }

  /** §7: in the scope, and in the window if there is one; the exception is in {@code counts}. */
  private Truth violates(Candidate candidate) {
    Happening act = candidate.act();
    Truth ended = Truth.FALSE;
    for (Happening end : ends) {
      ended = ended.or(end.certain().and(world.order().before(end, act)));
    }
    return candidate
        .counts()
        .and(ended.not())
        .and(frame.from(act).precededBy(act, world.order()).not())
        .and(frame.by(act).kept(act, world.order()));
  }

  private Verdict kept() {
    Limit by = frame.by(null);
    Happening end = ends.stream().filter(e -> e.certain().surely()).findFirst().orElse(null);
    boolean over = end != null || by.passedAt(world.asOf()).surely();
    long closed =
        over && end == null ? by.latest() : end == null ? world.asOf() : end.at().latest();
    long until = Math.min(closed, world.asOf());
    if (!world.provesAbsence(rule.acts(), arising.trigger().at(), until)) {
      return Verdict.UNDETERMINED;
    }
    if (over) {
      return Verdict.MET;
    }
    boolean openForSure =
        world.covers(rule.ends()) && ends.isEmpty() && !by.passedAt(world.asOf()).perhaps();
    return openForSure ? Verdict.PENDING : Verdict.UNDETERMINED;
  }

  private Judgement judgement(Verdict verdict, @Nullable Happening act) {
    return Judgement.ofTime(verdict, act, null, frame.from(arising.trigger()), frame.by(null));
  }
}
