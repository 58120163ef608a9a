package org.plumbline.runtime.judge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.calendar.LocalClock;
import org.plumbline.runtime.judge.Window.Early;
import org.plumbline.runtime.verdict.Facet;
import org.plumbline.runtime.verdict.FacetVerdict;
import org.plumbline.runtime.verdict.Verdict;

/** The verdict on one obligation (§2.5 to §2.10). */
final class Judge {
  private final World world;
  private final Question question;
  private final Frame frame;

  // One act is asked about again and again: whether it passes, then what is to be told of it.
  private @Nullable Happening lastAsked;
  private Map<Facet, Finding> lastAnswer = Map.of();

  Judge(World world, Question question) {
    this.world = world;
    this.question = question;
    this.frame = question.frame();
  }

  /** §2.6. */
  Judgement judge() {
    for (Candidate candidate : question.candidates()) {
      if (counts(candidate).surely() && passes(candidate.act()).surely()) {
        return judged(Verdict.MET, candidate.act());
      }
    }
    Happening end = firstSureEnd();
    return end == null ? stillCalledFor() : ended(end);
  }

  /** §2.10, §2.12: the occurrence itself is what is judged, whatever others there are. */
  Judgement judgeUse(Happening act) {
    Verdict whole = whole(facets(act));
    boolean decided = whole == Verdict.MET || whole == Verdict.BREACHED;
    return judged(decided ? whole : Verdict.UNDETERMINED, act);
  }

  /** §2.3, §2.5, §2.8: a candidate that is not too early to count, nor after an end. */
  Truth counts(Candidate candidate) {
    Happening act = candidate.act();
    Truth ended = Truth.FALSE;
    for (Happening end : question.ends()) {
      ended = ended.or(end.certain().and(world.order().before(end, act)));
    }
    Truth ignored =
        frame.early(act) == Early.IGNORED
            ? frame.from(act).precededBy(act, world.order())
            : Truth.FALSE;
    return candidate.counts().and(ended.not()).and(ignored.not());
  }

  /** Whether it passes every facet that is evidenced. */
  Truth passes(Happening act) {
    List<Verdict> verdicts = othersThanTime(act);
    verdicts.add(time(act));
    return switch (Judgement.whole(verdicts)) {
      case MET -> Truth.TRUE;
      case BREACHED -> Truth.FALSE;
      default -> Truth.UNKNOWN;
    };
  }

  /** §2.6, §2.7: nothing has ended it, so it is the limit that decides. */
  private Judgement stillCalledFor() {
    Limit by = frame.by(null);
    Truth passed = by.passedAt(world.asOf());
    if (!passed.perhaps() || frame.by(firstThatCounts()).toCome()) {
      return isSureUntil(world.asOf(), true) ? undone(Verdict.PENDING) : undetermined();
    }
    return passed.surely() ? limitHasPassed() : undetermined();
  }

  /** §2.6, §2.7. */
  private Judgement limitHasPassed() {
    boolean sure = !perhapsPassing() && isSureUntil(frame.by(null).latest(), true);
    return sure ? breached(firstThatCounts()) : undetermined();
  }

  /** §2.8, §2.9. */
  private Judgement ended(Happening end) {
    Limit by = frame.by(null);
    if (by.isNone()) {
      boolean sure = !perhapsPassing() && isSureUntil(end.at().latest(), false);
      return sure ? breached(firstThatCounts()) : undetermined();
    }
    if (by.latest() < end.at().earliest() && !by.toCome()) {
      return limitHasPassed();
    }
    if (perhapsPassing()) {
      return undetermined();
    }
    Happening first = firstThatCounts();
    if (first != null) {
      boolean sure = isSureUntil(Math.min(by.latest(), end.at().latest()), false);
      return sure ? breached(first) : undetermined();
    }
    boolean endFirst = end.at().latest() <= by.earliest() || by.toCome();
    return endFirst && isSureUntil(end.at().latest(), false) && nonePerhapsCounts()
        ? undone(Verdict.NOT_APPLICABLE).overruled(Verdict.NOT_APPLICABLE)
        : undetermined();
  }

  /**
   * §2.7, §2.8: whether what the data lack until then did not happen.
   *
   * @param ends whether that no end came by then matters too
   */
  private boolean isSureUntil(long until, boolean ends) {
    boolean noAct =
        world.provesAbsence(question.arising().rule().acts(), question.absentFrom(), until);
    return noAct && (!ends || noEndUntil(until));
  }

  private boolean noEndUntil(long until) {
    return world.covers(question.endEvents())
        && until <= world.provenUntil()
        && question.ends().stream()
            .noneMatch(end -> !end.certain().surely() && end.at().earliest() <= until);
  }

  private @Nullable Happening firstSureEnd() {
    return question.ends().stream()
        .filter(end -> end.certain().surely())
        .min(Happening.BY_TIME)
        .orElse(null);
  }

  /** The candidate that is judged if none passes (§2.6). */
  @Nullable Happening firstThatCounts() {
    return first(candidate -> counts(candidate).surely());
  }

  private boolean nonePerhapsCounts() {
    return question.candidates().stream().noneMatch(candidate -> counts(candidate).perhaps());
  }

