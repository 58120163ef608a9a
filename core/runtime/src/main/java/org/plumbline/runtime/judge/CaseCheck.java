package org.plumbline.runtime.judge;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.runtime.calendar.LocalClock;
import org.plumbline.runtime.verdict.Force;
import org.plumbline.runtime.verdict.Verdict;

/** One rule of a document in one case (§2). */
final class CaseCheck {
  private final World world;
  private final RuleCode rule;

  private CaseCheck(World world, RuleCode rule) {
    this.world = world;
    this.rule = rule;
  }

  /** The verdicts on a rule's obligations, by the time of the trigger. */
  static List<Verdicts.Given> of(World world, RuleCode rule) {
    return new CaseCheck(world.judging(rule), rule).check();
  }

  private List<Verdicts.Given> check() {
    List<Verdicts.Given> given = new ArrayList<>();
    if (rule.trigger() instanceof Trigger.Ahead ahead) {
      leadTimes(ahead, given);
      return given;
    }
    List<Arising> all = triggered();
    if (all.isEmpty()) {
      return given;
    }
    if (rule.force() == Force.PERMISSION) {
      all.forEach(use -> given.add(Verdicts.of(use, permitted(use))));
      return given;
    }
    List<Arising> called = new ArrayList<>();
    for (Arising arising : all) {
      if (guard(arising).perhaps() && !Eaches.isUnknown(arising)) {
        called.add(new Arising(rule, arising.trigger(), ends(arising, all)));
      }
    }
    List<List<Candidate>> candidates = new Discharges(world, this::isClosed).of(rule, called);
    int next = 0;
    for (Arising arising : all) {
      if (!guard(arising).perhaps()) {
        given.add(Verdicts.of(arising, Judgement.without(Verdict.NOT_APPLICABLE)));
      } else if (Eaches.isUnknown(arising)) {
        given.add(Verdicts.of(arising, Judgement.without(Verdict.UNDETERMINED)));
      } else {
        judge(called.get(next), candidates.get(next), given);
        next++;
      }
    }
    return given;
  }

  /** By the time of the trigger, then in the order of the list. */
  private List<Arising> triggered() {
    List<Arising> all = new Triggers(world).of(rule);
    if (rule.each() == null) {
      return all;
    }
    Eaches eaches = new Eaches(world);
    return all.stream().flatMap(arising -> eaches.of(arising).stream()).toList();
  }

  private void judge(Arising arising, List<Candidate> candidates, List<Verdicts.Given> given) {
    Recurrence recurrence = rule.recurrence();
    Recurrence.PerPeriod perPeriod = rule.perPeriod();
    if (rule.kind() == RuleCode.Kind.AUDIT) {
      add(arising, new Audits(world).judge(arising), given);
    } else if (rule.kind() == RuleCode.Kind.PROHIBITION) {
      List<Candidate> inForce =
          candidates.stream().filter(candidate -> isInForce(candidate.act())).toList();
      new Prohibitions(world, arising)
          .judge(inForce)
          .forEach(judgement -> add(arising, judgement, given));
    } else if (perPeriod != null) {
      new PeriodCounts(world, arising, perPeriod)
          .judge(candidates)
          .forEach(judgement -> add(arising, judgement, given));
    } else if (recurrence != null) {
      for (Recurrences.Link link : new Recurrences(world, arising, recurrence).chain(candidates)) {
        given.add(Verdicts.of(arising, link, settled(arising, link.judgement())));
      }
    } else if (rule.acts().isEmpty()) {
      add(arising, judge(arising, candidates).judgeUse(arising.trigger()), given);
    } else {
      add(arising, judge(arising, candidates).judge(), given);
    }
  }

  private Judge judge(Arising arising, List<Candidate> candidates) {
    Frame frame = Frame.of(rule.window(), world.bounds(), Basis.of(arising));
    List<String> endEvents = rule.ends().events();
    return new Judge(
        world,
        new Question(
            arising, arising.trigger().at(), candidates, arising.ends(), endEvents, frame));
  }

  private void add(Arising arising, Judgement judgement, List<Verdicts.Given> given) {
    given.add(Verdicts.of(arising, settled(arising, judgement)));
  }

  /** §2.1, §2.11: what a doubtful guard or trigger, or a recorded reason, makes of a verdict. */
  private Judgement settled(Arising arising, Judgement judgement) {
    Judgement lifted = new Excuses(world).lifted(arising, judgement);
    boolean sure = arising.trigger().certain().surely() && guard(arising).surely();
    return lifted.verdict() == Verdict.NOT_APPLICABLE || sure
        ? lifted
        : lifted.overruled(Verdict.UNDETERMINED);
  }

  /** §2.12. */
  private Judgement permitted(Arising use) {
    if (!isInForce(use.trigger())) {
      return Judgement.without(Verdict.NOT_APPLICABLE);
    }
    Judgement judgement = new Permissions(world).judge(use);
    return use.trigger().certain().surely() ? judgement : judgement.overruled(Verdict.UNDETERMINED);
  }

  private Truth guard(Arising arising) {
    return isInForce(arising.trigger())
        ? rule.guard(world.conditions(), arising.trigger())
        : Truth.FALSE;
  }

  private boolean isInForce(Happening happening) {
    LocalClock clock = world.calendar().clock();
    return clock.dayOf(happening.at().latest()) >= world.document().inForceFrom()
        && clock.dayOf(happening.at().earliest()) <= world.document().inForceTo();
  }

  /** §2.8, §4.5. */
  private List<Happening> ends(Arising arising, List<Arising> all) {
    List<Happening> ends = new Ends(world).of(arising);
    if (rule.recurrence() != null || rule.perPeriod() != null) {
      ends.addAll(Recurrences.superseding(arising, all));
    }
    return ends;
  }

  /** §2.4: discharged or ended; a recurrence is open until its end. */
  private boolean isClosed(Arising arising, List<Candidate> sofar, Happening by) {
    boolean once =
        rule.kind() == RuleCode.Kind.DUTY && rule.recurrence() == null && rule.perPeriod() == null;
    Judge judge = judge(arising, sofar);
    return arising.ends().stream()
            .anyMatch(end -> end.certain().and(world.order().before(end, by)).surely())
        || (once
            && sofar.stream()
                .anyMatch(c -> judge.counts(c).surely() && judge.passes(c.act()).surely()));
  }

  private void leadTimes(Trigger.Ahead ahead, List<Verdicts.Given> given) {
    LeadTimes leadTimes = new LeadTimes(world, rule, ahead);
    List<LeadTimes.Meeting> all = leadTimes.meetings();
    for (LeadTimes.Meeting meeting : all) {
      Arising arising = meeting.arising();
      if (!guard(arising).perhaps()) {
        given.add(Verdicts.of(arising, Judgement.without(Verdict.NOT_APPLICABLE)));
      } else if (Eaches.isUnknown(arising)) {
        given.add(Verdicts.of(arising, Judgement.without(Verdict.UNDETERMINED)));
      } else {
        add(arising, leadTimes.judge(meeting, all), given);
      }
    }
  }
}
