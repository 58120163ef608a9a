package org.plumbline.reference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Window.Early;
import org.plumbline.runtime.calendar.LocalClock;
import org.plumbline.runtime.verdict.Facet;
import org.plumbline.runtime.verdict.FacetVerdict;
import org.plumbline.runtime.verdict.Verdict;

/** The verdict on one obligation (§2.5 to §2.9). */
final class Judge {
  private final World world;
  private final Question question;
  private final Frame frame;
  private final Reasons reasons;
  private final IdentityHashMap<Happening, Map<Facet, Finding>> findings = new IdentityHashMap<>();

  Judge(World world, Question question) {
    this.world = world;
    this.question = question;
    this.frame = question.frame();
    this.reasons = new Reasons(world, question.arising().rule());
  }

  /** §2.6. */
  Judgement judge() {
    for (Candidate candidate : question.candidates()) {
      if (counts(candidate).surely() && passes(candidate.act()).surely()) {
        return done(candidate.act());
      }
    }
    Happening end = firstSureEnd();
    return end == null ? stillCalledFor() : ended(end);
  }

  /** §2.10, §2.12: the occurrence itself is what is judged, whatever others there are. */
  Judgement judgeUse(Happening act) {
    return switch (whole(facets(act))) {
      case MET -> done(act);
      case BREACHED -> breached(act);
      default -> {
        String doubts = attempt(act, Truth.TRUE).doubts();
        String reason = doubts.isEmpty() ? timeReason(act) : doubts; // its limit is yet to come
        yield judged(Verdict.UNDETERMINED, act, Reasons.sentence(reason));
      }
    };
  }

  /** §2.3, §2.5, §2.8: a candidate that is not too early to count, nor after an end. */
  Truth counts(Candidate candidate) {
    Happening act = candidate.act();
    Truth ended =
        question.ends().stream()
            .map(end -> end.certain().and(world.order().before(end, act)))
            .reduce(Truth.FALSE, Truth::or);
    Truth ignored =
        frame.early(act) == Early.IGNORED
            ? frame.from(act).precededBy(act, world.order())
            : Truth.FALSE;
    return candidate.counts().and(ended.not()).and(ignored.not());
  }

  /** Whether it passes every facet that is evidenced. */
  Truth passes(Happening act) {
    List<Verdict> verdicts = new ArrayList<>(othersThanTime(act));
    verdicts.add(time(act));
    return switch (Judgement.whole(verdicts)) {
      case MET -> Truth.TRUE;
      case BREACHED -> Truth.FALSE;
      default -> Truth.UNKNOWN;
    };
  }

  /** §2.6, §2.7: nothing has ended it, so it is the limit that decides. */
  private Judgement stillCalledFor() {
    Limit by = frame.by(firstThatCounts());
    Truth passed = frame.by(null).passedAt(world.asOf());
    if (!passed.perhaps() || by.toCome()) {
      return isSureUntil(world.asOf(), true)
          ? pending()
          : undetermined(reasons.notProven(question));
    }
    return passed.surely() ? limitHasPassed() : limitMayHavePassed();
  }

  /** §2.6, §2.7. */
  private Judgement limitMayHavePassed() {
    Attempt perhaps = perhapsPassing();
    return undetermined(
        perhaps == null
            ? reasons.limitInRange(attempt(), frame.by(null), notCounting())
            : reasons.mayHaveBeenDone(perhaps));
  }

  /** §2.6, §2.7. */
  private Judgement limitHasPassed() {
    Attempt perhaps = perhapsPassing();
    if (perhaps != null) {
      return undetermined(reasons.mayHaveBeenDone(perhaps));
    }
    return isSureUntil(frame.by(null).latest(), true)
        ? breached(firstThatCounts())
        : undetermined(reasons.notProven(question));
  }

  /** §2.8, §2.9. */
  private Judgement ended(Happening end) {
    Limit by = frame.by(null);
    if (by.isNone()) {
      return endedWithoutLimit(end);
    }
    boolean limitFirst = by.latest() < end.at().earliest() && !by.toCome();
    boolean endFirst = end.at().latest() <= by.earliest() || by.toCome();
    if (limitFirst) {
      return limitHasPassed();
    }
    Attempt perhaps = perhapsPassing();
    if (perhaps != null) {
      return undetermined(reasons.mayHaveBeenDone(perhaps));
    }
    Happening first = firstThatCounts();
    if (first != null) {
      return isSureUntil(Math.min(by.latest(), end.at().latest()), false)
          ? breached(first)
          : undetermined(reasons.notProven(question));
    }
    if (!endFirst) {
      return undetermined(reasons.limitOrEnd(by, end));
    }
    return isSureUntil(end.at().latest(), false) && nonePerhapsCounts()
        ? endedFirst(end)
        : undetermined(reasons.notProven(question));
  }

  /** §2.9. */
  private Judgement endedWithoutLimit(Happening end) {
    Attempt perhaps = perhapsPassing();
    if (perhaps != null) {
      return undetermined(reasons.mayHaveBeenDone(perhaps));
    }
    return isSureUntil(end.at().latest(), false)
        ? breached(firstThatCounts())
        : undetermined(reasons.notProven(question));
  }

  /**
   * §2.7, §2.8: whether what the data lack until then did not happen.
   *
   * @param ends whether that no end came by then matters too
   */
  private boolean isSureUntil(long until, boolean ends) {
    boolean noAct =
        world.provesAbsence(question.arising().rule().acts(), question.absentFrom(), until);
    boolean noEnd =
        world.covers(question.endEvents())
            && until <= world.provenUntil()
            && question.ends().stream()
                .noneMatch(end -> !end.certain().surely() && end.at().earliest() <= until);
    return noAct && (noEnd || !ends);
  }

