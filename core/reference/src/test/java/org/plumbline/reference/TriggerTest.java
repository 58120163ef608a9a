package org.plumbline.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.Trigger;
import org.plumbline.runtime.calendar.Amount;
import org.plumbline.runtime.calendar.Unit;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.Verdict;

/** §6 of docs/semantics.md. */
class TriggerTest {
  @Test
  void theNthOccurrenceSinceTheLastBeginning() {
    Trigger third = new Trigger.OnNth(Duty.events("review"), 3, Duty.events("plan"));
    Paper paper = Paper.of(Duty.when(third, "told").within(5, Unit.DAYS));
    Story story =
        Story.of(
            "2026-01-01 review",
            "2026-01-05 plan",
            "2026-02-01 review",
            "2026-03-01 review",
            "2026-03-10 plan",
            "2026-04-01 review",
            "2026-05-01 review",
            "2026-06-01 review",
            "2026-07-01 review");
    assertThat(paper.lines(story, "2026-07-02"))
        .containsExactly("breached, due 2026-06-06, 26 days late");
  }

  @Test
  void soMuchAfterAnEventIsADayOnceItHasCome() {
    Trigger weeks =
        new Trigger.OnElapsed(Duty.events("born"), null, List.of(new Amount(2, Unit.WEEKS)), null);
    Paper paper = Paper.of(Duty.when(weeks, "seen").within(3, Unit.DAYS));
    Story story = Story.of("2026-03-02 09:00 born");
    assertThat(paper.lines(story, "2026-03-15")).isEmpty();
    assertThat(paper.lines(story, "2026-03-16")).containsExactly("pending, due 2026-03-19");
    assertThat(paper.check(story, "2026-03-16"))
        .extracting(ObligationVerdict::triggeredAt)
        .containsExactly(Given.moment("2026-03-16"));
    assertThat(paper.verdicts(story.and("2026-03-16 08:00 seen"), "2026-03-16"))
        .containsExactly(Verdict.MET);
  }

  @Test
  void anAgeIsCountedFromADateOfTheCase() {
    Trigger age =
        new Trigger.OnElapsed(
            List.of(),
            "date of birth",
            List.of(new Amount(15, Unit.YEARS), new Amount(9, Unit.MONTHS)),
            null);
    Paper paper = Paper.of(Duty.when(age, "planned").within(3, Unit.MONTHS));
    Story story = Story.of("2026-01-01 referred").knowing("date of birth", "2010-08-31");
    // 15 years: 31 August 2025; 9 months more: 31 May 2026; 3 months more: 31 August.
    assertThat(paper.lines(story, "2026-05-31")).containsExactly("pending, due 2026-08-31");
    assertThat(paper.lines(story, "2026-05-30")).isEmpty();
  }

  @Test
  void withWhileOnlyIfTheStateLastedAllTheTime() {
    Trigger trigger =
        new Trigger.OnElapsed(
            Duty.events("placed"), null, List.of(new Amount(2, Unit.WEEKS)), "in placement");
    Paper paper =
        Paper.of(Duty.when(trigger, "reviewed").within(5, Unit.DAYS))
            .state("in placement", List.of(), "placed", "left");
    assertThat(paper.lines(Story.of("2026-03-02 placed", "2026-03-10 left"), "2026-04-30"))
        .isEmpty();
    assertThat(
            paper.lines(
                Story.of("2026-03-02 placed", "2026-03-10 left", "2026-03-11 placed"),
                "2026-03-20"))
        .isEmpty();
    assertThat(paper.lines(Story.of("2026-03-02 placed", "2026-03-17 left"), "2026-03-18"))
        .containsExactly("pending, due 2026-03-21");
  }

  @Test
  void aMissIsTheMomentWhenTheLimitRanOutAlsoIfDoneLater() {
    Paper paper =
        Paper.of(
            Duty.when("referred", "seen").within(5, Unit.DAYS).of("S"),
            Duty.when(new Trigger.OnMissed("S", 0, 1, null), "explained")
                .within(2, Unit.DAYS)
                .of("T"));
    Story story =
        Story.of(
            "2026-03-02 referred", "2026-03-06 seen", "2026-03-10 referred", "2026-03-20 seen");
    assertThat(paper.lines(story, "2026-03-16"))
        .containsExactly(
            "met, due 2026-03-07, done 2026-03-06",
            "breached, due 2026-03-15, 1 day late",
            "pending, due 2026-03-17");
    assertThat(paper.lines(story, "2026-03-20"))
        .containsExactly(
            "met, due 2026-03-07, done 2026-03-06",
            "breached, due 2026-03-15, done 2026-03-20, 5 days late",
            "breached, due 2026-03-17, 3 days late");
  }

