package org.plumbline.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.model.kernel.Anchor;
import org.plumbline.model.kernel.Bound;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.Condition.Operator;
import org.plumbline.model.kernel.Requirement;
import org.plumbline.model.kernel.Window.Early;
import org.plumbline.runtime.calendar.Unit;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.history.Value;
import org.plumbline.runtime.verdict.Facet;
import org.plumbline.runtime.verdict.Verdict;

/** §2 of docs/semantics.md. 2 March 2026 is a Monday. */
class VerdictTest {
  private static final Condition URGENT =
      new Condition.Compare("urgent", Operator.EQUAL, new Value.Flag(true));

  private static Duty seen() {
    return Duty.when("referred", "seen").within(5, Unit.DAYS);
  }

  // §2.1, §2.2

  @Test
  void aGuardThatDoesNotHoldMakesItNotApplicable() {
    Paper paper = Paper.of(seen().onlyIf(URGENT));
    assertThat(paper.lines(Story.of("2026-03-02 referred | urgent=false"), "2026-03-31"))
        .containsExactly("not applicable");
    assertThat(paper.verdicts(Story.of("2026-03-02 referred | urgent=true"), "2026-03-31"))
        .containsExactly(Verdict.BREACHED);
  }

  @Test
  void aGuardThatTheDataDoNotCarryIsUndetermined() {
    Paper paper = Paper.of(seen().onlyIf(URGENT));
    assertThat(paper.verdicts(Story.of("2026-03-02 referred", "2026-03-03 seen"), "2026-03-31"))
        .containsExactly(Verdict.UNDETERMINED);
  }

  @Test
  void anEmptyFieldThatTheDataCarryIsAFalseFlag() {
    Paper paper = Paper.of(seen().onlyIf(URGENT));
    Story story = Story.of("2026-03-02 referred", "2026-03-09 referred | urgent=true");
    assertThat(paper.verdicts(story, "2026-03-10"))
        .containsExactly(Verdict.NOT_APPLICABLE, Verdict.PENDING);
  }

  @Test
  void theFieldGoesBeforeTheAttributeAndTheAttributesLastKnownValueIsRead() {
    Paper paper = Paper.of(seen().onlyIf(URGENT));
    Story story =
        Story.of("2026-03-02 referred", "2026-03-12 referred", "2026-03-13 referred | urgent=false")
            .knowingSince("2026-03-10", "urgent", "true");
    assertThat(paper.verdicts(story, "2026-03-13"))
        .containsExactly(Verdict.NOT_APPLICABLE, Verdict.PENDING, Verdict.NOT_APPLICABLE);
  }

  @Test
  void whatIsNotCoveredProvesNothing() {
    Paper paper = Paper.of(seen());
    Story story = Story.of("2026-03-02 referred");
    assertThat(
            paper
                .covering(new Coverage(Set.of("referred"), null, null, null))
                .verdicts(story, "2026-03-31"))
        .containsExactly(Verdict.UNDETERMINED);
    long to = Given.upTo("2026-03-05");
    assertThat(paper.covering(new Coverage(null, null, null, to)).verdicts(story, "2026-03-31"))
        .containsExactly(Verdict.UNDETERMINED);
    assertThat(paper.covering(new Coverage(null, null, null, to)).verdicts(story, "2026-03-05"))
        .containsExactly(Verdict.PENDING);
    long from = Given.upTo("2026-03-05");
    assertThat(paper.covering(new Coverage(null, null, from, null)).verdicts(story, "2026-03-31"))
        .containsExactly(Verdict.UNDETERMINED);
  }

  // §2.3, §2.5, §2.6

  @Test
  void anActBeforeTheTriggerOrNotFulfillingCountsWhenDoesNotCount() {
    Condition alone = new Condition.Compare("alone", Operator.EQUAL, new Value.Flag(true));
    Paper paper = Paper.of(seen().countingOnlyWhen(alone));
    Story story =
        Story.of(
            "2026-03-01 seen | alone=true",
            "2026-03-02 referred",
            "2026-03-03 seen | alone=false",
            "2026-03-09 seen | alone=true");
    assertThat(paper.lines(story, "2026-03-31"))
        .containsExactly("breached, due 2026-03-07, done 2026-03-09, 2 days late");
  }