  private boolean perhapsPassing() {
    return question.candidates().stream().anyMatch(this::perhapsPasses);
  }

  /** What was done and comes nearest: that may do, or surely counts; null if nothing may count. */
  private @Nullable Happening attempt() {
    Happening perhaps = first(this::perhapsPasses);
    Happening counts = perhaps == null ? firstThatCounts() : perhaps;
    return counts == null ? first(candidate -> counts(candidate).perhaps()) : counts;
  }

  private @Nullable Happening first(Predicate<Candidate> which) {
    for (Candidate candidate : question.candidates()) {
      if (which.test(candidate)) {
        return candidate.act();
      }
    }
    return null;
  }

  boolean perhapsPasses(Candidate candidate) {
    return counts(candidate).perhaps() && passes(candidate.act()).perhaps();
  }

  /** §1.6, §2.5. */
  private Verdict time(Happening act) {
    Truth tooEarly = tooEarly(act);
    Limit by = frame.by(act);
    Truth inTime = by.kept(act, world.order()).and(tooEarly.not());
    if (tooEarly.surely() || (!inTime.perhaps() && !by.toCome())) {
      return Verdict.BREACHED;
    }
    if (inTime.surely()) {
      return Verdict.MET;
    }
    return by.toCome() ? Verdict.PENDING : Verdict.UNDETERMINED;
  }

  /** §2.5: before a lower edge before which it counts and is a breach. */
  private Truth tooEarly(Happening act) {
    return frame.early(act) == Early.BREACH
        ? frame.from(act).precededBy(act, world.order())
        : Truth.FALSE;
  }

  /** §3: what the other facets that are evidenced have. */
  private List<Verdict> othersThanTime(Happening act) {
    List<Verdict> verdicts = new ArrayList<>();
    for (Finding finding : others(act).values()) {
      if (finding.evidenced()) {
        verdicts.add(finding.verdict());
      }
    }
    return verdicts;
  }

  private Map<Facet, Finding> others(Happening act) {
    if (!act.equals(lastAsked)) {
      lastAnswer = Facets.of(world, question.arising(), act);
      lastAsked = act;
    }
    return lastAnswer;
  }

  private Map<Facet, FacetVerdict> facets(Happening act) {
    Map<Facet, FacetVerdict> facets = new EnumMap<>(Facet.class);
    facets.put(Facet.TIME, new FacetVerdict(time(act), true, ""));
    others(act).forEach((facet, finding) -> facets.put(facet, finding.verdictOnFacet()));
    return facets;
  }

  /**
   * Whether the act is the one that counts in any case: if the only doubt is whether it was late,
   * or if no other can be in time.
   */
  boolean closes(Happening act) {
    boolean another =
        question.candidates().stream().anyMatch(c -> !c.act().is(act) && perhapsPasses(c));
    return (Judgement.whole(othersThanTime(act)) == Verdict.MET && !tooEarly(act).perhaps())
        || (frame.by(null).passedAt(world.asOf()).surely() && !another);
  }

  /** Whether another than the act, before it, may have done what the act surely did. */
  boolean mayBeDoneBefore(Happening act) {
    for (Candidate candidate : question.candidates()) {
      if (candidate.act().is(act)) {
        return false;
      }
      if (perhapsPasses(candidate)) {
        return true;
      }
    }
    return false;
  }

  private static Verdict whole(Map<Facet, FacetVerdict> facets) {
    return Judgement.whole(
        facets.values().stream()
            .filter(FacetVerdict::evidenced)
            .map(FacetVerdict::verdict)
            .toList());
  }

  private Judgement breached(@Nullable Happening act) {
    if (act != null) {
      return judged(Verdict.BREACHED, act);
    }
    Happening attempt = attempt();
    Judgement undone = undone(Verdict.BREACHED);
    return attempt == null ? undone : undone.noLaterThan(attempt);
  }

  /** §5.5: of a limit before something that has no date yet only the latest moment is reported. */
  private Limit reported(Limit by) {
    return by.toCome() && by.moment() != null && spansDays(by)
        ? new Limit(by.latest(), by.latest(), by.unit(), true, null)
        : by;
  }

  private boolean spansDays(Limit by) {
    LocalClock clock = world.calendar().clock();
    return clock.dayOf(by.earliest()) != clock.dayOf(by.latest());
  }

  /** What the first that may count shows, where that is as undetermined as the whole. */
  private Judgement undetermined() {
    Happening first = first(this::perhapsPasses);
    return first != null && whole(facets(first)) == Verdict.UNDETERMINED
        ? judged(Verdict.UNDETERMINED, first)
        : undone(Verdict.UNDETERMINED);
  }

  private Judgement judged(Verdict verdict, Happening act) {
    boolean complete = others(act).values().stream().allMatch(Finding::complete);
    return new Judgement(
        verdict, facets(act), complete, act, firstSureEnd(), null, frame.from(act), frame.by(act));
  }

  private Judgement undone(Verdict verdict) {
    Limit from = frame.from(question.arising().trigger());
    return Judgement.ofTime(verdict, null, firstSureEnd(), from, reported(frame.by(null)));
  }
}
