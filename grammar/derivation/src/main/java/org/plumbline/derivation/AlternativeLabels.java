package org.plumbline.derivation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.RuleCall;
import org.jspecify.annotations.Nullable;

/**
 * What the alternatives of a rule are called, so that each has a class of its own in the parse
 * tree.
 *
 * <p>An alternative takes the name of the type that it makes, as in {@code {Within} 'within' ...},
 * or of the rule and the one rule that it calls. A rule's alternatives are labelled if at least one
 * makes a type and all can be told apart so: ANTLR 4 wants all or none.
 */
final class AlternativeLabels {

  private final RuleBook book;
  private final Names names;

  /** For each type the rules that make it in an alternative. */
  private final Map<String, Set<AbstractRule>> makers = new HashMap<>();

  AlternativeLabels(RuleBook book, Names names) {
    this.book = book;
    this.names = names;
    for (AbstractRule rule : book.parserRules()) {
      for (AbstractElement way : alternatives(rule)) {
        String type = madeType(way);
        if (type != null) {
          makers.computeIfAbsent(type, key -> new HashSet<>()).add(rule);
        }
      }
    }
  }

  /** The labels of the rule's alternatives, in their order; empty if it has none. */
  List<String> of(AbstractRule rule) {
    List<AbstractElement> ways = alternatives(rule);
    if (rule == book.root() || ways.stream().allMatch(way -> madeType(way) == null)) {
      return List.of();
    }
    List<String> labels =
        ways.stream().map(way -> label(rule, way)).filter(label -> !label.isEmpty()).toList();
    boolean distinct = new HashSet<>(labels).size() == ways.size();
    return distinct ? labels : List.of();
  }

  static List<AbstractElement> alternatives(AbstractRule rule) {
    return rule.getAlternatives() instanceof Alternatives alternatives
            && alternatives.getCardinality() == null
        ? alternatives.getElements()
        : List.of();
  }

  private String label(AbstractRule rule, AbstractElement way) {
    String type = madeType(way);
    if (type != null) {
      boolean unique = makers.getOrDefault(type, Set.of()).size() == 1;
      return unique && !names.isRule(type) ? type : rule.getName() + type;
    }
    return way instanceof RuleCall call ? rule.getName() + book.called(call).getName() : "";
  }

  /** The type that the alternative makes before it takes any token; null if there is no such. */
  private static @Nullable String madeType(AbstractElement way) {
    AbstractElement first =
        way instanceof Group group && way.getCardinality() == null
            ? group.getElements().get(0)
            : way;
    return first instanceof Action action && action.getFeature() == null
        ? action.getType().getClassifier().getName()
        : null;
  }
}
