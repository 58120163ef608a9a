package org.plumbline.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.model.kernel.Anchor;
import org.plumbline.model.kernel.Bound;
import org.plumbline.model.kernel.Window.Early;
import org.plumbline.runtime.calendar.Amount;
import org.plumbline.runtime.calendar.CountFrom;
import org.plumbline.runtime.calendar.Counting;
import org.plumbline.runtime.calendar.Direction;
import org.plumbline.runtime.calendar.Unit;

/** §1 of docs/semantics.md. 2 March 2026 is a Monday. */
class TimeTest {
  private static final Paper MINUTES =
      Paper.of(Duty.when("held", "minuted").within(10, Unit.WORKING_DAYS));
  private static final Paper DAY_LONG =
      Paper.of(Duty.when("held", "minuted").within(24, Unit.HOURS));

  @Test
  void theLastDayIsInTimeAndTheNextIsNot() {
    assertThat(MINUTES.lines(Story.of("2026-03-02 held", "2026-03-16 minuted"), "2026-04-30"))
        .containsExactly("met, due 2026-03-16, done 2026-03-16");
    assertThat(MINUTES.lines(Story.of("2026-03-02 held", "2026-03-17 minuted"), "2026-04-30"))
        .containsExactly("breached, due 2026-03-16, done 2026-03-17, 1 working day late");
  }

  @Test
  void overEasterTheTwoHolidaysAreNotCounted() {
    // Thursday 2 April + 10: 7 8 9 10 (4), 13-17 (9), 20 (10).
    assertThat(MINUTES.lines(Story.of("2026-04-02 held"), "2026-04-10"))
        .containsExactly("pending, due 2026-04-20");
  }

  @Test
  void asOfTheLimitItIsStillPendingAndASecondLaterBreached() {
    Story story = Story.of("2026-03-02 held");
    assertThat(MINUTES.lines(story, "2026-03-16")).containsExactly("pending, due 2026-03-16");
    assertThat(MINUTES.lines(story, "2026-03-17 00:00"))
        .containsExactly("breached, due 2026-03-16, 1 working day late");
    assertThat(MINUTES.lines(story, "2026-03-19"))
        .containsExactly("breached, due 2026-03-16, 3 working days late");
  }

  @Test
  void whatIsLaterThanAsOfIsIgnoredAndCounted() {
    Story story =
        Story.of(
            "2026-03-02 held",
            "2026-03-10 minuted",
            "2026-03-05 minuted | @recorded=2026-03-20 09:00");
    Checked checked =
        MINUTES
            .checker()
            .check(
                story.history(),
                org.plumbline.runtime.history.Coverage.EVERYTHING,
                Given.upTo("2026-03-09"));
    assertThat(checked.ignored()).isEqualTo(2);
    assertThat(MINUTES.lines(story, "2026-03-09")).containsExactly("pending, due 2026-03-16");
  }

  @Test
  void ofSeveralWithOneIdTheLastRecordedCounts() {
    Story recorded =
        Story.of(
            "2026-03-02 held",
            "2026-03-18 minuted | @id=7 | @recorded=2026-03-20 09:00",
            "2026-03-13 minuted | @id=7 | @recorded=2026-03-19 09:00");
    assertThat(MINUTES.lines(recorded, "2026-03-19"))
        .containsExactly("met, due 2026-03-16, done 2026-03-13");
    assertThat(MINUTES.lines(recorded, "2026-03-20"))
        .containsExactly("breached, due 2026-03-16, done 2026-03-18, 2 working days late");
    Story unrecorded =
        Story.of("2026-03-02 held", "2026-03-18 minuted | @id=7", "2026-03-13 minuted | @id=7");
    assertThat(MINUTES.lines(unrecorded, "2026-03-20"))
        .containsExactly("met, due 2026-03-16, done 2026-03-13");
  }

  @Test
  void twentyFourHoursBetweenDatesAreMetOnOneAndCannotBeToldOnTheNext() {
    assertThat(DAY_LONG.lines(Story.of("2026-03-02 held", "2026-03-02 minuted"), "2026-03-31"))
        .containsExactly(
            "met, due 2026-03-03 to 2026-03-03 23:59:59, done 2026-03-02"
                .replace("2026-03-03 to 2026-03-03 23:59:59", "2026-03-03 00:00 to 2026-03-03"));
    assertThat(DAY_LONG.verdicts(Story.of("2026-03-02 held", "2026-03-03 minuted"), "2026-03-31"))
        .containsExactly(org.plumbline.runtime.verdict.Verdict.UNDETERMINED);
    assertThat(DAY_LONG.verdicts(Story.of("2026-03-02 held", "2026-03-04 minuted"), "2026-03-31"))
        .containsExactly(org.plumbline.runtime.verdict.Verdict.BREACHED);
  }

