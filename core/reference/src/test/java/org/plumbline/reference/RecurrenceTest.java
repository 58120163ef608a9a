package org.plumbline.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.model.kernel.Bound;
import org.plumbline.model.kernel.Window;
import org.plumbline.model.kernel.Window.Early;
import org.plumbline.runtime.calendar.Amount;
import org.plumbline.runtime.calendar.Unit;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.Verdict;

/** §4 of docs/semantics.md. 2 March 2026 is a Monday. */
class RecurrenceTest {
  private static Duty visits() {
    return Duty.when("placed", "visited").within(5, Unit.DAYS).until("left");
  }

  private static final Paper WEEKLY = Paper.of(visits().thenEvery(1, Unit.WEEKS));

  @Test
  void eachNextCountsFromTheLastActualOccurrence() {
    Story story =
        Story.of(
            "2026-03-02 placed", "2026-03-04 visited", "2026-03-13 visited", "2026-03-18 visited");
    assertThat(WEEKLY.lines(story, "2026-03-20"))
        .containsExactly(
            "met, due 2026-03-07, done 2026-03-04",
            "breached, due 2026-03-11, done 2026-03-13, 2 days late, 1 missed",
            "met, due 2026-03-20, done 2026-03-18",
            "pending, due 2026-03-25");
    assertThat(WEEKLY.check(story, "2026-03-20"))
        .extracting(ObligationVerdict::triggeredAt)
        .containsExactly(
            Given.moment("2026-03-02"),
            Given.moment("2026-03-04"),
            Given.moment("2026-03-13"),
            Given.moment("2026-03-18"));
  }

  @Test
  void aMissIsOneBreachWithTheWholeIntervalsThatWentBy() {
    Story story = Story.of("2026-03-02 placed");
    assertThat(WEEKLY.lines(story, "2026-03-13"))
        .containsExactly("breached, due 2026-03-07, 6 days late, 1 missed");
    // 7 March + 7 = 14, + 14 = 21.
    assertThat(WEEKLY.lines(story, "2026-03-22"))
        .containsExactly("breached, due 2026-03-07, 15 days late, 2 missed");
  }

  @Test
  void withoutAFirstLimitTheFirstCountsByTheFirstPace() {
    Paper paper = Paper.of(Duty.when("placed", "visited").thenEvery(1, Unit.WEEKS));
    assertThat(paper.lines(Story.of("2026-03-02 placed"), "2026-03-03"))
        .containsExactly("pending, due 2026-03-09");
  }

  @Test
  void soonerThanTheFloorIsIgnoredOrABreach() {
    Story story = Story.of("2026-03-02 placed", "2026-03-04 visited", "2026-03-16 visited");
    Window ignoring =
        new Window(Duty.after(4, Unit.WEEKS), Early.IGNORED, null, Duty.after(6, Unit.WEEKS));
    assertThat(Paper.of(visits().thenEvery(ignoring)).lines(story, "2026-03-20"))
        .containsExactly("met, due 2026-03-07, done 2026-03-04", "pending, due 2026-04-15");
    Window minding =
        new Window(Duty.after(4, Unit.WEEKS), Early.BREACH, null, Duty.after(6, Unit.WEEKS));
    assertThat(Paper.of(visits().thenEvery(minding)).lines(story, "2026-04-16"))
        .containsExactly(
            "met, due 2026-03-07, done 2026-03-04",
            "breached, due 2026-04-15, done 2026-03-16",
            "pending, due 2026-04-27");
  }

  @Test
  void atItsEndWhatIsNotYetDueIsNotApplicableAndNothingFollows() {
    assertThat(
            WEEKLY.verdicts(
                Story.of(
                    "2026-03-02 placed",
                    "2026-03-04 visited",
                    "2026-03-10 left",
                    "2026-03-11 visited"),
                "2026-04-30"))
        .containsExactly(Verdict.MET, Verdict.NOT_APPLICABLE);
    assertThat(
            WEEKLY.lines(
                Story.of("2026-03-02 placed", "2026-03-04 visited", "2026-03-20 left"),
                "2026-04-30"))
        .containsExactly(
            "met, due 2026-03-07, done 2026-03-04",
            "breached, due 2026-03-11, 9 days late, 1 missed");
  }

