package org.plumbline.derivation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.UnorderedGroup;

/**
 * Writes out all orders of an unordered group, as a tree by the first part, then the second: {@code
 * (a & b?)} becomes {@code (a b? | b a)}.
 *
 * <p>Xtext lets a part in when it has not been there yet and leaves when no part can begin; that
 * agrees with the written-out orders only while the next token settles the choice. So no two parts,
 * nor a part and what comes after the group, may begin alike.
 */
final class UnorderedGroups {

  /** Five parts would be 120 orders. */
  private static final int MOST_PARTS = 4;

  private final FirstAndFollow tokens;
  private final Refusals refusals;

  UnorderedGroups(FirstAndFollow tokens, Refusals refusals) {
    this.tokens = tokens;
    this.refusals = refusals;
  }

  /** The group without its cardinality; {@code carriedOver} derives a part without the part's. */
  Term inAnyOrder(UnorderedGroup group, Function<AbstractElement, Term> carriedOver) {
    List<AbstractElement> parts = group.getElements();
    if (parts.size() > MOST_PARTS) {
      refusals.add(
          group,
          "an unordered group of %d parts: at most %d are written out, repeat a choice of the parts instead"
              .formatted(parts.size(), MOST_PARTS));
      return Term.nothing();
    }
    refuseRepetition(group);
    refuseDoubt(group);
    return orders(parts, carriedOver);
  }

  private void refuseRepetition(UnorderedGroup group) {
    if (GrammarUtil.isMultipleCardinality(group)) {
      refusals.add(group, "an unordered group that is repeated");
    }
    for (AbstractElement part : group.getElements()) {
      if (GrammarUtil.isMultipleCardinality(part)) {
        refusals.add(part, "a repeated part of an unordered group");
      } else if (tokens.bodyCanBeEmpty(part)) {
        refusals.add(part, "a part of an unordered group that can be empty: mark the part with ?");
      }
    }
  }

  private void refuseDoubt(UnorderedGroup group) {
    Set<String> begun = new HashSet<>(tokens.follow(group));
    for (AbstractElement part : group.getElements()) {
      for (String token : tokens.first(part)) {
        if (!begun.add(token)) {
          refusals.add(
              part,
              "%s begins another part of the unordered group too, or what comes after it"
                  .formatted(token));
        }
      }
    }
  }

  private static Term orders(
      List<AbstractElement> parts, Function<AbstractElement, Term> carriedOver) {
    List<Term> ways = new ArrayList<>();
    for (AbstractElement first : parts) {
      List<AbstractElement> rest = parts.stream().filter(part -> part != first).toList();
      Term head = carriedOver.apply(first);
      ways.add(rest.isEmpty() ? head : Term.sequence(List.of(head, orders(rest, carriedOver))));
    }
    boolean optional = parts.stream().allMatch(GrammarUtil::isOptionalCardinality);
    return Term.quantified(Term.choice(ways), optional ? "?" : "");
  }
}