  @Test
  void aMissOfAnImpreciseLimitIsAMomentOfSeveralDates() {
    Paper paper =
        Paper.of(
            Duty.when("referred", "seen").within(36, Unit.HOURS).of("S"),
            Duty.when(new Trigger.OnMissed("S", 0, 1, null), "explained")
                .within(2, Unit.DAYS)
                .of("T"));
    // Between noon on the 3rd and noon on the 4th: the explaining may have come before.
    Story story = Story.of("2026-03-02 referred", "2026-03-03 18:00 explained");
    assertThat(paper.verdicts(story, "2026-03-31"))
        .containsExactly(Verdict.BREACHED, Verdict.UNDETERMINED);
    assertThat(paper.verdicts(story.and("2026-03-05 explained"), "2026-03-31"))
        .containsExactly(Verdict.BREACHED, Verdict.MET);
  }

  @Test
  void whetherALimitWasMissedMustBeSure() {
    Paper paper =
        Paper.of(
            Duty.when("referred", "seen").within(24, Unit.HOURS).of("S"),
            Duty.when(new Trigger.OnMissed("S", 0, 1, null), "explained").of("T"));
    assertThat(paper.verdicts(Story.of("2026-03-02 referred", "2026-03-03 seen"), "2026-03-31"))
        .containsExactly(Verdict.UNDETERMINED);
  }

  @Test
  void eachMissThatMakesSoManyWithinThePeriodCounts() {
    Trigger twice = new Trigger.OnMissed("S", 0, 2, new Amount(1, Unit.MONTHS));
    Paper paper =
        Paper.of(
            Duty.when("referred", "seen").within(5, Unit.DAYS).of("S"),
            Duty.when(twice, "escalated").within(2, Unit.DAYS).of("T"));
    // Misses at the ends of 6 January, 6 March and 2 April.
    Story story = Story.of("2026-01-01 referred", "2026-03-01 referred", "2026-03-28 referred");
    assertThat(paper.lines(story, "2026-04-03").subList(3, 4))
        .containsExactly("pending, due 2026-04-04");
    assertThat(paper.lines(story, "2026-04-03")).hasSize(4);
  }

  @Test
  void aDutyInAStateCountsOnlyThere() {
    Paper paper =
        Paper.of(
                Duty.when("incident", "reported")
                    .within(5, Unit.DAYS)
                    .onlyIf(new Condition.InState("in care")))
            .state("in care", List.of(), "came", "went");
    Story story =
        Story.of(
            "2026-03-01 incident",
            "2026-03-02 came",
            "2026-03-02 incident",
            "2026-03-09 went",
            "2026-03-09 incident",
            "2026-03-10 incident");
    assertThat(paper.verdicts(story, "2026-03-10"))
        .containsExactly(
            Verdict.NOT_APPLICABLE, Verdict.BREACHED, Verdict.PENDING, Verdict.NOT_APPLICABLE);
  }

  @Test
  void onOneDateAnEndClosesWhatHadBegunBeforeAndElseWhatBeginsThen() {
    Paper paper =
        Paper.of(Duty.when("asked", "answered").onlyIf(new Condition.InState("in care")))
            .state("in care", List.of(), "came", "went");
    assertThat(
            paper.verdicts(
                Story.of(
                    "2026-03-01 came", "2026-03-05 went", "2026-03-05 came", "2026-03-09 asked"),
                "2026-03-10"))
        .containsExactly(Verdict.PENDING);
    assertThat(
            paper.verdicts(
                Story.of("2026-03-05 10:00 came", "2026-03-05 went", "2026-03-09 asked"),
                "2026-03-10"))
        .containsExactly(Verdict.NOT_APPLICABLE);
  }

  @Test
  void aCompositeHappensWithItsLastPartOnceForEachSet() {
    Paper paper =
        Paper.of(Duty.when("completed", "shared").within(2, Unit.DAYS).about("plan"))
            .composite("completed", List.of("plan"), "written", "signed off");
    Story story =
        Story.of(
            "2026-03-01 written | #plan=1",
            "2026-03-02 written | #plan=2",
            "2026-03-04 signed off | #plan=2",
            "2026-03-05 signed off | #plan=2",
            "2026-03-06 signed off | #plan=1",
            "2026-03-07 shared | #plan=1");
    assertThat(paper.lines(story, "2026-03-10"))
        .containsExactly(
            "breached, due 2026-03-06, 4 days late", "met, due 2026-03-08, done 2026-03-07");
  }

  @Test
  void afterADateOfTheCaseTheStateCountsWhenTheTimeIsOver() {
    Trigger trigger =
        new Trigger.OnElapsed(
            List.of(), "date of birth", List.of(new Amount(16, Unit.YEARS)), "in placement");
    Paper paper =
        Paper.of(Duty.when(trigger, "planned").within(5, Unit.DAYS))
            .state("in placement", List.of(), "placed", "left");
    assertThat(
            paper.lines(
                Story.of("2024-01-10 placed").knowing("date of birth", "2010-03-16"), "2026-03-17"))
        .containsExactly("pending, due 2026-03-21");
    assertThat(
            paper.lines(
                Story.of("2024-01-10 placed", "2026-03-15 left")
                    .knowing("date of birth", "2010-03-16"),
                "2026-03-31"))
        .isEmpty();
    assertThat(
            paper.lines(
                Story.of("2026-03-17 placed").knowing("date of birth", "2010-03-16"), "2026-03-31"))
        .isEmpty();
  }
}