  @Test
  void aNewTriggerSupersedesWhatIsOpen() {
    Story story =
        Story.of(
            "2026-03-02 placed", "2026-03-04 visited", "2026-03-09 placed", "2026-03-10 visited");
    assertThat(WEEKLY.lines(story, "2026-03-12"))
        .containsExactly(
            "met, due 2026-03-07, done 2026-03-04",
            "not applicable, due 2026-03-11",
            "met, due 2026-03-14, done 2026-03-10",
            "pending, due 2026-03-17");
    Story ofOthers = Story.of("2026-03-02 placed | #child=a", "2026-03-09 placed | #child=b");
    assertThat(
            Paper.of(visits().thenEvery(1, Unit.WEEKS).about("child"))
                .verdicts(ofOthers, "2026-03-10"))
        .containsExactly(Verdict.BREACHED, Verdict.PENDING);
  }

  @Test
  void aLoosenedPaceCountsFromTheLastOccurrenceAndATightenedOneIsNeverOverdueAtOnce() {
    Paper loosened =
        Paper.of(visits().thenEvery(1, Unit.WEEKS, "review").thenEvery(1, Unit.MONTHS));
    assertThat(
            loosened.lines(
                Story.of("2026-03-02 placed", "2026-03-04 visited", "2026-03-09 review"),
                "2026-03-20"))
        .containsExactly("met, due 2026-03-07, done 2026-03-04", "pending, due 2026-04-04");
    Paper tightened =
        Paper.of(visits().thenEvery(1, Unit.MONTHS, "review").thenEvery(1, Unit.WEEKS));
    assertThat(
            tightened.lines(
                Story.of("2026-03-02 placed", "2026-03-04 visited", "2026-03-20 review"),
                "2026-03-20"))
        .containsExactly("met, due 2026-03-07, done 2026-03-04", "pending, due 2026-03-27");
    // The old limit, 4 April, stays where a week from the switch would be later.
    assertThat(
            tightened.lines(
                Story.of("2026-03-02 placed", "2026-03-04 visited", "2026-04-01 review"),
                "2026-04-01"))
        .containsExactly("met, due 2026-03-07, done 2026-03-04", "pending, due 2026-04-04");
  }

  @Test
  void aLimitThatHadPassedBeforeTheSwitchStands() {
    Paper paper = Paper.of(visits().thenEvery(1, Unit.WEEKS, "review").thenEvery(1, Unit.MONTHS));
    Story story =
        Story.of(
            "2026-03-02 placed", "2026-03-04 visited", "2026-03-13 review", "2026-03-20 visited");
    assertThat(paper.lines(story, "2026-03-20"))
        .containsExactly(
            "met, due 2026-03-07, done 2026-03-04",
            "breached, due 2026-03-11, done 2026-03-20, 9 days late, 1 missed",
            "pending, due 2026-04-20");
  }

  @Test
  void anOccurrenceAtTheMomentOfTheSwitchBelongsToTheOldPaceAndWhatFollowsToTheNew() {
    Paper paper = Paper.of(visits().thenEvery(1, Unit.MONTHS, "review").thenEvery(1, Unit.WEEKS));
    Story story =
        Story.of(
            "2026-03-02 placed",
            "2026-03-04 visited",
            "2026-03-20 10:00 review",
            "2026-03-20 10:00 visited");
    assertThat(paper.lines(story, "2026-03-20"))
        .containsExactly(
            "met, due 2026-03-07, done 2026-03-04",
            "met, due 2026-04-04, done 2026-03-20 10:00",
            "pending, due 2026-03-27");
    assertThat(paper.check(story, "2026-03-20"))
        .extracting(verdict -> verdict.rule().clause())
        .containsExactly(0, 1, 2);
  }

