package org.plumbline.analysis.behaviour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.plumbline.analysis.circumstances.Implication;
import org.plumbline.analysis.circumstances.Setting;
import org.plumbline.analysis.relation.Matter;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.analysis.relation.Relations;
import org.plumbline.analysis.relation.Span;
import org.plumbline.analysis.witness.Witness;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.Rule;
import org.plumbline.runtime.calendar.WorkingCalendar;
import org.plumbline.runtime.verdict.Verdict;

/**
 * How the limits of two clauses lie that ask for the same act, where one sweep over the days cannot
 * tell: part by part, pace by pace, and by cases that show each way in which they differ. What is
 * asked for besides the time, such as contents, is left out of both.
 *
 * @param course {@link Course#TIGHTENED} if the second binds more, {@link Course#LOOSENED} if the
 *     first does
 * @param reason why it cannot be told; empty if it can
 * @param firstBreached a case that breaches the first and meets the second, if one was found
 * @param secondBreached a case that breaches the second and meets the first, if one was found
 */
public record LimitOrder(
    Course course,
    String reason,
    Optional<Witness> firstBreached,
    Optional<Witness> secondBreached) {
  /** 1970-01-05 was one; as days since 1970-01-01. */
  private static final int MONDAY = 4;

  private static final int MORNING = 10 * 3600;
  private static final List<Verdict> MET = List.of(Verdict.MET);

  /**
   * Compares.
   *
   * @param one of a document that shares its vocabulary with the other's
   * @param matter what the two have in common
   */
  public static LimitOrder between(
      PlacedRule one, PlacedRule other, Matter matter, Relations relations) {
    RulePairing pairing = new RulePairing(timeAlone(one), timeAlone(other));
    Course course = Course.EQUIVALENT;
    String reason = "";
    List<Hint> tighter = new ArrayList<>();
    List<Hint> looser = new ArrayList<>();
    for (Judgement judged : new TimeJudge(pairing, relations).judge()) {
      course = course.and(judged.course());
      reason = reason.isEmpty() ? judged.reason() : reason;
      tighter.addAll(judged.course() == Course.LOOSENED ? List.of() : judged.tighter());
      looser.addAll(judged.course() == Course.TIGHTENED ? List.of() : judged.looser());
    }
    Optional<Setting> both = both(pairing, matter);
    if (both.isEmpty()) {
      return new LimitOrder(Course.EQUIVALENT, "", Optional.empty(), Optional.empty());
    }
    CaseSearch search = new CaseSearch(pairing);
    List<Long> mondays = mondays(Span.of(one, other), one.calendar());
    EventPattern act = act(one, matter).where(act(other, matter).where());
    return new LimitOrder(
        course,
        reason,
        search
            .find(false, MET, hints(looser, matter, act, both.get(), mondays))
            .flatMap(c -> witness(c, pairing.before(), pairing.after())),
        search
            .find(true, MET, hints(tighter, matter, act, both.get(), mondays))
            .flatMap(c -> witness(c, pairing.after(), pairing.before())));
  }

  /** The same with the second first. */
  public LimitOrder swapped() {
    return new LimitOrder(course.back(), reason, secondBreached, firstBreached);
  }

  private static Optional<Witness> witness(ShownCase shown, PlacedRule breached, PlacedRule met) {
    return Witness.of(
        shown.history(),
        shown.coverage(),
        shown.asOf(),
        List.of(
            new Witness.Expected(breached, Verdict.BREACHED),
            new Witness.Expected(met, Verdict.MET)));
  }

  private static PlacedRule timeAlone(PlacedRule placed) {
    Rule rule = placed.rule().withoutRequirements();
    return new PlacedRule(placed.document(), rule, placed.calendar());
  }

  private static EventPattern act(PlacedRule placed, Matter matter) {
    return placed.rule().acts().stream()
        .filter(p -> p.event().equals(matter.act()))
        .findFirst()
        .orElseThrow()
        .where(placed.rule().countsWhen());
  }

  /** Where to look: for what makes both arise, and an act that counts for both. */
  private static List<Hint> hints(
      List<Hint> some, Matter matter, EventPattern act, Setting otherwise, List<Long> anchors) {
    EventPattern trigger = matter.triggers().stream().findFirst().orElse(null);
    return some.stream()
        .map(
            h ->
                new Hint(
                    h.setting().equals(Setting.PLAIN) ? otherwise : h.setting(),
                    h.anchors().isEmpty() ? anchors : h.anchors(),
                    trigger,
                    act,
                    Set.of()))
        .distinct()
        .toList();
  }

  /** Two days of different months on which both are in force, not long past if that can be. */
  private static List<Long> mondays(Span span, WorkingCalendar calendar) {
    int soon = Math.toIntExact(calendar.definition().knownAt().toEpochDay()) + 14;
    int first = Math.max(span.first(), Math.min(soon, span.last() - 7));
    int monday = first + Math.floorMod(MONDAY - first, 7);
    return IntStream.of(monday, monday + 25)
        .filter(day -> day <= span.last())
        .mapToObj(day -> calendar.clock().at(day, MORNING))
        .toList();
  }

  /** A setting in which both are asked; nothing if they never are. */
  private static Optional<Setting> both(RulePairing pairing, Matter matter) {
    List<Condition> guards =
        new ArrayList<>(
            List.of(
                RulePairing.everInForce(pairing.one()).guard(),
                RulePairing.everInForce(pairing.other()).guard()));
    matter.triggers().stream().limit(1).forEach(t -> guards.add(t.where()));
    return Implication.setting(guards, pairing.types());
  }
}
