package org.plumbline.cli.check;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.kernel.Rule;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.RuleId;

/**
 * What is open, with nothing that may count, and asks for or ends with an event that the data were
 * not said to cover (§2.2): that may have happened.
 *
 * @param standards how many such obligations there are of each, in the order of the verdicts
 * @param events the events that the data do not cover
 */
record Uncovered(Map<String, Integer> standards, SortedSet<String> events) {
  /** Among the verdicts on a document. */
  static Uncovered of(CheckedDocument checked) {
    KernelDocument document = checked.document().kernel();
    Coverage coverage = checked.data().coverage();
    Map<RuleId, SortedSet<String>> byRule = new HashMap<>();
    Map<String, SortedSet<String>> byStandard = new HashMap<>();
    for (Rule rule : document.rules()) {
      SortedSet<String> lacking = lacking(rule, document, coverage);
      byRule.put(rule.id(), lacking);
      byStandard.computeIfAbsent(rule.id().standard(), any -> new TreeSet<>()).addAll(lacking);
    }
    Map<String, Integer> standards = new LinkedHashMap<>();
    SortedSet<String> events = new TreeSet<>();
    for (ObligationVerdict verdict : checked.verdicts()) {
      if (Tally.isOpenQuestion(verdict) && verdict.dischargedAt() == null) {
        SortedSet<String> lacking = byRule.get(verdict.rule());
        if (lacking == null) { // a pace within a rule has a clause of its own
          lacking = byStandard.getOrDefault(verdict.rule().standard(), new TreeSet<>());
        }
        if (!lacking.isEmpty()) {
          standards.merge(verdict.rule().standard(), 1, Integer::sum);
          events.addAll(lacking);
        }
      }
    }
    return new Uncovered(standards, events);
  }

  /** How many there are of all. */
  int obligations() {
    return standards.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static SortedSet<String> lacking(Rule rule, KernelDocument document, Coverage coverage) {
    SortedSet<String> lacking = new TreeSet<>();
    if (rule.kind() != Rule.Kind.AUDIT) { // that an auditor's answer alone decides
      Stream.concat(rule.acts().stream(), rule.ends().stream())
          .forEach(pattern -> add(pattern.event(), document, coverage, lacking));
    }
    return lacking;
  }

  /** A composite event, or the n-th of some, is covered by what it follows from. */
  private static void add(
      String event, KernelDocument document, Coverage coverage, SortedSet<String> lacking) {
    if (coverage.coversEvent(event)) {
      return;
    }
    Stream<EventPattern> composed =
        document.composites().stream()
            .filter(composite -> composite.event().equals(event))
            .flatMap(composite -> composite.parts().stream());
    Stream<EventPattern> counted =
        document.ordinals().stream()
            .filter(ordinal -> ordinal.event().equals(event))
            .map(KernelDocument.Ordinal::nth)
            .flatMap(nth -> Stream.concat(nth.events().stream(), nth.since().stream()));
    List<EventPattern> parts = Stream.concat(composed, counted).toList();
    if (parts.isEmpty()) {
      lacking.add(event);
    }
    parts.forEach(part -> add(part.event(), document, coverage, lacking));
  }
}
