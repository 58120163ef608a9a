package org.plumbline.analysis.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.analysis.SmallWorld.decide;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.analysis.SmallWorld;

class RelationsTest {
  private static Comparison compare(String one, String other) {
    Relation relation = relation(decide(one), decide(other));
    assertThat(relation).isInstanceOf(Relation.Compared.class);
    List<Relation.Part> parts = ((Relation.Compared) relation).parts();
    assertThat(parts).hasSize(1);
    return parts.get(0).comparison();
  }

  private static Relation relation(String one, String other) {
    List<PlacedRule> rules = SmallWorld.rules(one, other);
    return new Relations().between(rules.get(0), rules.get(1));
  }

  /**
   * Worked out by hand on a sheet of the two weeks. Late on Saturday 28 March 24 hours reach into
   * the Monday, since the night has one hour less.
   */
  @ParameterizedTest(name = "{0} against {1}: {2} stricter, {3} looser, {4} the same")
  @CsvSource({
    "within 5 days,         within 5 days,         0,  0, 14",
    "within 5 days,         within 6 days,        14,  0,  0",
    "within 2 days,         within 2 working days, 7,  0,  7",
    "within 1 week,         within 5 working days, 7,  2,  5",
    "within 24 hours,       within 1 day,         14,  1,  0",
    "on the same day,       within 0 days,         0,  0, 14",
    "by day 3,              within 2 days,         0,  0, 14",
  })
  void countsTheDaysOnWhichOneIsStricter(
      String one, String other, int stricter, int looser, int same) {
    Comparison comparison = compare("deadline " + one, "deadline " + other);
    assertThat(comparison.daysCompared()).isEqualTo(14);
    assertThat(comparison.on(WindowOrder.FIRST_INSIDE)).isEqualTo(stricter);
    assertThat(comparison.on(WindowOrder.SECOND_INSIDE)).isEqualTo(looser);
    assertThat(comparison.on(WindowOrder.SAME)).isEqualTo(same);
  }

  @Test
  void whichIsStricterCanDependOnTheDate() {
    // From a Wednesday three working days are five days or more; from a Monday they are three.
    Comparison comparison = compare("deadline within 4 days", "deadline within 3 working days");
    assertThat(comparison.differences())
        .containsExactlyInAnyOrder(WindowOrder.FIRST_INSIDE, WindowOrder.SECOND_INSIDE);
  }

  @Test
  void windowsCanOverlapOrLieApart() {
    assertThat(
            compare(
                    "deadline between 2 days and 6 days after referral is received",
                    "deadline within 4 days")
                .isAlways(WindowOrder.OVERLAPPING))
        .isTrue();
    assertThat(
            compare("deadline not before day 8 and not after day 12", "deadline within 5 days")
                .isAlways(WindowOrder.APART))
        .isTrue();
  }

  @Test
  void conditionsThatExcludeEachOtherNeverMeet() {
    assertThat(relation(decide("if urgent\ndeadline within 1 day"), decide("unless urgent")))
        .isEqualTo(new Relation.NeverTogether());
  }

  @Test
  void whatArisesOtherwiseOrAsksForSomethingElseIsUnrelated() {
    assertThat(
            relation(
                decide("deadline within 1 day"),
                "trigger conference is held\nmust make decision\ndeadline within 1 day"))
        .isEqualTo(new Relation.Unrelated());
    assertThat(
            relation(
                decide("deadline within 1 day"),
                "trigger referral is received\nmust share report\ndeadline within 1 day"))
        .isEqualTo(new Relation.Unrelated());
  }

  @Test
  void extensionsAndConditionsAreTakenCaseByCase() {
    Relation relation =
        relation(
            decide("deadline within 3 days\nextension to 10 days when more time is agreed"),
            decide("deadline within 2 days if urgent, otherwise within 5 days"));
    assertThat(((Relation.Compared) relation).parts())
        .extracting(p -> p.comparison().differences())
        .containsExactlyInAnyOrder(
            Set.of(WindowOrder.FIRST_INSIDE), // not extended, not urgent: 3 against 5
            Set.of(WindowOrder.SECOND_INSIDE), // not extended, urgent: 3 against 2
            Set.of(WindowOrder.SECOND_INSIDE),
            Set.of(WindowOrder.SECOND_INSIDE));
  }

  @Test
  void whatCannotBeToldIsSaidToBeUndecided() {
    Relation relation =
        relation(decide("deadline before conference is held"), decide("deadline within 5 days"));
    assertThat(relation).isEqualTo(new Relation.Undecided("they count from different moments"));
  }

  @Test
  void whatIsOwedUntilAnEventIsOwedBeforeIt() {
    Relation relation =
        relation(decide("deadline before conference is held"), decide("until conference is held"));
    assertThat(((Relation.Compared) relation).parts()).allMatch(part -> part.comparison().isSame());
  }

  @Test
  void pacesThatChangeAtOtherEventsAreToldIfAllLieTheSameWay() {
    String weekly =
        decide(
            ".1 every 3 days until conference is held\n"
                + ".2 then every 4 days until report is shared");
    String fortnightly =
        decide(
            ".1 every 9 days until more time is agreed\n"
                + ".2 then every 8 days until report is shared");
    Relation relation = relation(weekly, fortnightly);
    assertThat(((Relation.Compared) relation).parts())
        .allMatch(part -> part.comparison().isAlways(WindowOrder.FIRST_INSIDE));
    String mixed =
        decide(
            ".1 every 9 days until more time is agreed\n"
                + ".2 then every 2 days until report is shared");
    assertThat(relation(weekly, mixed))
        .isEqualTo(new Relation.Undecided("their paces change at different times"));
  }
}
