package org.plumbline.analysis.remark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.analysis.circumstances.Atoms;
import org.plumbline.analysis.circumstances.Implication;
import org.plumbline.analysis.circumstances.Setting;
import org.plumbline.analysis.circumstances.UndecidedException;
import org.plumbline.analysis.circumstances.ValueTypes;
import org.plumbline.analysis.finding.FindingKind;
import org.plumbline.analysis.finding.Weight;
import org.plumbline.analysis.relation.Matter;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.analysis.relation.Span;
import org.plumbline.analysis.witness.Beginning;
import org.plumbline.analysis.witness.Events;
import org.plumbline.analysis.witness.ExampleLine;
import org.plumbline.analysis.witness.Witness;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Trigger;
import org.plumbline.model.kernel.ValueType;
import org.plumbline.runtime.history.Value;
import org.plumbline.runtime.verdict.Force;
import org.plumbline.runtime.verdict.Verdict;

/**
 * Cases that fall between clauses: those of a document that ask for one act once the same has
 * happened, and tell cases apart by one and the same value, but leave out some value that it can
 * have. Under five weekly, over five monthly: at five, never.
 */
public final class GapFinder {
  private static final int DAY = 24 * 3600;
  private static final int MORNING = 10 * 3600;

  private record Key(String document, String version, String trigger, String act, String name) {}

  private GapFinder() {}

  /** What is left out between the clauses of each document. */
  public static List<Remark> among(List<PlacedRule> rules) {
    Map<Key, List<PlacedRule>> all = new LinkedHashMap<>();
    for (PlacedRule rule : rules) {
      keys(rule).forEach(key -> all.computeIfAbsent(key, k -> new ArrayList<>()).add(rule));
    }
    List<Remark> remarks = new ArrayList<>();
    Set<List<PlacedRule>> told = new LinkedHashSet<>();
    all.forEach(
        (key, some) -> {
          if (some.size() > 1 && tellApart(key, some) && told.add(some)) {
            gap(key, some, rules).ifPresent(remarks::add);
          }
        });
    return remarks;
  }

  /** By what it tells cases apart, for a duty that does so by one value alone. */
  private static List<Key> keys(PlacedRule placed) {
    Rule rule = placed.rule();
    Set<String> names = Atoms.names(rule.guard());
    boolean binds = rule.kind() == Rule.Kind.DUTY && rule.force() == Force.REQUIREMENT;
    if (!binds || names.size() != 1 || !isOfValues(rule.guard())) {
      return List.of();
    }
    List<Key> keys = new ArrayList<>();
    if (rule.trigger() instanceof Trigger.OnEvent on) {
      for (EventPattern trigger : on.events()) {
        for (EventPattern act : rule.acts()) {
          keys.add(
              new Key(
                  placed.document().id(),
                  placed.document().version(),
                  trigger.event(),
                  act.event(),
                  names.iterator().next()));
        }
      }
    }
    return keys;
  }

  /** Whether a condition compares values, and asks for nothing else. */
  private static boolean isOfValues(Condition condition) {
    if (condition instanceof Condition.All all) {
      return all.conditions().stream().allMatch(GapFinder::isOfValues);
    } else if (condition instanceof Condition.Any any) {
      return any.conditions().stream().allMatch(GapFinder::isOfValues);
    } else if (condition instanceof Condition.Not not) {
      return isOfValues(not.condition());
    }
    return condition instanceof Condition.Compare;
  }

  /** Whether no case comes under all of them, so that they are meant to share out the cases. */
  private static boolean tellApart(Key key, List<PlacedRule> rules) {
    List<Condition> guards = rules.stream().map(r -> r.rule().guard()).toList();
    return Implication.setting(guards, types(key, rules)).isEmpty();
  }

  private static Map<String, ValueType> types(Key key, List<PlacedRule> rules) {
    return ValueTypes.at(
        List.of(new EventPattern(key.trigger(), Condition.ALWAYS)),
        rules.stream().map(PlacedRule::document).distinct().toList());
  }

  /** Nothing, if it depends on more than that value whether another clause asks for it. */
  private static Optional<Remark> gap(Key key, List<PlacedRule> some, List<PlacedRule> all) {
    List<Condition> none = new ArrayList<>(List.of(new Condition.Known(key.name())));
    all.stream()
        .filter(rule -> asksForTheSame(rule, key))
        .forEach(rule -> none.add(new Condition.Not(rule.rule().guard())));
    try {
      Optional<Setting> left = Implication.setting(none, types(key, some));
      boolean isOfOneValue = left.isPresent() && left.get().values().size() == 1;
      return isOfOneValue ? shown(key, some, left.get()) : Optional.empty();
    } catch (UndecidedException e) {
      return Optional.empty(); // nothing is claimed
    }
  }

  private static boolean asksForTheSame(PlacedRule placed, Key key) {
    Rule rule = placed.rule();
    return placed.document().id().equals(key.document())
        && placed.document().version().equals(key.version())
        && rule.kind() == Rule.Kind.DUTY
        && rule.acts().stream().anyMatch(act -> act.event().equals(key.act()))
        && rule.trigger() instanceof Trigger.OnEvent on
        && on.events().stream().anyMatch(e -> e.event().equals(key.trigger()));
  }

  /** A case in which the event happens, and to none of the clauses does it matter. */
  private static Optional<Remark> shown(Key key, List<PlacedRule> rules, Setting setting) {
    PlacedRule first = rules.get(0);
    Value value = setting.values().get(key.name());
    EventPattern trigger =
        ((Trigger.OnEvent) first.rule().trigger())
            .events().stream()
                .filter(e -> e.event().equals(key.trigger()))
                .findFirst()
                .orElseThrow();
    int day = Span.of(rules).dayToShow(first.calendar());
    long start = first.calendar().clock().at(day, MORNING);
    Beginning beginning = new Beginning(List.of(first.document()));
    Events events = new Events(beginning.documents());
    beginning.happen(events, start, setting);
    events.happen(trigger, start, setting.values());
    Optional<Witness> witness =
        Witness.of(
            events.history(beginning.attributes(setting)),
            start + DAY,
            rules.stream()
                .map(rule -> new Witness.Expected(rule, Verdict.NOT_APPLICABLE))
                .toList());
    return witness.map(
        w ->
            new Remark(
                FindingKind.GAP,
                value instanceof Value.Number || value instanceof Value.Date
                    ? Weight.CONFLICT
                    : Weight.NOTE,
                rules,
                new Matter(List.of(trigger), key.act()),
                value == null
                    ? List.of(key.name())
                    : List.of(key.name(), ExampleLine.detail(value)),
                List.of(w)));
  }
}
