package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a document a run has shown. */
class CheckCoverageTest {
  private static final String CHECK =
      "check minutes.standards --cases cases.csv --as-of 2026-04-30 --coverage";

  /**
   * A-17 is kept in all respects, A-18 late in both; the chair of A-20 wrote the minutes, without
   * actions; question 3 has no answer.
   */
  @Test
  void aReportNamesTheWaysInWhichEachRuleCameOut() {
    Desk.Outcome outcome = Desk.tidy().type(CHECK.split(" ", -1));

    assertThat(outcome.out())
        .containsSubsequence(
            "What these cases show of the document",
            "    1  called for, in time, too late, actor kept, actor not kept, content kept,"
                + " content not kept",
            "    2  called for, in time, too late",
            "    3  called for",
            "    “should” taken as advice: shown by 1 of 1 rule",
            "  11 of 11 ways in which rules can come out are shown (100%)");
    assertThat(outcome.exitCode()).isEqualTo(1);
  }

  /** As of the day of the first conference nothing has been done, and two have not been held. */
  @Test
  void whatHasNotComeOutIsMissing() {
    Desk.Outcome outcome = Desk.tidy().type(CHECK.replace("04-30", "03-02").split(" ", -1));

    assertThat(outcome.out())
        .containsSubsequence(
            "    1  called for; missing: in time, too late, actor kept",
            "    2  called for; missing: in time, too late",
            "  3 of 11 ways in which rules can come out are shown (27%)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--format json", "--format csv", "--format html", "--only 1"})
  void itIsRefusedWhereItHasNoPlace(String asked) {
    Desk.Outcome outcome = Desk.tidy().type((CHECK + " " + asked).split(" ", -1));

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("--coverage is of the whole document");
  }
}
