package org.plumbline.analysis.remark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.analysis.finding.FindingKind;
import org.plumbline.analysis.finding.Weight;
import org.plumbline.analysis.relation.Matter;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.kernel.Trigger;
import org.plumbline.model.spelling.NearMiss;

/**
 * Names of two documents that may mean the same. Clauses are set side by side only where they use
 * the same name; that another was meant is for people to say, so it is suggested and never guessed.
 */
public final class NearMissFinder {
  private static final Set<String> SMALL = Set.of("a", "an", "the", "of", "for", "to", "is", "are");

  private NearMissFinder() {}

  /** A pair of such names for each two documents of which each has one that the other lacks. */
  public static List<Remark> among(List<PlacedRule> rules) {
    Map<String, PlacedRule> users = new LinkedHashMap<>();
    for (PlacedRule rule : rules) {
      events(rule).forEach(e -> users.putIfAbsent(document(rule) + "\n" + e, rule));
    }
    List<Remark> remarks = new ArrayList<>();
    List<Map.Entry<String, PlacedRule>> all = List.copyOf(users.entrySet());
    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j < i; j++) {
        String one = event(all.get(j).getKey());
        String other = event(all.get(i).getKey());
        PlacedRule user = all.get(j).getValue();
        PlacedRule otherUser = all.get(i).getValue();
        if (!knows(user.document(), other)
            && !knows(otherUser.document(), one)
            && isNear(one, other)) {
          remarks.add(remark(user, one, otherUser, other));
        }
      }
    }
    return remarks;
  }

  private static Remark remark(PlacedRule user, String one, PlacedRule otherUser, String other) {
    return new Remark(
        FindingKind.NEAR_MISS,
        Weight.CONFLICT,
        List.of(user, otherUser),
        new Matter(List.of(), one),
        List.of(one, other),
        List.of());
  }

  private static String document(PlacedRule rule) {
    return rule.document().id() + " " + rule.document().version();
  }

  private static String event(String key) {
    return key.substring(key.indexOf('\n') + 1);
  }

  private static Set<String> events(PlacedRule placed) {
    Stream<EventPattern> acts = placed.rule().acts().stream();
    Trigger trigger = placed.rule().trigger();
    Stream<EventPattern> triggers =
        trigger instanceof Trigger.OnEvent on
            ? on.events().stream()
            : trigger instanceof Trigger.Ahead ahead ? ahead.events().stream() : Stream.of();
    return Stream.concat(triggers, acts)
        .map(EventPattern::event)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static boolean knows(KernelDocument document, String event) {
    return document.events().stream().anyMatch(e -> e.name().equals(event));
  }

  /** The same words but for small ones, their order and their plural, or a slip of the finger. */
  private static boolean isNear(String one, String other) {
    return words(one).equals(words(other)) || NearMiss.of(one, List.of(other)).isPresent();
  }

  private static Set<String> words(String name) {
    return Stream.of(name.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
        .filter(word -> !SMALL.contains(word))
        .map(word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
        .collect(Collectors.toSet());
  }
}
