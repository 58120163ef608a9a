package org.plumbline.analysis.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.circumstances.Setting;
import org.plumbline.analysis.circumstances.UndecidedException;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.analysis.witness.Beginning;
import org.plumbline.analysis.witness.Events;
import org.plumbline.analysis.witness.Witness;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.runtime.calendar.CalendarHorizonException;
import org.plumbline.runtime.calendar.LocalClock;
import org.plumbline.runtime.history.Value;
import org.plumbline.runtime.verdict.Verdict;

/** Cases that show what a chain does; the reference interpreter has judged each by every clause. */
final class ChainCases {
  private static final int DAY = 24 * 3600;
  private static final int MORNING = 10 * 3600;
  private static final int FURTHEST = 800;

  private final List<Link> chain;
  private final @Nullable Floor floor;
  private final Setting setting;
  private final LocalClock clock;

  ChainCases(List<Link> chain, @Nullable Floor floor, Setting setting) {
    this.chain = chain;
    this.floor = floor;
    this.setting = setting;
    this.clock = chain.get(0).rule().calendar().clock();
  }

  /**
   * The cases.
   *
   * @param latest the start, and the latest moment of each act
   * @param isImpossible whether the last of these comes before it may
   * @return nothing if one of them is judged otherwise than it should be
   */
  Optional<List<Witness>> show(List<Long> latest, boolean isImpossible) {
    try {
      List<Optional<Witness>> cases = new ArrayList<>();
      if (!isImpossible) {
        cases.add(waited(latest));
      }
      long tooLate = tooLate(latest);
      cases.add(lastBroken(latest, tooLate));
      cases.add(firstBroken(latest, tooLate));
      if (floor != null && latest.get(chain.size()) > latest.get(0)) {
        cases.add(floorBroken(latest));
      }
      return cases.stream().anyMatch(Optional::isEmpty)
          ? Optional.empty()
          : Optional.of(cases.stream().map(Optional::get).toList());
    } catch (UndecidedException | CalendarHorizonException e) {
      return Optional.empty();
    }
  }

  /** As soon as can be, but too late for the last link. */
  private long tooLate(List<Long> latest) {
    long start = latest.get(0);
    long last = latest.get(chain.size());
    long notBefore = ChainSweep.notBefore(floor, start);
    return last < notBefore ? notBefore + 60 : morningAfter(last);
  }

  private long morningAfter(long at) {
    return clock.at(clock.dayOf(at) + 1, MORNING);
  }

  /** Nothing is done until it is too late, and nobody has breached anything yet. */
  private Optional<Witness> waited(List<Long> latest) {
    List<Witness.Expected> expected =
        List.of(new Witness.Expected(chain.get(0).rule(), Verdict.PENDING));
    return witness(List.of(latest.get(0)), latest.get(chain.size()) + 1, expected);
  }

  /** Everything is done as late as can be, and the last thing too late. */
  private Optional<Witness> lastBroken(List<Long> latest, long tooLate) {
    List<Long> times = new ArrayList<>(latest.subList(0, chain.size()));
    times.add(tooLate);
    return witness(times, end(times), expected(chain.get(chain.size() - 1).rule()));
  }

  /** Every lead time is kept from the first moment that is left, so the deadline is not. */
  private Optional<Witness> firstBroken(List<Long> latest, long tooLate) {
    List<Long> times = new ArrayList<>(List.of(tooLate));
    for (int i = chain.size() - 1; i > 0; i--) {
      times.add(0, soonest(chain.get(i), latest.get(0), times.get(0)));
    }
    times.add(0, latest.get(0));
    return witness(times, end(times), expected(chain.get(0).rule()));
  }

  /** Everything is done as late as can be, so the last thing too soon. */
  private Optional<Witness> floorBroken(List<Long> latest) {
    return witness(latest, end(latest), expected(Objects.requireNonNull(floor).rule()));
  }

  /**
   * The first morning, or end of a day, of an event by which its act is in time: after the act
   * where that is a lead time, from the start until the act where that is a deadline.
   */
  private long soonest(Link link, long start, long act) {
    long from = link.isLeadTime() ? act : start;
    for (int day = clock.dayOf(from); day < clock.dayOf(from) + FURTHEST; day++) {
      for (long at : new long[] {clock.at(day, MORNING), clock.endOfDay(day)}) {
        if (at > from && link.limit().by(at) >= act) {
          return link.isLeadTime() ? at : Math.min(at, act);
        }
      }
    }
    throw new UndecidedException("nothing is late enough");
  }

  private List<Witness.Expected> expected(PlacedRule broken) {
    List<Witness.Expected> expected = new ArrayList<>();
    for (Link link : chain) {
      expected.add(expected(link.rule(), broken));
    }
    if (floor != null) {
      expected.add(expected(floor.rule(), broken));
    }
    return expected;
  }

  private static Witness.Expected expected(PlacedRule rule, PlacedRule broken) {
    return new Witness.Expected(rule, rule.equals(broken) ? Verdict.BREACHED : Verdict.MET);
  }

  /** When all of it can be judged. */
  private long end(List<Long> times) {
    long last = times.stream().mapToLong(t -> t).max().orElseThrow();
    return Math.max(last, ChainSweep.notBefore(floor, times.get(0))) + 2L * DAY;
  }

  /**
   * A case.
   *
   * @param times of the first event, then of the acts, as far as they happen
   */
  private Optional<Witness> witness(List<Long> times, long asOf, List<Witness.Expected> expected) {
    Beginning beginning = new Beginning(documents());
    Events events = new Events(beginning.documents());
    beginning.happen(events, times.get(0), setting);
    events.happen(chain.get(0).from().get(0), times.get(0), setting.values());
    for (int i = 1; i < times.size(); i++) {
      Map<String, Value> told = i < times.size() - 1 ? setting.values() : Map.of();
      events.happen(act(i), times.get(i), told);
    }
    return Witness.of(events.history(beginning.attributes(setting)), asOf, expected);
  }

  private List<KernelDocument> documents() {
    List<PlacedRule> rules = new ArrayList<>(chain.stream().map(Link::rule).toList());
    if (floor != null) {
      rules.add(floor.rule());
    }
    return PlacedRule.documents(rules);
  }

  /** The act of a link, such that it sets the limit of the next. */
  private EventPattern act(int i) {
    return chain.get(i - 1).to().get(0);
  }
}
