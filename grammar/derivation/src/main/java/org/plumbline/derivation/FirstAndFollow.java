package org.plumbline.derivation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.UnorderedGroup;

/**
 * Which tokens an element can begin with, which can come after it, and whether it can be empty.
 * Tokens are named as a reader of the grammar would: {@code 'keyword'} or {@code TERMINAL}.
 */
final class FirstAndFollow {

  private final RuleBook book;

  FirstAndFollow(RuleBook book) {
    this.book = book;
  }

  /** Whether the element, its cardinality included, can be without any token. */
  boolean canBeEmpty(AbstractElement element) {
    return GrammarUtil.isOptionalCardinality(element) || bodyCanBeEmpty(element, new HashSet<>());
  }

  /** Whether the element can be without any token even where its cardinality has it occur. */
  boolean bodyCanBeEmpty(AbstractElement element) {
    return bodyCanBeEmpty(element, new HashSet<>());
  }

  private boolean canBeEmpty(AbstractElement element, Set<AbstractRule> open) {
    return GrammarUtil.isOptionalCardinality(element) || bodyCanBeEmpty(element, open);
  }

  private boolean bodyCanBeEmpty(AbstractElement element, Set<AbstractRule> open) {
    if (element instanceof RuleCall call) {
      AbstractRule rule = book.called(call);
      return !(rule instanceof TerminalRule)
          && open.add(rule)
          && canBeEmpty(rule.getAlternatives(), open);
    }
    if (element instanceof Assignment assignment) {
      return canBeEmpty(assignment.getTerminal(), open);
    }
    if (element instanceof CrossReference reference) {
      return reference.getTerminal() != null && canBeEmpty(reference.getTerminal(), open);
    }
    if (element instanceof Alternatives alternatives) {
      return alternatives.getElements().stream()
          .anyMatch(way -> canBeEmpty(way, new HashSet<>(open)));
    }
    if (element instanceof CompoundElement compound) {
      return compound.getElements().stream()
          .allMatch(part -> canBeEmpty(part, new HashSet<>(open)));
    }
    return element instanceof Action;
  }

  Set<String> first(AbstractElement element) {
    Set<String> tokens = new TreeSet<>();
    addFirst(element, tokens, new HashSet<>());
    return tokens;
  }

  private void addFirst(AbstractElement element, Set<String> tokens, Set<AbstractRule> done) {
    if (element instanceof Keyword keyword) {
      tokens.add(Literals.quoted(keyword.getValue()));
    } else if (element instanceof EnumLiteralDeclaration literal) {
      tokens.add(Literals.quoted(literal.getLiteral().getValue()));
    } else if (element instanceof RuleCall call) {
      AbstractRule rule = book.called(call);
      if (rule instanceof TerminalRule) {
        tokens.add(rule.getName());
      } else if (done.add(rule)) {
        addFirst(rule.getAlternatives(), tokens, done);
      }
    } else if (element instanceof Assignment assignment) {
      addFirst(assignment.getTerminal(), tokens, done);
    } else if (element instanceof CrossReference reference) {
      if (reference.getTerminal() != null) {
        addFirst(reference.getTerminal(), tokens, done);
      }
    } else if (element instanceof Alternatives || element instanceof UnorderedGroup) {
      ((CompoundElement) element).getElements().forEach(part -> addFirst(part, tokens, done));
    } else if (element instanceof CompoundElement group) {
      addFirstOfSequence(group.getElements(), tokens, done);
    }
  }

  /** Adds what a sequence can begin with; true if all of it can be empty. */
  private boolean addFirstOfSequence(
      List<AbstractElement> parts, Set<String> tokens, Set<AbstractRule> done) {
    for (AbstractElement part : parts) {
      addFirst(part, tokens, done);
      if (!canBeEmpty(part)) {
        return false;
      }
    }
    return true;
  }

  Set<String> follow(AbstractElement element) {
    Set<String> tokens = new TreeSet<>();
    addFollow(element, tokens, new HashSet<>());
    return tokens;
  }

  private void addFollow(AbstractElement element, Set<String> tokens, Set<EObject> done) {
    if (!done.add(element)) {
      return;
    }
    EObject around = element.eContainer();
    if (around instanceof CompoundElement compound) {
      boolean orderly = !(around instanceof Alternatives || around instanceof UnorderedGroup);
      List<AbstractElement> parts = compound.getElements();
      List<AbstractElement> rest = parts.subList(parts.indexOf(element) + 1, parts.size());
      if (orderly && !addFirstOfSequence(rest, tokens, new HashSet<>())) {
        return;
      }
      if (around instanceof UnorderedGroup) {
        parts.stream()
            .filter(part -> part != element)
            .forEach(part -> addFirst(part, tokens, new HashSet<>()));
      }
    }
    if (around instanceof AbstractElement outer) {
      if (GrammarUtil.isMultipleCardinality(outer)) {
        addFirst(outer, tokens, new HashSet<>());
      }
      addFollow(outer, tokens, done);
    } else if (around instanceof AbstractRule rule) {
      book.parserRules().stream()
          .flatMap(each -> GrammarUtil.containedRuleCalls(each).stream())
          .filter(call -> book.called(call) == rule)
          .forEach(
              call -> {
                if (GrammarUtil.isMultipleCardinality(call)) {
                  addFirst(call, tokens, new HashSet<>());
                }
                addFollow(call, tokens, done);
              });
    }
  }
}