  @Test
  void tooEarlyIsIgnoredOrABreach() {
    Story early = Story.of("2026-03-02 referred", "2026-03-05 seen");
    Story both = Story.of("2026-03-02 referred", "2026-03-05 seen", "2026-03-12 seen");
    Duty between = Duty.when("referred", "seen").within(18, Unit.DAYS);
    Paper ignoring = Paper.of(between.from(Duty.after(10, Unit.DAYS), Early.IGNORED));
    assertThat(ignoring.lines(early, "2026-03-22"))
        .containsExactly("breached, due 2026-03-20, 2 days late");
    assertThat(ignoring.lines(both, "2026-03-22"))
        .containsExactly("met, due 2026-03-20, done 2026-03-12");
    Paper minding = Paper.of(between.from(Duty.after(10, Unit.DAYS), Early.BREACH));
    assertThat(minding.lines(early, "2026-03-22"))
        .containsExactly("breached, due 2026-03-20, done 2026-03-05");
    assertThat(minding.lines(both, "2026-03-22"))
        .containsExactly("met, due 2026-03-20, done 2026-03-12");
  }

  @Test
  void theFirstThatSurelyPassesDischargesElseTheFirstIsJudged() {
    Paper paper =
        Paper.of(
            seen()
                .asking(
                    new Requirement.Content(
                        List.of(new Requirement.Item("views", Condition.ALWAYS)))));
    Story good =
        Story.of("2026-03-02 referred", "2026-03-03 seen | views=", "2026-03-06 seen | views=kept");
    assertThat(paper.lines(good, "2026-03-31"))
        .containsExactly("met, due 2026-03-07, done 2026-03-06");
    Story tooLate =
        Story.of("2026-03-02 referred", "2026-03-03 seen | views=", "2026-03-09 seen | views=kept");
    assertThat(paper.lines(tooLate, "2026-03-31"))
        .containsExactly("breached, due 2026-03-07, done 2026-03-03");
    var verdict = paper.check(tooLate, "2026-03-31").get(0);
    assertThat(verdict.facets().get(Facet.TIME).verdict()).isEqualTo(Verdict.MET);
    assertThat(verdict.facets().get(Facet.CONTENT).verdict()).isEqualTo(Verdict.BREACHED);
    assertThat(verdict.reason()).isEqualTo("Seen on Tue 3 Mar 2026, in time but without views.");
    assertThat(paper.verdicts(tooLate, "2026-03-07")).containsExactly(Verdict.PENDING);
  }

  private static String reason(Paper paper, Story story, String asOf) {
    return paper.check(story, asOf).get(0).reason();
  }

  @Test
  void whatWasDoneAndDoesNotCountIsNamedWithTheCause() {
    Duty seenAlone =
        seen()
            .countingOnlyWhen(new Condition.Compare("alone", Operator.EQUAL, new Value.Flag(true)));
    Story notAlone = Story.of("2026-03-02 referred", "2026-03-03 seen | alone=false");
    assertThat(reason(Paper.of(seenAlone), notAlone, "2026-03-09"))
        .isEqualTo(
            "No seen that counts by Sat 7 Mar 2026: 2 days overdue; the one on Tue 3 Mar 2026 does"
                + " not count: only if alone.");
    assertThat(reason(Paper.of(seenAlone), notAlone, "2026-03-05"))
        .isEqualTo(
            "No seen that counts yet, due by Sat 7 Mar 2026; the one on Tue 3 Mar 2026 does not"
                + " count: only if alone.");
    Story twice = notAlone.and("2026-03-04 seen | alone=false");
    assertThat(reason(Paper.of(seenAlone), twice, "2026-03-09"))
        .endsWith("those on Tue 3 Mar 2026, Wed 4 Mar 2026 do not count: only if alone.");
  }

  @Test
  void whatComesTooEarlyToCountIsNamedToo() {
    Duty window = Duty.when("referred", "seen").within(18, Unit.DAYS);
    Paper paper = Paper.of(window.from(Duty.after(10, Unit.DAYS), Early.IGNORED));
    assertThat(reason(paper, Story.of("2026-03-02 referred", "2026-03-05 seen"), "2026-03-22"))
        .isEqualTo(
            "No seen that counts by Fri 20 Mar 2026: 2 days overdue; the one on Thu 5 Mar 2026 does"
                + " not count: only from Thu 12 Mar 2026 on.");
  }

