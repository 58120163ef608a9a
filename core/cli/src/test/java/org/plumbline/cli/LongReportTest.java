package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A report that does not fit a screen is shortened, says so, and ends with the sum of it. */
class LongReportTest {
  private static final int CASES = 50;

  /** Fifty conferences of which no minutes were circulated: 50 breaches of standard 1. */
  private static final String NO_MINUTES =
      "case,event,time,conference\n"
          + IntStream.rangeClosed(1, CASES)
              .mapToObj(i -> "A-%02d,conference is held,2026-03-02 10:00,C%d\n".formatted(i, i))
              .collect(Collectors.joining());

  private static final String MORE = "  and 47 more: see --only 1";

  @Test
  void ofManyBreachesTheFirstThreeOfEachStandardAreListed() {
    String text = check();

    assertThat(text).contains("A-01", "A-03", MORE).doesNotContain("A-04");
  }

  @Test
  void itEndsWithTheSum() {
    String text = check();

    assertThat(text.substring(text.indexOf("In short")))
        .contains("50 breached")
        .contains("Most breached: 1 (50).")
        .contains("--all");
  }

  @Test
  void allAndOnlyListEveryOne() {
    assertThat(check("--all")).contains("A-04", "A-50").doesNotContain(MORE);
    assertThat(check("--only", "1")).contains("A-04", "A-50").doesNotContain(MORE);
  }

  private static String check(String... more) {
    List<String> words =
        new ArrayList<>(
            List.of(
                "check",
                "minutes.standards",
                "--cases",
                "held.csv",
                "--as-of",
                "2026-06-30",
                "--covers",
                "conference is held,minutes are circulated"));
    words.addAll(List.of(more));
    return Desk.tidy().with("held.csv", NO_MINUTES).type(words.toArray(String[]::new)).out();
  }
}
