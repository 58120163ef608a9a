package org.plumbline.analysis.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.analysis.SmallWorld.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.plumbline.analysis.SmallWorld;
import org.plumbline.analysis.finding.FindingKind;
import org.plumbline.analysis.finding.Weight;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.analysis.witness.Witness;
import org.plumbline.runtime.calendar.CalendarDefinition;
import org.plumbline.runtime.calendar.WorkingCalendar;
import org.plumbline.runtime.verdict.Verdict;

/** What is found between two clauses, worked out by hand. */
class ConflictFinderTest {
  private static final WorkingCalendar WITHOUT_GOOD_FRIDAY = withoutHolidays();

  @Test
  void windowsApartAreNoConflictWhereEachCanHaveAnActOfItsOwn() {
    // an act on day 2 is ignored by the second, and one on day 5 comes too late for nothing else
    Finding finding =
        only(
            "deadline between 24 hours and 48 hours after referral is received",
            "deadline between 96 hours and 120 hours after referral is received");

    assertThat(finding.kind()).isEqualTo(FindingKind.APART);
    assertThat(finding.weight()).isEqualTo(Weight.NOTE);
  }

  @Test
  void windowsApartAreAConflictWhereTooEarlyIsABreach() {
    Finding finding = only("deadline within 2 days", "deadline not before day 5");

    assertThat(finding.kind()).isEqualTo(FindingKind.APART);
    assertThat(finding.weight()).isEqualTo(Weight.CONFLICT);
  }

  @Test
  void limitsThatCountFromDifferentMomentsAreShownByACaseForEachWay() {
    // with a conference weeks away the first runs out first, with one next week the second
    Finding finding =
        only(
            "deadline within 5 days",
            "deadline no later than 5 days before next conference is held");

    assertThat(finding.kind()).isEqualTo(FindingKind.CASE_DEPENDENT);
    assertBothWays(finding);
  }

  @Test
  void intervalsCountedInDifferentWaysAreShownByACaseForEachWay() {
    // a decision on day 1 moves the second series forward, and leaves the first where it is
    Finding finding =
        only(
            "deadline every 4 days from referral is received until conference is held",
            "deadline at least every 3 days until conference is held");

    assertThat(finding.kind()).isIn(FindingKind.CASE_DEPENDENT, FindingKind.STRICTER);
    finding.cases().forEach(ConflictFinderTest::assertJudged);
  }

  @Test
  void thatTheClocksChangeDoesNotMakeItDependOnTheDate() {
    // 48 hours before the first hour of 30 or 31 March, after the clocks went forward on the 29th,
    // end within the third day before; on every other day, and later on these, they end after it
    Finding finding =
        only(
            "deadline at least 48 hours before conference is held",
            "deadline at least 3 days before conference is held");

    assertThat(finding.kind()).isEqualTo(FindingKind.STRICTER);
    assertThat(finding.first().rule().id().standard()).isEqualTo("S2");
    assertThat(finding.proofs()).extracting(Proof::byClocks).containsExactly(false, true);
    assertThat(finding.proofs().get(1).days()).isEqualTo(2);
  }

  @Test
  void aDayOffInTheOneWindowThatBothAllowIsFound() {
    // ten days on is the only day in time for both; from 24, 25 and 26 March and 1 and 2 April 2026
    // it is Good Friday, or falls on a weekend
    List<PlacedRule> rules =
        SmallWorld.rules(
            decide("deadline at least every 10 days until conference is held"),
            decide(
                """
                reading "interval range" taken as floor and ceiling because "both are given"
                deadline every 10 to 12 days until conference is held\
                """));

    List<Finding> workless =
        ConflictFinder.among(rules).findings().stream()
            .filter(f -> f.kind() == FindingKind.WORKLESS)
            .toList();

    assertThat(workless).hasSize(1);
    assertThat(workless.get(0).weight()).isEqualTo(Weight.CONFLICT);
    assertThat(workless.get(0).proofs().get(0).days()).isEqualTo(5);
  }

  @Test
  void whatOneForbidsAndTheOtherAsksForCannotBothBeKept() {
    Finding finding =
        forbidden(
            "trigger referral is received\nmust share report\ndeadline within 5 days",
            "trigger referral is received\nmust not share report\nuntil conference is held");

    assertThat(finding.kind()).isEqualTo(FindingKind.FORBIDDEN);
    assertThat(finding.cases())
        .extracting(w -> w.said().stream().map(Witness.Said::time).toList())
        .containsExactly(
            List.of(Verdict.BREACHED, Verdict.PENDING), List.of(Verdict.MET, Verdict.BREACHED));
  }

  @Test
  void aBanThatEndsBeforeTheDutyIsDueLeavesTimeForIt() {
    // forbidden for three days, due within five: the fourth day will do
    assertThat(
            forbiddenFindings(
                "trigger referral is received\nmust share report\ndeadline within 5 days",
                """
                trigger referral is received
                must not share report
                until 3 days after referral is received\
                """))
        .isEmpty();
  }

  @Test
  void aBanOnOtherReportsLeavesTheDutyAlone() {
    assertThat(
            forbiddenFindings(
                "trigger referral is received\nmust share report\ndeadline within 5 days",
                "must not make decision"))
        .isEmpty();
  }

