package org.plumbline.reference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.kernel.Recurrence.PerPeriod;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Window;
import org.plumbline.runtime.calendar.LocalClock;
import org.plumbline.runtime.calendar.Unit;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.verdict.Facet;
import org.plumbline.runtime.verdict.FacetVerdict;
import org.plumbline.runtime.verdict.Verdict;

/** An act that is due so often in each calendar period (§4.7). */
final class PeriodCounts {
  private final World world;
  private final LocalClock clock;
  private final Arising arising;
  private final Rule rule;
  private final PerPeriod perPeriod;
  private final List<Happening> ends;

  PeriodCounts(World world, Arising arising, PerPeriod perPeriod) {
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
    Moment by = world.bounds().by(rule.window().by(), Bounds.Basis.of(arising)).moment();
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
      case DAY -> day.plusDays(periods);
      case WEEK -> day.plusWeeks(periods);
      case MONTH -> day.plusMonths(periods);
      case YEAR -> day.plusYears(periods);
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
                rule.ends(),
                Frame.of(lower, Window.Early.IGNORED, Limit.NONE_ABOVE, upper)));
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
    String times = perPeriod.count() == 1 ? " time" : " times";
    String count = Say.any(rule.acts()) + " " + least + " of " + perPeriod.count() + times;
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
    String period =
        count
            + ", from "
            + world.say().limit(Moment.at(from))
            + " to "
            + world.say().limit(Moment.at(by));
    return new Judgement(
        verdict,
        Map.of(Facet.TIME, new FacetVerdict(verdict, true, count)),
        true,
        verdict == Verdict.MET ? last : null,
        end,
        null,
        lower,
        upper.in(Unit.DAYS),
        Reasons.sentence(period));
  }

  private long start(LocalDate day) {
    return clock.startOfDay((int) day.toEpochDay());
  }

  /** The first beginning of a period that is not before the day. */
  private LocalDate first(LocalDate day) {
    return switch (Objects.requireNonNull(perPeriod.period())) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.getDayOfMonth() == 1 ? day : next(day.withDayOfMonth(1));
      case YEAR -> day.getDayOfYear() == 1 ? day : next(day.withDayOfYear(1));
    };
  }

  private LocalDate next(LocalDate day) {
    return after(day, 1);
  }
}
