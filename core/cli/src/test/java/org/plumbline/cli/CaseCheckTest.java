package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.plumbline.cli.check.CaseCheck;
import org.plumbline.cli.check.CaseCheck.Obligation;
import org.plumbline.cli.check.CaseCheck.Wanted;
import org.plumbline.cli.check.CaseCheckException;
import org.plumbline.cli.check.Watch;

/** What an editor is told of cases, beside what the command says of the same. */
class CaseCheckTest {
  private static final String FOLDER =
      Path.of(System.getProperty("plumbline.home", "../../../.."))
          .toAbsolutePath()
          .normalize()
          .resolve("standards/newcastle")
          .toString();

  private static Wanted newcastle(String asOf) {
    return new Wanted(
        List.of(Path.of(FOLDER, "newcastle.standards")),
        List.of(Path.of(FOLDER, "sample", "cases.csv")),
        Path.of(FOLDER, "sample", "mapping.yaml").toString(),
        null,
        asOf);
  }

  /** The command with everything listed, without the indents and the breaks of its lines. */
  private static String command() {
    return Desk.tidy()
        .type(
            "check",
            FOLDER + "/newcastle.standards",
            "--cases",
            FOLDER + "/sample/cases.csv",
            "--mapping",
            FOLDER + "/sample/mapping.yaml",
            "--as-of",
            "2026-09-30",
            "--explain")
        .out()
        .replaceAll("\\s+", " ");
  }

  @Test
  void everyBreachAndEveryNoteIsInTheCommandsReportWithTheSameWords() throws Exception {
    CaseCheck.Part told = CaseCheck.run(newcastle("2026-09-30"), Watch.NOBODY).documents().get(0);
    String command = command();
    assertThat(told.breached()).isTrue();
    int breaches = 0;
    for (CaseCheck.StandardPart standard : told.standards()) {
      assertThat(standard.at()).as(standard.id()).isNotNull();
      for (Obligation one : standard.breaches()) {
        breaches++;
        String words = one.text().replace("advice not followed: ", "");
        assertThat(command).contains(words.replaceAll("\\s+", " "));
        one.more().forEach(line -> assertThat(command).contains(line.replaceAll("\\s+", " ")));
      }
    }
    assertThat(breaches).isPositive();
    told.notes().stream()
        .skip(2)
        .forEach(note -> assertThat(command).contains(note.replaceAll("\\s+", " ")));
  }

  @Test
  void whoeverFollowsItHearsOfAllCasesAndMayStopIt() throws Exception {
    AtomicLong most = new AtomicLong();
    AtomicLong all = new AtomicLong();
    Watch watch =
        new Watch() {
          @Override
          public void read(long rows) {
            assertThat(rows).isPositive();
          }

          @Override
          public void checked(long cases, long of) {
            most.accumulateAndGet(cases, Math::max);
            all.set(of);
          }
        };
    CaseCheck.run(newcastle("2026-09-30"), watch);
    assertThat(most.get()).isPositive().isEqualTo(all.get());
    Watch stopping =
        new Watch() {
          @Override
          public void read(long rows) {
            // goes on
          }

          @Override
          public void checked(long cases, long of) {
            throw new CancellationException("enough");
          }
        };
    assertThatThrownBy(() -> CaseCheck.run(newcastle("2026-09-30"), stopping))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void whatCannotBeUsedIsSaidInTheCommandsWords() {
    assertThatThrownBy(() -> CaseCheck.run(newcastle("30 September"), Watch.NOBODY))
        .isInstanceOf(CaseCheckException.class)
        .hasMessageContaining("as of “30 September”");
    Wanted missing =
        new Wanted(
            List.of(Path.of(FOLDER, "newcastle.standards")),
            List.of(Path.of("nowhere.csv")),
            null,
            null,
            "2026-09-30");
    assertThatThrownBy(() -> CaseCheck.run(missing, Watch.NOBODY))
        .isInstanceOf(CaseCheckException.class)
        .hasMessage("nowhere.csv: there is no such file");
  }
}
