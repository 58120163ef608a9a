package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plumbline.formats.spill.Spilling;

/** Cases in several files are checked as though they stood in one. */
class SeveralFilesTest {
  private static final String CASES =
      """
      case,event,time,conference
      A-1,conference is held,2026-03-02,C1
      A-2,conference is held,2026-03-03,C2
      """;

  private static final String MORE =
      """
      case,event,time,conference
      A-2,minutes are circulated,2026-03-20,C2
      A-1,minutes are circulated,2026-04-20,C1
      """;

  private final Desk desk =
      Desk.tidy()
          .with("march.csv", CASES)
          .with("april.csv", MORE)
          .with("one.csv", CASES + MORE.substring(MORE.indexOf('\n') + 1));

  @AfterEach
  void asUsual() {
    System.clearProperty(Spilling.BUDGET);
  }

  private Desk.Outcome check(String format, String... cases) {
    String[] line = {"check", "minutes.standards", "--as-of", "2026-04-30", "--format", format};
    String[] whole = java.util.Arrays.copyOf(line, line.length + 2 * cases.length);
    for (int i = 0; i < cases.length; i++) {
      whole[line.length + 2 * i] = "--cases";
      whole[line.length + 2 * i + 1] = cases[i];
    }
    return desk.type(whole);
  }

  @Test
  void theVerdictsAreThoseOfOneFile() {
    assertThat(check("csv", "march.csv", "april.csv")).isEqualTo(check("csv", "one.csv"));
  }

  @Test
  void beyondMemoryTheReportIsTheSame() {
    Desk.Outcome inMemory = check("text", "march.csv", "april.csv");

    System.setProperty(Spilling.BUDGET, "10");

    assertThat(check("text", "march.csv", "april.csv")).isEqualTo(inMemory);
    assertThat(inMemory.out()).contains("march.csv, april.csv: 2 cases in 4 rows");
  }

  @Test
  void dueTakesThemToo() {
    String[] line = {
      "due",
      "minutes.standards",
      "--as-of",
      "2026-03-10",
      "--cases",
      "march.csv",
      "--cases",
      "april.csv"
    };

    assertThat(desk.type(line).out()).contains("A-1");
  }

  @Test
  void ofTheFilesNoneIsWrittenOver() {
    Desk.Outcome said =
        desk.type(
            "check",
            "minutes.standards",
            "--as-of",
            "2026-04-30",
            "--cases",
            "march.csv",
            "--cases",
            "april.csv",
            "--output",
            "april.csv");

    assertThat(said.err()).contains("april.csv: this is one of the files to be read");
  }

  @Test
  void anEventFarFromTheRestIsNamed() {
    desk.with(
        "slip.csv",
        CASES
            + "A-1,minutes are circulated,2006-03-20,C1\n"
            + "A-2,minutes are circulated,2026-03-20,C2\n");

    assertThat(check("text", "slip.csv").out().replaceAll("\\s+", " "))
        .contains(
            "so far from the rest that the year is perhaps mistyped: case A-1, “minutes are"
                + " circulated” 2006-03-20; case A-1, “conference is held” 2026-03-02");
  }
}
