package org.plumbline.derivation;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.UnorderedGroup;

/** Carries parser rules, data type rules and enumerations over. */
final class ParserRules {

  private final RuleBook book;
  private final Names names;
  private final Refusals refusals;
  private final UnorderedGroups unorderedGroups;
  private final AlternativeLabels alternativeLabels;

  ParserRules(RuleBook book, Names names, Refusals refusals) {
    this.book = book;
    this.names = names;
    this.refusals = refusals;
    this.unorderedGroups = new UnorderedGroups(new FirstAndFollow(book), refusals);
    this.alternativeLabels = new AlternativeLabels(book, names);
  }

  String derive(AbstractRule rule) {
    List<String> labels = alternativeLabels.of(rule);
    Term body =
        labels.isEmpty()
            ? within(rule.getAlternatives())
            : Term.choice(labelled(AlternativeLabels.alternatives(rule), labels));
    if (rule == book.root()) {
      body = Term.sequence(List.of(body, new Term.Atom("EOF")));
    }
    return names.of(rule) + "\n  : " + body.asBody() + "\n  ;\n";
  }

  private List<Term> labelled(List<AbstractElement> ways, List<String> labels) {
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i < ways.size(); i++) {
      Term label = new Term.Atom("# " + labels.get(i));
      terms.add(Term.sequence(List.of(within(ways.get(i)), label)));
    }
    return terms;
  }

  private Term within(AbstractElement scope) {
    return element(scope, new Labels(scope, book, names, refusals));
  }

  private Term element(AbstractElement element, Labels labels) {
    String cardinality = element.getCardinality() == null ? "" : element.getCardinality();
    return Term.quantified(once(element, labels), cardinality);
  }

  /** The element without its cardinality. */
  private Term once(AbstractElement element, Labels labels) {
    if (element instanceof Keyword keyword) {
      return new Term.Atom(Literals.quoted(keyword.getValue()));
    }
    if (element instanceof EnumLiteralDeclaration literal) {
      return new Term.Atom(Literals.quoted(literal.getLiteral().getValue()));
    }
    if (element instanceof RuleCall call) {
      return new Term.Atom(names.of(book.called(call)));
    }
    if (element instanceof CrossReference reference) {
      return crossReference(reference, labels);
    }
    if (element instanceof Assignment assignment) {
      return assigned(assignment.getFeature(), assignment.getTerminal(), labels);
    }
    if (element instanceof Action) {
      return Term.nothing(); // makes an object, takes no token
    }
    if (element instanceof Alternatives alternatives) {
      return Term.choice(elements(alternatives.getElements(), labels));
    }
    if (element instanceof UnorderedGroup group) {
      return unorderedGroups.inAnyOrder(group, part -> once(part, labels));
    }
    if (element instanceof Group group) {
      return Term.sequence(elements(group.getElements(), labels));
    }
    refusals.add(element, element.eClass().getName() + " in a parser rule");
    return Term.nothing();
  }

  private List<Term> elements(List<AbstractElement> elements, Labels labels) {
    return elements.stream().map(element -> element(element, labels)).toList();
  }

  private Term crossReference(CrossReference reference, Labels labels) {
    if (reference.getTerminal() != null) {
      return element(reference.getTerminal(), labels);
    }
    if (!book.has("ID")) {
      refusals.add(reference, "a cross-reference without its rule: write [Type|Rule]");
      return Term.nothing();
    }
    return new Term.Atom(names.of(book.called("ID")));
  }

  /**
   * The tokens of {@code feature=(A | 'b' | Rule)} keep one label, each of its rules gets its own.
   */
  private Term assigned(String feature, AbstractElement target, Labels labels) {
    if (target instanceof Alternatives alternatives && !labels.isToken(target)) {
      return Term.choice(
          alternatives.getElements().stream().map(way -> assigned(feature, way, labels)).toList());
    }
    return labels.label(feature, target, element(target, labels));
  }
}
