package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The test command tells examples that come out from those that do not. The conference is held on
 * Monday 2 March 2026, and the minutes, due by Monday 23 March, are circulated by the chair on the
 * 24th: a breach of time and of who acted.
 */
class ExamplesTest {
  private static final String HAPPENED =
      "2026-03-02 conference is held (conference is \"C1\"); 2026-03-24 minutes are circulated"
          + " (conference is \"C1\", actor is chair, decisions is \"plan made\", actions is"
          + " \"visit\")";
  private static final String NEXT = "; 2026-03-25 conference is held (conference is \"C2\")";

  private final Desk desk = Desk.tidy();

  private int exitCode(String example) {
    String document = desk.text("minutes.standards");
    int at = document.indexOf("  example");
    desk.with(
        "tried.standards",
        document.substring(0, at)
            + "  example \"tried\"\n    "
            + example
            + "\n"
            + document.substring(at));
    return desk.type("test", "tried.standards").exitCode();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        HAPPENED + " -> breached",
        HAPPENED + " -> breached in time",
        HAPPENED + " -> breached in actor",
        HAPPENED + " -> met in content",
        HAPPENED + " -> breached due 2026-03-23",
        HAPPENED + NEXT + " -> breached, pending",
        HAPPENED + NEXT + " -> breached, pending due 2026-04-17",
      })
  void whatComesOutIsAccepted(String example) {
    assertThat(exitCode(example)).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        HAPPENED + " -> met",
        HAPPENED + " -> pending",
        HAPPENED + " -> met in time",
        HAPPENED + " -> met in actor",
        HAPPENED + " -> breached in content",
        HAPPENED + " -> breached due 2026-03-24",
        HAPPENED + " -> breached due 2026-03-23 12:00",
        HAPPENED + " -> breached, pending",
        HAPPENED + NEXT + " -> breached",
        HAPPENED + NEXT + " -> pending, breached",
        HAPPENED + NEXT + " -> breached, pending due 2026-04-16",
      })
  void whatDoesNotComeOutIsReported(String example) {
    assertThat(exitCode(example)).isEqualTo(1);
  }
}
