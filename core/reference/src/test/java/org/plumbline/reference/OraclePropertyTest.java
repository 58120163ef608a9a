package org.plumbline.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.plumbline.runtime.calendar.Unit;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.history.Occurrence;

/**
 * The two commonest kinds of rule against simulations that know nothing of intervals, bounds or
 * three values: they walk the calendar day by day.
 */
class OraclePropertyTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 20);

  private static LocalDate date(int day) {
    return FIRST.plusDays(day);
  }

  /** Easter is in the middle of it. */
  private static boolean isWorked(int day) {
    DayOfWeek weekday = date(day).getDayOfWeek();
    return weekday != DayOfWeek.SATURDAY
        && weekday != DayOfWeek.SUNDAY
        && !Given.HOLIDAYS.contains(date(day));
  }

  private static CaseHistory history(Map<String, List<Integer>> days) {
    List<Occurrence> occurrences = new ArrayList<>();
    days.forEach(
        (event, on) ->
            on.forEach(
                day ->
                    occurrences.add(
                        new Occurrence(
                            event,
                            new Moment(Given.startOf(date(day)), Given.endOf(date(day))),
                            null,
                            null,
                            Map.of(),
                            Map.of(),
                            occurrences.size()))));
    return new CaseHistory("case", occurrences, List.of(), false);
  }

  private static List<String> found(Duty duty, CaseHistory history, int asOf) {
    return Paper.of(duty).check(history, Given.endOf(date(asOf))).stream()
        .map(v -> v.verdict().words())
        .toList();
  }

  // ---- within n working days

  @Property(tries = 500)
  void withinSoManyWorkingDays(
      @ForAll @IntRange(max = 6) int n,
      @ForAll @Size(min = 1, max = 3) List<@IntRange(max = 25) Integer> started,
      @ForAll @Size(max = 4) List<@IntRange(max = 30) Integer> did,
      @ForAll @Size(max = 1) List<@IntRange(max = 30) Integer> ended,
      @ForAll @IntRange(max = 40) int asOf) {
    Duty duty = Duty.when("started", "did").within(n, Unit.WORKING_DAYS).until("ended");
    List<String> expected =
        new ArrayList<>(started)
            .stream()
                .sorted()
                .filter(day -> day <= asOf)
                .map(day -> walk(n, day, did, ended, asOf))
                .toList();
    Map<String, List<Integer>> days =
        new java.util.TreeMap<>(Map.of("started", started, "did", did, "ended", ended));
    assertThat(found(duty, history(days), asOf)).isEqualTo(expected);
  }

  /** Crosses off working days, the day of the trigger not counted. */
  private static String walk(int n, int start, List<Integer> did, List<Integer> ended, int asOf) {
    int left = n;
    boolean late = false;
    for (int day = start; day <= asOf; day++) {
      if (day > start) {
        late = late || left == 0;
        left -= isWorked(day) && left > 0 ? 1 : 0;
      }
      if (did.contains(day)) {
        return late ? "breached" : "met";
      }
      if (ended.contains(day)) {
        return late ? "breached" : "not applicable";
      }
    }
    return late ? "breached" : "pending";
  }

  // ---- every n days until

  @Property(tries = 500)
  void everySoManyDaysUntil(
      @ForAll @IntRange(min = 1, max = 7) int n,
      @ForAll @IntRange(max = 5) int start,
      @ForAll @Size(max = 6) List<@IntRange(max = 35) Integer> did,
      @ForAll @Size(max = 1) List<@IntRange(max = 35) Integer> ended,
      @ForAll @IntRange(min = 5, max = 40) int asOf) {
    Duty duty = Duty.when("started", "did").thenEvery(n, Unit.DAYS).until("ended");
    Map<String, List<Integer>> days =
        new java.util.TreeMap<>(Map.of("started", List.of(start), "did", did, "ended", ended));
    assertThat(found(duty, history(days), asOf)).isEqualTo(walk(n, start, days, asOf));
  }

  private static List<String> walk(int n, int start, Map<String, List<Integer>> days, int asOf) {
    List<String> verdicts = new ArrayList<>();
    int sinceLast = 0;
    for (int day = start; day <= asOf; day++, sinceLast++) {
      int today = day;
      long acts = days.get("did").stream().filter(on -> on == today).count();
      for (int act = 0; act < acts; act++) {
        verdicts.add(sinceLast > n ? "breached" : "met");
        sinceLast = 0;
      }
      if (days.get("ended").contains(day)) {
        verdicts.add(sinceLast > n ? "breached" : "not applicable");
        return verdicts;
      }
    }
    verdicts.add(sinceLast - 1 > n ? "breached" : "pending");
    return verdicts;
  }
}
