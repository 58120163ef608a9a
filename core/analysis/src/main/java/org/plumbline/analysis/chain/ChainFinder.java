package org.plumbline.analysis.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.circumstances.Circumstance;
import org.plumbline.analysis.circumstances.Implication;
import org.plumbline.analysis.circumstances.Setting;
import org.plumbline.analysis.circumstances.UndecidedException;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.analysis.relation.Span;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.kernel.ValueType;
import org.plumbline.model.kernel.Window;
import org.plumbline.runtime.calendar.CalendarHorizonException;
import org.plumbline.runtime.calendar.LocalClock;
import org.plumbline.runtime.calendar.WorkingCalendar;

/**
 * Finds deadlines that lead times make tighter: if a meeting is due by some day, and papers so long
 * before it, then the papers have a limit that no clause says. Where that lies before the first
 * clock starts, a case that begins then cannot keep all of them.
 *
 * <p>Every limit is a monotone function of the moment that sets it, so the latest moment of each
 * act is that of the one before put into the next: if anything is in time, this is. The first clock
 * is started on every day on which all the clauses are in force, and at every time of day at which
 * the deadline can jump.
 */
public final class ChainFinder {
  private static final int MORNING = 10 * 3600;
  private static final int LONGEST = 4;

  private final List<Link> links;
  private final Map<Limits, Swept> known = new HashMap<>();

  private ChainFinder(List<Link> links) {
    this.links = links;
  }

  /**
   * The chains of these rules: those that cannot be kept from some days, and those that set a limit
   * of which no single clause speaks.
   *
   * @param rules of documents that share a vocabulary
   */
  public static List<Chain> among(List<PlacedRule> rules) {
    List<Link> links = rules.stream().flatMap(rule -> Link.of(rule).stream()).toList();
    ChainFinder finder = new ChainFinder(links);
    List<Chain> chains = new ArrayList<>();
    for (Link deadline : links) {
      if (!deadline.isLeadTime()) {
        finder.extend(List.of(deadline), chains);
      }
    }
    return chains;
  }

  private void extend(List<Link> chain, List<Chain> chains) {
    for (Link next : links) {
      if (next.isLeadTime()
          && next.isSetBy(chain.get(chain.size() - 1))
          && chain.stream().noneMatch(link -> goesBack(link, next))) {
        List<Link> longer = new ArrayList<>(chain);
        longer.add(next);
        judge(longer).ifPresent(chains::add);
        if (longer.size() < LONGEST) {
          extend(longer, chains);
        }
      }
    }
  }

  /** Whether it would lead to an event that the chain has had. */
  private static boolean goesBack(Link link, Link next) {
    return next.to().stream()
        .anyMatch(
            act ->
                link.from().stream().anyMatch(e -> e.event().equals(act.event()))
                    || link.to().stream().anyMatch(e -> e.event().equals(act.event())));
  }

  private Optional<Chain> judge(List<Link> chain) {
    try {
      Optional<Setting> setting = setting(chain);
      return setting.isEmpty() ? Optional.empty() : judge(chain, setting.get());
    } catch (UndecidedException e) {
      return Optional.empty(); // nothing is claimed
    }
  }

  // ---- every day on which the first clock can start

  /**
   * What the sweep found.
   *
   * @param compared on how many days all limits are known
   * @param impossible on how many of them the last act would have to come before the start
   * @param start the moment to show: one from which it is impossible, if there is any
   */
  private record Swept(int compared, int impossible, @Nullable Long start) {}

  /** A sweep that has been done: limits of few kinds stand in many clauses. */
  private record Limits(
      List<Window> windows,
      List<List<Circumstance>> when,
      List<WorkingCalendar> calendars,
      Span span) {
    static Limits of(List<Link> chain, Span span) {
      return new Limits(
          chain.stream().map(link -> link.rule().rule().window()).toList(),
          chain.stream().map(link -> link.limit().when()).toList(),
          chain.stream().map(link -> link.rule().calendar()).toList(),
          span);
    }
  }

  private Optional<Chain> judge(List<Link> chain, Setting setting) {
    Span span = Span.of(chain.stream().map(Link::rule).toList());
    Swept swept = known.computeIfAbsent(Limits.of(chain, span), any -> sweep(chain, span));
    Long start = swept.start();
    if (start == null || (swept.impossible() == 0 && isSaid(chain, span))) {
      return Optional.empty();
    }
    List<Long> latest = latest(chain, start);
    boolean isImpossible = swept.impossible() > 0;
    return new ChainCases(chain, setting)
        .show(latest, isImpossible)
        .map(
            cases ->
                new Chain(chain, setting, swept.impossible(), swept.compared(), latest, cases));
  }

