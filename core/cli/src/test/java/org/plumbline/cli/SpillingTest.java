package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.formats.spill.Spilling;

/** What does not fit into memory comes out just as what does. */
class SpillingTest {
  private static final Path HOME =
      Path.of(System.getProperty("plumbline.home", "../../../..")).toAbsolutePath().normalize();

  @AfterEach
  void asUsual() {
    System.clearProperty(Spilling.BUDGET);
  }

  @ParameterizedTest
  @CsvSource({
    "newcastle, text",
    "newcastle, json",
    "newcastle, csv",
    "dudley, json",
    "stoke-on-trent, json",
  })
  void theReportIsTheSameToTheByte(String authority, String format) {
    Desk.Outcome inMemory = check(authority, format, "1000000000");

    assertThat(inMemory.out()).isNotEmpty();
    assertThat(check(authority, format, "2000")).isEqualTo(inMemory);
    assertThat(check(authority, format, "60000")).isEqualTo(inMemory);
  }

  /** What each report may be asked for besides, that is held in bounded memory too. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "check --pseudonymise --format csv",
        "check --pseudonymise --format json",
        "check --pseudonymise --by team --format text",
        "check --by month --format text",
        "check --by team --format json",
        "check --as-in-force --format csv",
        "due --format csv",
        "due --format ics",
        "due --format text --within 30",
        "due --pseudonymise --format csv",
      })
  void whateverElseIsAskedForTheReportIsTheSame(String asked) {
    Desk.Outcome inMemory = ofTeams(asked, "1000000000");

    assertThat(inMemory.out().lines().count()).isGreaterThan(10);
    assertThat(ofTeams(asked, "2000")).isEqualTo(inMemory);
    assertThat(ofTeams(asked, "30")).isEqualTo(inMemory);
  }

  /** The sample of Newcastle with a team for each case. */
  private static Desk.Outcome ofTeams(String asked, String memory) {
    System.setProperty(Spilling.BUDGET, memory);
    Path folder = HOME.resolve("standards/newcastle");
    String[] rows;
    try {
      rows = Files.readString(folder.resolve("sample/cases.csv")).split("\n", -1);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    StringBuilder cases = new StringBuilder("team," + rows[0] + "\n");
    for (int i = 1; i < rows.length; i++) {
      String row = rows[i];
      cases.append(row.isEmpty() ? "" : "Team " + row.length() % 3 + "," + row + "\n");
    }
    List<String> line = new ArrayList<>(List.of(asked.split(" ", -1)));
    line.addAll(
        List.of(
            folder.resolve("newcastle.standards").toString(),
            "--cases",
            "teams.csv",
            "--as-of",
            "2026-09-30"));
    return Desk.tidy().with("teams.csv", cases.toString()).type(line.toArray(new String[0]));
  }

  @Test
  void minutesOfOneConferenceAreOwedOnceForAllItsCases() {
    Desk desk = Desk.tidy();
    desk.with(
            "minutes.standards",
            desk.text("minutes.standards")
                .replace("key conference\n", "key conference\n  across cases\n"))
        .with(
            "siblings.csv",
            """
            case,event,time,conference
            Z,conference is held,2026-03-02,C1
            A,conference is held,2026-03-02,C1
            B,conference is held,2026-03-09,C2
            A,minutes are circulated,2026-03-20,C1
            Z,minutes are circulated,2026-03-20,C1
            """);

    Desk.Outcome inMemory = of(desk, "siblings.csv", "csv", "1000000000");

    assertThat(inMemory.out()).contains("Z; A,conference=C1,1,");
    assertThat(of(desk, "siblings.csv", "csv", "10")).isEqualTo(inMemory);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cases.csv", "partly-usable.csv"})
  void noFileIsLeftBehind(String cases) throws IOException {
    Set<Path> before = temporary();

    of(Desk.tidy(), cases, "text", "10");

    assertThat(temporary()).isEqualTo(before);
  }

  private static Set<Path> temporary() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .filter(file -> String.valueOf(file.getFileName()).matches("plumbline-\\d+"))
          .collect(Collectors.toSet());
    }
  }

  private static Desk.Outcome of(Desk desk, String cases, String format, String memory) {
    System.setProperty(Spilling.BUDGET, memory);
    return desk.type(
        "check",
        "minutes.standards",
        "--cases",
        cases,
        "--as-of",
        "2026-04-30",
        "--format",
        format);
  }

  private static Desk.Outcome check(String authority, String format, String memory) {
    System.setProperty(Spilling.BUDGET, memory);
    Path folder = HOME.resolve("standards").resolve(authority);
    return Desk.tidy()
        .type(
            "check",
            folder.resolve(authority + ".standards").toString(),
            "--cases",
            folder.resolve("sample/cases.csv").toString(),
            "--as-of",
            "2026-09-30",
            "--format",
            format);
  }
}
