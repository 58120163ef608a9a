package org.plumbline.analysis.floor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.analysis.SmallWorld.decide;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.analysis.SmallWorld;
import org.plumbline.analysis.behaviour.Respect;
import org.plumbline.analysis.behaviour.ShownCase;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.runtime.verdict.Verdict;

/** How local clauses stand to those of a baseline, worked out by hand. */
class FloorFinderTest {
  @Test
  void aStricterLimitKeepsTheFloor() {
    assertThat(of(decide("deadline within 5 days"), decide("deadline within 4 days")).kind())
        .isEqualTo(Standing.Kind.KEPT);
  }

  @Test
  void aLooserLimitIsBelowAndShownByACase() {
    Standing standing = of(decide("deadline within 5 days"), decide("deadline within 6 days"));

    assertBelow(standing, Respect.TIME, Verdict.MET);
  }

  @Test
  void workingDaysAgainstDaysAreBelowOnSomeDays() {
    // Friday to Friday are seven days, and five working days
    Standing standing =
        of(decide("deadline within 6 days"), decide("deadline within 5 working days"));

    assertBelow(standing, Respect.TIME, Verdict.MET);
  }

  @Test
  void anEndThatTheBaselineDoesNotKnowIsBelow() {
    Standing standing =
        of(
            decide("deadline within 5 days"),
            decide("deadline within 5 days\nuntil conference is held"));

    assertBelow(standing, Respect.END, Verdict.NOT_APPLICABLE);
  }

  @Test
  void aConditionThatTheBaselineDoesNotKnowIsBelow() {
    Standing standing =
        of(decide("deadline within 5 days"), decide("if urgent\ndeadline within 5 days"));

    assertBelow(standing, Respect.CASES, Verdict.NOT_APPLICABLE);
  }

  @Test
  void aClauseOfWhichNobodySpeaksIsSilence() {
    Standing standing =
        of(
            decide("deadline within 5 days"),
            "trigger referral is received\nmust share report\ndeadline within 5 days");

    assertThat(standing.kind()).isEqualTo(Standing.Kind.SILENT);
    assertThat(standing.local()).isNull();
  }

  private static Standing of(String asked, String local) {
    List<PlacedRule> rules = SmallWorld.rules(asked, local);
    List<Standing> standings = FloorFinder.of(List.of(rules.get(1)), List.of(rules.get(0)));
    assertThat(standings).hasSize(1);
    return standings.get(0);
  }

  private static void assertBelow(Standing standing, Respect respect, Verdict here) {
    assertThat(standing.kind()).isEqualTo(Standing.Kind.BELOW);
    assertThat(standing.effects()).extracting(e -> e.respect()).containsExactly(respect);
    List<ShownCase> shown =
        standing.effects().get(0).shown().stream()
            .filter(s -> s.before() == Verdict.BREACHED)
            .toList();
    assertThat(shown).extracting(ShownCase::after).containsExactly(here);
  }
}
