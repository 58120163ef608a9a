package org.plumbline.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.model.kernel.Condition.Operator;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.kernel.Reach;
import org.plumbline.model.kernel.Rule;
import org.plumbline.runtime.calendar.Unit;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.history.Occurrence;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.ShareVerdict;
import org.plumbline.runtime.verdict.Verdict;

/** What the suite cannot show: reasons, shares, and rows that could not be read. */
class CrossCasesTest {
  private static final Map<String, String> C1 = Map.of("conference", "C1");

  /** Minutes within 15 days of the conference. */
  private static KernelDocument document(Reach reach) {
    Rule minutes =
        Duty.when("conference", "minutes")
            .within(15, Unit.DAYS)
            .about("conference")
            .reaching(reach)
            .rule();
    return new KernelDocument(
        "paper",
        "Paper",
        "1",
        null,
        null,
        "test",
        List.of("conference"),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        Map.of(),
        List.of(minutes));
  }

  private static CaseHistory history(String id, Set<String> unread, String... minutes) {
    List<Occurrence> occurrences = new ArrayList<>();
    occurrences.add(occurrence("conference", "2026-03-02", 0));
    for (String at : minutes) {
      occurrences.add(occurrence("minutes", at, occurrences.size()));
    }
    return new CaseHistory(id, occurrences, List.of(), false, unread);
  }

  private static Occurrence occurrence(String event, String at, int order) {
    return new Occurrence(event, Given.moment(at), null, null, C1, Map.of(), order);
  }

  private static List<ObligationVerdict> check(Reach reach, CaseHistory... histories) {
    return new ReferenceChecker(document(reach), Given.CALENDAR)
        .checkAll(List.of(histories), Coverage.EVERYTHING, Given.upTo("2026-04-30"))
        .verdicts();
  }

  @Test
  void reasonsThatDifferAreToldCaseByCase() {
    List<ObligationVerdict> rows =
        check(
            Reach.ONE,
            history("Ann", Set.of(), "2026-03-20"),
            history("Ben", Set.of(), "2026-03-21"));
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).reason()).containsSubsequence("Ann: ", "20 Mar", "Ben: ", "21 Mar");
  }

  @Test
  void aReasonThatIsTheSameIsToldOnce() {
    List<ObligationVerdict> rows =
        check(
            Reach.ONE,
            history("Ann", Set.of(), "2026-03-20"),
            history("Ben", Set.of(), "2026-03-20"));
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).reason()).doesNotContain("Ann").containsOnlyOnce("20 Mar");
  }

  @Test
  void rowsOfCasesThatDifferNameEachOther() {
    List<ObligationVerdict> rows =
        check(
            Reach.ONE,
            history("Ann", Set.of(), "2026-03-16"),
            history("Ben", Set.of()),
            history("Cleo", Set.of()));
    assertThat(rows)
        .extracting(ObligationVerdict::verdict)
        .containsExactly(Verdict.MET, Verdict.BREACHED);
    assertThat(rows.get(0).reason())
        .endsWith("The cases differ: by Ben, Cleo the same obligation is breached.");
    assertThat(rows.get(1).reason())
        .endsWith("The cases differ: by Ann the same obligation is met.");
  }

  @Test
  void aShareCountsWhatCasesHaveInCommonOnce() {
    Reach half = Reach.ONE.ofWhich(new Reach.Share(Operator.AT_LEAST, new BigDecimal("50"), null));
    List<ObligationVerdict> rows =
        check(
            half,
            history("Ann", Set.of(), "2026-03-16"),
            history("Ben", Set.of(), "2026-03-16"),
            history("Cleo", Set.of()));
    List<ShareVerdict> shares =
        new Shares(document(half), Given.CALENDAR, Coverage.EVERYTHING, Given.upTo("2026-04-30"))
            .of(rows);
    assertThat(shares).hasSize(1);
    assertThat(shares.get(0).met()).isEqualTo(1);
    assertThat(shares.get(0).all()).isEqualTo(2);
  }

  @Test
  void whatCouldNotBeReadInOneCaseMayHaveBeenTheSubjects() {
    Reach conference = Reach.ONE.over(new Reach.Cases.Subject("conference"));
    CaseHistory ann = history("Ann", Set.of());
    assertThat(check(conference, ann))
        .extracting(ObligationVerdict::verdict)
        .containsExactly(Verdict.BREACHED);
    CaseHistory other = new CaseHistory("Ben", List.of(), List.of(), false, Set.of("minutes"));
    List<ObligationVerdict> rows = check(conference, ann, other);
    assertThat(rows).extracting(ObligationVerdict::verdict).containsExactly(Verdict.UNDETERMINED);
    assertThat(rows.get(0).cases()).containsExactly("Ann");
  }
}
