package org.plumbline.analysis.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.analysis.SmallWorld;
import org.plumbline.analysis.witness.Witness;
import org.plumbline.runtime.calendar.LocalClock;
import org.plumbline.runtime.verdict.Verdict;

/** What clauses set together, worked out by hand. */
class ChainFinderTest {
  private static final LocalClock CLOCK = SmallWorld.CALENDAR.clock();

  @Test
  void aLeadTimeBeforeADeadlineSetsALimitThatNoClauseSays() {
    // a conference by the tenth day and its report two days before: the report by the eighth day
    Chain chain = only(conference("within 10 days"), report("2 days"));

    assertThat(chain.isImpossible()).isFalse();
    int start = CLOCK.dayOf(chain.latest().get(0));
    assertThat(chain.latest().stream().map(at -> CLOCK.dayOf(at) - start))
        .containsExactly(0, 10, 8);
  }

  @Test
  void itIsShownByWaitingAndByBreakingEitherClause() {
    Chain chain = only(conference("within 10 days"), report("2 days"));

    assertThat(chain.cases())
        .extracting(w -> w.said().stream().map(Witness.Said::time).toList())
        .containsExactly(
            List.of(Verdict.PENDING),
            List.of(Verdict.MET, Verdict.BREACHED),
            List.of(Verdict.BREACHED, Verdict.MET));
  }

  @Test
  void moreNoticeThanThereIsTimeCannotBeKept() {
    Chain chain = only(conference("within 3 days"), report("5 days"));

    assertThat(chain.isImpossible()).isTrue();
    assertThat(chain.impossible()).isEqualTo(chain.compared());
    assertThat(chain.cases())
        .extracting(w -> w.said().stream().map(Witness.Said::time).toList())
        .containsExactly(
            List.of(Verdict.MET, Verdict.BREACHED), List.of(Verdict.BREACHED, Verdict.MET));
  }

  @Test
  void aHolidayCanTakeTheNoticeAway() {
    // five days less three working days: of 24 March to 6 April 2026 on the days from which the
    // working days before the fifth day reach back beyond the start
    Chain chain = only(conference("within 5 days"), report("4 working days"));

    assertThat(chain.isImpossible()).isTrue();
    assertThat(chain.impossible().count())
        .isEqualTo(byHand(5, 4))
        .isLessThan(chain.compared().count());
  }

  /** From how many days the n-th working day before the last day lies before the first. */
  private static int byHand(int days, int workingDays) {
    int impossible = 0;
    for (LocalDate day = SmallWorld.FIRST; !day.isAfter(SmallWorld.LAST); day = day.plusDays(1)) {
      LocalDate back = day.plusDays(days);
      for (int left = workingDays; left > 0; ) {
        back = back.minusDays(1);
        if (SmallWorld.CALENDAR.isWorkingDay((int) back.toEpochDay())) {
          left--;
        }
      }
      impossible += back.isBefore(day) ? 1 : 0;
    }
    return impossible;
  }

  @Test
  void nobodyCountsBackFromALimitThatIsMonthsAway() {
    assertThat(ChainFinder.among(SmallWorld.rules(conference("within 3 months"), report("2 days"))))
        .isEmpty();
  }

  @Test
  void aDayThatIsCountedFromAnotherEventIsSaid() {
    assertThat(
            ChainFinder.among(
                SmallWorld.rules(
                    conference("within 10 days"),
                    report("2 days"),
                    "trigger decision is made\nmust share report\ndeadline within 5 days")))
        .isEmpty();
  }

  @Test
  void aLimitThatAClauseSaysAnywayIsNoNews() {
    List<Chain> chains =
        ChainFinder.among(
            SmallWorld.rules(
                conference("within 10 days"),
                report("2 days"),
                "trigger referral is received\nmust share report\ndeadline within 8 days"));

    assertThat(chains).isEmpty();
  }

  @Test
  void whatIsDueWhileItIsForbiddenCannotBeKept() {
    // the decision at most five days after the conference, so by day ten, and none for 14 days
    Chain chain =
        only(
            conference("within 5 days"),
            "trigger conference is held\nmust make decision\ndeadline within 5 days",
            "trigger referral is received\nmust not make decision\ndeadline within 14 days");

    assertThat(chain.impossible()).isEqualTo(chain.compared());
    assertThat(chain.cases())
        .extracting(w -> w.said().stream().map(Witness.Said::time).toList())
        .containsExactly(
            List.of(Verdict.MET, Verdict.BREACHED, Verdict.MET),
            List.of(Verdict.BREACHED, Verdict.MET, Verdict.MET),
            List.of(Verdict.MET, Verdict.MET, Verdict.BREACHED));
  }

  @Test
  void aBanThatEndsWithTheDeadlineLeavesNoTimeOnTheDaysOnWhichItDoes() {
    // three days and three working days end together from Tuesday 24 March, from Thursday 26 the
    // ban ends later, over the weekend; from Saturday and Sunday it ends later, too
    Chain chain =
        only(
            "trigger referral is received\nmust share report\ndeadline within 3 days",
            "trigger referral is received\nmust not share report\ndeadline within 3 working days");

    assertThat(chain.clauses()).hasSize(2);
    assertThat(chain.impossible()).isEqualTo(chain.compared());
  }

  @Test
  void whatIsDoneTooEarlyCanBeDoneAgain() {
    List<Chain> chains =
        ChainFinder.among(
            SmallWorld.rules(
                conference("within 5 days"),
                "trigger conference is held\nmust make decision\ndeadline within 5 days",
                "trigger referral is received\nmust make decision\ndeadline not before day 15"));

    assertThat(chains).isEmpty();
  }

  @Test
  void aBanForATimeKeepsAnActBackUntilItsLeadTimeHasPassed() {
    // the report two days before a conference within five, and nothing shared for a week
    List<Chain> chains =
        ChainFinder.among(
            SmallWorld.rules(
                conference("within 5 days"),
                report("2 days"),
                "trigger referral is received\nmust not share report\ndeadline within 7 days"));

    assertThat(chains).filteredOn(chain -> !chain.isImpossible()).hasSize(1); // by day three
    assertThat(chains)
        .filteredOn(Chain::isImpossible)
        .singleElement()
        .satisfies(chain -> assertThat(chain.clauses()).hasSize(3))
        .satisfies(chain -> assertThat(chain.impossible()).isEqualTo(chain.compared()));
  }

  private static Chain only(String... standards) {
    List<Chain> chains = ChainFinder.among(SmallWorld.rules(standards));
    assertThat(chains).hasSize(1);
    return chains.get(0);
  }

  private static String conference(String deadline) {
    return "trigger referral is received\nmust hold conference\ndeadline " + deadline;
  }

  private static String report(String lead) {
    return "must share report\ndeadline no later than " + lead + " before conference is held";
  }
}
