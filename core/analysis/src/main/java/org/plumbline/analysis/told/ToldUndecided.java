package org.plumbline.analysis.told;

import java.util.List;

/** Clauses of which it cannot be told how they relate, and why not. */
public record ToldUndecided(List<ToldClause> clauses, String reason) {
  public ToldUndecided {
    clauses = List.copyOf(clauses);
  }
}
