package org.plumbline.analysis.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.certificate.Certificate;
import org.plumbline.analysis.circumstances.Circumstance;
import org.plumbline.analysis.circumstances.Implication;
import org.plumbline.analysis.circumstances.Setting;
import org.plumbline.analysis.circumstances.UndecidedException;
import org.plumbline.analysis.circumstances.ValueTypes;
import org.plumbline.analysis.relation.DaySet;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.model.kernel.Bound;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Trigger;

/**
 * Finds deadlines that lead times make tighter: if a meeting is due by some day, and papers so long
 * before it, then the papers have a limit that no clause says. Where that lies before the first
 * clock starts, or before a clause lets them come at all, a case that begins then cannot keep all
 * of them.
 *
 * <p>Every limit is a monotone function of the moment that sets it, so the latest moment of each
 * act is that of the one before put into the next: if anything is in time, this is. The first clock
 * is started on every day on which all the clauses are in force, and at every time of day at which
 * the deadline can jump.
 */
public final class ChainFinder {
  private static final int LONGEST = 4;

  /** Nobody counts back from a limit that is months away; in seconds. */
  private static final long SOON = 31L * 24 * 3600;

  private final List<PlacedRule> rules;
  private final List<Link> links;
  private final Map<String, List<Link>> byBeginning = new HashMap<>();
  private final List<Floor> floors;
  private final ChainSweep sweep = new ChainSweep();

  private ChainFinder(List<PlacedRule> rules) {
    this.rules = rules;
    this.links = rules.stream().flatMap(rule -> Link.of(rule).stream()).toList();
    this.floors = rules.stream().flatMap(rule -> Floor.of(rule).stream()).toList();
    for (Link link : links) {
      link.from().stream()
          .map(EventPattern::event)
          .distinct()
          .forEach(event -> byBeginning.computeIfAbsent(event, e -> new ArrayList<>()).add(link));
    }
  }

  /**
   * The chains of these rules: those that cannot be kept from some days, and those that set a limit
   * of which no single clause speaks. They are looked for side by side on all processors.
   *
   * @param rules of documents that share a vocabulary
   */
  public static List<Chain> among(List<PlacedRule> rules) {
    ChainFinder finder = new ChainFinder(rules);
    return finder.links.parallelStream()
        .filter(link -> !link.isLeadTime())
        .map(finder::from)
        .flatMap(List::stream)
        .toList();
  }

  private List<Chain> from(Link deadline) {
    List<Chain> chains = new ArrayList<>(judge(List.of(deadline)));
    DaySet impossible = DaySet.NONE;
    for (Chain found : chains) {
      impossible = impossible.and(found.impossible());
    }
    extend(List.of(deadline), impossible, chains);
    return chains;
  }

