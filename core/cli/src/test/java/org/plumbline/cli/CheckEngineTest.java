package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.formats.spill.Spilling;

/** Compiled checkers and the interpreter write one report, reasons included. */
class CheckEngineTest {
  private static final Path STANDARDS =
      Path.of(System.getProperty("plumbline.home", "../../../.."))
          .toAbsolutePath()
          .normalize()
          .resolve("standards");

  private static final String BY_CHECKERS = ", compiled checkers";

  @AfterEach
  void asUsual() {
    System.clearProperty(Spilling.BUDGET);
  }

  @ParameterizedTest
  @CsvSource({
    "newcastle, --fail-on breached",
    "newcastle, --by month",
    "newcastle, --since 2026-06-01",
    "newcastle, --as-in-force",
    "newcastle, --coverage",
    "dudley, --covers all",
    "stoke-on-trent, --fail-on none",
  })
  void theReportIsTheSameToTheLetterButForTheNameOfTheEngine(String authority, String asked) {
    Desk.Outcome compiled = check(authority, asked + " --engine compiled");
    Desk.Outcome interpreted = check(authority, asked + " --engine reference");

    assertThat(compiled.out()).contains(BY_CHECKERS).contains("Breaches: ");
    assertThat(interpreted.out()).doesNotContain(BY_CHECKERS);
    assertThat(compiled.out().replace(BY_CHECKERS, "")).isEqualTo(interpreted.out());
    assertThat(compiled.err()).isEqualTo(interpreted.err());
    assertThat(compiled.exitCode()).isEqualTo(interpreted.exitCode());
  }

  @Test
  void reasonsAreFoundForCasesThatDoNotFitIntoMemory() {
    Desk.Outcome inMemory = check("newcastle", "--engine reference");
    System.setProperty(Spilling.BUDGET, "2000");

    assertThat(check("newcastle", "--engine compiled").out().replace(BY_CHECKERS, ""))
        .isEqualTo(inMemory.out());
  }

  @Test
  void fewCasesAreJudgedByTheInterpreterUnlessCheckersAreAskedFor() {
    assertThat(check("newcastle", "--fail-on none").out()).doesNotContain(BY_CHECKERS);
  }

  @ParameterizedTest
  @CsvSource({"--format csv", "--format html", "--explain", "--all", "--only 1.2.2"})
  void checkersAreRefusedWhereEachRowTellsItsReason(String asked) {
    Desk.Outcome refused = check("newcastle", asked + " --engine compiled");

    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.err())
        .contains("--engine compiled: reasons are told by the interpreter alone");
  }

  private static Desk.Outcome check(String authority, String asked) {
    Path folder = STANDARDS.resolve(authority);
    List<String> line =
        new ArrayList<>(
            List.of(
                "check",
                folder.resolve(authority + ".standards").toString(),
                "--cases",
                folder.resolve("sample/cases.csv").toString(),
                "--mapping",
                folder.resolve("sample/mapping.yaml").toString(),
                "--as-of",
                "2026-09-30"));
    if (asked.contains("--covers")) {
      line.removeAll(List.of("--mapping", folder.resolve("sample/mapping.yaml").toString()));
    }
    line.addAll(List.of(asked.split(" ", -1)));
    return Desk.tidy().type(line.toArray(String[]::new));
  }
}