  @Test
  void hoursAreElapsedAcrossTheClockChange() {
    // Clocks go forward on 29 March 2026 at 01:00.
    assertThat(DAY_LONG.lines(Story.of("2026-03-28 10:00 held"), "2026-03-28"))
        .containsExactly("pending, due 2026-03-29 11:00");
    assertThat(
            DAY_LONG.lines(
                Story.of("2026-03-28 10:00 held", "2026-03-29 11:00:01 minuted"), "2026-03-31"))
        .containsExactly("breached, due 2026-03-29 11:00, done 2026-03-29 11:00:01, 1 hour late");
  }

  @Test
  void workingHoursPassWhileTheOfficeIsOpen() {
    Paper paper = Paper.of(Duty.when("held", "minuted").within(4, Unit.WORKING_HOURS));
    // Friday 15:00: two hours to 17:00, two from Monday 09:00.
    assertThat(
            paper.lines(
                Story.of("2026-03-06 15:00 held", "2026-03-09 12:30 minuted"), "2026-03-31"))
        .containsExactly(
            "breached, due 2026-03-09 11:00, done 2026-03-09 12:30, 2 working hours late");
  }

  @Test
  void anOrderedSourceIsBelievedAboutOneDateButKnownTimesDecide() {
    assertThat(MINUTES.lines(Story.of("2026-03-02 minuted", "2026-03-02 held"), "2026-03-31"))
        .containsExactly("met, due 2026-03-16, done 2026-03-02");
    assertThat(
            MINUTES.lines(
                Story.of("2026-03-02 minuted", "2026-03-02 held").inTheSourcesOrder(),
                "2026-03-18"))
        .containsExactly("breached, due 2026-03-16, 2 working days late");
    assertThat(
            MINUTES.lines(
                Story.of("2026-03-02 11:00 minuted", "2026-03-02 10:00 held").inTheSourcesOrder(),
                "2026-03-18"))
        .containsExactly("met, due 2026-03-16, done 2026-03-02 11:00");
  }

  @Test
  void monthsAreClampedAndAreKeptToTheDay() {
    Paper paper = Paper.of(Duty.when("held", "minuted").within(1, Unit.MONTHS));
    assertThat(paper.lines(Story.of("2026-01-31 10:00 held"), "2026-02-01"))
        .containsExactly("pending, due 2026-02-28");
    assertThat(paper.lines(Story.of("2026-01-31 held"), "2026-04-28"))
        .containsExactly("breached, due 2026-02-28, 59 days late");
    assertThat(paper.lines(Story.of("2026-01-31 held"), "2026-04-29"))
        .containsExactly("breached, due 2026-02-28, 60 days late");
  }

  @Test
  void amountsFollowEachOther() {
    Bound by =
        new Bound.Shift(
            new Anchor.Trigger(),
            Direction.AFTER,
            List.of(new Amount(1, Unit.MONTHS), new Amount(10, Unit.DAYS)),
            Counting.USUAL);
    assertThat(
            Paper.of(Duty.when("held", "minuted").by(by))
                .lines(Story.of("2026-01-31 held"), "2026-02-01"))
        .containsExactly("pending, due 2026-03-10");
  }

  @Test
  void countingConventionsMoveTheLimit() {
    // Saturday 7 March: day 0 is as if Friday 6, so 1 working day is Monday 9.
    assertThat(counted(Counting.USUAL)).containsExactly("pending, due 2026-03-09");
    assertThat(counted(Counting.USUAL.rolling(org.plumbline.runtime.calendar.Roll.FORWARD)))
        .containsExactly("pending, due 2026-03-10");
    assertThat(counted(Counting.USUAL.from(CountFrom.DAY_1)))
        .containsExactly("pending, due 2026-03-07");
    Paper cutOff =
        Paper.of(
            Duty.when("held", "minuted")
                .by(
                    Duty.shift(
                        Direction.AFTER,
                        1,
                        Unit.WORKING_DAYS,
                        Counting.USUAL.withCutOff(LocalTime.of(16, 0)))));
    assertThat(cutOff.lines(Story.of("2026-03-05 15:59 held"), "2026-03-05"))
        .containsExactly("pending, due 2026-03-06");
    assertThat(cutOff.lines(Story.of("2026-03-05 16:00 held"), "2026-03-05"))
        .containsExactly("pending, due 2026-03-09");
    assertThat(cutOff.lines(Story.of("2026-03-05 held"), "2026-03-05"))
        .containsExactly("pending, due 2026-03-06 to 2026-03-09");
  }

