package org.plumbline.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.Recurrence;
import org.plumbline.model.kernel.Recurrence.CountedFrom;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Window;
import org.plumbline.reference.Paces.Pace;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.verdict.Verdict;

/** An act that is due again and again (§4.1 to §4.6). */
final class Recurrences {
  private final World world;
  private final Bounds bounds;
  private final Arising arising;
  private final Rule rule;
  private final Recurrence recurrence;
  private final List<Pace> paces;
  private final List<Happening> ends;
  private final List<EventPattern> endEvents;

  Recurrences(World world, Arising arising, Recurrence recurrence, List<Happening> ends) {
    this.world = world;
    this.bounds = world.bounds();
    this.arising = arising;
    this.rule = arising.rule();
    this.recurrence = recurrence;
    Paces.Sequence sequence = new Paces(world, arising).of(recurrence);
    this.paces = sequence.paces();
    this.ends = new ArrayList<>(ends);
    this.endEvents = new ArrayList<>(rule.ends());
    if (sequence.end() != null) {
      this.ends.add(sequence.end());
    }
    if (!paces.isEmpty()) {
      Pace latest = paces.get(paces.size() - 1);
      List<Recurrence.Phase> phases = recurrence.phases();
      if (latest.phase().equals(phases.get(phases.size() - 1))) {
        endEvents.addAll(latest.phase().until());
      }
    }
  }

  /**
   * One of the chain.
   *
   * @param trigger what it counts from: the trigger, then the last actual occurrence
   * @param clause of the phase in which it is due
   * @param intervalsMissed how many whole intervals went by since it was due
   */
  record Link(Happening trigger, int clause, Judgement judgement, int intervalsMissed) {}

  /** One obligation after the other: each one's discharge is the next one's trigger (§4.1). */
  List<Link> chain(List<Candidate> candidates) {
    List<Link> chain = new ArrayList<>();
    List<Candidate> left = candidates;
    Happening last = arising.trigger();
    Frame frame = first();
    if (paces.isEmpty()) {
      return chain;
    }
    while (true) {
      Question question = new Question(arising, last.at(), left, ends, endEvents, frame);
      Judge judge = new Judge(world, question);
      Judgement judgement = judge.judge();
      chain.add(new Link(last, clause(last, judgement), judgement, missed(judgement, last)));
      Happening act = next(judge, judgement);
      if (act == null) {
        return chain;
      }
      left = after(act, left);
      Limit previous = frame.by(act);
      last = act.withKeysOf(arising.trigger());
      frame = following(last, previous);
      if (judge.mayBeDoneBefore(act) && hasFloor()) {
        chain.add(new Link(last, clause(last, judgement), inDoubt(), 0));
        return chain;
      }
    }
  }

  /** With a floor, an act that was already the next one is perhaps too soon to be one at all. */
  private boolean hasFloor() {
    return paces.stream().anyMatch(pace -> pace.phase().window().from() != null);
  }

  private static Judgement inDoubt() {
    return Judgement.without(
        Verdict.UNDETERMINED,
        "It cannot be told from which occurrence this counts: an earlier one may have been it.");
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
    return candidates.stream()
        .filter(candidate -> !candidate.act().is(act))
        .map(
            candidate ->
                new Candidate(
                    candidate.act(),
                    candidate.counts().and(world.order().notAfter(act, candidate.act()))))
        .filter(candidate -> candidate.counts().perhaps())
        .toList();
  }

  /** §4.1: the first limit or, without one, the first phase's; a floor needs a last occurrence. */
  private Frame first() {
    Bounds.Basis basis = Bounds.Basis.of(arising);
    if (!rule.window().equals(Window.UNTIMED) || paces.isEmpty()) {
      return Frame.of(rule.window(), bounds, basis);
    }
    Window window = paces.get(0).phase().window();
    return Frame.of(
        Limit.NONE_BELOW,
        Window.Early.IGNORED,
        bounds.by(window.target(), basis),
        bounds.by(window.by(), basis));
  }

  /** The edges for the next after an occurrence. */
  private Frame following(Happening last, Limit previous) {
    return new Frame() {
      @Override
      public Limit from(Happening act) {
        return bounds.from(paceAt(act).phase().window().from(), basis(last, last));
      }

      @Override
      public Window.Early early(Happening act) {
        return paceAt(act).phase().window().early();
      }

      @Override
      public Limit target(Happening act) {
        return bounds.by(paceAt(act).phase().window().target(), basis(last, last));
      }

      @Override
      public Limit by(@Nullable Happening act) {
        return due(last, act, previous);
      }
    };
  }

  private Bounds.Basis basis(Happening anchor, Happening last) {
    return new Bounds.Basis(anchor, last, rule.keys());
  }