  @Test
  void aReasonSpeaksOfALimitOnlyWhereThereIsOne() {
    Duty content =
        Duty.when("referred", "seen")
            .until("closed")
            .asking(
                new Requirement.Content(
                    List.of(new Requirement.Item("on time", Condition.ALWAYS))));
    Story late =
        Story.of("2026-03-02 referred", "2026-03-03 seen | on time=false", "2026-03-09 closed");
    assertThat(reason(Paper.of(content), late, "2026-03-31"))
        .isEqualTo("Seen on Tue 3 Mar 2026, but “on time” is no.");
  }

  // §2.4

  @Test
  void keysThatBothCarryMustBeEqual() {
    Paper paper = Paper.of(seen().about("child"));
    Story story =
        Story.of(
            "2026-03-02 referred | #child=a",
            "2026-03-02 referred | #child=b",
            "2026-03-04 seen | #child=b");
    assertThat(paper.verdicts(story, "2026-03-31")).containsExactly(Verdict.BREACHED, Verdict.MET);
  }

  @Test
  void withoutAKeyAnActBelongsToTheOnlyOpenObligation() {
    Paper paper = Paper.of(seen().about("child"));
    Story oneOpen =
        Story.of(
            "2026-03-02 referred | #child=a",
            "2026-03-03 seen",
            "2026-03-04 referred | #child=b",
            "2026-03-05 seen");
    assertThat(paper.lines(oneOpen, "2026-03-31"))
        .containsExactly(
            "met, due 2026-03-07, done 2026-03-03", "met, due 2026-03-09, done 2026-03-05");
    Story twoOpen =
        Story.of(
            "2026-03-02 referred | #child=a", "2026-03-04 referred | #child=b", "2026-03-05 seen");
    assertThat(paper.verdicts(twoOpen, "2026-03-31"))
        .containsExactly(Verdict.UNDETERMINED, Verdict.UNDETERMINED);
  }

  @Test
  void nothingIsConsumed() {
    Story story = Story.of("2026-03-02 referred", "2026-03-03 referred", "2026-03-04 seen");
    assertThat(Paper.of(seen()).verdicts(story, "2026-03-31"))
        .containsExactly(Verdict.MET, Verdict.MET);
  }

  // §2.7

  @Test
  void whereTheLimitIsARangeItCannotBeToldInBetween() {
    Paper paper = Paper.of(Duty.when("referred", "seen").within(12, Unit.HOURS));
    Story story = Story.of("2026-03-02 referred");
    assertThat(paper.verdicts(story, "2026-03-02 12:00")).containsExactly(Verdict.PENDING);
    assertThat(paper.verdicts(story, "2026-03-02 12:01")).containsExactly(Verdict.UNDETERMINED);
    assertThat(paper.verdicts(story, "2026-03-03 11:59:59")).containsExactly(Verdict.UNDETERMINED);
    assertThat(paper.lines(story, "2026-03-03 12:00"))
        .containsExactly("breached, due 2026-03-02 12:00 to 2026-03-03 11:59:59, 1 hour late");
  }

  // §2.8, §2.9

  @Test
  void anEndBeforeTheLimitMakesItNotApplicableAndAfterItLeavesTheBreach() {
    Paper paper = Paper.of(seen().until("closed"));
    assertThat(paper.verdicts(Story.of("2026-03-02 referred", "2026-03-05 closed"), "2026-03-31"))
        .containsExactly(Verdict.NOT_APPLICABLE);
    assertThat(paper.verdicts(Story.of("2026-03-02 referred", "2026-03-07 closed"), "2026-03-31"))
        .containsExactly(Verdict.NOT_APPLICABLE);
    assertThat(paper.lines(Story.of("2026-03-02 referred", "2026-03-09 closed"), "2026-03-31"))
        .containsExactly("breached, due 2026-03-07, 2 days late");
    assertThat(
            paper.lines(
                Story.of("2026-03-02 referred", "2026-03-05 closed", "2026-03-06 seen"),
                "2026-03-31"))
        .containsExactly("not applicable, due 2026-03-07");
  }

