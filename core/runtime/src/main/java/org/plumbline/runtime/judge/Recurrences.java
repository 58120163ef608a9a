package org.plumbline.runtime.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.judge.Paces.Pace;
import org.plumbline.runtime.judge.Recurrence.CheckPoint;
import org.plumbline.runtime.verdict.Verdict;

/** An act that is due again and again (§4.1 to §4.5). */
final class Recurrences {
  private final World world;
  private final Arising arising;
  private final RuleCode rule;
  private final List<CheckPoint> points;
  private final List<Pace> paces;
  private final Pacing pacing;
  private final List<Happening> ends;
  private final List<String> endEvents;

  Recurrences(World world, Arising arising, Recurrence recurrence) {
    this.world = world;
    this.arising = arising;
    this.rule = arising.rule();
    Paces.Sequence sequence = new Paces(world, arising).of(recurrence);
    this.paces = sequence.paces();
    this.points = recurrence.checkPoints();
    this.pacing = new Pacing(world, rule, recurrence.countedFrom(), arising.trigger(), paces);
    this.ends = new ArrayList<>(arising.ends());
    if (sequence.end() != null) {
      this.ends.add(sequence.end());
    }
    this.endEvents = new ArrayList<>(rule.ends().events());
    this.endEvents.addAll(sequence.endEvents().events());
  }

  /**
   * One of the chain.
   *
   * @param trigger what it counts from: the trigger, then the last actual occurrence
   * @param clause of the phase by whose pace it is due
   * @param intervalsMissed how many whole intervals went by since it was due
   */
  record Link(Happening trigger, int clause, Judgement judgement, int intervalsMissed) {}

  /** One obligation after the other: each one's discharge is the next one's trigger (§4.1). */
  List<Link> chain(List<Candidate> candidates) {
    List<Link> chain = new ArrayList<>();
    if (paces.isEmpty() && points.isEmpty() && isUntimed()) {
      return chain;
    }
    List<Candidate> left = candidates;
    Happening last = arising.trigger();
    Frame frame = first();
    while (true) {
      Judge judge =
          new Judge(world, new Question(arising, last.at(), left, ends, endEvents, frame));
      Judgement judgement = judge.judge();
      chain.add(link(last, judgement, chain.size()));
      Happening act = next(judge, judgement);
      boolean pointNext = act != null && chain.size() <= points.size();
      if (act == null || beginsAnew(act) || (paces.isEmpty() && !pointNext)) {
        return chain;
      }
      Limit previous = frame.by(act);
      left = after(act, left);
      last = act.withKeysOf(arising.trigger());
      frame = pointNext ? point(points.get(chain.size() - 1), last) : pacing.after(last, previous);
      if (judge.mayBeDoneBefore(act) && pacing.hasFloor()) {
        chain.add(link(last, inDoubt(), chain.size()));
        return chain;
      }
    }
  }

  /** §4.5: an act that is itself a new trigger; what follows it follows that. */
  private boolean beginsAnew(Happening act) {
    return arising.ends().stream().anyMatch(end -> end.certain().surely() && end.is(act));
  }

  /** §4.9: one more, by a limit that counts from the beginning. */
  private Frame point(CheckPoint point, Happening last) {
    Basis basis = new Basis(arising.trigger(), last, rule.keys());
    return Frame.of(point.window(), world.bounds(), basis);
  }

  private boolean isUntimed() {
    return rule.window() == Window.UNTIMED;
  }

  /** §4.1: the first limit or, without one, the first phase's; a floor needs a last occurrence. */
  private Frame first() {
    Bounds bounds = world.bounds();
    Basis basis = Basis.of(arising);
    if (!isUntimed()) {
      return Frame.of(rule.window(), bounds, basis);
    }
    if (paces.isEmpty()) {
      return new Frame.Fixed(Limit.NONE_BELOW, Window.Early.IGNORED, Limit.NONE_ABOVE);
    }
    Window pace = paces.get(0).phase().window();
    return new Frame.Fixed(Limit.NONE_BELOW, Window.Early.IGNORED, pace.by(bounds, basis));
  }

  /** What the next counts from; null if it is still to come, or nobody can say which it is. */
  private static @Nullable Happening next(Judge judge, Judgement judgement) {
    Happening first = judge.firstThatCounts();
    return switch (judgement.verdict()) {
      case MET -> judgement.act();
      case BREACHED -> first;
      case UNDETERMINED -> first != null && judge.closes(first) ? first : null;
      case PENDING, NOT_APPLICABLE -> null;
    };
  }

  /** Those that are not before the act, of one date also those that stand before it. */
  private List<Candidate> after(Happening act, List<Candidate> candidates) {
    List<Candidate> after = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Truth counts = candidate.counts().and(world.order().notAfter(act, candidate.act()));
      if (counts.perhaps() && !candidate.act().is(act)) {
        after.add(new Candidate(candidate.act(), counts));
      }
    }
    return after;
  }

  private static Judgement inDoubt() {
    return Judgement.without(Verdict.UNDETERMINED);
  }

  /**
   * The first is due by the standard's own clause, unless only its paces say when.
   *
   * @param before how many came before it
   */
  private Link link(Happening last, Judgement judgement, int before) {
    if (before > 0 && before <= points.size()) {
      int clause = points.get(before - 1).clause();
      int missed = judgement.isMissed(world.order()) ? 1 : 0;
      return new Link(last, clause == 0 ? rule.clause() : clause, judgement, missed);
    }
    boolean first = before == 0;
    if (first && paces.isEmpty()) {
      int missed = judgement.isMissed(world.order()) ? 1 : 0;
      return new Link(last, rule.clause(), judgement, missed);
    }
    int phase = first ? 0 : pacing.governing(last, judgement.by(), judgement.act());
    int clause = first && !isUntimed() ? rule.clause() : pacing.clause(phase);
    return new Link(last, clause, judgement, missed(judgement, last, phase));
  }

  /** §4.2: the whole intervals that went by since it was due, at least one. */
  private int missed(Judgement judgement, Happening last, int phase) {
    if (!judgement.isMissed(world.order())) {
      return 0;
    }
    long until = judgement.lateUntil(world.asOf());
    int whole = 0;
    Limit due = judgement.by();
    while (!paces.isEmpty() && due.moment() != null) {
      Limit next = pacing.next(phase, due, last);
      boolean wentBy = next.latest() > due.latest() && next.latest() <= until;
      whole += wentBy ? 1 : 0;
      due = wentBy ? next : Limit.UNKNOWN;
    }
    return Math.max(1, whole);
  }

  /** §4.5: a new trigger for the same subject ends what the old one left open. */
  static List<Happening> superseding(Arising arising, List<Arising> all) {
    Map<String, String> subject = arising.subject();
    return all.stream()
        .filter(other -> other.subject().equals(subject))
        .map(Arising::trigger)
        .filter(other -> Happening.BY_TIME.compare(arising.trigger(), other) < 0)
        .toList();
  }
}
