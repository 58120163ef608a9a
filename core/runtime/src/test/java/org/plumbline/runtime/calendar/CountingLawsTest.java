package org.plumbline.runtime.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws that hold for every calendar, trigger, amount and way of counting. */
class CountingLawsTest {
  private static final int FIRST = Given.day("2022-01-01");
  private static final int LAST = Given.day("2026-12-31");
  // Triggers keep clear of the horizon; so do their limits.
  private static final int FROM = Given.day("2023-06-01");
  private static final int TO = Given.day("2025-06-01");

  @Property(tries = 3000)
  void aLaterTriggerNeverHasAnEarlierLimit(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("triggers") long one,
      @ForAll @IntRange(max = 200_000) int later,
      @ForAll("amounts") Amount amount,
      @ForAll Direction direction,
      @ForAll("countings") Counting counting) {
    Counting used = usable(counting, direction);
    LimitArithmetic limits = new LimitArithmetic(calendar);
    assertThat(limits.due(one + later, amount, direction, used))
        .isGreaterThanOrEqualTo(limits.due(one, amount, direction, used));
    assertThat(limits.from(one + later, amount, direction, used))
        .isGreaterThanOrEqualTo(limits.from(one, amount, direction, used));
  }

  @Property(tries = 2000)
  void aLongerLimitIsNeverTighter(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("triggers") long trigger,
      @ForAll("amounts") Amount amount,
      @ForAll Direction direction,
      @ForAll("countings") Counting counting) {
    Counting used = usable(counting, direction);
    LimitArithmetic limits = new LimitArithmetic(calendar);
    Amount longer = new Amount(amount.n() + 1, amount.unit());
    long due = limits.due(trigger, amount, direction, used);
    long other = limits.due(trigger, longer, direction, used);
    assertThat(direction == Direction.AFTER ? other - due : due - other).isNotNegative();
  }

  @Property(tries = 2000)
  void aLimitIsNeverOnTheWrongSideOfTheTriggersDay(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("triggers") long trigger,
      @ForAll("amounts") Amount amount,
      @ForAll Direction direction,
      @ForAll("countings") Counting counting) {
    long due =
        new LimitArithmetic(calendar).due(trigger, amount, direction, usable(counting, direction));
    int day = calendar.clock().dayOf(due);
    int triggerDay = calendar.clock().dayOf(trigger);
    if (direction == Direction.AFTER) {
      assertThat(day).isGreaterThanOrEqualTo(triggerDay);
      assertThat(due).isGreaterThanOrEqualTo(trigger);
    } else {
      assertThat(day).isLessThanOrEqualTo(triggerDay);
    }
  }

  @Property(tries = 2000)
  void oneMoreHolidayNeverMakesAForwardLimitEarlier(
      @ForAll("holidays") Set<Integer> holidays,
      @ForAll @IntRange(max = 200) int newHoliday,
      @ForAll @IntRange(max = 120) int start,
      @ForAll @IntRange(min = 1, max = 60) int n,
      @ForAll Roll roll) {
    Set<Integer> more = new HashSet<>(holidays);
    more.add(newHoliday);
    Counting counting = Counting.USUAL.rolling(roll);
    Amount amount = new Amount(n, Unit.WORKING_DAYS);
    int before = limit(holidays, start, amount, counting);
    int after = limit(more, start, amount, counting);
    assertThat(after).isGreaterThanOrEqualTo(before);
  }

  @Property(tries = 2000)
  void onWorkingDaysPlusAndMinusUndoEachOther(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll @IntRange(max = 700) int start,
      @ForAll @IntRange(max = 260) int n,
      @ForAll CountFrom countFrom,
      @ForAll Roll roll) {
    Counting counting = new Counting(countFrom, roll, null);
    int day = calendar.nextWorkingDayOnOrAfter(FROM + start);
    LimitArithmetic limits = new LimitArithmetic(calendar);
    Amount amount = new Amount(n, Unit.WORKING_DAYS);
    int there = limits.limitDay(day, amount, Direction.AFTER, counting);
    assertThat(calendar.isWorkingDay(there)).isTrue();
    assertThat(limits.limitDay(there, amount, Direction.BEFORE, counting)).isEqualTo(day);
    int back = limits.limitDay(day, amount, Direction.BEFORE, counting);
    assertThat(limits.limitDay(back, amount, Direction.AFTER, counting)).isEqualTo(day);
  }

