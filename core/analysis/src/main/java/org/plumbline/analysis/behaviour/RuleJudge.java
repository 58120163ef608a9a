package org.plumbline.analysis.behaviour;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.analysis.circumstances.Implication;
import org.plumbline.analysis.circumstances.Setting;
import org.plumbline.analysis.circumstances.UndecidedException;
import org.plumbline.analysis.relation.Relations;
import org.plumbline.runtime.verdict.Verdict;

/** What the changes of one rule do, each shown by cases. */
final class RuleJudge {
  private final RulePairing pairing;
  private final Relations relations;

  RuleJudge(RulePairing pairing, Relations relations) {
    this.pairing = pairing;
    this.relations = relations;
  }

  /** The effects, respect by respect; none if every case is judged as before. */
  List<Effect> effects() {
    return effects(judgements());
  }

  /** The effects of what must be shown alone. */
  List<Effect> effectsOfShown() {
    return effects(new RequirementJudge(pairing).judge());
  }

  private List<Effect> effects(List<Judgement> judgements) {
    CaseSearch search = new CaseSearch(pairing);
    List<Effect> effects = new ArrayList<>();
    for (Judgement one : judgements) {
      if (one.course() != Course.EQUIVALENT) {
        effects.add(shown(one, search));
      }
    }
    return effects;
  }

  /** Which way it went, without looking for cases. */
  Course course() {
    Course course = Course.EQUIVALENT;
    for (Judgement one : judgements()) {
      course = course.and(one.course());
    }
    return course;
  }

  private List<Judgement> judgements() {
    List<Judgement> all = new ArrayList<>();
    if (pairing.one().equals(pairing.other()) && pairing.countAlike() && sameRoles()) {
      return all;
    }
    if (pairing.one().kind() != pairing.other().kind()) {
      // what was to be done is not to be done now: nothing else of the two can be set side by side
      return List.of(Judgement.of(Respect.FORCE, Course.INCOMPARABLE));
    }
    CaseJudge cases = new CaseJudge(pairing);
    all.addAll(new ReachJudge(pairing).judge());
    add(Respect.CASES, cases::cases, all);
    add(Respect.ACT, cases::acts, all);
    add(Respect.END, cases::ends, all);
    all.addAll(new RequirementJudge(pairing).judge());
    all.addAll(together(new TimeJudge(pairing, relations).judge()));
    return all;
  }

  private boolean sameRoles() {
    return pairing.before().document().groups().equals(pairing.after().document().groups());
  }

  private interface Judge {
    Judgement judge();
  }

  private static void add(Respect respect, Judge judge, List<Judgement> all) {
    try {
      all.add(judge.judge());
    } catch (UndecidedException e) {
      all.add(Judgement.undecided(respect, e.reason()));
    }
  }

  /** All limits of a rule are one thing to whoever keeps them. */
  private static List<Judgement> together(List<Judgement> some) {
    List<Judgement> weighty =
        some.stream().filter(one -> one.course() != Course.EQUIVALENT).toList();
    boolean undecided = weighty.stream().anyMatch(one -> one.course() == Course.UNDECIDED);
    if (weighty.size() < 2 || undecided) {
      return weighty;
    }
    Judgement first = weighty.get(0);
    Course course = Course.EQUIVALENT;
    List<Hint> tighter = new ArrayList<>();
    List<Hint> looser = new ArrayList<>();
    for (Judgement one : weighty) {
      course = course.and(one.course());
      tighter.addAll(one.course() == Course.LOOSENED ? List.of() : one.tighter());
      looser.addAll(one.course() == Course.TIGHTENED ? List.of() : one.looser());
    }
    boolean alike = course == first.course();
    return List.of(
        new Judgement(
            first.respect(), course, alike ? first.days() : null, first.reason(), tighter, looser));
  }

  private Effect shown(Judgement one, CaseSearch search) {
    List<ShownCase> shown = new ArrayList<>();
    boolean canTighten = one.course() != Course.LOOSENED;
    boolean canLoosen = one.course() != Course.TIGHTENED;
    if (one.respect() != Respect.QUESTION && canTighten) {
      search.find(true, called(one.tighter())).ifPresent(shown::add);
    }
    if (one.respect() != Respect.QUESTION && canLoosen) {
      search.find(false, called(one.looser())).ifPresent(shown::add);
    }
    if (one.respect() == Respect.FORCE && !pairing.sameForce() && shown.isEmpty()) {
      // breached by both, which weighs more in the one
      search
          .find(canTighten, List.of(Verdict.BREACHED), called(List.of(Hint.ANYWHERE)))
          .ifPresent(shown::add);
    }
    return Effect.shown(one.respect(), one.course(), one.days(), one.reason(), shown);
  }

  /** Where nothing is said of the case, it is first looked for where both rules are called for. */
  private List<Hint> called(List<Hint> hints) {
    if (!hints.equals(List.of(Hint.ANYWHERE))) {
      return hints;
    }
    try {
      List<Hint> all = new ArrayList<>();
      Implication.setting(List.of(pairing.one().guard(), pairing.other().guard()), pairing.types())
          .filter(setting -> !setting.equals(Setting.PLAIN))
          .ifPresent(setting -> all.add(Hint.in(setting)));
      all.addAll(hints);
      return all;
    } catch (UndecidedException e) {
      return hints;
    }
  }
}
