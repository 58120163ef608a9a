package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

/** Whatever goes wrong while a command runs ends in one message. */
class TroubleTest {
  private final Desk desk = Desk.tidy();

  @SuppressWarnings("InputStreamSlowMultibyteRead") // nothing is ever read
  private static InputStream broken(Throwable with) {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        if (with instanceof IOException e) {
          throw e;
        } else if (with instanceof Error e) {
          throw e;
        }
        throw (RuntimeException) with;
      }
    };
  }

  @Test
  void aFaultOfPlumblinesOwnIsAnApologyWithoutAStackTrace() {
    Desk.Outcome outcome =
        desk.type(
            broken(new IllegalStateException("inside", new NullPointerException())),
            "workdays",
            "-");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err())
        .isEqualTo(
            """
            plumbline: sorry, something is wrong with plumbline itself (IllegalStateException, NullPointerException).
            Run the command again with --debug and report what it says to those who look after plumbline where you got it,
            with the files if you may share them. Your files have not been changed.
            """);
  }

  @Test
  void debugShowsWhereItComesFrom() {
    Desk.Outcome outcome =
        desk.type(broken(new IllegalStateException("inside")), "workdays", "-", "--debug");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("IllegalStateException: inside", "\tat org.plumbline.cli");
  }

  @Test
  void tooLittleMemoryIsSaidSo() {
    assertThat(desk.type(broken(new OutOfMemoryError()), "workdays", "-"))
        .isEqualTo(
            new Desk.Outcome(
                2,
                "",
                "plumbline: there is not enough memory. Give it more, for example with the"
                    + " environment variable PLUMBLINE_JAVA_OPTS=-Xmx4g, or check fewer cases at a"
                    + " time. Of a large file, check --format html, --all and --explain hold what"
                    + " they show; as text, csv, json or jsonl it needs no more memory, however"
                    + " large it is\n"));
  }

  @Test
  void tooDeepNestingIsSaidSo() {
    assertThat(desk.type(broken(new StackOverflowError()), "workdays", "-"))
        .isEqualTo(
            new Desk.Outcome(2, "", "plumbline: the input is nested too deeply to be read\n"));
  }

  @Test
  void aDamagedInstallationIsAFaultOfPlumblinesOwn() {
    Desk.Outcome outcome = desk.type(broken(new NoClassDefFoundError("x/Y")), "workdays", "-");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).startsWith("plumbline: sorry").contains("NoClassDefFoundError");
  }

  @Test
  void inputThatBreaksOffIsSaidSo() {
    assertThat(desk.type(broken(new IOException("Input/output error")), "workdays", "-"))
        .isEqualTo(
            new Desk.Outcome(2, "", "plumbline: reading or writing failed: Input/output error\n"));
  }
}