  private static Swept sweep(List<Link> chain, Span span) {
    WorkingCalendar calendar = chain.get(0).rule().calendar();
    LocalClock clock = calendar.clock();
    int soon = Math.toIntExact(calendar.definition().knownAt().toEpochDay()) + 14;
    int compared = 0;
    int impossible = 0;
    Long possibleStart = null;
    Long impossibleStart = null;
    for (int day = span.first(); day <= span.last(); day++) {
      try {
        Long never = impossible(chain, clock, day);
        compared++;
        impossible += never == null ? 0 : 1;
        impossibleStart = clearer(impossibleStart, never, day == soon);
        possibleStart = clearer(possibleStart, clock.at(day, MORNING), day == soon);
      } catch (CalendarHorizonException beyond) {
        // no answer for this day; a horizon proves nothing
      }
    }
    return new Swept(compared, impossible, impossible > 0 ? impossibleStart : possibleStart);
  }

  /** The first, until soon; from then on the first since. */
  private static @Nullable Long clearer(
      @Nullable Long known, @Nullable Long another, boolean isSoon) {
    return known == null || (isSoon && another != null) ? another : known;
  }

  /** A moment of the day from which the last act would have to come before it; null if none. */
  private static @Nullable Long impossible(List<Link> chain, LocalClock clock, int day) {
    List<Long> soonest = latest(chain, clock.startOfDay(day));
    if (soonest.get(soonest.size() - 1) >= clock.endOfDay(day)) {
      return null; // a later start never has an earlier limit
    }
    Set<Integer> seconds = new LinkedHashSet<>(List.of(MORNING));
    seconds.addAll(chain.get(0).limit().criticalSeconds());
    for (int second : seconds) {
      long start = clock.at(day, second);
      List<Long> latest = latest(chain, start);
      if (latest.get(latest.size() - 1) < start) {
        return start;
      }
    }
    return null;
  }

  /** The start, then the latest moment of each act. */
  private static List<Long> latest(List<Link> chain, long start) {
    List<Long> latest = new ArrayList<>(List.of(start));
    for (Link link : chain) {
      latest.add(link.limit().by(latest.get(latest.size() - 1)));
    }
    return latest;
  }

  /** The deadlines that ask for the last act straight from the first event. */
  private List<Link> direct(List<Link> chain) {
    List<EventPattern> from = chain.get(0).from();
    List<EventPattern> act = chain.get(chain.size() - 1).to();
    return links.stream()
        .filter(link -> !link.isLeadTime())
        .filter(link -> link.from().containsAll(from) && act.containsAll(link.to()))
        .filter(link -> link.rule().rule().guard().equals(Condition.ALWAYS))
        .filter(link -> link.limit().when().isEmpty())
        .toList();
  }

  /** Whether a single clause asks for the last act at least as soon, on whatever day it begins. */
  private boolean isSaid(List<Link> chain, Span span) {
    LocalClock clock = chain.get(0).rule().calendar().clock();
    for (Link link : direct(chain)) {
      boolean isAlways = true;
      for (int day = span.first(); isAlways && day <= span.last(); day++) {
        long start = clock.at(day, MORNING);
        try {
          isAlways = link.limit().by(start) <= latest(chain, start).get(chain.size());
        } catch (CalendarHorizonException beyond) {
          // no answer for this day
        }
      }
      if (isAlways) {
        return true;
      }
    }
    return false;
  }

  // ---- in which circumstances all of them apply

  private static Optional<Setting> setting(List<Link> chain) {
    List<Condition> hold = new ArrayList<>();
    Map<String, ValueType> types = new HashMap<>();
    for (Link link : chain) {
      hold.add(link.rule().rule().guard());
      for (Circumstance circumstance : link.limit().when()) {
        if (circumstance instanceof Circumstance.Holds holds) {
          hold.add(holds.yes() ? holds.condition() : new Condition.Not(holds.condition()));
        } else if (circumstance instanceof Circumstance.Extended extended && extended.yes()) {
          return Optional.empty(); // more time is agreed when it is needed; the chain is not that
        }
      }
      KernelDocument document = link.rule().document();
      document.attributes().forEach(a -> types.putIfAbsent(a.name(), a.type()));
      document.events().stream()
          .flatMap(event -> event.fields().stream())
          .forEach(f -> types.putIfAbsent(f.name(), f.type()));
    }
    hold.add(chain.get(0).from().get(0).where());
    return Implication.setting(hold, types);
  }
}
