package org.plumbline.analysis.remark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.analysis.SmallWorld;
import org.plumbline.analysis.conflict.ConflictFinder;
import org.plumbline.analysis.finding.FindingKind;
import org.plumbline.runtime.verdict.Verdict;

/** What is found of clauses besides the order of their limits, worked out by hand. */
class RemarksTest {
  @Test
  void nobodyCanDoItForBothIfEachNamesSomebodyElse() {
    Remark remark = only(share("actor social worker"), share("actor team manager"));

    assertThat(remark.kind()).isEqualTo(FindingKind.OTHER_PEOPLE);
    assertThat(remark.cases())
        .extracting(w -> w.said().stream().map(s -> s.verdict().verdict()).toList())
        .containsExactlyInAnyOrder(
            List.of(Verdict.MET, Verdict.BREACHED), List.of(Verdict.BREACHED, Verdict.MET));
  }

  @Test
  void whoMayStandInCanDoItForBoth() {
    // the manager may do it for both, so the second asks for nothing that the first does not allow
    assertThat(
            among(share("actor social worker\ndeputy team manager"), share("actor team manager")))
        .extracting(Remark::kind)
        .containsExactly(FindingKind.REDUNDANT);
  }

  @Test
  void aListThatHoldsMoreIsTold() {
    Remark remark = only(share("content wishes, risks"), withinSixDays("content risks"));

    assertThat(remark.kind()).isEqualTo(FindingKind.MORE_SHOWN);
    assertThat(remark.clauses().get(0).rule().id().standard()).isEqualTo("S1");
    assertThat(remark.details()).containsExactly("content: wishes");
    assertThat(remark.cases()).hasSize(1);
  }

  @Test
  void twoListsOfWhichEachHoldsMoreAreToldBothWays() {
    Remark remark = only(share("content wishes, needs"), withinSixDays("content risks, needs"));

    assertThat(remark.details()).containsExactly("content: wishes", "content: risks");
    assertThat(remark.cases()).hasSize(2);
  }

  @Test
  void twoListsOfOneDocumentWithNothingInCommonShareItOut() {
    assertThat(among(share("content wishes"), withinSixDays("content risks"))).isEmpty();
  }

  @Test
  void whatANeighbourSaysIsNotLacking() {
    // the third clause asks for the wishes whenever a report is shared
    assertThat(
            among(
                share("content wishes, risks"),
                withinSixDays("content risks"),
                "trigger report is shared\nmust share report\ncontent wishes"))
        .isEmpty();
  }

  @Test
  void whoNamesNobodyLeavesItOpen() {
    assertThat(among(share("actor social worker"), withinSixDays(""))).isEmpty();
  }

  @Test
  void theSameSaidTwiceIsRedundant() {
    Remark remark = only(share(""), share(""));

    assertThat(remark.kind()).isEqualTo(FindingKind.REDUNDANT);
    assertThat(remark.details()).containsExactly("the same");
  }

  @Test
  void whatIsAskedOnlyOfSomeCasesIsRedundantBesideWhatIsAskedOfAll() {
    Remark remark = only(share("if urgent"), share(""));

    assertThat(remark.kind()).isEqualTo(FindingKind.REDUNDANT);
    assertThat(remark.clauses().get(0).rule().id().standard()).isEqualTo("S1");
  }

  @Test
  void conditionsThatCannotHoldTogetherAreTold() {
    Remark remark = only(share("if age is at least 4 and age is at most 2"));

    assertThat(remark.kind()).isEqualTo(FindingKind.VACUOUS);
  }

  @Test
  void aTimeThatIsOverBeforeItBeginsIsTold() {
    // 48 hours are over on the third day, six days have not passed then
    Remark remark =
        only(
            "trigger referral is received\nmust share report\n"
                + "deadline between 6 days and 48 hours after referral is received");

    assertThat(remark.kind()).isEqualTo(FindingKind.VACUOUS);
  }

  @Test
  void aTimeThatIsOpenOnSomeDaysIsNotOverBeforeItBegins() {
    // five working days are at least five days, and more than six over a weekend
    assertThat(
            among(
                "trigger referral is received\nmust share report\n"
                    + "deadline between 6 days and 5 working days after referral is received"))
        .isEmpty();
  }

  @Test
  void theAgeThatFallsBetweenTwoClausesIsTold() {
    Remark remark = only(share("if age is less than 5"), share("if age is more than 5"));

    assertThat(remark.kind()).isEqualTo(FindingKind.GAP);
    assertThat(remark.details()).containsExactly("age", "5");
    assertThat(remark.cases().get(0).said())
        .extracting(s -> s.verdict().verdict())
        .containsExactly(Verdict.NOT_APPLICABLE, Verdict.NOT_APPLICABLE);
  }

  @Test
  void clausesThatShareOutAllAgesLeaveNoGap() {
    assertThat(among(share("if age is less than 5"), share("if age is at least 5"))).isEmpty();
  }

  @Test
  void whatHangsOnMoreThanThatValueIsNoGap() {
    // at five and above, the third asks for it of all whose plan is urgent
    assertThat(
            among(
                share("if age is less than 5"),
                share("if age is at least 5 and age is less than 9"),
                share("if age is at least 9 and urgent")))
        .isEmpty();
  }

  @Test
  void aClauseForSpecialCasesAloneIsNoGap() {
    assertThat(among(share("if age is less than 5"))).isEmpty();
  }

  private static Remark only(String... standards) {
    List<Remark> remarks = among(standards);
    assertThat(remarks).hasSize(1);
    return remarks.get(0);
  }

  private static List<Remark> among(String... standards) {
    return ConflictFinder.among(SmallWorld.rules(standards)).remarks();
  }

  private static String share(String line) {
    return "trigger referral is received\nmust share report\ndeadline within 5 days\n" + line;
  }

  private static String withinSixDays(String line) {
    return share(line).replace("5 days", "6 days");
  }
}
