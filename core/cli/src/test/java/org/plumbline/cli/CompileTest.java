package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;

/** Documents as Java source. What javac makes of it is tested where it is written. */
class CompileTest {
  private static final Path CHECKER = Path.of("java/org/example/AnytownMinutesChecker.java");

  private final Desk desk = Desk.tidy();

  private Desk.Outcome compile(String... more) {
    String[] words = {
      "compile", "minutes.standards", "--output", "java", "--package", "org.example"
    };
    String[] all = java.util.Arrays.copyOf(words, words.length + more.length);
    System.arraycopy(more, 0, all, words.length, more.length);
    return desk.type(all);
  }

  @Test
  void aDocumentBecomesACheckerItsWordsAndItsCalendar() throws IOException {
    Desk.Outcome outcome = compile();

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out().lines()).hasSize(3).first().isEqualTo(CHECKER.toString());
    assertThat(Files.readString(CHECKER))
        .startsWith("package org.example;\n")
        .contains("public final class AnytownMinutesChecker extends DocumentCode");
    assertThat(Files.readString(CHECKER.resolveSibling("AnytownMinutes.java")))
        .contains("public static AnytownMinutesChecker checker()");
    assertThat(CHECKER.resolveSibling("england.calendar")).exists();
  }

  @Test
  void aFileThatIsAsItShouldBeIsLeftAloneAndAnotherIsMended() throws IOException {
    compile();
    FileTime past = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(CHECKER, past);
    Files.writeString(CHECKER.resolveSibling("england.calendar"), "damaged");

    Desk.Outcome again = compile();

    assertThat(again.out()).contains(CHECKER + " is up to date");
    assertThat(Files.getLastModifiedTime(CHECKER)).isEqualTo(past);
    assertThat(Files.readString(CHECKER.resolveSibling("england.calendar")))
        .startsWith("plumbline calendar 1");
  }

  @Test
  void twoDocumentsOfOneNameDoNotOverwriteEachOther() {
    desk.with(
        "other.standards", desk.text("minutes.standards").replace("15 working", "10 working"));

    Desk.Outcome outcome = compile("other.standards");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("would be written to", "a package of its own");
    assertThat(CHECKER).doesNotExist();
  }

  @Test
  void aPackageThatIsNoneIsRefused() {
    Desk.Outcome outcome =
        desk.type("compile", "minutes.standards", "--output", "java", "--package", "org.class");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("`org.class` is no name of a package");
  }

  @Test
  void aFileInTheWayIsTold() throws IOException {
    Files.writeString(Path.of("java"), "in the way");

    Desk.Outcome outcome = compile();

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("cannot be written");
  }
}
