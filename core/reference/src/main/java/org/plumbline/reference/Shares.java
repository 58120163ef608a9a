package org.plumbline.reference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.kernel.Bound;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.kernel.Reach;
import org.plumbline.model.kernel.Recurrence;
import org.plumbline.model.kernel.Rule;
import org.plumbline.runtime.calendar.LocalClock;
import org.plumbline.runtime.calendar.WorkingCalendar;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.ShareVerdict;
import org.plumbline.runtime.verdict.Verdict;

/**
 * What share of a standard's obligations is met, over all cases (docs/semantics.md, "Shares"). The
 * only judgement that needs more than one case.
 */
public final class Shares {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private final KernelDocument document;
  private final LocalClock clock;
  private final Coverage coverage;
  private final long asOf;

  /**
   * Of a document's standards, as of a moment.
   *
   * @param calendar whose zone says where calendar periods begin
   * @param coverage what the data hold completely
   * @param asOf as of which second, since 1970-01-01T00:00:00Z
   */
  public Shares(KernelDocument document, WorkingCalendar calendar, Coverage coverage, long asOf) {
    this.document = document;
    this.clock = calendar.clock();
    this.coverage = coverage;
    this.asOf = asOf;
  }

  /**
   * One verdict for each period in which something arose, by the document's order of rules.
   *
   * @param verdicts of all cases; those of other rules are passed over
   */
  public List<ShareVerdict> of(List<ObligationVerdict> verdicts) {
    List<ShareVerdict> shares = new ArrayList<>();
    for (Rule rule : document.rules()) {
      Reach.Share share = rule.reach().share();
      if (share != null) {
        cohorts(rule, share, verdicts)
            .forEach((from, cohort) -> shares.add(judge(rule, share, from, cohort)));
      }
    }
    return shares;
  }

  /** Those that are called for, by the first day of the period in which they arose. */
  private Map<LocalDate, List<ObligationVerdict>> cohorts(
      Rule rule, Reach.Share share, List<ObligationVerdict> verdicts) {
    Map<LocalDate, List<ObligationVerdict>> cohorts = new TreeMap<>();
    for (ObligationVerdict one : verdicts) {
      Moment arose = one.triggeredAt();
      if (isOf(rule, one) && one.verdict() != Verdict.NOT_APPLICABLE && arose != null) {
        LocalDate day = LocalDate.ofEpochDay(clock.dayOf(arose.earliest()));
        LocalDate from = share.period() == null ? LocalDate.MIN : beginning(day, share.period());
        cohorts.computeIfAbsent(from, any -> new ArrayList<>()).add(one);
      }
    }
    return cohorts;
  }

  /** The rule's own, or one of its paces'. */
  private static boolean isOf(Rule rule, ObligationVerdict verdict) {
    int clause = verdict.rule().clause();
    Recurrence recurrence = rule.recurrence();
    boolean pace =
        recurrence != null && recurrence.phases().stream().anyMatch(p -> p.clause() == clause);
    return rule.id().standard().equals(verdict.rule().standard())
        && (rule.id().clause() == clause || pace);
  }

  private ShareVerdict judge(
      Rule rule, Reach.Share share, LocalDate from, List<ObligationVerdict> cohort) {
    int met = count(cohort, Verdict.MET);
    int breached = count(cohort, Verdict.BREACHED);
    int pending = count(cohort, Verdict.PENDING);
    int undetermined = count(cohort, Verdict.UNDETERMINED);
    int all = cohort.size();
    boolean least = holds(share, met, all);
    boolean most = holds(share, all - breached, all);
    Moment period = share.period() == null ? null : period(from, share.period());
    String figures =
        met
            + " of "
            + all
            + " met ("
            + percent(met, all)
            + (met + breached == all ? "" : " to " + percent(all - breached, all))
            + "), "
            + share.operator().name().toLowerCase(Locale.ROOT).replace('_', ' ')
            + " "
            + share.percent().toPlainString()
            + "% asked";
    Verdict verdict;
    String more = "";
    if (period != null && asOf <= period.latest()) {
      verdict = Verdict.PENDING;
      more = "; the " + words(share.period()) + " is not over";
    } else if (period != null && !isCovered(period)) {
      verdict = Verdict.UNDETERMINED;
      more = "; the data do not hold the whole " + words(share.period());
    } else if (least == most) {
      verdict = least ? Verdict.MET : Verdict.BREACHED;
    } else {
      verdict = pending > 0 ? Verdict.PENDING : Verdict.UNDETERMINED;
      more = "; " + pending + " pending and " + undetermined + " that cannot be told decide";
    }
    return new ShareVerdict(
        rule.id(),
        rule.force(),
        verdict,
        period,
        met,
        breached,
        pending,
        undetermined,
        Reasons.sentence(figures + more));
  }

  private static int count(List<ObligationVerdict> cohort, Verdict verdict) {
    return (int) cohort.stream().filter(one -> one.verdict() == verdict).count();
  }

  /** Without rounding: a share of 50 percent is not more than 50 percent. */
  private static boolean holds(Reach.Share share, int met, int all) {
    int comparison =
        HUNDRED
            .multiply(BigDecimal.valueOf(met))
            .compareTo(share.percent().multiply(BigDecimal.valueOf(all)));
    return switch (share.operator()) {
      case AT_LEAST -> comparison >= 0;
      case AT_MOST -> comparison <= 0;
      case MORE_THAN -> comparison > 0;
      case LESS_THAN -> comparison < 0;
      case EQUAL -> comparison == 0;
    };
  }

  private static String percent(int some, int all) {
    return HUNDRED
            .multiply(BigDecimal.valueOf(some))
            .divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString()
        + "%";
  }

  private static String words(Bound.@Nullable Period period) {
    return period == null ? "" : period.name().toLowerCase(Locale.ROOT);
  }

  private boolean isCovered(Moment period) {
    return (coverage.from() == null || coverage.from() <= period.earliest())
        && (coverage.to() == null || coverage.to() >= period.latest());
  }

  private Moment period(LocalDate from, Bound.Period period) {
    LocalDate next =
        switch (period) {
          case DAY -> from.plusDays(1);
          case WEEK -> from.plusWeeks(1);
          case MONTH -> from.plusMonths(1);
          case YEAR -> from.plusYears(1);
        };
    return new Moment(
        clock.startOfDay((int) from.toEpochDay()), clock.startOfDay((int) next.toEpochDay()) - 1);
  }

  private static LocalDate beginning(LocalDate day, Bound.Period period) {
    return switch (period) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
    };
  }
}
