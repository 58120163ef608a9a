package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.plumbline.cli.console.Console;
import org.plumbline.cli.console.Progress;

/** Colours and progress are for people at a terminal. */
class TerminalTest {
  private static final String ESCAPE = "\u001b";
  private static final String[] CHECK = {
    "check", "minutes.standards", "--cases", "cases.csv", "--as-of", "2026-04-30"
  };

  @Test
  void aTerminalShowsBreachesInColour() {
    Desk.Outcome outcome = Desk.tidy().atATerminal(Desk.TODAY).type(CHECK);

    assertThat(outcome.out()).contains(ESCAPE + "[31m1         Minutes go out within three weeks");
  }

  @Test
  void coloursAddNothingToTheWords() {
    String plain = Desk.tidy().type(CHECK).out();
    String coloured = Desk.tidy().atATerminal(Desk.TODAY).type(CHECK).out();

    assertThat(plain).doesNotContain(ESCAPE);
    assertThat(coloured.replaceAll(ESCAPE + "\\[[0-9]+m", "")).isEqualTo(plain);
  }

  @Test
  void noColourMeansNone() {
    Desk desk = Desk.tidy().atATerminal(Desk.TODAY);

    for (String spelling : new String[] {"--no-color", "--no-colour"}) {
      assertThat(desk.type("validate", "bad/syntax.standards", spelling).out())
          .doesNotContain(ESCAPE);
      assertThat(desk.type("check", "missing.standards", spelling).err()).doesNotContain(ESCAPE);
    }
  }

  @Test
  void filesAreNeverColoured() {
    Desk desk = Desk.tidy().atATerminal(Desk.TODAY);

    desk.type(
        "check",
        "minutes.standards",
        "--cases",
        "cases.csv",
        "--as-of",
        "2026-04-30",
        "--output",
        "result.txt");

    assertThat(desk.text("result.txt")).contains("Breaches").doesNotContain(ESCAPE);
  }

  @Test
  void longWorkShowsHowFarItIsAndWipesItself() {
    Desk.Outcome outcome = Desk.tidy().atATerminal(new TickingClock()).type(CHECK);

    assertThat(outcome.err())
        .contains("\rchecking cases: 3 of 4, 1 a second, 0 seconds left")
        .endsWith("\r");
    assertThat(outcome.err()).doesNotContain("1 of 4");
  }

  @Test
  void aShellCompletesCommandsAndOptions() {
    Desk.Outcome outcome = Desk.tidy().type("completion");

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out())
        .startsWith("#!/usr/bin/env bash")
        .contains("'--as-of'", "complete -F _complete_plumbline", "check due mapping");
  }

  @Test
  void quickWorkShowsNoProgress() {
    assertThat(Desk.tidy().atATerminal(Desk.TODAY).type(CHECK).err()).isEmpty();
  }

  @Test
  void nothingButATerminalIsShownProgress() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(err, false, StandardCharsets.UTF_8);
    Console console = Desk.tidy().console(new ByteArrayInputStream(new byte[0]), stream, stream);

    try (Progress progress = new Progress(console, "checking cases", 2)) {
      progress.done(1);
    }
    stream.flush();

    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  /** Each look at it is 600 ms later than the last. */
  private static final class TickingClock extends Clock {
    private Instant now = Instant.parse("2026-06-01T12:00:00Z");

    @Override
    public Instant instant() {
      now = now.plus(Duration.ofMillis(600));
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
