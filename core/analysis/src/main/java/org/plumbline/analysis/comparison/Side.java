package org.plumbline.analysis.comparison;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.analysis.comparison.facts.Aspect;
import org.plumbline.analysis.comparison.facts.Facts;
import org.plumbline.analysis.comparison.facts.Naming;
import org.plumbline.analysis.comparison.facts.Node;
import org.plumbline.analysis.comparison.facts.Normaliser;
import org.plumbline.analysis.comparison.facts.Pace;
import org.plumbline.analysis.comparison.facts.RuleFacts;
import org.plumbline.analysis.comparison.facts.StandardFacts;
import org.plumbline.analysis.comparison.facts.WordFacts;
import org.plumbline.compiler.adopt.AdoptedStandard;
import org.plumbline.model.document.Standard;
import org.plumbline.model.kernel.Rule;
import org.plumbline.runtime.calendar.Unit;

/** One of the two versions, taken apart. */
final class Side {
  private final Edition edition;
  private final Normaliser normal;
  private final Map<String, List<RuleSide>> rules = new HashMap<>();
  private final Map<String, Facts> told = new HashMap<>();
  private final Map<String, Standard> standards = new LinkedHashMap<>();

  /**
   * A rule taken apart.
   *
   * @param facts what it asks but for its limits
   * @param paces its limits
   */
  record RuleSide(Rule rule, Facts facts, List<Pace> paces) {}

  Side(Edition edition, Naming naming) {
    this.edition = edition;
    this.normal =
        new Normaliser(edition.document().kernel(), edition.document().vocabulary(), naming);
    RuleFacts ruleFacts = new RuleFacts(normal, edition.document().vocabulary());
    Map<String, List<Rule>> byStandard = edition.rulesByStandard();
    StandardFacts standardFacts = new StandardFacts(normal);
    for (Standard standard : edition.standards()) {
      if (standards.putIfAbsent(standard.id(), standard) == null) {
        told.put(standard.id(), standardFacts.of(standard, adoptedFrom(standard.id())));
        rules.put(
            standard.id(),
            byStandard.getOrDefault(standard.id(), List.of()).stream()
                .map(rule -> new RuleSide(rule, ruleFacts.of(rule), ruleFacts.paces(rule)))
                .toList());
      }
    }
  }

  /** The title of the document that a standard is taken over from; empty if it is its own. */
  private String adoptedFrom(String standard) {
    AdoptedStandard adopted = edition.document().adopted().get(standard);
    return adopted == null ? "" : adopted.documentTitle();
  }

  Edition edition() {
    return edition;
  }

  /** Its standards by id; of two with one id, which is an error, the first. */
  Map<String, Standard> standards() {
    return standards;
  }

  List<RuleSide> rules(String standard) {
    return rules.getOrDefault(standard, List.of());
  }

  /** What the standard's text says beside its rules. */
  Facts told(String standard) {
    return told.getOrDefault(standard, Facts.NONE);
  }

  Map<WordFacts.WordId, WordFacts.Word> words() {
    return WordFacts.of(edition.document().kernel(), edition.document().vocabulary(), normal);
  }

  Subject.Side subject(String standard) {
    Standard it = standards.get(standard);
    return new Subject.Side(
        standard, it == null ? "" : it.title(), edition.document().positions().get(standard));
  }

  /** Every name and value that a standard's lines and rules speak of. */
  Set<Object> mentioned(String standard) {
    Set<Object> leaves = new HashSet<>();
    for (RuleSide rule : rules(standard)) {
      rule.facts()
          .byAspect()
          .forEach(
              (aspect, values) -> {
                if (aspect != Aspect.QUESTION) {
                  values.keySet().forEach(value -> leaves(value, leaves));
                }
              });
      rule.paces().forEach(pace -> leaves(pace.value(), leaves));
    }
    for (Aspect aspect : List.of(Aspect.PHRASING, Aspect.RESPONSIBLE)) {
      told(standard).of(aspect).keySet().forEach(value -> leaves(value, leaves));
    }
    return leaves;
  }

  /** Whether any limit of the standard counts working days or hours. */
  boolean countsWorkingTime(String standard) {
    Set<Object> mentioned = mentioned(standard);
    return mentioned.contains(Unit.WORKING_DAYS) || mentioned.contains(Unit.WORKING_HOURS);
  }

  static void leaves(Object value, Set<Object> leaves) {
    if (value instanceof Node node) {
      node.parts().forEach(part -> leaves(part, leaves));
    } else if (value instanceof Iterable<?> many) {
      many.forEach(one -> leaves(one, leaves));
    } else {
      leaves.add(value);
    }
  }
}
