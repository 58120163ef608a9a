package org.plumbline.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.model.kernel.Bound.Period;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.Condition.Operator;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.kernel.Reach;
import org.plumbline.model.kernel.Recurrence;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Trigger;
import org.plumbline.model.kernel.Window;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.verdict.Force;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.RuleId;
import org.plumbline.runtime.verdict.ShareVerdict;
import org.plumbline.runtime.verdict.Verdict;

/** Shares worked out by hand. */
class SharesTest {
  private static final RuleId ID = new RuleId("paper", "1", "A", 0);
  private final List<ObligationVerdict> verdicts = new ArrayList<>();

  private SharesTest with(String triggered, Verdict... each) {
    for (Verdict verdict : each) {
      verdicts.add(verdict(ID, triggered, verdict));
    }
    return this;
  }

  private static ObligationVerdict verdict(RuleId id, String triggered, Verdict verdict) {
    return verdict(id, Given.moment(triggered), verdict);
  }

  private static ObligationVerdict verdict(RuleId id, Moment triggered, Verdict verdict) {
    return new ObligationVerdict(
        id,
        List.of("case"),
        Map.of(),
        Force.MEASURE,
        verdict,
        false,
        Map.of(),
        triggered,
        null,
        null,
        null,
        null,
        0,
        "",
        List.of());
  }

  private List<ShareVerdict> shares(
      Operator operator, String percent, @Nullable Period period, String asOf) {
    return shares(operator, percent, period, asOf, Coverage.EVERYTHING);
  }

  private List<ShareVerdict> shares(
      Operator operator, String percent, @Nullable Period period, String asOf, Coverage coverage) {
    Reach reach = Reach.ONE.ofWhich(new Reach.Share(operator, new BigDecimal(percent), period));
    KernelDocument document =
        new KernelDocument(
            "paper",
            "Paper",
            "1",
            null,
            null,
            "test",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            Map.of(),
            List.of(rule(reach)));
    return new Shares(document, Given.CALENDAR, coverage, Given.upTo(asOf)).of(verdicts);
  }

  private static Rule rule(Reach reach) {
    return new Rule(
        ID,
        "Title",
        Rule.Kind.DUTY,
        Force.REQUIREMENT,
        false,
        List.of(),
        new Trigger.WholeCase(),
        Condition.ALWAYS,
        List.of(),
        Condition.ALWAYS,
        Window.UNTIMED,
        List.of(),
        new Recurrence(
            List.of(new Recurrence.Phase(2, Window.UNTIMED, null, List.of())),
            Recurrence.CountedFrom.LAST_OCCURRENCE),
        null,
        List.of(),
        List.of(),
        null,
        reach,
        null);
  }

  @Test
  void halfIsNotMoreThanHalf() {
    with("2025-05-05", Verdict.MET, Verdict.BREACHED);

    assertThat(shares(Operator.MORE_THAN, "50", Period.YEAR, "2026-03-31"))
        .extracting(ShareVerdict::verdict)
        .containsExactly(Verdict.BREACHED);
    assertThat(shares(Operator.AT_LEAST, "50", Period.YEAR, "2026-03-31"))
        .extracting(ShareVerdict::verdict)
        .containsExactly(Verdict.MET);
    assertThat(shares(Operator.AT_MOST, "50", Period.YEAR, "2026-03-31"))
        .extracting(ShareVerdict::verdict)
        .containsExactly(Verdict.MET);
    assertThat(shares(Operator.LESS_THAN, "50", Period.YEAR, "2026-03-31"))
        .extracting(ShareVerdict::verdict)
        .containsExactly(Verdict.BREACHED);
  }

  @Test
  void whatIsNotApplicableIsLeftOut() {
    with("2025-05-05", Verdict.MET, Verdict.NOT_APPLICABLE, Verdict.NOT_APPLICABLE);

    ShareVerdict share = shares(Operator.AT_LEAST, "100", Period.YEAR, "2026-03-31").get(0);

    assertThat(share.verdict()).isEqualTo(Verdict.MET);
    assertThat(share.all()).isEqualTo(1);
  }

  @Test
  void nothingAroseNothingIsSaid() {
    with("2025-05-05", Verdict.NOT_APPLICABLE);

    assertThat(shares(Operator.AT_LEAST, "100", Period.YEAR, "2026-03-31")).isEmpty();
  }

  /** Two met of four at the least, three at the most: 50 to 75 percent. */
  @Test
  void pendingAndUndeterminedAreCountedBothWays() {
    with("2025-12-30", Verdict.MET, Verdict.MET, Verdict.BREACHED, Verdict.PENDING);

    assertThat(shares(Operator.AT_LEAST, "50", Period.YEAR, "2026-01-05").get(0).verdict())
        .isEqualTo(Verdict.MET);
    assertThat(shares(Operator.MORE_THAN, "50", Period.YEAR, "2026-01-05").get(0).verdict())
        .isEqualTo(Verdict.PENDING);
    assertThat(shares(Operator.MORE_THAN, "75", Period.YEAR, "2026-01-05").get(0).verdict())
        .isEqualTo(Verdict.BREACHED);
  }