  @Test
  void aSwitchBeforeTheFirstOccurrenceLeavesTheFirstLimit() {
    Paper paper = Paper.of(visits().thenEvery(1, Unit.WEEKS, "review").thenEvery(1, Unit.MONTHS));
    assertThat(
            paper.lines(
                Story.of("2026-03-02 placed", "2026-03-03 review", "2026-03-06 visited"),
                "2026-03-10"))
        .containsExactly("met, due 2026-03-07, done 2026-03-06", "pending, due 2026-04-06");
  }

  @Test
  void aSwitchThatTheDataDoNotCoverLeavesTheDueMomentARange() {
    Paper paper =
        Paper.of(visits().thenEvery(1, Unit.WEEKS, "review").thenEvery(1, Unit.MONTHS))
            .covering(new Coverage(Set.of("placed", "visited", "left"), null, null, null));
    assertThat(paper.lines(Story.of("2026-03-02 placed", "2026-03-04 visited"), "2026-03-10"))
        .containsExactly(
            "met, due 2026-03-07, done 2026-03-04", "pending, due 2026-03-11 to 2026-04-04");
    assertThat(paper.verdicts(Story.of("2026-03-02 placed", "2026-03-04 visited"), "2026-03-20"))
        .containsExactly(Verdict.MET, Verdict.UNDETERMINED);
  }

  @Test
  void countedFromWhenItWasDueLatenessMovesNothing() {
    Paper paper =
        Paper.of(
            Duty.when("placed", "visited")
                .within(1, Unit.MONTHS)
                .thenEvery(1, Unit.MONTHS)
                .countedFromWhenItWasDue());
    Story story =
        Story.of(
            "2026-01-10 placed", "2026-02-08 visited", "2026-03-15 visited", "2026-05-20 visited");
    assertThat(paper.lines(story, "2026-05-20"))
        .containsExactly(
            "met, due 2026-02-10, done 2026-02-08",
            "breached, due 2026-03-10, done 2026-03-15, 5 days late, 1 missed",
            "breached, due 2026-04-10, done 2026-05-20, 40 days late, 1 missed",
            "pending, due 2026-06-10");
  }

  @Test
  void countsPerPeriodAreOneObligationForEachWholePeriod() {
    Paper paper =
        Paper.of(Duty.when("placed", "visited").until("left").times(2, Bound.Period.MONTH));
    Story story =
        Story.of(
            "2026-01-15 placed",
            "2026-01-20 visited",
            "2026-02-03 visited",
            "2026-02-28 visited",
            "2026-03-09 visited",
            "2026-04-01 visited");
    assertThat(paper.verdicts(story, "2026-04-10"))
        .containsExactly(Verdict.MET, Verdict.BREACHED, Verdict.PENDING);
    assertThat(paper.verdicts(story.and("2026-04-20 left"), "2026-04-30"))
        .containsExactly(Verdict.MET, Verdict.BREACHED);
  }

  @Test
  void weeksArePeriodsFromMondayToSunday() {
    Paper paper = Paper.of(Duty.when("placed", "visited").times(1, Bound.Period.WEEK));
    assertThat(
            paper.lines(
                Story.of("2026-03-02 placed", "2026-03-08 visited", "2026-03-16 visited"),
                "2026-03-17"))
        .containsExactly(
            "met, due 2026-03-08, done 2026-03-08",
            "breached, due 2026-03-15, 2 days late",
            "met, due 2026-03-22, done 2026-03-16");
  }

  @Test
  void aPhaseIsPassedOverWhereItsStateDoesNotHoldAtItsBeginning() {
    Paper paper =
        Paper.of(
                visits()
                    .thenEvery(1, Unit.WEEKS, "review")
                    .thenEveryWhile("at risk", 2, Unit.WEEKS, "closed")
                    .thenEvery(1, Unit.MONTHS))
            .state("at risk", List.of(), "risk began", "risk ended");
    assertThat(
            paper.lines(
                Story.of("2026-03-02 placed", "2026-03-04 visited", "2026-03-09 review"),
                "2026-03-20"))
        .containsExactly("met, due 2026-03-07, done 2026-03-04", "pending, due 2026-04-04");
    assertThat(
            paper.lines(
                Story.of(
                    "2026-03-02 placed",
                    "2026-03-03 risk began",
                    "2026-03-04 visited",
                    "2026-03-09 review"),
                "2026-03-11"))
        .containsExactly("met, due 2026-03-07, done 2026-03-04", "pending, due 2026-03-18");
  }

