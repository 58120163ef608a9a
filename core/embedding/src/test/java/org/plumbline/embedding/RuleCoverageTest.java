package org.plumbline.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.runtime.verdict.ObligationVerdict;

/** What examples show of a document, worked out by hand. */
class RuleCoverageTest {
  private static final String TEXT =
      """
      language 1

      document "Referrals"
        id       referrals
        version  "1"
        calendar england
        reading  "days" taken as calendar days because "the paper says so"

      event referral is received
        field urgent : flag
      event decision is made
        act   make decision
        field reasons : flag
      event case is closed

      standard R-1 "A decision within two days"
        trigger   referral is received
        if        urgent
        must      make decision
        deadline  within 2 days
        until     case is closed
        content   reasons
        %s

      standard R-2 "A closing within nine days"
        trigger   referral is received
        must      case is closed
        deadline  within 9 days
      """;

  @TempDir Path folder;

  @Test
  void withoutExamplesNothingIsShown() throws IOException {
    RuleCoverage coverage = coverage("");

    assertThat(coverage.shown()).isZero();
    assertThat(coverage.rules())
        .containsExactly(
            new RuleCoverage.OfRule(
                "R-1",
                List.of(),
                List.of(
                    "called for",
                    "not called for",
                    "in time",
                    "too late",
                    "ended first",
                    "content kept",
                    "content not kept")),
            new RuleCoverage.OfRule(
                "R-2", List.of(), List.of("called for", "in time", "too late")));
    assertThat(coverage.readings())
        .containsExactly(new RuleCoverage.OfReading("“days” taken as calendar days", 0, 2));
  }

  @Test
  void anExampleShowsTheWayInWhichItComesOut() throws IOException {
    assertThat(
            shown(
                "2026-03-02 referral is received (urgent); 2026-03-04 decision is made (reasons) ->"
                    + " met"))
        .containsExactly("called for", "in time", "content kept");
    assertThat(
            shown(
                "2026-03-02 referral is received (urgent); 2026-03-05 decision is made (reasons) ->"
                    + " breached"))
        .containsExactly("called for", "too late", "content kept");
    assertThat(shown("2026-03-02 referral is received (not urgent) -> not applicable"))
        .containsExactly("not called for");
    assertThat(
            shown(
                "2026-03-02 referral is received (urgent); 2026-03-03 case is closed -> not"
                    + " applicable"))
        .containsExactly("called for", "ended first");
  }

  @Test
  void aReadingIsShownByTheRulesThatRestOnIt() throws IOException {
    RuleCoverage coverage =
        coverage(
            "example \"a\"\n"
                + "    2026-03-02 referral is received (urgent); 2026-03-04 decision is made"
                + " (reasons) -> met");

    assertThat(coverage.readings())
        .containsExactly(new RuleCoverage.OfReading("“days” taken as calendar days", 1, 2));
    assertThat(coverage.shown()).isEqualTo(3);
    assertThat(coverage.all()).isEqualTo(10);
  }

  private List<String> shown(String example) throws IOException {
    return coverage("example \"a\"\n    " + example).rules().get(0).shown();
  }

  private RuleCoverage coverage(String example) throws IOException {
    StandardsDocument document =
        StandardsDocument.load(
            Files.writeString(folder.resolve("referrals.standards"), TEXT.formatted(example)));
    List<ObligationVerdict> came =
        document.examples().stream().flatMap(one -> one.came().stream()).toList();
    assertThat(document.examples()).allMatch(ExampleOutcome::asExpected);
    return RuleCoverage.of(document.compiled().kernel(), came);
  }
}
