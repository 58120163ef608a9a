package org.plumbline.compiler.desugar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.compiler.desugar.Lowered.after;
import static org.plumbline.compiler.desugar.Lowered.before;
import static org.plumbline.compiler.desugar.Lowered.event;
import static org.plumbline.compiler.desugar.Lowered.events;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.model.kernel.Anchor;
import org.plumbline.model.kernel.Bound;
import org.plumbline.model.kernel.Bound.Edge;
import org.plumbline.model.kernel.Bound.Period;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.Condition.Operator;
import org.plumbline.model.kernel.Recurrence;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Window;
import org.plumbline.model.kernel.Window.Early;
import org.plumbline.runtime.calendar.Amount;
import org.plumbline.runtime.calendar.CountFrom;
import org.plumbline.runtime.calendar.Counting;
import org.plumbline.runtime.calendar.Direction;
import org.plumbline.runtime.calendar.Roll;
import org.plumbline.runtime.calendar.Unit;
import org.plumbline.runtime.history.Value;

/** Windows that limits open. */
class LimitsTest {
  private static final Anchor TRIGGER = new Anchor.Trigger();

  private static Window window(String limits) {
    return Lowered.rule(
            """
            trigger referral is made
            must complete assessment
            """
                + limits)
        .window();
  }

  private static Window by(Bound bound) {
    return new Window(null, Early.IGNORED, null, bound);
  }

  private static Bound edge(Period period, int number, Edge edge) {
    return new Bound.PeriodEdge(TRIGGER, period, number, edge);
  }

  @Test
  void withinSeveralUnitsAppliesThemInTurn() {
    assertThat(window("deadline within 1 hour 30 minutes"))
        .isEqualTo(
            by(
                new Bound.Shift(
                    TRIGGER,
                    Direction.AFTER,
                    List.of(new Amount(1, Unit.HOURS), new Amount(30, Unit.MINUTES)),
                    Counting.USUAL)));
  }

  @Test
  void numberedPeriodsHaveEdges() {
    assertThat(window("deadline by day 15")).isEqualTo(by(edge(Period.DAY, 15, Edge.END)));
    assertThat(window("deadline no later than week 3"))
        .isEqualTo(by(edge(Period.WEEK, 3, Edge.END)));
    assertThat(window("deadline in month 9"))
        .isEqualTo(
            new Window(
                edge(Period.MONTH, 9, Edge.START),
                Early.IGNORED,
                null,
                edge(Period.MONTH, 9, Edge.END)));
    assertThat(window("deadline not before day 12 and not after day 18"))
        .isEqualTo(
            new Window(
                edge(Period.DAY, 12, Edge.START),
                Early.BREACH,
                null,
                edge(Period.DAY, 18, Edge.END)));
  }

  @Test
  void aDayIsOneDay() {
    assertThat(window("deadline on day 10"))
        .isEqualTo(
            new Window(
                edge(Period.DAY, 10, Edge.START),
                Early.IGNORED,
                null,
                edge(Period.DAY, 10, Edge.END)));
    // week 2 ends with day 14, month 14 with the day 14 months after
    assertThat(window("deadline at week 2"))
        .isEqualTo(
            new Window(
                edge(Period.DAY, 14, Edge.START),
                Early.IGNORED,
                null,
                edge(Period.DAY, 14, Edge.END)));
    assertThat(window("deadline at month 14"))
        .isEqualTo(new Window(after(14, Unit.MONTHS), Early.IGNORED, null, after(14, Unit.MONTHS)));
  }

  @Test
  void daysNumberedFromZeroComeOneLater() {
    assertThat(window("counting from day 0\ndeadline by day 15"))
        .isEqualTo(by(edge(Period.DAY, 16, Edge.END)));
  }

  @Test
  void atLeastSoLongAfterIsABreachBefore() {
    assertThat(window("deadline at least 3 months after referral is made"))
        .isEqualTo(new Window(after(3, Unit.MONTHS), Early.BREACH, null, null));
  }

  @Test
  void betweenIgnoresWhatComesBefore() {
    assertThat(window("deadline between 2 weeks and 3 weeks after referral is made"))
        .isEqualTo(new Window(after(2, Unit.WEEKS), Early.IGNORED, null, after(3, Unit.WEEKS)));
    assertThat(
            Lowered.rule(
                    """
                    must complete assessment
                    deadline between 2 weeks and 3 weeks before plan ends\
                    """)
                .window())
        .isEqualTo(
            new Window(
                before(TRIGGER, 3, Unit.WEEKS),
                Early.IGNORED,
                null,
                before(TRIGGER, 2, Unit.WEEKS)));
  }

