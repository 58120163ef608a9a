package org.plumbline.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.model.kernel.Anchor;
import org.plumbline.model.kernel.Bound;
import org.plumbline.model.kernel.Trigger;
import org.plumbline.runtime.calendar.Unit;
import org.plumbline.runtime.verdict.Verdict;

/** §5 of docs/semantics.md. Wednesday 25 March 2026 is three working days before Monday 30. */
class LeadTimeTest {
  private static final Duty REPORT =
      Duty.when(new Trigger.Ahead(Duty.events("conference")), "reported")
          .by(Duty.before(3, Unit.WORKING_DAYS))
          .about("conference");
  private static final Paper PAPER =
      Paper.of(REPORT).schedule("conference", "arranged", "cancelled", "conference");
  private static final Paper HELD_ONLY = Paper.of(REPORT);

  @Test
  void itIsJudgedAgainstTheDateOnWhichItIsHeld() {
    assertThat(
            HELD_ONLY.lines(Story.of("2026-03-25 reported", "2026-03-30 conference"), "2026-04-30"))
        .containsExactly("met, due 2026-03-25, done 2026-03-25");
    assertThat(
            HELD_ONLY.lines(Story.of("2026-03-26 reported", "2026-03-30 conference"), "2026-04-30"))
        .containsExactly("breached, due 2026-03-25, done 2026-03-26, 1 working day late");
    assertThat(HELD_ONLY.lines(Story.of("2026-03-25 reported"), "2026-04-30")).isEmpty();
  }

  @Test
  void anActWithoutTheKeyBelongsToTheNextMeetingOnly() {
    Story story =
        Story.of(
            "2026-02-20 reported",
            "2026-03-02 conference | #conference=1",
            "2026-03-30 conference | #conference=2");
    assertThat(HELD_ONLY.verdicts(story, "2026-04-30"))
        .containsExactly(Verdict.MET, Verdict.BREACHED);
    Story keyed =
        Story.of(
            "2026-02-20 reported | #conference=2",
            "2026-03-02 conference | #conference=1",
            "2026-03-30 conference | #conference=2");
    assertThat(HELD_ONLY.verdicts(keyed, "2026-04-30"))
        .containsExactly(Verdict.BREACHED, Verdict.MET);
  }

  @Test
  void untilItIsHeldItIsPendingAgainstTheDateLastArranged() {
    Story story =
        Story.of(
            "2026-03-02 arranged | #conference=1 | for=2026-03-30",
            "2026-03-10 arranged | #conference=1 | for=2026-04-13");
    assertThat(PAPER.lines(story, "2026-03-05")).containsExactly("pending, due 2026-03-25");
    assertThat(PAPER.lines(story, "2026-03-28")).containsExactly("pending, due 2026-04-08");
    assertThat(PAPER.lines(story, "2026-04-20")).containsExactly("pending, due 2026-04-08");
    story.and("2026-04-07 reported | #conference=1").and("2026-04-13 conference | #conference=1");
    assertThat(PAPER.lines(story, "2026-04-20"))
        .containsExactly("met, due 2026-04-08, done 2026-04-07");
  }

  @Test
  void movedEarlierTooLateTheDateKnownBeforeGoverns() {
    Story tooLate =
        Story.of(
            "2026-03-02 arranged | #conference=1 | for=2026-04-13",
            "2026-03-26 arranged | #conference=1 | for=2026-03-30",
            "2026-03-27 reported | #conference=1",
            "2026-03-30 conference | #conference=1");
    assertThat(PAPER.lines(tooLate, "2026-04-30"))
        .containsExactly("met, due 2026-04-08, done 2026-03-27");
    Story inTime =
        Story.of(
            "2026-03-02 arranged | #conference=1 | for=2026-04-13",
            "2026-03-24 arranged | #conference=1 | for=2026-03-30",
            "2026-03-27 reported | #conference=1",
            "2026-03-30 conference | #conference=1");
    assertThat(PAPER.lines(inTime, "2026-04-30"))
        .containsExactly("breached, due 2026-03-25, done 2026-03-27, 2 working days late");
  }

  @Test
  void aCancelledMeetingCallsForNothingUntilItIsArrangedAgain() {
    Story story =
        Story.of(
            "2026-03-02 arranged | #conference=1 | for=2026-03-30",
            "2026-03-28 cancelled | #conference=1");
    assertThat(PAPER.verdicts(story, "2026-04-30")).containsExactly(Verdict.NOT_APPLICABLE);
    story.and("2026-05-05 arranged | #conference=1 | for=2026-05-18");
    assertThat(PAPER.lines(story, "2026-05-06")).containsExactly("pending, due 2026-05-13");
  }

  @Test
  void whatIsArrangedOnTheDayOfAMeetingIsTheNextOne() {
    Paper paper = Paper.of(REPORT).schedule("conference", "arranged", "cancelled");
    Story story =
        Story.of(
            "2026-03-02 arranged | for=2026-03-30",
            "2026-03-30 arranged | for=2026-04-27",
            "2026-03-30 conference");
    assertThat(paper.lines(story, "2026-03-31"))
        .containsExactly(
            "breached, due 2026-03-25, 4 working days late", "pending, due 2026-04-22");
  }

  @Test
  void beforeTheMeetingOnOneDateCountsAsInOrder() {
    Paper paper =
        Paper.of(
            Duty.when(new Trigger.Ahead(Duty.events("conference")), "reported")
                .by(new Bound.Instant(new Anchor.Trigger())));
    assertThat(
            paper.verdicts(Story.of("2026-03-30 conference", "2026-03-30 reported"), "2026-04-30"))
        .containsExactly(Verdict.MET);
    assertThat(
            paper.verdicts(
                Story.of("2026-03-30 conference", "2026-03-30 reported").inTheSourcesOrder(),
                "2026-04-30"))
        .containsExactly(Verdict.BREACHED);
    assertThat(
            paper.verdicts(
                Story.of("2026-03-30 09:00 conference", "2026-03-30 09:00:01 reported"),
                "2026-04-30"))
        .containsExactly(Verdict.BREACHED);
  }

  @Test
  void noughtDaysBeforeLastsUntilTheEndOfTheDay() {
    Paper paper =
        Paper.of(
            Duty.when(new Trigger.Ahead(Duty.events("conference")), "reported")
                .by(Duty.before(0, Unit.DAYS)));
    assertThat(
            paper.verdicts(
                Story.of("2026-03-30 10:00 conference", "2026-03-30 15:00 reported"), "2026-04-30"))
        .containsExactly(Verdict.MET);
    assertThat(
            paper.verdicts(
                Story.of("2026-03-30 10:00 conference", "2026-03-31 reported"), "2026-04-30"))
        .containsExactly(Verdict.BREACHED);
  }

  @Test
  void whatHadToComeBeforeAnEventIsLateOnceItsDayIsOver() {
    Paper paper =
        Paper.of(
            Duty.when(new Trigger.Ahead(Duty.events("conference")), "reported")
                .by(new Bound.Instant(new Anchor.Trigger())));
    assertThat(paper.verdicts(Story.of("2026-03-30 conference"), "2026-03-30"))
        .containsExactly(Verdict.BREACHED);
    assertThat(
            paper.verdicts(Story.of("2026-03-30 conference", "2026-03-30 reported"), "2026-03-30"))
        .containsExactly(Verdict.MET);
  }
}