  @Test
  void whatNobodyCanTellLeavesItUndetermined() {
    with("2025-12-30", Verdict.MET, Verdict.BREACHED, Verdict.UNDETERMINED);

    ShareVerdict share = shares(Operator.MORE_THAN, "50", Period.YEAR, "2026-01-05").get(0);

    assertThat(share.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(share.reason()).contains("33.3% to 66.7%");
  }

  /** At most a tenth: one of eight is too many, none is right, one that is open leaves it open. */
  @Test
  void anUpperBoundIsReadTheOtherWayRound() {
    with("2025-02-03", Verdict.BREACHED, Verdict.BREACHED, Verdict.PENDING);

    assertThat(shares(Operator.AT_MOST, "10", Period.YEAR, "2026-01-05").get(0).verdict())
        .isEqualTo(Verdict.PENDING);
    assertThat(shares(Operator.LESS_THAN, "50", Period.YEAR, "2026-01-05").get(0).verdict())
        .isEqualTo(Verdict.MET);
  }

  @Test
  void eachPeriodIsForItself() {
    with("2025-12-31 23:59", Verdict.BREACHED).with("2026-01-01", Verdict.MET);

    List<ShareVerdict> shares = shares(Operator.AT_LEAST, "100", Period.YEAR, "2027-01-01");

    assertThat(shares)
        .extracting(ShareVerdict::verdict)
        .containsExactly(Verdict.BREACHED, Verdict.MET);
    assertThat(shares.get(1).period())
        .isEqualTo(new Moment(Given.moment("2026-01-01").earliest(), Given.upTo("2026-12-31")));
  }

  /** 2 March 2026 is a Monday. */
  @Test
  void aWeekGoesFromMondayToSunday() {
    with("2026-03-01", Verdict.MET).with("2026-03-02", Verdict.MET).with("2026-03-08", Verdict.MET);

    assertThat(shares(Operator.AT_LEAST, "1", Period.WEEK, "2026-03-31"))
        .extracting(ShareVerdict::met)
        .containsExactly(1, 2);
  }

  @Test
  void aPeriodThatIsNotOverIsPending() {
    with("2026-01-05", Verdict.MET);

    assertThat(shares(Operator.AT_LEAST, "1", Period.YEAR, "2026-12-31").get(0).verdict())
        .isEqualTo(Verdict.PENDING);
    assertThat(shares(Operator.AT_LEAST, "1", Period.YEAR, "2027-01-01").get(0).verdict())
        .isEqualTo(Verdict.MET);
  }

  @Test
  void withoutAPeriodAllAreOneCohort() {
    with("2024-05-05", Verdict.MET).with("2026-05-05", Verdict.BREACHED);

    ShareVerdict share = shares(Operator.MORE_THAN, "50", null, "2026-06-01").get(0);

    assertThat(share.verdict()).isEqualTo(Verdict.BREACHED);
    assertThat(share.period()).isNull();
  }

  @Test
  void dataThatBeginWithinThePeriodCannotTell() {
    with("2025-05-05", Verdict.MET);
    Coverage late = new Coverage(null, null, Given.moment("2025-03-01").earliest(), null);

    assertThat(shares(Operator.AT_LEAST, "1", Period.YEAR, "2026-03-01", late).get(0).verdict())
        .isEqualTo(Verdict.UNDETERMINED);
  }

  @Test
  void otherStandardsAreNotCounted() {
    with("2025-05-05", Verdict.MET);
    verdicts.add(verdict(new RuleId("paper", "1", "B", 0), "2025-05-05", Verdict.BREACHED));

    assertThat(shares(Operator.AT_LEAST, "100", Period.YEAR, "2026-03-01").get(0).all())
        .isEqualTo(1);
  }

  /** The clauses of one standard are rules of their own; the paces of a recurrence are not. */
  @Test
  void otherClausesAreNotCountedAndPacesAre() {
    with("2025-05-05", Verdict.MET);
    verdicts.add(verdict(new RuleId("paper", "1", "A", 2), "2025-05-05", Verdict.MET));
    verdicts.add(verdict(new RuleId("paper", "1", "A", 3), "2025-05-05", Verdict.BREACHED));

    ShareVerdict share = shares(Operator.AT_LEAST, "100", Period.YEAR, "2026-03-01").get(0);

    assertThat(share.met()).isEqualTo(2);
    assertThat(share.all()).isEqualTo(2);
  }

  @Test
  void aMonthGoesFromItsFirstDayToItsLast() {
    with("2026-01-31", Verdict.MET).with("2026-02-01", Verdict.MET, Verdict.BREACHED);

    List<ShareVerdict> shares = shares(Operator.AT_LEAST, "100", Period.MONTH, "2026-03-01");

    assertThat(shares)
        .extracting(ShareVerdict::verdict)
        .containsExactly(Verdict.MET, Verdict.BREACHED);
    assertThat(shares.get(1).period())
        .isEqualTo(new Moment(Given.moment("2026-02-01").earliest(), Given.upTo("2026-02-28")));
  }

  /** Some time from 31 December to 1 January: it counts where it may first have arisen. */
  @Test
  void whatMayHaveArisenInTwoPeriodsCountsInTheFirst() {
    long from = Given.moment("2025-12-31").earliest();
    verdicts.add(verdict(ID, new Moment(from, Given.upTo("2026-01-01")), Verdict.MET));

    assertThat(shares(Operator.AT_LEAST, "1", Period.YEAR, "2027-01-01"))
        .extracting(share -> share.period().latest())
        .containsExactly(Given.upTo("2025-12-31"));
  }

  @Test
  void dataThatEndWithinThePeriodCannotTell() {
    with("2025-05-05", Verdict.MET);
    Coverage ending = new Coverage(null, null, null, Given.upTo("2025-11-30"));

    assertThat(shares(Operator.AT_LEAST, "1", Period.YEAR, "2026-03-01", ending).get(0).verdict())
        .isEqualTo(Verdict.UNDETERMINED);
  }
}