  @Test
  void onTheSameDay() {
    assertThat(window("deadline on the same day")).isEqualTo(by(new Bound.EndOfDay(TRIGGER)));
    Anchor last = new Anchor.LastBefore(events("plan starts"));
    Anchor next = new Anchor.NextAfter(events("plan starts"));
    Condition happened = new Condition.Happened(event("plan starts"));
    assertThat(window("deadline on the same day as plan starts"))
        .isEqualTo(
            new Window(
                new Bound.Choice(happened, new Bound.StartOfDay(last), new Bound.StartOfDay(next)),
                Early.IGNORED,
                null,
                new Bound.Choice(happened, new Bound.EndOfDay(last), new Bound.EndOfDay(next))));
  }

  @Test
  void aDateInTheData() {
    assertThat(window("deadline by the date in agreed date"))
        .isEqualTo(by(new Bound.EndOfDay(new Anchor.DateIn("agreed date"))));
    assertThat(window("deadline within 2 weeks of date of birth"))
        .isEqualTo(by(after(new Anchor.DateIn("date of birth"), 2, Unit.WEEKS)));
  }

  @Test
  void aLimitOnAConditionIsAChoice() {
    Condition urgent = new Condition.Compare("urgent", Operator.EQUAL, new Value.Flag(true));

    assertThat(window("deadline within 2 hours if urgent, otherwise within 24 hours"))
        .isEqualTo(by(new Bound.Choice(urgent, after(2, Unit.HOURS), after(24, Unit.HOURS))));
    assertThat(window("deadline within 2 hours if urgent"))
        .isEqualTo(by(new Bound.Choice(urgent, after(2, Unit.HOURS), new Bound.Unlimited())));
  }

  @Test
  void severalDeadlinesAllHold() {
    assertThat(
            window(
                """
                deadline within 2 weeks
                deadline by day 10
                deadline not before day 3\
                """))
        .isEqualTo(
            new Window(
                edge(Period.DAY, 3, Edge.START),
                Early.BREACH,
                null,
                new Bound.Earliest(List.of(after(2, Unit.WEEKS), edge(Period.DAY, 10, Edge.END)))));
  }

  @Test
  void anExtensionCountsFromTheSameStart() {
    assertThat(
            window(
                """
                deadline within 10 working days
                extension to 45 working days when extension is agreed\
                """))
        .isEqualTo(
            by(
                new Bound.Extended(
                    after(10, Unit.WORKING_DAYS),
                    after(45, Unit.WORKING_DAYS),
                    events("extension is agreed"))));
  }

  @Test
  void countingIsTheStandardsOwn() {
    Window window =
        window(
            """
            deadline within 3 working days
            counting from day 1
            cutoff 16:00\
            """);

    assertThat(window.by())
        .isEqualTo(
            new Bound.Shift(
                TRIGGER,
                Direction.AFTER,
                List.of(new Amount(3, Unit.WORKING_DAYS)),
                new Counting(CountFrom.DAY_1, Roll.FORWARD, LocalTime.of(16, 0))));
  }

  @Test
  void aCountInEachPeriodIsNoWindow() {
    Rule rule =
        Lowered.rule(
            """
            trigger plan starts
            until plan ends
            must hold core group
            deadline at least 2 times each year\
            """);

    assertThat(rule.window()).isEqualTo(Window.UNTIMED);
    assertThat(rule.perPeriod()).isEqualTo(new Recurrence.PerPeriod(2, Period.YEAR));
    assertThat(rule.ends()).containsExactly(event("plan ends"));
  }

  @Test
  void aStayForbidsTheEndOfItsState() {
    Rule rule =
        Lowered.rule(
            """
            must be subject to a plan
            deadline for at least 3 months
            trigger plan starts\
            """);

    assertThat(rule.kind()).isEqualTo(Rule.Kind.PROHIBITION);
    assertThat(rule.acts()).containsExactly(event("plan ends"));
    // three months from 12 January have gone by with 11 April: ending on the 12th is no violation
    assertThat(rule.window())
        .isEqualTo(
            by(
                new Bound.Shift(
                    TRIGGER,
                    Direction.AFTER,
                    List.of(new Amount(3, Unit.MONTHS)),
                    Counting.USUAL.from(CountFrom.DAY_1))));
  }
}
