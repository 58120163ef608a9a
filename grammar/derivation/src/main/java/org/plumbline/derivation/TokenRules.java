package org.plumbline.derivation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.CharacterRange;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.NegatedToken;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.UntilToken;
import org.eclipse.xtext.Wildcard;
import org.plumbline.derivation.Characters.Range;

/** Carries terminal rules over. */
final class TokenRules {

  private final RuleBook book;
  private final Names names;
  private final Refusals refusals;
  private final Set<AbstractRule> hidden;

  TokenRules(RuleBook book, Names names, Refusals refusals) {
    this.book = book;
    this.names = names;
    this.refusals = refusals;
    this.hidden = book.hidden();
  }

  String derive(TerminalRule rule) {
    String head = (rule.isFragment() ? "fragment " : "") + names.of(rule);
    Term body = element(rule.getAlternatives());
    boolean choice = body instanceof Term.Choice;
    String channel = hidden.contains(rule) ? " -> channel(HIDDEN)" : "";
    String text = choice && !channel.isEmpty() ? "(" + body.asBody() + ")" : body.asBody();
    return head + "\n  : " + text + channel + "\n  ;\n";
  }

  private Term element(AbstractElement element) {
    String cardinality = element.getCardinality() == null ? "" : element.getCardinality();
    return Term.quantified(once(element), cardinality);
  }

  private Term once(AbstractElement element) {
    if (element instanceof Keyword keyword) {
      return new Term.Atom(Literals.quoted(keyword.getValue()));
    }
    if (element instanceof CharacterRange range) {
      Range units = Characters.of(range);
      return new Term.Atom(Literals.quoted(units.from()) + ".." + Literals.quoted(units.to()));
    }
    if (element instanceof RuleCall call) {
      return new Term.Atom(names.of(book.called(call)));
    }
    if (element instanceof Wildcard) {
      return new Term.Atom(".");
    }
    if (element instanceof NegatedToken negated) {
      return new Term.Atom("~[" + set(negated) + "]");
    }
    if (element instanceof UntilToken until && until.getTerminal() instanceof Keyword) {
      return Term.sequence(List.of(new Term.Atom(".*?"), element(until.getTerminal())));
    }
    if (element instanceof Alternatives alternatives) {
      return Term.choice(alternatives.getElements().stream().map(this::element).toList());
    }
    if (element instanceof Group group) {
      return Term.sequence(group.getElements().stream().map(this::element).toList());
    }
    refusals.add(
        element,
        element instanceof UntilToken
            ? "-> up to more than a plain string"
            : element.eClass().getName() + " in a terminal rule");
    return Term.nothing();
  }

  private String set(NegatedToken negated) {
    List<Range> ranges = Characters.negated(negated);
    if (ranges.isEmpty()) {
      refusals.add(negated, "a negation of more than single characters");
    }
    return ranges.stream()
        .map(
            range ->
                range.from() == range.to()
                    ? Literals.inSet(range.from())
                    : Literals.inSet(range.from()) + "-" + Literals.inSet(range.to()))
        .collect(Collectors.joining());
  }
}
