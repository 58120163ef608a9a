package org.plumbline.derivation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The right-hand side of an ANTLR 4 rule, which knows where it needs parentheses. */
sealed interface Term {

  /** A name, a literal or a set: whatever stands by itself. */
  record Atom(String text) implements Term {}

  /** A term that the parse tree keeps under a label; with {@code list}, together with others. */
  record Labelled(String label, boolean list, Term target) implements Term {}

  record Sequence(List<Term> parts) implements Term {}

  record Choice(List<Term> ways) implements Term {}

  /** A term with {@code ?}, {@code *} or {@code +} behind it. */
  record Quantified(Term term, String cardinality) implements Term {}

  /** The term that takes no token. */
  static Term nothing() {
    return new Sequence(List.of());
  }

  static Term sequence(List<Term> parts) {
    List<Term> flat =
        parts.stream()
            .flatMap(
                part -> part instanceof Sequence inner ? inner.parts().stream() : Stream.of(part))
            .toList();
    return flat.size() == 1 ? flat.get(0) : new Sequence(flat);
  }

  static Term choice(List<Term> ways) {
    return ways.size() == 1 ? ways.get(0) : new Choice(List.copyOf(ways));
  }

  static Term quantified(Term term, String cardinality) {
    return cardinality.isEmpty() || term.equals(nothing())
        ? term
        : new Quantified(term, cardinality);
  }

  /** The term as the body of a rule: its alternatives a line each. */
  default String asBody() {
    return this instanceof Choice choice
        ? choice.ways().stream().map(Term::inChoice).collect(Collectors.joining("\n  | "))
        : inChoice();
  }

  private String inChoice() {
    return this instanceof Sequence sequence
        ? sequence.parts().stream().map(Term::inSequence).collect(Collectors.joining(" "))
        : inSequence();
  }

  private String inSequence() {
    if (this instanceof Atom atom) {
      return atom.text();
    }
    if (this instanceof Labelled labelled) {
      return labelled.label() + (labelled.list() ? "+=" : "=") + labelled.target().inSequence();
    }
    if (this instanceof Quantified quantified) {
      Term term = quantified.term();
      boolean bare = term instanceof Atom || term instanceof Labelled;
      return (bare ? term.inSequence() : term.inParentheses()) + quantified.cardinality();
    }
    return inParentheses();
  }

  private String inParentheses() {
    return this instanceof Choice choice
        ? choice.ways().stream().map(Term::inChoice).collect(Collectors.joining(" | ", "(", ")"))
        : "(" + inChoice() + ")";
  }
}
