package org.plumbline.derivation;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An Xtext grammar of which no exact ANTLR 4 grammar can be derived; it names every reason at once.
 */
public final class RefusedGrammarException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Refusal> refusals;

  RefusedGrammarException(List<Refusal> refusals) {
    super(
        refusals.stream()
            .map(Refusal::toString)
            .collect(Collectors.joining("\n  ", "no exact ANTLR 4 equivalent:\n  ", "")));
    this.refusals = List.copyOf(refusals);
  }

  /**
   * Every reason, in the order of the grammar.
   *
   * @return at least one refusal
   */
  public List<Refusal> refusals() {
    return refusals;
  }
}
