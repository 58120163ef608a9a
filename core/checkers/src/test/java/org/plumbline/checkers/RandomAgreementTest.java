package org.plumbline.checkers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.calendars.Calendars;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.runtime.calendar.WorkingCalendar;
import org.plumbline.runtime.verdict.ObligationVerdict;

/**
 * Documents and histories made at random, judged by both. Of all pairs of constructs at least 95 of
 * 100 are to meet in a document, which 500 documents are enough for, and every verdict and facet is
 * to occur.
 *
 * <ul>
 *   <li>{@code -Dplumbline.pairs=N} asks for N pairs instead of those of every build,
 *   <li>{@code -Dplumbline.histories=N} for N histories of each document,
 *   <li>{@code -Dplumbline.seed=N} for others,
 *   <li>{@code -Dplumbline.tally=FILE} keeps the counters in a file, from which a run that was
 *       stopped goes on.
 * </ul>
 */
class RandomAgreementTest {
  private static final long HISTORIES = Long.getLong("plumbline.histories", 400);
  private static final long PAIRS = Long.getLong("plumbline.pairs", 200_000);
  private static final long SEED = Long.getLong("plumbline.seed", 1);
  private static final long BETWEEN_RECORDS = 100;
  private static final @Nullable String FILE = System.getProperty("plumbline.tally");

  private final WorkingCalendar calendar =
      Calendars.in(Path.of("../conformance/suite/calendars")).load("office.yaml");

  @Test
  void checkerAndInterpreterAgreeOnDocumentsMadeAtRandom() throws IOException {
    Tally tally = FILE == null ? new Tally() : Tally.readFrom(Path.of(FILE));
    while (tally.of("pairs") < PAIRS) {
      agreeOn(SEED * 1_000_000 + tally.of("documents"), tally);
      if (FILE != null && tally.of("documents") % BETWEEN_RECORDS == 0) {
        tally.writeTo(Path.of(FILE));
      }
    }
    if (FILE != null) {
      tally.writeTo(Path.of(FILE));
    }

    assertThat(tally.verdictsNotSeen()).isEmpty();
    assertThat(tally.facetsNotSeen()).isEmpty();
    assertThat(tally.percentOfPairs())
        .as("pairs of constructs; not %s", tally.pairsNotSeen())
        .isGreaterThan(95);
  }

  private void agreeOn(long seed, Tally tally) {
    Random random = new Random(seed);
    KernelDocument document = RandomDocuments.document(random);
    Agreement agreement = new Agreement(document, calendar, new Checkers().of(document, calendar));
    RandomHistories histories = new RandomHistories(document, calendar.clock(), random);
    tally.document(Constructs.of(document));
    for (int i = 0; i < HISTORIES; i++) {
      RandomHistories.Asked asked = histories.next();
      List<ObligationVerdict> verdicts =
          agreement.agreed(
              asked.history(), asked.coverage(), asked.asOf(), "document of seed " + seed);
      tally.verdicts(verdicts);
    }
  }
}