  @Test
  void atOneInstantDischargeGoesBeforeEnd() {
    Paper paper = Paper.of(seen().until("closed"));
    Story story =
        Story.of("2026-03-02 referred", "2026-03-05 10:00 closed", "2026-03-05 10:00 seen");
    assertThat(paper.verdicts(story, "2026-03-31")).containsExactly(Verdict.MET);
  }

  @Test
  void endsThatAreNotCoveredLeaveOnlyADischargeStanding() {
    Paper paper =
        Paper.of(seen().until("closed"))
            .covering(new Coverage(Set.of("referred", "seen"), null, null, null));
    assertThat(paper.verdicts(Story.of("2026-03-02 referred", "2026-03-05 seen"), "2026-03-31"))
        .containsExactly(Verdict.MET);
    assertThat(paper.verdicts(Story.of("2026-03-02 referred"), "2026-03-31"))
        .containsExactly(Verdict.UNDETERMINED);
    assertThat(paper.verdicts(Story.of("2026-03-02 referred"), "2026-03-03"))
        .containsExactly(Verdict.UNDETERMINED);
  }

  @Test
  void anUntimedDutyIsPendingUntilDoneAndBreachedByItsEnd() {
    Paper paper = Paper.of(Duty.when("referred", "seen").until("closed"));
    assertThat(paper.verdicts(Story.of("2026-03-02 referred"), "2027-03-31"))
        .containsExactly(Verdict.PENDING);
    assertThat(paper.verdicts(Story.of("2026-03-02 referred", "2026-06-01 seen"), "2027-03-31"))
        .containsExactly(Verdict.MET);
    assertThat(paper.verdicts(Story.of("2026-03-02 referred", "2026-06-01 closed"), "2027-03-31"))
        .containsExactly(Verdict.BREACHED);
  }

  // §2.10 to §2.14

  @Test
  void aRuleWithoutActsJudgesItsTrigger() {
    Paper paper =
        Paper.of(
            Duty.when("held")
                .asking(new Requirement.Quorum(2, List.of("police", "health", "school"))));
    assertThat(
            paper.lines(
                Story.of(
                    "2026-03-02 held | participants=[police, health]",
                    "2026-03-09 held | participants=[school]"),
                "2026-03-31"))
        .containsExactly("met, done 2026-03-02", "breached, done 2026-03-09");
  }

  @Test
  void aRecordedReasonLiftsWhatIsOwedNormally() {
    Paper paper = Paper.of(seen().normally());
    Story onTheAct = Story.of("2026-03-02 referred", "2026-03-09 seen | reason=abroad");
    assertThat(paper.verdicts(onTheAct, "2026-03-31")).containsExactly(Verdict.NOT_APPLICABLE);
    Story byItself = Story.of("2026-03-02 referred", "2026-03-20 reason recorded | standard=A");
    assertThat(paper.verdicts(byItself, "2026-03-31")).containsExactly(Verdict.NOT_APPLICABLE);
    Story ofAnother = Story.of("2026-03-02 referred", "2026-03-20 reason recorded | standard=B");
    assertThat(paper.verdicts(ofAnother, "2026-03-31")).containsExactly(Verdict.BREACHED);
    Story before = Story.of("2026-03-01 reason recorded", "2026-03-02 referred");
    assertThat(paper.verdicts(before, "2026-03-31")).containsExactly(Verdict.BREACHED);
  }

  @Test
  void eachUseOfAPermissionIsJudgedByItsConditions() {
    Paper paper = Paper.of(Duty.when("extended").allowed().onlyIf(URGENT));
    Story story =
        Story.of("2026-03-02 extended | urgent=true", "2026-03-03 extended | urgent=false");
    assertThat(paper.verdicts(story, "2026-03-31")).containsExactly(Verdict.MET, Verdict.BREACHED);
    assertThat(paper.verdicts(Story.of("2026-03-02 extended"), "2026-03-31"))
        .containsExactly(Verdict.UNDETERMINED);
  }

  @Test
  void anExtensionCountsIfDecidedByTheOldLimit() {
    Bound by =
        new Bound.Extended(
            Duty.after(5, Unit.DAYS), Duty.after(10, Unit.DAYS), Duty.events("agreed"));
    Paper paper = Paper.of(Duty.when("referred", "seen").by(by));
    assertThat(
            paper.lines(
                Story.of("2026-03-02 referred", "2026-03-07 agreed", "2026-03-11 seen"),
                "2026-03-31"))
        .containsExactly("met, due 2026-03-12, done 2026-03-11");
    assertThat(
            paper.lines(
                Story.of("2026-03-02 referred", "2026-03-08 agreed", "2026-03-11 seen"),
                "2026-03-31"))
        .containsExactly("breached, due 2026-03-07, done 2026-03-11, 4 days late");
  }

