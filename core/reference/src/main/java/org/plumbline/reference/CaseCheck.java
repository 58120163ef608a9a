package org.plumbline.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.kernel.Reach;
import org.plumbline.model.kernel.Recurrence;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Trigger;
import org.plumbline.runtime.verdict.Force;
import org.plumbline.runtime.verdict.Verdict;

/** All rules of a document in one case (§2). */
final class CaseCheck {
  private final World world;

  /** For each trigger of the rule. */
  private final IdentityHashMap<Happening, Truth> guards = new IdentityHashMap<>();

  private CaseCheck(World world) {
    this.world = world;
  }

  /** The verdicts on a rule's obligations, by the time of the trigger. */
  static List<Verdicts.Given> of(World world, Rule rule) {
    return new CaseCheck(world.judging(rule)).check(rule);
  }

  private List<Verdicts.Given> check(Rule rule) {
    List<Verdicts.Given> given = new ArrayList<>();
    if (rule.trigger() instanceof Trigger.Ahead ahead) {
      leadTimes(rule, ahead, given);
      return given;
    }
    List<Arising> all = triggered(rule);
    if (rule.force() == Force.PERMISSION) {
      all.forEach(use -> given.add(Verdicts.of(use, permitted(use))));
      return given;
    }
    List<Arising> called =
        all.stream()
            .filter(arising -> guard(arising).perhaps() && !Eaches.isUnknown(arising))
            .map(arising -> new Arising(rule, arising.trigger(), ends(arising, all)))
            .toList();
    List<List<Candidate>> candidates = new Discharges(world, this::isClosed).of(rule, called);
    int next = 0;
    for (Arising arising : all) {
      if (!guard(arising).perhaps()) {
        given.add(Verdicts.of(arising, notCalledFor(arising)));
      } else if (Eaches.isUnknown(arising)) {
        given.add(Verdicts.of(arising, forWhom(arising)));
      } else {
        judge(called.get(next), candidates.get(next), given);
        next++;
      }
    }
    return given;
  }

  /** By the time of the trigger, then in the order of the list. */
  private List<Arising> triggered(Rule rule) {
    Eaches eaches = new Eaches(world);
    return new Triggers(world)
        .of(rule).stream().flatMap(arising -> eaches.of(arising).stream()).toList();
  }

  /** §2.15. */
  private static Judgement forWhom(Arising arising) {
    Reach.Each each = Objects.requireNonNull(arising.rule().reach().each());
    return Judgement.without(
        Verdict.UNDETERMINED,
        Reasons.sentence("the data do not say for whom: " + each.list() + " are not known"));
  }

  private void judge(Arising arising, List<Candidate> candidates, List<Verdicts.Given> given) {
    Rule rule = arising.rule();
    Recurrence recurrence = rule.recurrence();
    if (rule.kind() == Rule.Kind.AUDIT) {
      add(arising, new Audits(world).judge(arising), given);
    } else if (rule.kind() == Rule.Kind.PROHIBITION) {
      List<Candidate> inForce =
          candidates.stream().filter(candidate -> isInForce(candidate.act())).toList();
      new Prohibitions(world, arising)
          .judge(inForce)
          .forEach(judgement -> add(arising, judgement, given));
    } else if (rule.perPeriod() != null) {
      new PeriodCounts(world, arising, rule.perPeriod())
          .judge(candidates)
          .forEach(judgement -> add(arising, judgement, given));
    } else if (recurrence != null) {
      for (Recurrences.Link link : new Recurrences(world, arising, recurrence).chain(candidates)) {
        Judgement judgement = settled(arising, link.judgement());
        given.add(Verdicts.of(arising, link, judgement));
      }
    } else if (rule.acts().isEmpty()) {
      add(arising, judge(arising, candidates).judgeUse(arising.trigger()), given);
    } else {
      add(arising, judge(arising, candidates).judge(), given);
    }
  }

  private Judge judge(Arising arising, List<Candidate> candidates) {
    Rule rule = arising.rule();
    Frame frame = Frame.of(rule.window(), world.bounds(), Bounds.Basis.of(arising));
    return new Judge(
        world,
        new Question(
            arising, arising.trigger().at(), candidates, arising.ends(), rule.ends(), frame));
  }