  /**
   * Looks at all chains that begin so.
   *
   * @param known the days from which they cannot be kept anyway
   */
  private void extend(List<Link> chain, DaySet known, List<Chain> chains) {
    Link last = chain.get(chain.size() - 1);
    for (Link next : byBeginning.getOrDefault(last.to().get(0).event(), List.of())) {
      if (next.isSetBy(last) && chain.stream().noneMatch(link -> goesBack(link, next))) {
        List<Link> longer = new ArrayList<>(chain);
        longer.add(next);
        DaySet impossible = known;
        for (Chain found : judge(longer)) {
          if (!found.isImpossible() || !known.hasAll(found.impossible())) {
            chains.add(found);
            impossible = impossible.and(found.impossible());
          }
        }
        if (longer.size() < LONGEST) {
          extend(longer, impossible, chains);
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

  /** What a chain does by itself, and with each of the floors of its last act. */
  private List<Chain> judge(List<Link> chain) {
    List<Chain> found = new ArrayList<>();
    Link last = chain.get(chain.size() - 1);
    if (last.isLeadTime()) {
      judge(chain, null).ifPresent(found::add);
    }
    EventPattern beginning = chain.get(0).from().get(0);
    for (Floor floor : floors) {
      if (floor.holdsFrom(beginning)
          && floor.keepsBack(last)
          && !floor.rule().rule().id().equals(last.rule().rule().id())) {
        judge(chain, floor).filter(Chain::isImpossible).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Chain> judge(List<Link> chain, @Nullable Floor floor) {
    try {
      Optional<Setting> setting = setting(chain, floor);
      return setting.isEmpty() ? Optional.empty() : judge(chain, floor, setting.get());
    } catch (UndecidedException e) {
      return Optional.empty(); // nothing is claimed
    }
  }

  private Optional<Chain> judge(List<Link> chain, @Nullable Floor floor, Setting setting) {
    ChainSweep.Swept swept = sweep.of(chain, floor);
    Long start = swept.start();
    boolean isImpossible = swept.impossible().count() > 0;
    if (start == null || (!isImpossible && !setsHiddenLimit(chain, floor))) {
      return Optional.empty();
    }
    List<Long> latest = ChainSweep.latest(chain, start);
    if (!isImpossible && latest.get(chain.size()) - latest.get(0) > SOON) {
      return Optional.empty();
    }
    return new ChainCases(chain, floor, setting)
        .show(latest, isImpossible)
        .filter(cases -> !isImpossible || Certificate.isDueTooSoon(cases.get(0), chain.size()))
        .map(
            cases ->
                new Chain(
                    chain, floor, setting, swept.impossible(), swept.compared(), latest, cases));
  }

  /** A deadline, then lead times, and nobody says the limit that they make together. */
  private boolean setsHiddenLimit(List<Link> chain, @Nullable Floor floor) {
    return floor == null
        && chain.stream().skip(1).allMatch(Link::isLeadTime)
        && !isSaidOtherwise(chain)
        && direct(chain).stream().noneMatch(link -> ChainSweep.isAlwaysAsSoon(link, chain));
  }

  /** Whether one of the documents sets a day for the last act, counted from another event. */
  private boolean isSaidOtherwise(List<Link> chain) {
    List<EventPattern> act = chain.get(chain.size() - 1).to();
    return rules.stream()
        .filter(rule -> rule.rule().kind() == Rule.Kind.DUTY && setsTime(rule.rule()))
        .filter(rule -> events(act).containsAll(rule.actEvents()))
        .filter(rule -> chain.stream().anyMatch(own -> own.rule().isOfOneDocument(rule)))
        .anyMatch(rule -> !events(rule.startedBy()).containsAll(events(chain.get(0).from())));
  }

  private static boolean setsTime(Rule rule) {
    Bound by = rule.window().by();
    return !rule.acts().isEmpty()
        && !(rule.trigger() instanceof Trigger.Ahead)
        && by != null
        && !(by instanceof Bound.Instant);
  }

  private static Set<String> events(List<EventPattern> patterns) {
    return patterns.stream().map(EventPattern::event).collect(Collectors.toSet());
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

  // ---- in which circumstances all of them apply

  private static Optional<Setting> setting(List<Link> chain, @Nullable Floor floor) {
    List<Condition> hold = new ArrayList<>();
    List<PlacedRule> rules = new ArrayList<>(chain.stream().map(Link::rule).toList());
    List<Circumstance> when =
        new ArrayList<>(chain.stream().flatMap(link -> link.limit().when().stream()).toList());
    if (floor != null) {
      rules.add(floor.rule());
      when.addAll(floor.window().when());
    }
    for (Circumstance circumstance : when) {
      if (circumstance instanceof Circumstance.Holds holds) {
        hold.add(holds.yes() ? holds.condition() : new Condition.Not(holds.condition()));
      } else if (circumstance instanceof Circumstance.Extended extended && extended.yes()) {
        return Optional.empty(); // more time is agreed when it is needed; the chain is not that
      }
    }
    rules.forEach(rule -> hold.add(rule.rule().guard()));
    hold.add(chain.get(0).from().get(0).where());
    return Implication.setting(
        hold, ValueTypes.of(rules.stream().map(PlacedRule::document).toList()));
  }
}
