package org.plumbline.runtime.judge;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.calendar.LocalClock;
import org.plumbline.runtime.calendar.Unit;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.verdict.Verdict;

/** An act that is due so often in each calendar period (§4.7). */
final class PeriodCounts {
  private final World world;
  private final LocalClock clock;
  private final Arising arising;
  private final RuleCode rule;
  private final Recurrence.PerPeriod perPeriod;
  private final List<Happening> ends;

  PeriodCounts(World world, Arising arising, Recurrence.PerPeriod perPeriod) {
    this.world = world;
    this.clock = world.calendar().clock();
    this.arising = arising;
    this.rule = arising.rule();
    this.perPeriod = perPeriod;
    this.ends = arising.ends();
  }

  /** One verdict for each period that lies wholly between trigger and end, or may yet do so. */
  List<Judgement> judge(List<Candidate> candidates) {
    List<Judgement> judgements = new ArrayList<>();
    Happening end = ends.stream().filter(e -> e.certain().surely()).findFirst().orElse(null);
    if (perPeriod.period() == null) {
      return inWindow(candidates, end);
    }
    if (perPeriod.fromTrigger()) {
      return fromTrigger(candidates, end);
    }
    long earliest = arising.trigger().at().earliest();
    LocalDate first = first(LocalDate.ofEpochDay(clock.dayOf(earliest)));
    while (start(first) < earliest) {
      first = next(first);
    }
    for (LocalDate next = next(first);
        start(first) <= world.asOf() && (end == null || start(next) <= end.at().latest() + 1);
        next = next(next)) {
      judgements.add(judge(start(first), start(next) - 1, candidates, end));
      first = next;
    }
    return judgements;
  }

  /** §4.7: so often in the rule's window, which begins with the trigger. */
  private List<Judgement> inWindow(List<Candidate> candidates, @Nullable Happening end) {
    Moment by = rule.window().by(world.bounds(), Basis.of(arising)).moment();
    long from = arising.trigger().at().earliest();
    if (by == null || (end != null && end.at().latest() < by.latest())) {
      return List.of();
    }
    return List.of(judge(from, by.latest(), candidates, end));
  }

  /** §4.7: periods that run from the trigger's day. */
  private List<Judgement> fromTrigger(List<Candidate> candidates, @Nullable Happening end) {
    List<Judgement> judgements = new ArrayList<>();
    LocalDate begin = LocalDate.ofEpochDay(clock.dayOf(arising.trigger().at().earliest()));
    LocalDate first = begin;
    for (int n = 1; start(first) <= world.asOf(); n++) {
      LocalDate next = after(begin, n);
      if (end != null && start(next) > end.at().latest() + 1) {
        return judgements;
      }
      judgements.add(judge(start(first), start(next) - 1, candidates, end));
      first = next;
    }
    return judgements;
  }

  /** So many periods on; months are clamped at their end, each time anew from the beginning. */
  private LocalDate after(LocalDate day, int periods) {
    return switch (Objects.requireNonNull(perPeriod.period())) {
      default -> day.plusDays(periods);
      case WEEKS -> day.plusWeeks(periods);
      case MONTHS -> day.plusMonths(periods);
      case YEARS -> day.plusYears(periods);
    };
  }

  private Judgement judge(long from, long by, List<Candidate> candidates, @Nullable Happening end) {
    int least = 0;
    int most = 0;
    Happening last = null;
    Limit lower = Limit.at(new Moment(from, from));
    Limit upper = Limit.at(new Moment(by, by));
    Judge judge =
        new Judge(
            world,
            new Question(
                arising,
                new Moment(from, from),
                candidates,
                ends,
                rule.ends().events(),
                new Frame.Fixed(lower, Window.Early.IGNORED, upper)));
    for (Candidate candidate : candidates) {
      Truth counts = judge.counts(candidate).and(judge.passes(candidate.act()));
      boolean reached = least >= perPeriod.count();
      least += counts.surely() ? 1 : 0;
      most += counts.perhaps() ? 1 : 0;
      last = counts.surely() && !reached ? candidate.act() : last;
    }
    long until = Math.min(by, world.asOf());
    boolean proven = world.provesAbsence(rule.acts(), Moment.at(from), until);
    boolean endsKnown =
        world.covers(rule.ends())
            && until <= world.provenUntil()
            && ends.stream().allMatch(e -> e.certain().surely());
    Verdict verdict;
    if (least >= perPeriod.count()) {
      verdict = Verdict.MET;
    } else if (!proven || !endsKnown) {
      verdict = Verdict.UNDETERMINED;
    } else if (world.asOf() <= by) {
      verdict = Verdict.PENDING;
    } else {
      verdict = most >= perPeriod.count() ? Verdict.UNDETERMINED : Verdict.BREACHED;
    }
    Happening act = verdict == Verdict.MET ? last : null;
    return Judgement.ofTime(verdict, act, end, lower, upper.in(Unit.DAYS));
  }

  private long start(LocalDate day) {
    return clock.startOfDay((int) day.toEpochDay());
  }

  /** The first beginning of a period that is not before the day. */
  private LocalDate first(LocalDate day) {
    return switch (Objects.requireNonNull(perPeriod.period())) {
      default -> day;
      case WEEKS -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
      case MONTHS -> day.getDayOfMonth() == 1 ? day : next(day.withDayOfMonth(1));
      case YEARS -> day.getDayOfYear() == 1 ? day : next(day.withDayOfYear(1));
    };
  }

  private LocalDate next(LocalDate day) {
    return after(day, 1);
  }
}
