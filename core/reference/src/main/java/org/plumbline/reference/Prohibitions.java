package org.plumbline.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.kernel.Rule;
import org.plumbline.runtime.verdict.Facet;
import org.plumbline.runtime.verdict.FacetVerdict;
import org.plumbline.runtime.verdict.Verdict;

/** What must not be done (§7). */
final class Prohibitions {
  private final World world;
  private final Arising arising;
  private final Rule rule;
  private final List<Happening> ends;
  private final Frame frame;

  Prohibitions(World world, Arising arising) {
    this.world = world;
    this.arising = arising;
    this.rule = arising.rule();
    this.ends = arising.ends();
    this.frame = Frame.of(rule.window(), world.bounds(), Bounds.Basis.of(arising));
  }

  /** One breach for each violation; without any, one verdict on the scope. */
  List<Judgement> judge(List<Candidate> candidates) {
    List<Judgement> judgements = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Truth violates = violates(candidate);
      if (violates.perhaps()) {
        judgements.add(violation(candidate.act(), violates));
      }
    }
    if (judgements.isEmpty()) {
      judgements.add(kept());
    }
    return judgements;
  }

  /** §7: in the scope, and in the window if there is one; the exception is in {@code counts}. */
  private Truth violates(Candidate candidate) {
    Happening act = candidate.act();
    Truth ended =
        ends.stream()
            .map(end -> end.certain().and(world.order().before(end, act)))
            .reduce(Truth.FALSE, Truth::or);
    return candidate
        .counts()
        .and(ended.not())
        .and(frame.from(act).precededBy(act, world.order()).not())
        .and(frame.by(act).kept(act, world.order()));
  }

  private Judgement violation(Happening act, Truth violates) {
    String what = act.event() + " on " + world.say().when(act.at());
    return violates.surely()
        ? judgement(Verdict.BREACHED, act, what + ", which must not be")
        : judgement(
            Verdict.UNDETERMINED, act, what + ", but it cannot be told whether that was forbidden");
  }

  private Judgement kept() {
    Limit by = frame.by(null);
    Happening end = ends.stream().filter(e -> e.certain().surely()).findFirst().orElse(null);
    boolean over = end != null || by.passedAt(world.asOf()).surely();
    long closed =
        over && end == null ? by.latest() : end == null ? world.asOf() : end.at().latest();
    long until = Math.min(closed, world.asOf());
    String none = "no " + Say.any(rule.acts());
    if (!world.provesAbsence(rule.acts(), arising.trigger().at(), until)) {
      return judgement(
          Verdict.UNDETERMINED,
          null,
          "the data do not show whether there was " + none.substring(3) + world.gap(rule.acts()));
    }
    boolean openForSure =
        world.covers(rule.ends()) && ends.isEmpty() && !by.passedAt(world.asOf()).perhaps();
    if (over) {
      return judgement(Verdict.MET, null, none + " while it was forbidden");
    }
    return openForSure
        ? judgement(Verdict.PENDING, null, none + " so far")
        : judgement(
            Verdict.UNDETERMINED,
            null,
            none
                + ", and it cannot be told whether it is still forbidden"
                + world.gap(rule.ends()));
  }

  private Judgement judgement(Verdict verdict, @Nullable Happening act, String reason) {
    String sentence = Reasons.sentence(reason);
    return new Judgement(
        verdict,
        Map.of(Facet.TIME, new FacetVerdict(verdict, true, reason)),
        true,
        act,
        null,
        null,
        frame.from(arising.trigger()),
        frame.by(null),
        sentence);
  }
}
