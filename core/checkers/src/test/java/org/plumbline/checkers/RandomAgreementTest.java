package org.plumbline.checkers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plumbline.calendars.Calendars;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.runtime.calendar.WorkingCalendar;

/**
 * Documents and histories made at random, judged by both. {@code -Dplumbline.pairs=N} asks for N
 * pairs instead of those of every build, {@code -Dplumbline.seed=N} for others.
 */
class RandomAgreementTest {
  private static final int HISTORIES = 60;
  private static final long PAIRS = Long.getLong("plumbline.pairs", 6_000);
  private static final long SEED = Long.getLong("plumbline.seed", 1);

  private final WorkingCalendar calendar =
      Calendars.in(Path.of("../conformance/suite/calendars")).load("office.yaml");

  @Test
  void checkerAndInterpreterAgreeOnDocumentsMadeAtRandom() {
    for (long number = 0; number < PAIRS / HISTORIES; number++) {
      long seed = SEED * 1_000_000 + number;
      Random random = new Random(seed);
      KernelDocument document = RandomDocuments.document(random);
      Agreement agreement =
          new Agreement(document, calendar, new Checkers().of(document, calendar));
      RandomHistories histories = new RandomHistories(document, calendar.clock(), random);
      for (int i = 0; i < HISTORIES; i++) {
        RandomHistories.Asked asked = histories.next();
        assertThat(agreement.difference(asked.history(), asked.coverage(), asked.asOf()))
            .as("document of seed %s", seed)
            .isEmpty();
      }
    }
  }
}
