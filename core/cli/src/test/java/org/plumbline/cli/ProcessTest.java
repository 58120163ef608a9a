package org.plumbline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.cli.console.Console;
import org.plumbline.cli.console.Ink;

/** What only a process of its own shows: its streams and its exit code. */
class ProcessTest {

  private static ProcessBuilder plumbline(String... words) {
    return java(Main.class, words);
  }

  private static ProcessBuilder java(Class<?> main, String... words) {
    Desk.tidy();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
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

  /** Its temporary files are deleted under its hands; they are there while it sorts and judges. */
  @Test
  void whoeverStopsItWhileItWorksIsToldNothingAndFindsNothingLeft(@TempDir Path folder)
      throws Exception {
    StringBuilder rows = new StringBuilder("case,event,time\n");
    for (int i = 0; i < 60_000; i++) {
      rows.append(i % 20_000).append(",conference is held,2026-03-02\n");
    }
    Path cases = Files.writeString(folder.resolve("many.csv"), rows);
    Path temporary = Files.createDirectory(folder.resolve("temporary"));
    ProcessBuilder check =
        plumbline(
            "check", "minutes.standards", "--cases", cases.toString(), "--as-of", "2026-04-30");
    check.command().add(1, "-Dplumbline.memory=20000");
    check.command().add(1, "-Djava.io.tmpdir=" + temporary);
    Path told = folder.resolve("told.txt");
    Process process = check.redirectErrorStream(true).redirectOutput(told.toFile()).start();
    while (process.isAlive() && isEmpty(temporary)) {
      Thread.sleep(5);
    }

    process.destroy();

    assertThat(exitCode(process)).isNotIn(0, 1, 2);
    assertThat(told).content().doesNotContain("plumbline");
    assertThat(isEmpty(temporary)).isTrue();
  }

  /** Runs a command that fails, while the virtual machine is ending. */
  static final class FailsAtTheEnd {
    private FailsAtTheEnd() {}

    public static void main(String[] words) {
      Console console =
          new Console(
              System.in,
              System.out,
              System.err,
              Ink.PLAIN,
              Ink.PLAIN,
              false,
              Console.USUAL_WIDTH,
              Clock.systemUTC());
      Tool tool = new Tool(console);
      Runtime.getRuntime()
          .addShutdownHook(new Thread(() -> System.out.println("ended " + tool.run(words))));
    }
  }

  @Test
  void whatFailsSinceItWasStoppedIsNotTold() throws Exception {
    Process process = java(FailsAtTheEnd.class, "validate", "missing.standards").start();

    assertThat(new String(process.getErrorStream().readAllBytes(), UTF_8))
        .doesNotContain("plumbline");
    assertThat(new String(process.getInputStream().readAllBytes(), UTF_8)).isEqualTo("ended 2\n");
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
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
