package org.plumbline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What only a process of its own shows: its streams and its exit code. */
class ProcessTest {

  private static ProcessBuilder plumbline(String... words) {
    Desk.tidy();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(Main.class.getName());
    command.addAll(List.of(words));
    return new ProcessBuilder(command);
  }

  private static int exitCode(Process process) throws InterruptedException {
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("it ends").isTrue();
    return process.exitValue();
  }

  @Test
  void theExitCodeReachesTheCaller() throws Exception {
    Process process =
        plumbline("check", "minutes.standards", "--cases", "cases.csv", "--as-of", "2026-04-30")
            .start();

    String out = new String(process.getInputStream().readAllBytes(), UTF_8);

    assertThat(exitCode(process)).isEqualTo(1);
    assertThat(out).contains("Breaches: 2 obligations in 2 cases").doesNotContain("\u001b");
  }

  @Test
  void aReaderThatHasHadEnoughIsNoError() throws Exception {
    Process process =
        plumbline("check", "minutes.standards", "--cases", "cases.csv", "--as-of", "2026-04-30")
            .start();

    process.getInputStream().close();

    assertThat(new String(process.getErrorStream().readAllBytes(), UTF_8)).isEmpty();
    assertThat(exitCode(process)).isEqualTo(1);
  }

  @Test
  void outputThatCannotBeWrittenIsAnError() throws Exception {
    Path full = Path.of("/dev/full");
    org.assertj.core.api.Assumptions.assumeThat(Files.exists(full))
        .as("there is /dev/full")
        .isTrue();
    Process process = plumbline("calendars").redirectOutput(full.toFile()).start();

    String err = new String(process.getErrorStream().readAllBytes(), UTF_8);

    assertThat(exitCode(process)).isEqualTo(2);
    assertThat(err)
        .isEqualTo("plumbline: the output could not be written: No space left on device\n");
  }

  @Test
  void standardInputIsRead() throws IOException, InterruptedException {
    Process process = plumbline("workdays", "-").start();

    process.getOutputStream().write("2026-12-18,15\n".getBytes(UTF_8));
    process.getOutputStream().close();

    assertThat(new String(process.getInputStream().readAllBytes(), UTF_8))
        .isEqualTo("2026-12-18,15,2027-01-13\n");
    assertThat(exitCode(process)).isZero();
  }
}
