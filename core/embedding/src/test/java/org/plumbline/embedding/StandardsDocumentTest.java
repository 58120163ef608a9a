package org.plumbline.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.runtime.checker.Checker;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.history.EventName;
import org.plumbline.runtime.history.Field;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.Verdict;

class StandardsDocumentTest {
  private static final EventName REFERRAL = new EventName("referral is received");
  private static final EventName DECISION = new EventName("decision is made");
  private static final String TEXT =
      """
      language 1

      document "Referrals"
        id       referrals
        version  "1"
        calendar england

      event referral is received
      event decision is made
        act   make decision
        field urgent : flag

      standard R-1 "A decision by the next working day"
        trigger   referral is received
        must      make decision
        deadline  within 1 working day
      """;

  @TempDir Path folder;

  @Test
  void aBreachIsFoundAndExplained() throws IOException {
    StandardsDocument document = StandardsDocument.load(written(TEXT));
    Checker checker = document.checker();
    CaseHistory late =
        checker
            .history("case 1")
            .event(REFERRAL, LocalDate.of(2026, 3, 2))
            .event(DECISION, LocalDate.of(2026, 3, 4))
            .with(Field.flag("urgent"), true)
            .build();
    long asOf = checker.endOf(LocalDate.of(2026, 3, 31));

    List<ObligationVerdict> verdicts = checker.check(late, Coverage.EVERYTHING, asOf);
    List<ObligationVerdict> explained = document.explain(List.of(late), Coverage.EVERYTHING, asOf);

    assertThat(verdicts).hasSize(1);
    assertThat(verdicts.get(0).verdict()).isEqualTo(Verdict.BREACHED);
    assertThat(verdicts.get(0).reason()).isEmpty();
    assertThat(explained).hasSize(1);
    assertThat(explained.get(0).verdict()).isEqualTo(Verdict.BREACHED);
    assertThat(explained.get(0).reason()).isNotEmpty();
    assertThat(document.titles()).containsEntry("R-1", "A decision by the next working day");
  }

  @Test
  void anErrorIsToldWithItsPlace() throws IOException {
    Path file = written(TEXT.replace("make decision\n  deadline", "mace decision\n  deadline"));

    assertThatThrownBy(() -> StandardsDocument.load(file))
        .isInstanceOf(DocumentException.class)
        .hasMessageContaining(file + ":")
        .satisfies(e -> assertThat(((DocumentException) e).findings()).isNotEmpty());
  }

  @Test
  void aFileThatIsNotThereIsTold() {
    Path file = folder.resolve("none.standards");

    assertThatThrownBy(() -> StandardsDocument.load(file))
        .isInstanceOf(DocumentException.class)
        .hasMessageContaining("none.standards");
  }

  @Test
  void aCalendarThatIsNotThereIsTold() throws IOException {
    Path file = written(TEXT.replace("calendar england", "calendar atlantis"));

    assertThatThrownBy(() -> StandardsDocument.load(file))
        .isInstanceOf(DocumentException.class)
        .hasMessageContaining("atlantis");
  }

  @Test
  void itsSourcesAreACheckerItsWordsAndItsCalendar() throws IOException {
    assertThat(StandardsDocument.load(written(TEXT)).sources("org.example"))
        .extracting(file -> file.path())
        .containsExactly(
            "org/example/ReferralsChecker.java",
            "org/example/Referrals.java",
            "org/example/england.calendar");
  }

  private Path written(String text) throws IOException {
    return Files.writeString(folder.resolve("referrals.standards"), text);
  }
}