  @Test
  void whereEveryPhaseIsPassedOverOnlyTheFirstLimitIsLeft() {
    Paper paper =
        Paper.of(visits().thenEveryWhile("at risk", 1, Unit.WEEKS))
            .state("at risk", List.of(), "risk began", "risk ended");
    assertThat(paper.lines(Story.of("2026-03-02 placed", "2026-03-04 visited"), "2026-03-20"))
        .containsExactly("met, due 2026-03-07, done 2026-03-04");
  }

  @Test
  void aPhaseLastsUntilSoMuchAfterAnEvent() {
    Paper paper =
        Paper.of(
                visits().thenEvery(1, Unit.WEEKS, "1 month after placed").thenEvery(1, Unit.MONTHS))
            .after("1 month after placed", "placed", new Amount(1, Unit.MONTHS));
    Story story = Story.of("2026-03-02 placed", "2026-03-04 visited", "2026-03-30 visited");
    assertThat(paper.lines(story, "2026-04-01").subList(2, 3))
        .containsExactly("pending, due 2026-04-06");
    assertThat(paper.lines(story, "2026-04-02").subList(2, 3))
        .containsExactly("pending, due 2026-04-30");
  }

  @Test
  void theEndOfTheLastPhaseEndsTheRecurrence() {
    Paper paper = Paper.of(visits().thenEvery(1, Unit.WEEKS, "adopted"));
    Story story = Story.of("2026-03-02 placed", "2026-03-04 visited", "2026-03-09 adopted");
    assertThat(paper.verdicts(story, "2026-03-31"))
        .containsExactly(Verdict.MET, Verdict.NOT_APPLICABLE);
  }

  @Test
  void anActThatIsItselfTheTriggerBeginsAnewAndNothingElse() {
    Paper paper = Paper.of(Duty.when("visited", "visited").thenEvery(1, Unit.WEEKS));
    assertThat(paper.lines(Story.of("2026-03-02 visited", "2026-03-06 visited"), "2026-03-10"))
        .containsExactly("met, due 2026-03-09, done 2026-03-06", "pending, due 2026-03-13");
  }

  @Test
  void soonerThanANotedFloorCountsAndRestarts() {
    Window pace =
        new Window(Duty.after(3, Unit.DAYS), Window.Early.COUNTED, null, Duty.after(1, Unit.WEEKS));
    Paper paper = Paper.of(visits().thenEvery(pace));
    Story story = Story.of("2026-03-02 placed", "2026-03-04 visited", "2026-03-05 visited");
    assertThat(paper.lines(story, "2026-03-08"))
        .containsExactly(
            "met, due 2026-03-07, done 2026-03-04",
            "met, due 2026-03-11, done 2026-03-05",
            "pending, due 2026-03-12");
    assertThat(paper.check(story, "2026-03-08").get(1).reason()).contains("early");
  }

  @Test
  void anIntervalIsExtendedByADecisionSinceTheLastOccurrence() {
    Bound extended =
        new Bound.Extended(
            Duty.after(1, Unit.WEEKS), Duty.after(2, Unit.WEEKS), Duty.events("agreed"));
    Paper paper =
        Paper.of(visits().thenEvery(new Window(null, Window.Early.IGNORED, null, extended)));
    Story story =
        Story.of(
            "2026-03-02 placed", "2026-03-04 visited", "2026-03-06 agreed", "2026-03-16 visited");
    assertThat(paper.lines(story, "2026-03-17"))
        .containsExactly(
            "met, due 2026-03-07, done 2026-03-04",
            "met, due 2026-03-18, done 2026-03-16",
            "pending, due 2026-03-23");
  }
}
