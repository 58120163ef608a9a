package org.plumbline.analysis.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.analysis.Editions;
import org.plumbline.analysis.comparison.Comparer;
import org.plumbline.analysis.comparison.Edition;
import org.plumbline.reference.ReferenceChecker;
import org.plumbline.runtime.calendar.WorkingCalendar;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.Verdict;

/**
 * Each kind of change carries a case that the versions judge otherwise. The case is judged again
 * here by each version as a whole.
 */
class WitnessesTest {
  private static final String TEXT =
      """
      language 1

      document "Visits"
        id            visits
        authority     "Anytown"
        version       "1"
        calendar      england
        reading       "days" taken as calendar days because "so it is meant"
        reading       "should" taken as advice because "so it is meant"

      key child "One child"
      key plan "One plan"
      role social worker
      attribute high risk : flag
      attribute start date : date
      attribute children in household : list of child
        also called child in household

      event referral is received
        field urgent : flag
      event child is visited
        act          visit child
      event child is heard
        act          hear child
        about        child
      event family is told
        act          tell family
      event conference is held
      event case is closed

      standard R "Families are told"
        source    "Page 1"
        trigger   referral is received
        must      tell family
        deadline  within 5 days

      standard R2 "Conferences are followed by a visit"
        source    "Page 1"
        trigger   conference is held
        should    visit child
        deadline  within 5 days

      standard S "One"
        source    "Page 1"
      """;

  private static final String REFERRAL = "trigger referral is received\n";
  private static final String VISIT = "must visit child\ndeadline within 5 days\n";

  /** What the case says to begin with and then, for one of the ways that the change goes. */
  private record Step(String name, String before, String after, String was, String is) {}

  private static List<Step> steps() {
    return List.of(
        new Step(
            "advice becomes a requirement",
            REFERRAL + "should visit child\ndeadline within 5 days",
            REFERRAL + VISIT,
            "advice not followed",
            "breached"),
        new Step(
            "what was to be done is forbidden",
            REFERRAL + VISIT,
            REFERRAL + "must not visit child",
            "met",
            "breached"),
        new Step(
            "for each child",
            REFERRAL + "must hear child\ndeadline within 5 days",
            REFERRAL + "for each child in household\nmust hear child\ndeadline within 5 days",
            "met",
            "breached"),
        new Step(
            "in force from a later day",
            REFERRAL + "in force from 2026-01-01\n" + VISIT,
            REFERRAL + "in force from 2026-03-01\n" + VISIT,
            "breached",
            "not asked"),
        new Step(
            "in force to a day",
            REFERRAL + VISIT,
            REFERRAL + "in force from 2026-03-01 to 2026-05-31\n" + VISIT,
            "breached",
            "not asked"),
        new Step(
            "fewer misses",
            "trigger standard R is missed 3 times in 6 months\n" + VISIT,
            "trigger standard R is missed 2 times in 6 months\n" + VISIT,
            "not asked",
            "breached"),
        new Step(
            "a longer time to miss it in",
            "trigger standard R is missed 2 times in 6 months\n" + VISIT,
            "trigger standard R is missed 2 times in 12 months\n" + VISIT,
            "not asked",
            "breached"),
        new Step(
            "the miss of another standard",
            "trigger standard R is missed\n" + VISIT,
            "trigger standard R2 is missed\n" + VISIT,
            "breached",
            "not asked"),
        new Step(
            "only if another standard is missed",
            REFERRAL + "if standard R is missed\n" + VISIT,
            REFERRAL + VISIT,
            "met",
            "breached"),
        new Step(
            "a longer time since a date",
            REFERRAL + "if time since start date is at least 3 months\n" + VISIT,
            REFERRAL + "if time since start date is at least 4 months\n" + VISIT,
            "breached",
            "not asked"),
        new Step(
            "so long after something",
            "trigger 3 months after referral is received\n" + VISIT,
            "trigger 4 months after referral is received\n" + VISIT,
            "breached",
            "met"),
        new Step(
            "what follows a miss",
            REFERRAL + VISIT + "missed must tell family",
            REFERRAL + VISIT,
            "pending",
            "not asked"),
        new Step(
            "who does what is its own trigger",
            "trigger child is visited\nmust visit child\nactor social worker",
            "trigger child is visited\nmust visit child",
            "breached",
            "met"),
        new Step(
            "only in some cases who does what is its own trigger",
            "trigger child is visited\nmust visit child\nactor social worker\nif high risk",
            "trigger child is visited\nmust visit child\nactor social worker",
            "not asked",
            "breached"));
  }

  @TestFactory
  Stream<DynamicTest> aCaseShowsIt() {
    return steps().stream().map(step -> DynamicTest.dynamicTest(step.name(), () -> look(step)));
  }

  private static void look(Step step) {
    Edition older = Editions.of(TEXT + step.before().indent(2));
    Edition newer = Editions.of(TEXT + step.after().indent(2));
    Map<String, Behaviour> there = Behaviours.of(Comparer.compare(older, newer));
    List<ShownCase> shown = shown(there);

    assertThat(shown)
        .extracting(one -> one.saysBefore() + " -> " + one.saysAfter())
        .contains(step.was() + " -> " + step.is());
    for (ShownCase one : shown) {
      assertThat(judged(older, one)).as("by the older: %s", one).isEqualTo(one.before());
      assertThat(judged(newer, one)).as("by the newer: %s", one).isEqualTo(one.after());
    }
    assertThat(shown(Behaviours.of(Comparer.compare(newer, older))))
        .extracting(one -> one.saysBefore() + " -> " + one.saysAfter())
        .contains(step.is() + " -> " + step.was());
  }

  private static List<ShownCase> shown(Map<String, Behaviour> behaviours) {
    return Objects.requireNonNull(behaviours.get("S")).effects().stream()
        .flatMap(effect -> effect.shown().stream())
        .toList();
  }

  /** By all standards of the version at once; of S, what the case is about, the worst. */
  private static Verdict judged(Edition edition, ShownCase shown) {
    ObligationVerdict about = shown.saidBefore() == null ? shown.saidAfter() : shown.saidBefore();
    int clause = Objects.requireNonNull(about).rule().clause();
    List<Verdict> said =
        new ReferenceChecker(edition.document().kernel(), WorkingCalendar.of(edition.calendar()))
            .check(shown.history(), shown.coverage(), shown.asOf()).verdicts().stream()
                .filter(one -> one.rule().standard().equals("S") && one.rule().clause() == clause)
                .map(one -> one.verdict())
                .toList();
    return Stream.of(Verdict.BREACHED, Verdict.PENDING, Verdict.MET)
        .filter(said::contains)
        .findFirst()
        .orElse(Verdict.NOT_APPLICABLE);
  }
}
