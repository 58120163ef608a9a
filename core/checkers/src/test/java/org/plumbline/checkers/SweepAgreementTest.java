package org.plumbline.checkers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plumbline.calendars.Calendars;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.reference.ReferenceChecker;
import org.plumbline.runtime.calendar.WorkingCalendar;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.judge.Cases;
import org.plumbline.runtime.judge.DocumentCode;
import org.plumbline.runtime.judge.Reported;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.RuleId;

/**
 * Plain rules, swept over many cases at once, most of them with precise times: as the interpreter
 * judges them one by one.
 */
class SweepAgreementTest {
  private static final int DOCUMENTS = Integer.getInteger("plumbline.documents", 25);
  private static final long SEED = Long.getLong("plumbline.seed", 1);

  private final WorkingCalendar calendar =
      Calendars.in(Path.of("../conformance/suite/calendars")).load("office.yaml");

  private int swept;
  private int inColumns;
  private int verdicts;

  @Test
  void whatIsSweptComesOutAsByTheReferenceInterpreter() {
    for (int i = 0; i < DOCUMENTS; i++) {
      agreesOn(SEED * 1_000_000 + i);
    }

    assertThat(swept).as("rules swept").isGreaterThan(DOCUMENTS);
    assertThat(inColumns).as("cases in columns").isGreaterThan(20 * DOCUMENTS);
    assertThat(verdicts).isGreaterThan(100 * DOCUMENTS);
  }

  private void agreesOn(long seed) {
    Random random = new Random(seed);
    KernelDocument document = RandomDocuments.plain(random);
    ReferenceChecker reference = new ReferenceChecker(document, calendar);
    DocumentCode checker = (DocumentCode) new Checkers().of(document, calendar);
    swept += SweepPlan.of(document).rules().size();

    RandomHistories histories = new RandomHistories(document, calendar.clock(), random);
    Cases cases = checker.cases(Coverage.EVERYTHING);
    List<CaseHistory> all = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      CaseHistory history = histories.precise(String.valueOf(i));
      all.add(history);
      cases.add(history);
    }
    inColumns += cases.inColumns();

    for (long asOf : new long[] {day(25), day(70), day(400)}) {
      Reported reported = new Reported(checker, cases, asOf);
      checker.check(cases, 0, cases.size(), asOf, reported);
      List<ObligationVerdict> expected = new ArrayList<>();
      for (CaseHistory history : all) {
        expected.addAll(reference.check(history, Coverage.EVERYTHING, asOf).verdicts());
      }
      verdicts += expected.size();
      List<ObligationVerdict> found = sorted(document, reported.verdicts());
      List<ObligationVerdict> wanted = sorted(document, Agreement.withoutReasons(expected));
      assertThat(found.equals(wanted))
          .as(
              "document of seed %s: expected %s\n   found %s",
              seed, Agreement.without(wanted, found), Agreement.without(found, wanted))
          .isTrue();
    }
  }

  private long day(int days) {
    return calendar.clock().endOfDay(RandomHistories.FIRST_DAY + days);
  }

  /** By case, rule and time: a sweep goes backwards. */
  private static List<ObligationVerdict> sorted(
      KernelDocument document, List<ObligationVerdict> verdicts) {
    List<RuleId> rules = document.rules().stream().map(rule -> rule.id()).toList();
    Comparator<ObligationVerdict> order =
        Comparator.comparing((ObligationVerdict v) -> v.cases().get(0))
            .thenComparing(v -> rules.indexOf(v.rule()))
            .thenComparing(
                ObligationVerdict::triggeredAt, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(v -> Map.copyOf(v.subject()).toString())
            .thenComparing(
                (ObligationVerdict v) -> v.dischargedAt(),
                Comparator.nullsFirst(Comparator.<Moment>naturalOrder()));
    return verdicts.stream().sorted(order).toList();
  }
}