  @Test
  void ofAConditionalLimitBothReadingsMustAgreeWhereTheConditionIsUnknown() {
    Bound by = new Bound.Choice(URGENT, Duty.after(2, Unit.DAYS), Duty.after(5, Unit.DAYS));
    Paper paper = Paper.of(Duty.when("referred", "seen").by(by));
    assertThat(
            paper.lines(
                Story.of("2026-03-02 referred | urgent=true", "2026-03-05 seen"), "2026-03-31"))
        .containsExactly("breached, due 2026-03-04, done 2026-03-05, 1 day late");
    assertThat(paper.verdicts(Story.of("2026-03-02 referred", "2026-03-04 seen"), "2026-03-31"))
        .containsExactly(Verdict.MET);
    assertThat(paper.verdicts(Story.of("2026-03-02 referred", "2026-03-05 seen"), "2026-03-31"))
        .containsExactly(Verdict.UNDETERMINED);
    assertThat(paper.verdicts(Story.of("2026-03-02 referred", "2026-03-08 seen"), "2026-03-31"))
        .containsExactly(Verdict.BREACHED);
  }

  @Test
  void aLimitOnAConditionThatFailsIsNone() {
    Bound by = new Bound.Choice(URGENT, Duty.after(2, Unit.DAYS), new Bound.Unlimited());
    Paper paper = Paper.of(Duty.when("referred", "seen").by(by));
    assertThat(paper.verdicts(Story.of("2026-03-02 referred | urgent=false"), "2027-03-31"))
        .containsExactly(Verdict.PENDING);
  }

  @Test
  void aLimitCountsFromTheLastOrTheNextOfAnotherEvent() {
    Bound fromLast =
        new Bound.Shift(
            new Anchor.LastBefore(Duty.events("visited")),
            org.plumbline.runtime.calendar.Direction.AFTER,
            List.of(new org.plumbline.runtime.calendar.Amount(5, Unit.DAYS)),
            org.plumbline.runtime.calendar.Counting.USUAL);
    Paper paper = Paper.of(Duty.when("referred", "seen").by(fromLast));
    assertThat(
            paper.lines(
                Story.of(
                    "2026-02-20 visited",
                    "2026-02-28 visited",
                    "2026-03-02 referred",
                    "2026-03-03 visited"),
                "2026-03-04"))
        .containsExactly("pending, due 2026-03-05");
    assertThat(paper.verdicts(Story.of("2026-03-02 referred", "2026-03-03 visited"), "2026-03-04"))
        .containsExactly(Verdict.UNDETERMINED);
    Bound byNext = new Bound.Instant(new Anchor.NextAfter(Duty.events("review")));
    Paper next = Paper.of(Duty.when("referred", "seen").by(byNext));
    assertThat(next.verdicts(Story.of("2026-03-02 referred"), "2026-06-01"))
        .containsExactly(Verdict.PENDING);
    assertThat(
            next.verdicts(
                Story.of("2026-03-02 referred", "2026-03-20 10:00 review", "2026-03-20 11:00 seen"),
                "2026-06-01"))
        .containsExactly(Verdict.BREACHED);
  }

  // §1.11

  @Test
  void aMetObligationSaysWhetherTheTargetWasKept() {
    Duty duty = seen().target(Duty.after(2, Unit.DAYS));
    assertThat(reasonOf(duty, "2026-03-05"))
        .isEqualTo(
            "Seen on Thu 5 Mar 2026, in time: due by Sat 7 Mar 2026; the target of Wed 4 Mar 2026"
                + " was not kept.");
    assertThat(reasonOf(duty, "2026-03-04")).endsWith("the target of Wed 4 Mar 2026 was kept.");
  }

  private static String reasonOf(Duty duty, String seen) {
    return Paper.of(duty)
        .check(Story.of("2026-03-02 referred", seen + " seen"), "2026-03-31")
        .get(0)
        .reason();
  }
}
