package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What somebody wrote into a file never reaches a terminal as a command to it. */
class HostileTextTest {
  private static final String CLEAR = "\u001b[2J";

  @Test
  void casesAreShownWithTheirControlCharactersVisible() {
    Desk desk =
        Desk.tidy()
            .with(
                "hostile.csv",
                "case,event,time\nA"
                    + CLEAR
                    + ",conference is held,2026-03-02\nB,"
                    + CLEAR
                    + ",2026-03-02\nC,conference is held,"
                    + CLEAR
                    + "\n");

    Desk.Outcome outcome =
        desk.type(
            "check",
            "minutes.standards",
            "--cases",
            "hostile.csv",
            "--as-of",
            "2026-06-30",
            "--explain");

    assertThat(outcome.out()).contains("A␛[2J", "“␛[2J”").doesNotContain("\u001b");
    assertThat(outcome.err()).doesNotContain("\u001b");

    Desk.Outcome table =
        desk.type(
            "check",
            "minutes.standards",
            "--cases",
            "hostile.csv",
            "--as-of",
            "2026-06-30",
            "--format",
            "csv");
    assertThat(table.out()).contains("A␛[2J").doesNotContain("\u001b");
  }

  @Test
  void documentsAreQuotedWithTheirControlCharactersVisible() {
    Desk desk = Desk.tidy().with("hostile.standards", "language 1\n\ndocument " + CLEAR + "\0\n");

    Desk.Outcome outcome = desk.type("validate", "hostile.standards");

    assertThat(outcome.out()).contains("␛[2J␀").doesNotContain("\u001b", "\0");
    assertThat(outcome.exitCode()).isEqualTo(1);
  }
}
