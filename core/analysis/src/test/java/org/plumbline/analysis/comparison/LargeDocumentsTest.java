package org.plumbline.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LargeDocumentsTest {
  /** On a machine that is busy with other things it may take several times as long as it should. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final int STANDARDS = 500;

  @Test
  void fiveHundredStandardsWithOtherNumbersAndOtherAmountsAreFoundAgain() {
    Edition before = Compared.edition(document("A-", 0));
    Edition after = Compared.edition(document("B-", 3));

    long start = System.nanoTime();
    Differences differences = Comparer.compare(before, after);
    Duration taken = Duration.ofNanos(System.nanoTime() - start);

    assertThat(differences.pairs()).hasSize(STANDARDS);
    assertThat(differences.pairs())
        .allSatisfy(
            pair ->
                assertThat(pair.after().id().substring(2))
                    .isEqualTo(pair.before().id().substring(2)));
    assertThat(differences.changes()).hasSize(2 * STANDARDS);
    assertThat(taken).isLessThan(PATIENCE);
  }

  private static String document(String prefix, int later) {
    StringBuilder text =
        new StringBuilder(
            """
            language 1

            document "Large"
              id            large
              authority     "Anytown"
              version       "1"
              calendar      england

            role social worker
            """);
    for (int i = 0; i < 50; i++) {
      text.append("event meeting of kind %d is held%n".formatted(i));
      text.append(
          "event letter of kind %d is sent%n  act send letter of kind %d%n".formatted(i, i));
    }
    for (int i = 0; i < STANDARDS; i++) {
      text.append(
          """

          standard %s%d "Letter %d of %d after the meeting"
            actor     social worker
            trigger   meeting of kind %d is held
            must      send letter of kind %d
            deadline  within %d working days
          """
              .formatted(prefix, i, i, i * 31, i % 50, i * 7 % 50, i % 40 + 10 + later));
    }
    return text.toString();
  }
}
