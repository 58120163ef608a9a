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
import org.plumbline.model.spelling.NearMiss;

/**
 * Names of two documents that may mean the same. Clauses are set side by side only where they use
 * the same name; that another was meant is for people to say, so it is suggested and never guessed.
 */
public final class NearMissFinder {
  private static final Set<String> SMALL = Set.of("a", "an", "the", "of", "for", "to", "is", "are");

  private NearMissFinder() {}

  /**
   * A name that a document uses.
   *
   * @param user a clause that does
   * @param known all names of its document
   */
  private record Use(String name, PlacedRule user, Set<String> known) {}

  /** The pairs of such names, with a clause that uses each. */
  public static List<Remark> among(List<PlacedRule> rules) {
    Map<String, Set<String>> known = new LinkedHashMap<>();
    rules.forEach(rule -> known.computeIfAbsent(document(rule), any -> names(rule.document())));
    List<Use> uses = uses(rules, known);
    List<Remark> remarks = new ArrayList<>();
    for (int i = 0; i < uses.size(); i++) {
      for (int j = 0; j < i; j++) {
        Use one = uses.get(j);
        Use other = uses.get(i);
        if (!one.known().contains(other.name())
            && !other.known().contains(one.name())
            && isNear(one.name(), other.name())) {
          remarks.add(remark(one, other));
        }
      }
    }
    return remarks;
  }

  /** The names that some document lacks: those that all have can be meant by nobody else's. */
  private static List<Use> uses(List<PlacedRule> rules, Map<String, Set<String>> known) {
    Map<String, Use> uses = new LinkedHashMap<>();
    for (PlacedRule rule : rules) {
      String document = document(rule);
      for (String name : events(rule)) {
        if (known.values().stream().anyMatch(names -> !names.contains(name))) {
          uses.putIfAbsent(
              document + "\n" + name, new Use(name, rule, known.getOrDefault(document, Set.of())));
        }
      }
    }
    return List.copyOf(uses.values());
  }

  private static String document(PlacedRule rule) {
    return rule.document().id() + "\n" + rule.document().version();
  }

  private static Set<String> names(KernelDocument document) {
    return document.events().stream()
        .map(KernelDocument.EventType::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Remark remark(Use one, Use other) {
    return new Remark(
        FindingKind.NEAR_MISS,
        Weight.CONFLICT,
        List.of(one.user(), other.user()),
        new Matter(List.of(), one.name()),
        List.of(one.name(), other.name()),
        List.of());
  }

  private static Set<String> events(PlacedRule placed) {
    return Stream.concat(placed.startedBy().stream(), placed.rule().acts().stream())
        .map(EventPattern::event)
        .collect(Collectors.toCollection(LinkedHashSet::new));
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