  private @Nullable Happening firstSureEnd() {
    return question.ends().stream()
        .filter(end -> end.certain().surely())
        .min(Happening.BY_TIME)
        .orElse(null);
  }

  /** The candidate that is judged if none passes (§2.6). */
  @Nullable Happening firstThatCounts() {
    return question.candidates().stream()
        .filter(candidate -> counts(candidate).surely())
        .map(Candidate::act)
        .findFirst()
        .orElse(null);
  }

  private boolean nonePerhapsCounts() {
    return question.candidates().stream().noneMatch(candidate -> counts(candidate).perhaps());
  }

  /** The first that may do; null if none may. */
  private @Nullable Attempt perhapsPassing() {
    return firstAttempt(this::perhapsPasses);
  }

  /** What was done and comes nearest: that may do, or surely counts; null if nothing may count. */
  private @Nullable Attempt attempt() {
    Attempt perhaps = perhapsPassing();
    Attempt counts = perhaps == null ? firstAttempt(c -> counts(c).surely()) : perhaps;
    return counts == null ? firstAttempt(c -> counts(c).perhaps()) : counts;
  }

  private @Nullable Attempt firstAttempt(Predicate<Candidate> which) {
    return question.candidates().stream()
        .filter(which)
        .findFirst()
        .map(candidate -> attempt(candidate.act(), counts(candidate)))
        .orElse(null);
  }

  private Attempt attempt(Happening act, Truth counts) {
    Rule rule = question.arising().rule();
    Truth condition = world.conditions().holds(rule.countsWhen(), act, rule.keys());
    String onlyIf =
        condition == Truth.UNKNOWN ? ": only if " + Say.condition(rule.countsWhen()) : "";
    return new Attempt(act, facets(act), frame.by(act), counts.surely(), onlyIf);
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

  private String timeReason(Happening act) {
    Limit by = frame.by(act);
    Truth tooEarly = tooEarly(act);
    return switch (time(act)) {
      case MET -> reasons.inTime(by);
      case PENDING -> reasons.yetToBeHeld(by);
      case BREACHED ->
          tooEarly.surely() ? reasons.tooEarly(frame.from(act)) : reasons.late(act, by);
      default -> reasons.cannotTell(tooEarly.perhaps() ? frame.from(act) : by);
    };
  }

  /** §3: what the other facets that are evidenced have. */
  private List<Verdict> othersThanTime(Happening act) {
    return findings(act).values().stream()
        .filter(Finding::evidenced)
        .map(Finding::verdict)
        .toList();
  }

  /** The same whenever asked: nothing in them changes while an obligation is judged. */
  private Map<Facet, Finding> findings(Happening act) {
    return findings.computeIfAbsent(act, any -> new Facets(world, question.arising(), act).judge());
  }

  private Map<Facet, FacetVerdict> facets(Happening act) {
    Map<Facet, FacetVerdict> facets = new EnumMap<>(Facet.class);
    facets.put(Facet.TIME, new FacetVerdict(time(act), true, timeReason(act)));
    findings(act).forEach((facet, finding) -> facets.put(facet, finding.verdictOnFacet()));
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
    return question.candidates().stream()
        .takeWhile(candidate -> !candidate.act().is(act))
        .anyMatch(this::perhapsPasses);
  }

  private boolean complete(Happening act) {
    return findings(act).values().stream().allMatch(Finding::complete);
  }

  private static Verdict whole(Map<Facet, FacetVerdict> facets) {
    return Judgement.whole(
        facets.values().stream()
            .filter(FacetVerdict::evidenced)
            .map(FacetVerdict::verdict)
            .toList());
  }

  private Judgement done(Happening act) {
    return judged(Verdict.MET, act, reasons.met(act, facets(act), frame));
  }

  private Judgement breached(@Nullable Happening act) {
    if (act != null) {
      return judged(Verdict.BREACHED, act, reasons.breached(attempt(act, Truth.TRUE)));
    }
    Attempt attempt = attempt();
    return attempt == null
        ? undone(Verdict.BREACHED, reasons.undone(frame.by(null), firstSureEnd(), notCounting()))
        : undone(Verdict.BREACHED, reasons.breached(attempt)).noLaterThan(attempt.act());
  }

  private String notCounting() {
    return new NotCounting(world, question).reason();
  }

  private Judgement pending() {
    return undone(
        Verdict.PENDING, reasons.pending(attempt(), reported(frame.by(null)), notCounting()));
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

  private Judgement endedFirst(Happening end) {
    String reason = reasons.endedFirst(end);
    return undone(Verdict.NOT_APPLICABLE, reason).overruled(Verdict.NOT_APPLICABLE, reason);
  }

  /** What the first that may count shows, where that is as undetermined as the whole. */
  private Judgement undetermined(String reason) {
    Happening first =
        question.candidates().stream()
            .filter(this::perhapsPasses)
            .map(Candidate::act)
            .findFirst()
            .orElse(null);
    return first != null && whole(facets(first)) == Verdict.UNDETERMINED
        ? judged(Verdict.UNDETERMINED, first, reason)
        : undone(Verdict.UNDETERMINED, reason);
  }

  private Judgement judged(Verdict verdict, Happening act, String reason) {
    return new Judgement(
        verdict,
        facets(act),
        complete(act),
        act,
        firstSureEnd(),
        null,
        frame.from(act),
        frame.by(act),
        reason);
  }

  private Judgement undone(Verdict verdict, String reason) {
    Limit from = frame.from(question.arising().trigger());
    Map<Facet, FacetVerdict> time = Map.of(Facet.TIME, new FacetVerdict(verdict, true, reason));
    Limit by = reported(frame.by(null));
    return new Judgement(verdict, time, true, null, firstSureEnd(), null, from, by, reason);
  }
}
