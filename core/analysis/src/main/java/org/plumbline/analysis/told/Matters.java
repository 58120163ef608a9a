package org.plumbline.analysis.told;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Trigger;

/** Sorts clauses by what they ask for and what makes it due. */
final class Matters {
  private record Key(String trigger, String act) {}

  private Matters() {}

  /** Each act that more than one standard asks for once the same has happened. */
  static List<ToldMatter> among(
      List<PlacedRule> rules, ClauseTeller teller, List<ToldFinding> findings) {
    Map<Key, List<PlacedRule>> byKey = new LinkedHashMap<>();
    for (PlacedRule rule : rules) {
      if (rule.rule().kind() == Rule.Kind.DUTY) {
        for (Key key : keys(rule.rule())) {
          byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(rule);
        }
      }
    }
    Map<String, List<Key>> alike = new LinkedHashMap<>();
    byKey.forEach(
        (key, same) -> {
          if (same.stream()
                  .map(r -> r.document().id() + r.rule().id().standard())
                  .distinct()
                  .count()
              > 1) {
            alike.computeIfAbsent(identity(key, same), k -> new ArrayList<>()).add(key);
          }
        });
    List<ToldMatter> matters = new ArrayList<>();
    for (List<Key> keys : alike.values()) {
      List<PlacedRule> same = byKey.getOrDefault(keys.get(0), List.of());
      List<ToldClause> clauses = same.stream().map(teller::tell).toList();
      matters.add(
          new ToldMatter(
              keys.stream().map(Key::trigger).filter(t -> !t.isEmpty()).toList(),
              keys.get(0).act(),
              clauses,
              findings.stream()
                  .filter(f -> f.act().equals(keys.get(0).act()))
                  .filter(f -> clauses.containsAll(f.clauses()))
                  .map(ToldFinding::fingerprint)
                  .toList()));
    }
    return matters;
  }

  /** The act with those who ask for it: events that make the same due are told in one go. */
  private static String identity(Key key, List<PlacedRule> rules) {
    StringBuilder text = new StringBuilder(key.act());
    rules.forEach(r -> text.append('\n').append(r.rule().id()));
    return text.toString();
  }

  private static Set<Key> keys(Rule rule) {
    Set<Key> keys = new LinkedHashSet<>();
    for (EventPattern act : rule.acts()) {
      List<String> triggers = triggers(rule.trigger());
      triggers.forEach(t -> keys.add(new Key(t, act.event())));
      if (rule.trigger() instanceof Trigger.WholeCase) {
        keys.add(new Key("", act.event()));
      }
    }
    return keys;
  }

  private static List<String> triggers(Trigger trigger) {
    if (trigger instanceof Trigger.OnEvent on) {
      return PairTeller.events(on.events());
    } else if (trigger instanceof Trigger.Ahead ahead) {
      return PairTeller.events(ahead.events());
    } else if (trigger instanceof Trigger.OnNth nth) {
      return PairTeller.events(nth.events()).stream()
          .map(event -> event + ", number " + nth.number())
          .toList();
    }
    return List.of();
  }
}
