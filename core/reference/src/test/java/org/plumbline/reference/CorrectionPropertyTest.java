package org.plumbline.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.plumbline.runtime.calendar.Unit;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.history.Occurrence;
import org.plumbline.runtime.verdict.ObligationVerdict;

/** A verdict depends on the set of what is known at as-of, and on nothing else (§1.3, §1.4). */
class CorrectionPropertyTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
  private static final int DAYS = 12;

  /**
   * An entry of the source.
   *
   * @param id of which a later entry is a correction
   * @param recorded days after the first on which it was put on record
   */
  record Entry(String event, int day, int id, int recorded) {}

  /** Every entry has a second of its own, so that nothing is left to the source's order. */
  private static List<Occurrence> occurrences(List<Entry> entries) {
    List<Occurrence> occurrences = new ArrayList<>();
    for (Entry entry : entries) {
      int n = occurrences.size();
      occurrences.add(
          new Occurrence(
              entry.event(),
              Moment.at(second(entry.day()) + n),
              Moment.at(second(entry.recorded()) + n),
              "id" + entry.id(),
              Map.of(),
              Map.of(),
              n));
    }
    return occurrences;
  }

  private static long second(int day) {
    return Given.startOf(FIRST.plusDays(day));
  }

  private static List<ObligationVerdict> check(List<Occurrence> occurrences, int asOf) {
    Duty duty = Duty.when("started", "did").within(3, Unit.DAYS).until("ended");
    CaseHistory history = new CaseHistory("case", occurrences, List.of(), false);
    return Paper.of(duty).check(history, Given.endOf(FIRST.plusDays(asOf)));
  }

  @Property(tries = 400)
  void whatWasNotYetOnRecordMightAsWellNotBeThere(
      @ForAll("entries") List<Entry> entries, @ForAll @IntRange(max = DAYS) int asOf) {
    List<Occurrence> all = occurrences(entries);
    long until = Given.endOf(FIRST.plusDays(asOf));
    List<Occurrence> known =
        all.stream()
            .filter(o -> o.recordedAt() == null || o.recordedAt().earliest() <= until)
            .toList();

    assertThat(check(all, asOf)).isEqualTo(check(known, asOf));
  }

  @Property(tries = 400)
  void theOrderInWhichItStandsDoesNotMatter(
      @ForAll("entries") List<Entry> entries,
      @ForAll @IntRange(max = DAYS) int asOf,
      @ForAll Random random) {
    List<Occurrence> shuffled = new ArrayList<>(occurrences(entries));
    Collections.shuffle(shuffled, random);

    assertThat(check(shuffled, asOf)).isEqualTo(check(occurrences(entries), asOf));
  }

  @Provide
  Arbitrary<List<Entry>> entries() {
    Arbitrary<Integer> days = Arbitraries.integers().between(0, DAYS);
    return Combinators.combine(
            Arbitraries.of("started", "did", "ended"),
            days,
            Arbitraries.integers().between(1, 3),
            days)
        .as(Entry::new)
        .list()
        .ofMaxSize(6);
  }
}