  @Property(tries = 2000)
  void countingUndoesStepping(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll @IntRange(max = 700) int start,
      @ForAll @IntRange(min = -260, max = 260) int n) {
    int day = FROM + start;
    assertThat(calendar.countWorkingDays(day, calendar.addWorkingDays(day, n))).isEqualTo(n);
  }

  @Property(tries = 1000)
  void inOpeningHoursWorkingHoursThereAndBackAgreeInWorkedTime(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll @IntRange(max = 700) int start,
      @ForAll @IntRange(min = 9 * 60 + 1, max = 17 * 60 - 1) int minute,
      @ForAll @IntRange(max = 100) int n) {
    int day = calendar.nextWorkingDayOnOrAfter(FROM + start);
    long trigger = calendar.clock().at(day, minute * 60);
    LimitArithmetic limits = new LimitArithmetic(calendar);
    Amount hours = new Amount(n, Unit.WORKING_HOURS);
    long there = limits.due(trigger, hours, Direction.AFTER, Counting.USUAL);
    assertThat(limits.due(there, hours, Direction.BEFORE, Counting.USUAL)).isEqualTo(trigger);
  }

  private static int limit(Set<Integer> holidays, int start, Amount amount, Counting counting) {
    return new LimitArithmetic(calendar(holidays, Given.LONDON))
        .limitDay(FROM + start, amount, Direction.AFTER, counting);
  }

  private static Counting usable(Counting counting, Direction direction) {
    return direction == Direction.AFTER
        ? counting
        : new Counting(counting.countFrom(), counting.roll(), null);
  }

  private static WorkingCalendar calendar(Set<Integer> holidays, ZoneId zone) {
    Set<LocalDate> closed = new TreeSet<>();
    holidays.forEach(i -> closed.add(LocalDate.ofEpochDay(FROM + i)));
    return WorkingCalendar.of(
        Given.definition(
            IsoDate.format(FIRST),
            IsoDate.format(LAST),
            zone,
            OfficeHours.parse("09:00-17:00"),
            closed));
  }

  @Provide
  Arbitrary<Set<Integer>> holidays() {
    return Arbitraries.integers().between(-10, 200).set().ofMaxSize(60);
  }

  @Provide
  Arbitrary<WorkingCalendar> calendars() {
    // Santiago changes its clocks at midnight, Lord Howe by half an hour.
    Arbitrary<ZoneId> zones =
        Arbitraries.of(
                "Europe/London", "America/Santiago", "Australia/Lord_Howe", "Africa/Casablanca")
            .map(ZoneId::of);
    return Combinators.combine(Arbitraries.integers().between(-50, 800).set().ofMaxSize(80), zones)
        .as(CountingLawsTest::calendar);
  }

  @Provide
  Arbitrary<Long> triggers() {
    // Around London's clock changes as often as anywhere else.
    Arbitrary<Long> anywhere = Arbitraries.longs().between(FROM * 86_400L, TO * 86_400L);
    Arbitrary<Long> nearChange =
        Arbitraries.of("2023-10-29T00:00:00", "2024-03-31T00:00:00", "2024-10-27T00:00:00")
            .flatMap(
                change ->
                    Arbitraries.longs()
                        .between(-90_000, 90_000)
                        .map(seconds -> Given.utc(change) + seconds));
    return Arbitraries.oneOf(anywhere, nearChange);
  }

  @Provide
  Arbitrary<Amount> amounts() {
    return Combinators.combine(Arbitraries.integers().between(0, 45), Arbitraries.of(Unit.class))
        .as((n, unit) -> new Amount(unit == Unit.YEARS ? n % 4 : n, unit));
  }

  @Provide
  Arbitrary<Counting> countings() {
    Arbitrary<Counting> plain =
        Combinators.combine(Arbitraries.of(CountFrom.class), Arbitraries.of(Roll.class))
            .as((countFrom, roll) -> new Counting(countFrom, roll, null));
    Arbitrary<Counting> cutOff =
        Combinators.combine(
                Arbitraries.of(CountFrom.class), Arbitraries.integers().between(0, 1439))
            .as(
                (countFrom, minute) ->
                    Counting.USUAL
                        .from(countFrom)
                        .withCutOff(LocalTime.ofSecondOfDay(minute * 60L)));
    return Arbitraries.oneOf(plain, cutOff);
  }
}
