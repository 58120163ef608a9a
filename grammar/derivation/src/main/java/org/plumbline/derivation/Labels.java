package org.plumbline.derivation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.jspecify.annotations.Nullable;

/**
 * How the features of one rule, or of one alternative, are labelled. A label of ANTLR 4 has one
 * type, so a feature that is assigned both from a token and from a rule, or from several rules,
 * becomes several labels; whatever follows the first underscore of a label is not part of the
 * feature's name.
 */
final class Labels {

  private final RuleBook book;
  private final Names names;
  private final Set<String> lists = new HashSet<>();

  /** For each feature what it is assigned from: parser rules, or null for any token. */
  private final Map<String, Set<@Nullable AbstractRule>> sources = new HashMap<>();

  /**
   * The labels within {@code scope}, which is a rule's body, or one alternative that has a label.
   */
  Labels(AbstractElement scope, RuleBook book, Names names, Refusals refusals) {
    this.book = book;
    this.names = names;
    survey(scope, false, refusals);
  }

  private void survey(EObject element, boolean repeated, Refusals refusals) {
    boolean many =
        repeated
            || (element instanceof AbstractElement part && GrammarUtil.isMultipleCardinality(part));
    if (element instanceof Assignment assignment) {
      String feature = assignment.getFeature();
      if (feature.contains("_")) {
        refusals.add(assignment, "a feature with an underscore in its name: '" + feature + "'");
      }
      if (many || GrammarUtil.isMultipleAssignment(assignment)) {
        lists.add(feature);
      }
      surveySources(feature, assignment.getTerminal());
    } else {
      element.eContents().forEach(child -> survey(child, many, refusals));
    }
  }

  private void surveySources(String feature, AbstractElement assigned) {
    if (assigned instanceof Alternatives alternatives) {
      alternatives.getElements().forEach(way -> surveySources(feature, way));
    } else {
      sources.computeIfAbsent(feature, key -> new HashSet<>()).add(source(assigned));
    }
  }

  /** The parser rule that an assigned element calls; null if it is a token. */
  private @Nullable AbstractRule source(AbstractElement assigned) {
    if (assigned instanceof CrossReference reference) {
      return reference.getTerminal() == null ? null : source(reference.getTerminal());
    }
    if (assigned instanceof RuleCall call && !(book.called(call) instanceof TerminalRule)) {
      return book.called(call);
    }
    return null;
  }

  /** Whether the assigned element is a token, or a choice of nothing but tokens. */
  boolean isToken(AbstractElement assigned) {
    return assigned instanceof Alternatives alternatives
        ? alternatives.getElements().stream().allMatch(this::isToken)
        : source(assigned) == null;
  }

  /** The labelled target; {@code assigned} is a token, or a choice of tokens, or one rule call. */
  Term label(String feature, AbstractElement assigned, Term target) {
    AbstractRule source = source(assigned);
    boolean one = sources.getOrDefault(feature, Set.of()).size() == 1;
    String label = one || source == null ? names.label(feature) : names.label(feature, source);
    return new Term.Labelled(label, lists.contains(feature), target);
  }
}
