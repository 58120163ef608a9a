package org.plumbline.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.kernel.Bound;
import org.plumbline.model.kernel.Window;
import org.plumbline.model.kernel.Window.Early;
import org.plumbline.runtime.calendar.CountFrom;
import org.plumbline.runtime.calendar.Counting;
import org.plumbline.runtime.calendar.Direction;
import org.plumbline.runtime.calendar.Roll;
import org.plumbline.runtime.calendar.Unit;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.history.Occurrence;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.Verdict;

/** Laws of the whole, whatever the rule and the case. */
class LawPropertyTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 27);
  private static final int DAYS = 16;
  private static final Set<Verdict> CLOSED =
      Set.of(Verdict.MET, Verdict.BREACHED, Verdict.NOT_APPLICABLE);

  /**
   * One event.
   *
   * @param time null if not known
   * @param child null if not known
   */
  record Event(String name, int day, @Nullable LocalTime time, @Nullable String child) {
    Moment moment() {
      LocalDate date = FIRST.plusDays(day);
      return time == null
          ? new Moment(Given.startOf(date), Given.endOf(date))
          : Moment.at(Given.instant(date.atTime(time)));
    }
  }

  private static CaseHistory history(List<Event> events) {
    List<Occurrence> occurrences = new ArrayList<>();
    for (Event event : events) {
      Map<String, String> keys = event.child() == null ? Map.of() : Map.of("child", event.child());
      occurrences.add(
          new Occurrence(
              event.name(), event.moment(), null, null, keys, Map.of(), occurrences.size()));
    }
    return new CaseHistory("case", occurrences, List.of(), false);
  }

  @Property(tries = 400)
  void aTighterLimitNeverMakesMetOfBreached(
      @ForAll("histories") List<Event> events,
      @ForAll("units") Unit unit,
      @ForAll @IntRange(max = 8) int n,
      @ForAll @IntRange(max = 8) int less,
      @ForAll @IntRange(max = 20) int asOf) {
    int tight = Math.max(0, n - less);
    List<ObligationVerdict> loose = within(n, unit, events, asOf);
    List<ObligationVerdict> tighter = within(tight, unit, events, asOf);
    assertThat(tighter).hasSameSizeAs(loose);
    for (int i = 0; i < loose.size(); i++) {
      if (loose.get(i).verdict() == Verdict.BREACHED) {
        assertThat(tighter.get(i).verdict()).isNotEqualTo(Verdict.MET);
      }
    }
  }

  private static List<ObligationVerdict> within(int n, Unit unit, List<Event> events, int asOf) {
    Duty duty = Duty.when("started", "did").within(n, unit).until("ended").about("child");
    return Paper.of(duty).check(history(events), endOf(asOf));
  }

  private static long endOf(int day) {
    return Given.endOf(FIRST.plusDays(day));
  }

  @Property(tries = 300)
  void anotherHolidayNeverBringsALimitForward(
      @ForAll @IntRange(min = 1, max = 12) int n,
      @ForAll CountFrom countFrom,
      @ForAll Roll roll,
      @ForAll @IntRange(max = 15) int day,
      @ForAll Set<@IntRange(max = 25) Integer> holidays,
      @ForAll @IntRange(max = 25) int another) {
    Counting counting = Counting.USUAL.from(countFrom).rolling(roll);
    Duty duty =
        Duty.when("started", "did").by(Duty.shift(Direction.AFTER, n, Unit.WORKING_DAYS, counting));
    List<LocalDate> before = holidays.stream().map(FIRST::plusDays).toList();
    List<LocalDate> after = new ArrayList<>(before);
    after.add(FIRST.plusDays(another));
    assertThat(due(duty, after, day)).isGreaterThanOrEqualTo(due(duty, before, day));
  }

  private static long due(Duty duty, List<LocalDate> holidays, int day) {
    ObligationVerdict verdict =
        Paper.of(duty)
            .by(Given.calendar(new TreeSet<>(holidays)))
            .check(history(List.of(new Event("started", day, null, null))), endOf(day))
            .get(0);
    assertThat(verdict.dueBy()).isNotNull();
    return verdict.dueBy().latest();
  }

  /** What happens after as-of never changes the kind of what was closed by then. */
  @Property(tries = 600)
  void whatIsClosedStaysClosed(
      @ForAll("rules") Duty duty,
      @ForAll("histories") List<Event> events,
      @ForAll @IntRange(max = 12) int asOf,
      @ForAll @IntRange(max = 10) int later,
      @ForAll("futures") List<Event> future) {
    Paper paper = Paper.of(duty);
    List<Event> known = events.stream().filter(event -> event.day() <= asOf).toList();
    List<Event> more = new ArrayList<>(known);
    for (Event event : future) {
      more.add(new Event(event.name(), asOf + 1 + event.day(), event.time(), event.child()));
    }
    List<ObligationVerdict> before = paper.check(history(known), endOf(asOf));
    List<ObligationVerdict> after = paper.check(history(more), endOf(asOf + 1 + later));
    for (Map<String, String> subject : subjects(before)) {
      List<ObligationVerdict> mine = of(subject, before);
      List<ObligationVerdict> now = of(subject, after);
      for (int i = 0; i < mine.size(); i++) {
        if (CLOSED.contains(mine.get(i).verdict())) {
          assertThat(now).hasSizeGreaterThan(i);
          assertThat(now.get(i).verdict()).as("%d of %s", i, mine).isEqualTo(mine.get(i).verdict());
        }
      }
    }
  }

  private static Set<Map<String, String>> subjects(List<ObligationVerdict> verdicts) {
    Set<Map<String, String>> subjects = new java.util.HashSet<>();
    verdicts.forEach(verdict -> subjects.add(verdict.subject()));
    return subjects;
  }

  private static List<ObligationVerdict> of(
      Map<String, String> subject, List<ObligationVerdict> verdicts) {
    return verdicts.stream().filter(verdict -> verdict.subject().equals(subject)).toList();
  }

  @Property(tries = 300)
  void theOrderOfTheSourceMeansNothingWhereTimesAreKnown(
      @ForAll("rules") Duty duty,
      @ForAll("preciseHistories") List<Event> events,
      @ForAll @IntRange(max = 20) int asOf,
      @ForAll long seed) {
    List<Event> shuffled = new ArrayList<>(events);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(Paper.of(duty).check(history(shuffled), endOf(asOf)))
        .isEqualTo(Paper.of(duty).check(history(events), endOf(asOf)));
  }

  // ---- what is given

  @Provide
  Arbitrary<Unit> units() {
    return Arbitraries.of(Unit.class);
  }

  @Provide
  Arbitrary<List<Event>> histories() {
    return events(Arbitraries.of("started", "did", "did", "ended", "switched"), 1.0 / 2)
        .list()
        .ofMaxSize(7);
  }

  @Provide
  Arbitrary<List<Event>> futures() {
    return events(Arbitraries.of("started", "did", "ended", "switched"), 1.0 / 2)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  @Provide
  Arbitrary<List<Event>> preciseHistories() {
    return events(Arbitraries.of("started", "did", "did", "ended", "switched"), 0)
        .list()
        .ofMaxSize(7)
        .uniqueElements(Event::moment);
  }

  private static Arbitrary<Event> events(Arbitrary<String> names, double timeless) {
    Arbitrary<@Nullable LocalTime> times =
        Arbitraries.integers()
            .between(0, 1439)
            .map(m -> LocalTime.MIN.plusMinutes(m))
            .injectNull(timeless);
    Arbitrary<@Nullable String> children = Arbitraries.of("a", "b").injectNull(0.2);
    return Combinators.combine(names, Arbitraries.integers().between(0, DAYS - 1), times, children)
        .as(Event::new);
  }

  @Provide
  Arbitrary<Duty> rules() {
    Arbitrary<Bound> limits =
        Arbitraries.of(
            Duty.after(30, Unit.HOURS),
            Duty.after(2, Unit.DAYS),
            Duty.after(3, Unit.WORKING_DAYS),
            Duty.after(10, Unit.WORKING_HOURS),
            new Bound.Unlimited());
    return Combinators.combine(
            limits,
            Arbitraries.integers().between(0, 6),
            Arbitraries.of(true, false),
            Arbitraries.of(Early.values()).injectNull(0.7))
        .as(LawPropertyTest::rule);
  }

  private static Duty rule(Bound limit, int kind, boolean keyed, @Nullable Early early) {
    Duty duty = Duty.when("started", "did").by(limit);
    if (keyed) {
      duty.about("child");
    }
    if (early != null) {
      duty.from(Duty.after(1, Unit.DAYS), early);
    }
    if (kind > 1) {
      duty.until("ended");
    }
    switch (kind) {
      case 3 -> duty.thenEvery(3, Unit.DAYS);
      case 4 -> duty.thenEvery(2, Unit.DAYS, "switched").thenEvery(4, Unit.DAYS);
      case 5 -> duty.thenEvery(4, Unit.DAYS, "switched").thenEvery(30, Unit.HOURS);
      case 6 ->
          duty.thenEvery(
              new Window(
                  Duty.after(1, Unit.DAYS), Early.IGNORED, null, Duty.after(3, Unit.WORKING_DAYS)));
      default -> {}
    }
    return duty;
  }
}