  /** The phase to which an occurrence belongs: at the moment of a switch still the old one. */
  private Pace paceAt(Happening act) {
    Pace at = paces.get(0);
    for (Pace pace : paces.subList(1, paces.size())) {
      at = world.order().before(pace.begin(), act).surely() && sure(pace) ? pace : at;
    }
    return at;
  }

  /** The phase in which the interval after an occurrence begins. */
  private int paceAfter(Happening last) {
    return paces.indexOf(paceAt(last));
  }

  private static boolean sure(Pace pace) {
    return pace.begin().certain().surely();
  }

  /** §4.6: due after the last by its phase, changed by each switch until the act. */
  private Limit due(Happening last, @Nullable Happening act, Limit previous) {
    int index = paceAfter(last);
    Limit due = ownDue(paces.get(index), last, previous);
    for (Pace pace : paces.subList(index + 1, paces.size())) {
      Happening change = pace.begin();
      boolean actFirst = act != null && world.order().notAfter(act, change).surely();
      // A limit that had passed before the switch stands.
      Truth inTime = due.kept(change, world.order());
      if (actFirst || !inTime.perhaps()) {
        return due;
      }
      Limit fresh = ownDue(pace, last, previous);
      Limit sinceChange = bounds.by(pace.phase().window().by(), basis(change, last));
      Limit changed = fresh.orLater(due.orEarlier(sinceChange));
      boolean maybeActFirst = act != null && world.order().notAfter(act, change).perhaps();
      due =
          sure(pace) && inTime.surely() && !maybeActFirst
              ? changed
              : due.orPerhaps(changed).orPerhaps(due.orLater(fresh));
    }
    return due;
  }

  /** An interval of one phase, from the last actual occurrence or from when it was due. */
  private Limit ownDue(Pace pace, Happening last, Limit from) {
    Limit due = bounds.by(pace.phase().window().by(), basis(last, last));
    if (recurrence.countedFrom() == CountedFrom.LAST_OCCURRENCE) {
      return due;
    }
    if (from.moment() == null) {
      return Limit.UNKNOWN.in(due.unit());
    }
    Limit next = from;
    while (!next.isNone() && next.moment() != null && !isAfter(next, from, last)) {
      Happening anchor =
          Happening.computed("due", java.util.Objects.requireNonNull(next.moment()), last.keys());
      Limit further = bounds.by(pace.phase().window().by(), basis(anchor, last));
      if (further.earliest() <= next.earliest()) {
        return further;
      }
      next = further;
    }
    return next;
  }

  /** Whether it is the first due moment after the one that was missed or met. */
  private static boolean isAfter(Limit next, Limit from, Happening last) {
    return next.earliest() > from.earliest() && next.earliest() >= last.at().latest();
  }

  /** The clause that set the limit: the standard's own for the first limit. */
  private int clause(Happening last, Judgement judgement) {
    if (last.is(arising.trigger()) && !rule.window().equals(Window.UNTIMED)) {
      return rule.id().clause();
    }
    int index = last.is(arising.trigger()) ? 0 : paceAfter(last);
    for (int i = index + 1; i < paces.size(); i++) {
      Happening change = paces.get(i).begin();
      Happening act = judgement.act();
      boolean actFirst = act != null && world.order().notAfter(act, change).surely();
      boolean applied = judgement.by().kept(change, world.order()).perhaps() && sure(paces.get(i));
      index = applied && !actFirst && !last.is(arising.trigger()) ? i : index;
    }
    int clause = paces.get(index).phase().clause();
    return clause == 0 ? rule.id().clause() : clause;
  }

  /** §4.2: the whole intervals that went by since it was due, at least one. */
  private int missed(Judgement judgement, Happening last) {
    if (!judgement.isMissed(world.order())) {
      return 0;
    }
    Pace pace = paces.get(paceAfter(last));
    int missed = 0;
    Moment due = judgement.by().moment();
    while (due != null) {
      Happening anchor = Happening.computed("due", due, last.keys());
      Moment next = bounds.by(pace.phase().window().by(), basis(anchor, last)).moment();
      boolean whole =
          next != null && next.latest() > due.latest() && next.latest() <= until(judgement);
      missed += whole ? 1 : 0;
      due = whole ? next : null;
    }
    return Math.max(1, missed);
  }

  private long until(Judgement judgement) {
    Happening act = judgement.act();
    Happening end = judgement.end();
    if (act != null) {
      return act.at().earliest();
    }
    return end == null ? world.asOf() : end.at().earliest();
  }

  /** §4.5: a new trigger for the same subject ends what the old one left open. */
  static List<Happening> superseding(World world, Arising arising, List<Arising> all) {
    Map<String, String> subject = new HashMap<>(arising.subject());
    return all.stream()
        .filter(other -> !other.trigger().is(arising.trigger()))
        .filter(other -> other.subject().equals(subject))
        .filter(other -> Happening.BY_TIME.compare(arising.trigger(), other.trigger()) < 0)
        .map(Arising::trigger)
        .toList();
  }
}
