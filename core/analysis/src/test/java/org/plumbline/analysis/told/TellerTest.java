package org.plumbline.analysis.told;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.analysis.SmallWorld.decide;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.analysis.SmallWorld;
import org.plumbline.analysis.conflict.ConflictFinder;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.compiler.CompiledDocument;

/** What is told, so that a reader of the papers grants every word of it. */
class TellerTest {
  @Test
  void inWhichCasesEachHoldsIsTold() {
    assertThat(told(decide("if urgent\ndeadline within 9 days"), decide("deadline within 5 days")))
        .extracting(ToldFinding::sentence)
        .allMatch(sentence -> sentence.contains(" S1 holds if urgent. S2 leaves less time."));
  }

  @Test
  void onWhatALimitHangsIsToldThoughItIsTheSameOnEverySide() {
    // where it is not urgent both leave five days, so there is one side to tell, and its case
    ToldFinding finding =
        told(
                decide("deadline within 2 days if urgent, otherwise within 5 days"),
                decide("deadline within 5 days"))
            .get(0);

    assertThat(finding.sides()).hasSize(1);
    assertThat(finding.sides().get(0).assuming()).containsExactly("“urgent”");
    assertThat(finding.sentence()).endsWith("S1 leaves less time in some cases, in none more.");
  }

  @Test
  void howMuchTimeIsAgreedIsTold() {
    ToldFinding finding =
        told(
                decide("deadline within 2 days\nextension to 6 days when more time is agreed"),
                decide("deadline within 9 days"))
            .get(0);

    assertThat(finding.sides())
        .extracting(ToldSide::assuming)
        .containsExactlyInAnyOrder(
            List.of("no “more time is agreed”"), List.of("“more time is agreed”"));
  }

  @Test
  void onADaysReadingRestsWhatIsGivenInDays() {
    assertThat(told(decide("deadline within 5 days"), decide("deadline within 48 hours")))
        .extracting(ToldFinding::restsOn)
        .allMatch(grounds -> grounds.size() == 1 && grounds.get(0).startsWith("In S1 “days”"));
  }

  @Test
  void clausesOfOneSentenceShareOutWhatItSays() {
    String one = "source \"Page 3\" line 12\nactor social worker\n";
    String other = one.replace("social worker", "team manager");

    assertThat(told(share(one), share(other))).isEmpty();
    assertThat(told(share(one), share(other.replace("12", "40")))).hasSize(1);
  }

  @Test
  void twoLimitsInOneSentenceAreToldAllTheSame() {
    String source = "source \"Page 3\" line 12\n";

    assertThat(
            told(
                source + decide("deadline within 5 days"),
                source + decide("deadline within 5 working days")))
        .hasSize(1);
  }

  private static String share(String lines) {
    return lines + "trigger referral is received\nmust share report\ndeadline within 5 days";
  }

  private static List<ToldFinding> told(String... standards) {
    CompiledDocument document = SmallWorld.document("small-world", standards);
    List<PlacedRule> rules = SmallWorld.rulesOf(document, SmallWorld.CALENDAR);
    return Teller.tell(
            ConflictFinder.among(rules), rules, List.of(document), Severities.USUAL, false)
        .findings();
  }
}