  private static List<String> counted(Counting counting) {
    return Paper.of(
            Duty.when("held", "minuted")
                .by(Duty.shift(Direction.AFTER, 1, Unit.WORKING_DAYS, counting)))
        .lines(Story.of("2026-03-07 held"), "2026-03-07");
  }

  @Test
  void numberedPeriodsBeginWithDayOne() {
    assertThat(numbered(Bound.Period.DAY, 15)).containsExactly("pending, due 2026-03-16");
    assertThat(numbered(Bound.Period.WEEK, 8)).containsExactly("pending, due 2026-04-26");
    assertThat(numbered(Bound.Period.MONTH, 6)).containsExactly("pending, due 2026-09-02");
  }

  private static List<String> numbered(Bound.Period period, int number) {
    Bound edge = new Bound.PeriodEdge(new Anchor.Trigger(), period, number, Bound.Edge.END);
    return Paper.of(Duty.when("held", "minuted").by(edge))
        .lines(Story.of("2026-03-02 held"), "2026-03-02");
  }

  @Test
  void inWeekEightIsFromDayFiftyToDayFiftySix() {
    Anchor trigger = new Anchor.Trigger();
    Paper paper =
        Paper.of(
            Duty.when("held", "minuted")
                .from(
                    new Bound.PeriodEdge(trigger, Bound.Period.WEEK, 8, Bound.Edge.START),
                    Early.IGNORED)
                .by(new Bound.PeriodEdge(trigger, Bound.Period.WEEK, 8, Bound.Edge.END)));
    // Day 50 is 2 March + 49 days, 20 April.
    assertThat(paper.lines(Story.of("2026-03-02 held", "2026-04-19 minuted"), "2026-04-30"))
        .containsExactly("breached, due 2026-04-26, 4 days late");
    assertThat(paper.lines(Story.of("2026-03-02 held", "2026-04-20 minuted"), "2026-04-30"))
        .containsExactly("met, due 2026-04-26, done 2026-04-20");
  }

  @Test
  void ofSeveralBoundsTheEarliestUpperAndTheLatestLowerGovern() {
    Paper paper =
        Paper.of(
            Duty.when("held", "minuted")
                .by(
                    new Bound.Earliest(
                        List.of(Duty.after(10, Unit.WORKING_DAYS), Duty.after(15, Unit.DAYS)))));
    assertThat(paper.lines(Story.of("2026-03-02 held"), "2026-03-02"))
        .containsExactly("pending, due 2026-03-16");
    assertThat(paper.lines(Story.of("2026-04-02 held"), "2026-04-02"))
        .containsExactly("pending, due 2026-04-17");
  }

  @Test
  void anUnknownBoundOfTwoLeavesWhatTheOtherSays() {
    Bound dateInPlan = new Bound.EndOfDay(new Anchor.DateIn("review date"));
    Paper paper =
        Paper.of(
            Duty.when("held", "minuted")
                .by(new Bound.Earliest(List.of(Duty.after(5, Unit.DAYS), dateInPlan))));
    Story late = Story.of("2026-03-02 held", "2026-03-08 minuted");
    assertThat(paper.verdicts(late, "2026-03-31"))
        .containsExactly(org.plumbline.runtime.verdict.Verdict.BREACHED);
    Story early = Story.of("2026-03-02 held", "2026-03-04 minuted");
    assertThat(paper.verdicts(early, "2026-03-31"))
        .containsExactly(org.plumbline.runtime.verdict.Verdict.UNDETERMINED);
    assertThat(
            paper.lines(
                Story.of("2026-03-02 held | review date=2026-03-05", "2026-03-06 minuted"),
                "2026-03-31"))
        .containsExactly("breached, due 2026-03-05, done 2026-03-06, 1 day late");
  }
}