  private void add(Arising arising, Judgement judgement, List<Verdicts.Given> given) {
    given.add(Verdicts.of(arising, settled(arising, judgement)));
  }

  /** §2.1, §2.11: what a doubtful guard or trigger, or a recorded reason, makes of a verdict. */
  private Judgement settled(Arising arising, Judgement judgement) {
    Judgement lifted = new Excuses(world).lifted(arising, judgement);
    if (lifted.verdict() == Verdict.NOT_APPLICABLE) {
      return lifted;
    }
    if (!arising.trigger().certain().surely()) {
      return doubtful(arising, lifted);
    }
    return guard(arising).surely()
        ? lifted
        : lifted.overruled(
            Verdict.UNDETERMINED,
            Reasons.sentence(
                "it cannot be told whether it is called for: "
                    + Say.condition(arising.rule().guard())
                    + world.gap(world.mentions().in(arising.rule().guard()))));
  }

  private static Judgement doubtful(Arising arising, Judgement judgement) {
    return judgement.overruled(
        Verdict.UNDETERMINED,
        Reasons.sentence(
            "it cannot be told whether " + arising.trigger().event() + " called for it"));
  }

  /** §2.12. */
  private Judgement permitted(Arising use) {
    if (!isInForce(use.trigger())) {
      return notCalledFor(use);
    }
    Judgement judgement = new Permissions(world).judge(use);
    return use.trigger().certain().surely() ? judgement : doubtful(use, judgement);
  }

  private Judgement notCalledFor(Arising arising) {
    return Judgement.without(
        Verdict.NOT_APPLICABLE,
        isInForce(arising.trigger())
            ? Reasons.sentence("not called for: only if " + Say.condition(arising.rule().guard()))
            : "The document was not in force then.");
  }

  private Truth guard(Arising arising) {
    return guards.computeIfAbsent(
        arising.trigger(), any -> guard(arising.rule(), arising.trigger()));
  }

  private Truth guard(Rule rule, Happening trigger) {
    return isInForce(trigger)
        ? world.conditions().holds(rule.guard(), trigger, rule.keys())
        : Truth.FALSE;
  }

  private boolean isInForce(Happening happening) {
    KernelDocument document = world.document();
    LocalDate first = date(happening.at().earliest());
    LocalDate last = date(happening.at().latest());
    return (document.inForceFrom() == null || !last.isBefore(document.inForceFrom()))
        && (document.inForceTo() == null || !first.isAfter(document.inForceTo()));
  }

  private LocalDate date(long instant) {
    return LocalDate.ofEpochDay(world.calendar().clock().dayOf(instant));
  }

  /** §2.8, §4.5. */
  private List<Happening> ends(Arising arising, List<Arising> all) {
    List<Happening> ends = new ArrayList<>(new Ends(world).of(arising));
    if (arising.rule().recurrence() != null || arising.rule().perPeriod() != null) {
      ends.addAll(Recurrences.superseding(arising, all));
    }
    return ends;
  }

  /** §2.4: discharged or ended; a recurrence is open until its end. */
  private boolean isClosed(Arising arising, List<Candidate> sofar, Happening by) {
    Rule rule = arising.rule();
    boolean once =
        rule.kind() == Rule.Kind.DUTY && rule.recurrence() == null && rule.perPeriod() == null;
    Judge judge = judge(arising, sofar);
    return arising.ends().stream()
            .anyMatch(end -> end.certain().and(world.order().before(end, by)).surely())
        || (once
            && sofar.stream()
                .anyMatch(c -> judge.counts(c).surely() && judge.passes(c.act()).surely()));
  }

  private void leadTimes(Rule rule, Trigger.Ahead ahead, List<Verdicts.Given> given) {
    LeadTimes leadTimes = new LeadTimes(world, rule, ahead);
    List<LeadTimes.Meeting> all = leadTimes.meetings();
    for (LeadTimes.Meeting meeting : all) {
      Arising arising = meeting.arising();
      if (!guard(arising).perhaps()) {
        given.add(Verdicts.of(arising, notCalledFor(arising)));
      } else if (Eaches.isUnknown(arising)) {
        given.add(Verdicts.of(arising, forWhom(arising)));
      } else {
        add(arising, leadTimes.judge(meeting, all), given);
      }
    }
  }
}
