package org.plumbline.analysis.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

class StretchOfDayTest {
  private static final int MOMENTS = 8;

  /** An edge by the moment at which the clock starts, never earlier for a later one. */
  record RisingEdge(long first, List<Integer> steps) {
    long at(int moment) {
      return first + steps.stream().limit(moment).mapToInt(step -> step).sum();
    }
  }

  @Provide
  Arbitrary<RisingEdge> edges() {
    Arbitrary<Long> first = Arbitraries.longs().between(-4, 24);
    Arbitrary<Integer> step = Arbitraries.frequency(tuple(5, 0), tuple(3, 1), tuple(1, 9));
    Arbitrary<RisingEdge> rising =
        first.flatMap(f -> step.list().ofSize(MOMENTS).map(steps -> new RisingEdge(f, steps)));
    Arbitrary<RisingEdge> none =
        Arbitraries.of(Long.MIN_VALUE, Long.MAX_VALUE)
            .map(open -> new RisingEdge(open, List.of(0, 0, 0, 0, 0, 0, 0, 0)));
    return Arbitraries.frequencyOf(Tuple.of(5, rising), Tuple.of(1, none));
  }

  private static Tuple.Tuple2<Integer, Integer> tuple(int often, int step) {
    return Tuple.of(often, step);
  }

  @Property(tries = 5_000)
  void whatTheEndsOfAStretchSettleIsSoAtEveryMomentBetween(
      @ForAll("edges") RisingEdge from,
      @ForAll("edges") RisingEdge by,
      @ForAll("edges") RisingEdge otherFrom,
      @ForAll("edges") RisingEdge otherBy,
      @ForAll boolean ahead,
      @ForAll boolean isWorkingDay) {
    Placing[] placings = new Placing[MOMENTS];
    for (int moment = 0; moment < MOMENTS; moment++) {
      long floor = ahead ? Long.MIN_VALUE : moment;
      placings[moment] =
          new Placing(
              moment,
              Math.max(floor, from.at(moment)),
              by.at(moment),
              Math.max(floor, otherFrom.at(moment)),
              otherBy.at(moment));
    }
    int last = MOMENTS - 1;
    boolean isFromTheStart = !ahead && from.at(last) <= 0 && otherFrom.at(last) <= 0;
    StretchOfDay stretch = new StretchOfDay(placings[0], placings[last], isFromTheStart);
    boolean isSettled = stretch.isSettled(isWorkingDay);
    Statistics.collect(isSettled);
    for (Placing placing : placings) {
      if (isSettled) {
        assertEquals(placings[0].order(), placing.order());
      }
      if (isSettled && isWorkingDay && placing.isLater()) {
        assertEquals(placings[0].commonFrom(), placing.commonFrom());
        assertEquals(placings[0].commonBy(), placing.commonBy());
      }
    }
  }

  @Test
  void limitsOfWholeDaysAreSettledByTheDaysEnds() {
    Placing first = new Placing(0, 0, 500, 0, 700);
    Placing last = new Placing(99, 99, 500, 99, 700);
    assertTrue(new StretchOfDay(first, last, true).isSettled(true));
  }

  @Test
  void hoursAgainstTheEndOfADayAreNot() {
    Placing first = new Placing(0, 0, 480, 0, 500);
    Placing last = new Placing(99, 99, 579, 99, 500);
    assertFalse(new StretchOfDay(first, last, true).isSettled(true));
  }
}
