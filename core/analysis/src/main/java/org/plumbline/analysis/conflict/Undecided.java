package org.plumbline.analysis.conflict;

import org.plumbline.analysis.relation.PlacedRule;

/** Two clauses of which it cannot be told how they relate, and why not. */
public record Undecided(PlacedRule first, PlacedRule second, String reason) {}
