package org.plumbline.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.kernel.Bound;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.Condition.Operator;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Window;
import org.plumbline.model.kernel.Window.Early;
import org.plumbline.runtime.calendar.Unit;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.history.Occurrence;
import org.plumbline.runtime.history.Value;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.Verdict;

/**
 * A verdict on an imprecise history is the verdict of every joint placing of its times and unknown
 * values, as long as trigger, act and end of one date are placed in that order (§1.5). Brute force:
 * every placing on a coarse grid is checked by itself.
 */
class ImprecisionPropertyTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final int DAYS = 5;
  private static final List<LocalTime> TIMES =
      List.of(
          LocalTime.MIN,
          LocalTime.of(6, 0),
          LocalTime.of(12, 0),
          LocalTime.of(18, 0),
          LocalTime.of(23, 59, 59));
  private static final List<String> ROLES = List.of("began", "started", "did", "agreed", "ended");

  /**
   * One event of a small world.
   *
   * @param day from Monday
   * @param time null if not known
   */
  record Event(int role, int day, @Nullable LocalTime time) {
    Moment moment() {
      LocalDate date = MONDAY.plusDays(day);
      return time == null
          ? new Moment(Given.startOf(date), Given.endOf(date))
          : Moment.at(Given.instant(date.atTime(time)));
    }
  }

  @Property(tries = 400)
  void aDefiniteVerdictIsThatOfEveryPlacing(
      @ForAll("rules") Duty duty,
      @ForAll("histories") List<Event> events,
      @ForAll("asOfs") Moment asOf) {
    Paper paper = Paper.of(duty).state("running", List.of(), "began", "ended");
    List<ObligationVerdict> verdicts = check(paper, history(events, null, true), asOf);
    for (List<Moment> placing : placings(events, asOf.earliest())) {
      if (!inTheOrderOfTheChain(verdicts, events, placing)) {
        continue;
      }
      for (boolean urgent : new boolean[] {true, false}) {
        List<ObligationVerdict> precise = check(paper, history(events, placing, urgent), asOf);
        for (ObligationVerdict verdict : verdicts) {
          if (duty.rule().kind() == Rule.Kind.PROHIBITION) {
            assertSame(verdict, precise, ObligationVerdict::dischargedAt, events, placing);
          } else {
            assertSame(verdict, precise, ObligationVerdict::triggeredAt, events, placing);
          }
        }
      }
    }
  }

  /** Of two acts on one date, each an obligation's trigger, the order that complies is theirs. */
  private static boolean inTheOrderOfTheChain(
      List<ObligationVerdict> chain, List<Event> events, List<Moment> placing) {
    Moment last = placing.get(0);
    for (ObligationVerdict verdict : chain) {
      for (int i = 0; i < events.size(); i++) {
        if (events.get(i).role() == 2 && events.get(i).moment().equals(verdict.triggeredAt())) {
          if (placing.get(i).compareTo(last) < 0) {
            return false;
          }
          last = placing.get(i);
        }
      }
    }
    return true;
  }

  /**
   * Agrees with the obligation of the same occurrence: in a recurrence of what it counts from, in a
   * prohibition of the violation. How many others there are may be in doubt.
   */
  private static void assertSame(
      ObligationVerdict imprecise,
      List<ObligationVerdict> precise,
      Function<ObligationVerdict, @Nullable Moment> occurrence,
      List<Event> events,
      List<Moment> placing) {
    Set<@Nullable Moment> placed = new HashSet<>();
    Moment moment = occurrence.apply(imprecise);
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i).moment().equals(moment) && events.get(i).role() <= 2) {
        placed.add(placing.get(i));
      }
    }
    if (moment == null) {
      placed.add(null);
    }
    List<ObligationVerdict> same =
        precise.stream().filter(one -> placed.contains(occurrence.apply(one))).toList();
    // What is not applicable may also never have arisen: the guard may not have held.
    boolean neverArose = same.isEmpty() && imprecise.verdict() == Verdict.NOT_APPLICABLE;
    boolean definite = imprecise.verdict() != Verdict.UNDETERMINED && !neverArose;
    if (placed.size() == 1 && same.size() <= 1 && definite) {
      assertThat(same).as("%s", placing).hasSize(1);
      assertAgree(imprecise, same.get(0), placing);
    }
  }

  private static void assertAgree(
      ObligationVerdict imprecise, ObligationVerdict precise, List<Moment> placing) {
    if (imprecise.verdict() == Verdict.PENDING) {
      // Open is no more than that: a doubtful act may have done it already.
      assertThat(precise.verdict()).as("%s", placing).isIn(Verdict.PENDING, Verdict.MET);
    } else if (imprecise.verdict() != Verdict.UNDETERMINED) {
      assertThat(precise.verdict()).as("%s", placing).isEqualTo(imprecise.verdict());
    }
  }

  private static List<ObligationVerdict> check(Paper paper, CaseHistory history, Moment asOf) {
    return paper.check(history, asOf.earliest());
  }

  // ---- placings

  private static List<List<Moment>> placings(List<Event> events, long asOf) {
    List<List<Moment>> choices = new ArrayList<>();
    for (Event event : events) {
      choices.add(choices(event, events, asOf));
    }
    return product(choices).stream().filter(placing -> complies(events, placing)).toList();
  }

  /** Known by as-of, an event of unknown time has happened by then. */
  private static List<Moment> choices(Event event, List<Event> all, long asOf) {
    if (event.time() != null || event.moment().earliest() > asOf) {
      return List.of(event.moment());
    }
    TreeSet<LocalTime> times = new TreeSet<>(TIMES);
    for (Event other : all) {
      if (other.time() != null && other.day() == event.day()) {
        times.add(other.time());
      }
    }
    return times.stream()
        .map(time -> new Event(event.role(), event.day(), time).moment())
        .filter(moment -> moment.earliest() <= asOf)
        .toList();
  }

  private static List<List<Moment>> product(List<List<Moment>> choices) {
    List<List<Moment>> product = List.of(List.of());
    for (List<Moment> choice : choices) {
      List<List<Moment>> longer = new ArrayList<>();
      for (List<Moment> beginning : product) {
        for (Moment moment : choice) {
          List<Moment> one = new ArrayList<>(beginning);
          one.add(moment);
          longer.add(one);
        }
      }
      product = longer;
    }
    return product;
  }

  private static boolean complies(List<Event> events, List<Moment> placing) {
    for (int i = 0; i < events.size(); i++) {
      for (int j = 0; j < events.size(); j++) {
        Event a = events.get(i);
        Event b = events.get(j);
        boolean free = a.day() == b.day() && (a.time() == null || b.time() == null);
        if (free && a.role() < b.role() && placing.get(i).compareTo(placing.get(j)) > 0) {
          return false;
        }
      }
    }
    return true;
  }

  /** With the moments given, or the placed ones; the trigger's flag unknown, or as said. */
  private static CaseHistory history(
      List<Event> events, @Nullable List<Moment> placing, boolean urgent) {
    List<Occurrence> occurrences = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      Event event = events.get(i);
      Map<String, Value> fields =
          placing != null && event.role() == 1
              ? Map.of("urgent", new Value.Flag(urgent))
              : Map.of();
      Moment at = placing == null ? event.moment() : placing.get(i);
      occurrences.add(new Occurrence(ROLES.get(event.role()), at, null, null, Map.of(), fields, i));
    }
    return new CaseHistory("case", occurrences, List.of(), false);
  }

  // ---- small worlds

  @Provide
  Arbitrary<Moment> asOfs() {
    return Combinators.combine(Arbitraries.integers().between(0, DAYS + 2), Arbitraries.of(TIMES))
        .as((day, time) -> new Event(0, day, time).moment());
  }

  /** One trigger, up to three acts, perhaps a beginning and an end; not all of them timed. */
  @Provide
  Arbitrary<List<Event>> histories() {
    Arbitrary<Event> trigger = events(1, 2);
    Arbitrary<List<Event>> acts = events(2, DAYS).list().ofMaxSize(2);
    Arbitrary<List<Event>> others =
        Combinators.combine(
                events(0, DAYS).list().ofMaxSize(1),
                events(3, DAYS).list().ofMaxSize(1),
                events(4, DAYS).list().ofMaxSize(1))
            .as((a, b, c) -> joined(joined(a, b), c));
    return Combinators.combine(trigger, acts, others)
        .as((one, some, more) -> joined(joined(List.of(one), some), more));
  }

  private static Arbitrary<Event> events(int role, int days) {
    return Combinators.combine(
            Arbitraries.integers().between(0, days - 1), Arbitraries.of(TIMES).injectNull(0.6))
        .as((day, time) -> new Event(role, day, time));
  }

  private static List<Event> joined(List<Event> one, List<Event> other) {
    List<Event> all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }

  @Provide
  Arbitrary<Duty> rules() {
    Arbitrary<Bound> limits =
        Arbitraries.of(
            Duty.after(12, Unit.HOURS),
            Duty.after(24, Unit.HOURS),
            Duty.after(36, Unit.HOURS),
            Duty.after(0, Unit.DAYS),
            Duty.after(1, Unit.DAYS),
            Duty.after(2, Unit.WORKING_DAYS),
            Duty.after(6, Unit.WORKING_HOURS),
            new Bound.Unlimited(),
            new Bound.Choice(urgent(), Duty.after(12, Unit.HOURS), Duty.after(2, Unit.DAYS)),
            new Bound.Extended(
                Duty.after(12, Unit.HOURS), Duty.after(2, Unit.DAYS), Duty.events("agreed")));
    Arbitrary<@Nullable Window> lower =
        Arbitraries.of(
                new Window(Duty.after(6, Unit.HOURS), Early.IGNORED, null, null),
                new Window(Duty.after(6, Unit.HOURS), Early.BREACH, null, null),
                new Window(Duty.after(1, Unit.DAYS), Early.IGNORED, null, null))
            .injectNull(0.6);
    Arbitrary<Condition> guards =
        Arbitraries.frequency(
            net.jqwik.api.Tuple.of(6, Condition.ALWAYS),
            net.jqwik.api.Tuple.of(1, urgent()),
            net.jqwik.api.Tuple.of(1, new Condition.InState("running")),
            net.jqwik.api.Tuple.of(
                1, new Condition.Happened(org.plumbline.model.kernel.EventPattern.of("began"))));
    Arbitrary<Integer> kinds = Arbitraries.integers().between(0, 5);
    return Combinators.combine(limits, lower, guards, kinds).as(ImprecisionPropertyTest::rule);
  }

  private static Duty rule(Bound limit, @Nullable Window lower, Condition guard, int kind) {
    Duty duty = Duty.when("started", "did").by(limit).onlyIf(guard);
    if (lower != null && lower.from() != null) {
      duty.from(lower.from(), lower.early());
    }
    if (kind > 0) {
      duty.until("ended");
    }
    if (kind == 4) {
      duty.thenEvery(1, Unit.DAYS);
    } else if (kind == 5) {
      duty.thenEvery(24, Unit.HOURS, "agreed").thenEvery(2, Unit.DAYS);
    } else if (kind == 3) {
      duty.forbidden();
    }
    return duty;
  }

  private static Condition urgent() {
    return new Condition.Compare("urgent", Operator.EQUAL, new Value.Flag(true));
  }
}