  // ---- what the whole of a document answers

  @Test
  void aClauseWithoutAFigureIsNotLooserThanOneBesideIt() {
    assertThat(inOne("deadline within 5 days", "")).isEmpty();
    assertThat(inOne("deadline within 5 days", "deadline before next conference is held"))
        .isEmpty();
  }

  @Test
  void aSpecialCaseWithATimeOfItsOwnIsNoConflict() {
    assertThat(inOne("if urgent\ndeadline within 2 days", "deadline within 5 days")).isEmpty();
    assertThat(inOne("if urgent\ndeadline within 9 days", "deadline within 5 days")).hasSize(1);
  }

  @Test
  void numberedWeeksAreASeries() {
    assertThat(inOne("deadline in week 2", "deadline in week 4")).isEmpty();
  }

  @Test
  void whatIsAskedOfMostCasesIsAskedOfNone() {
    assertThat(
            inOne("deadline within 2 days\nshare more than 50 percent", "deadline within 5 days"))
        .isEmpty();
  }

  @Test
  void aDocumentThatGivesItsFigureInAnotherClauseGivesOne() {
    List<Finding> findings =
        between(
            List.of(decide("deadline within 5 days")),
            List.of(decide(""), decide("deadline within 8 days")));

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).second().rule().id().standard()).isEqualTo("S2");
  }

  @Test
  void aDocumentThatGivesNoFigureAtAllIsToldOf() {
    assertThat(between(List.of(decide("deadline within 5 days")), List.of(decide("")))).hasSize(1);
  }

  @Test
  void theStricterClauseOfADocumentSpeaksForIt() {
    // the other document asks for it within four days, so its eight make it no looser
    List<Finding> findings =
        between(
            List.of(decide("deadline within 5 days")),
            List.of(decide("deadline within 8 days"), decide("deadline within 4 days")));

    assertThat(findings)
        .filteredOn(Finding::isBetweenDocuments)
        .extracting(f -> f.first().rule().id().standard())
        .containsExactly("S2");
  }

  @Test
  void otherHolidaysAloneMakeNoDifferenceOfThePapers() {
    String limit = decide("deadline within 4 working days");
    List<PlacedRule> all = new ArrayList<>(SmallWorld.rules(limit));
    all.addAll(SmallWorld.rulesOf("elsewhere", WITHOUT_GOOD_FRIDAY, limit));

    assertThat(ConflictFinder.among(all).findings()).isEmpty();
  }

  @Test
  void otherHolidaysDoNotHideAnotherLimit() {
    List<PlacedRule> all =
        new ArrayList<>(SmallWorld.rules(decide("deadline within 4 working days")));
    all.addAll(
        SmallWorld.rulesOf(
            "elsewhere", WITHOUT_GOOD_FRIDAY, decide("deadline within 9 working days")));

    assertThat(ConflictFinder.among(all).findings()).hasSize(1);
  }

  private static List<Finding> inOne(String lines, String otherLines) {
    return ConflictFinder.among(SmallWorld.rules(decide(lines), decide(otherLines))).findings();
  }

  private static List<Finding> between(List<String> some, List<String> others) {
    List<PlacedRule> all = new ArrayList<>(SmallWorld.rules(some.toArray(String[]::new)));
    all.addAll(SmallWorld.rulesOf("elsewhere", SmallWorld.CALENDAR, others.toArray(String[]::new)));
    return ConflictFinder.among(all).findings();
  }

  private static Finding forbidden(String duty, String ban) {
    List<Finding> findings = forbiddenFindings(duty, ban);
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  private static List<Finding> forbiddenFindings(String duty, String ban) {
    return ConflictFinder.among(SmallWorld.rules(duty, ban)).findings().stream()
        .filter(f -> f.kind() == FindingKind.FORBIDDEN)
        .toList();
  }

  private static Finding only(String deadline, String otherDeadline) {
    List<PlacedRule> rules = SmallWorld.rules(decide(deadline), decide(otherDeadline));
    Conflicts conflicts = ConflictFinder.among(rules);
    assertThat(conflicts.undecided()).isEmpty();
    assertThat(conflicts.findings()).hasSize(1);
    return conflicts.findings().get(0);
  }

  private static WorkingCalendar withoutHolidays() {
    CalendarDefinition one = SmallWorld.CALENDAR.definition();
    return WorkingCalendar.of(
        new CalendarDefinition(
            "elsewhere",
            one.title(),
            one.zone(),
            one.first(),
            one.last(),
            one.knownAt(),
            one.weekend(),
            new TreeMap<>(),
            new TreeMap<>(),
            one.officeHours()));
  }

  private static void assertBothWays(Finding finding) {
    assertThat(finding.cases())
        .extracting(w -> w.said().get(0).rule())
        .containsExactlyInAnyOrder(finding.first(), finding.second());
    finding.cases().forEach(ConflictFinderTest::assertJudged);
  }

  private static void assertJudged(Witness witness) {
    assertThat(witness.said())
        .extracting(Witness.Said::time)
        .containsExactly(Verdict.BREACHED, Verdict.MET);
  }
}
