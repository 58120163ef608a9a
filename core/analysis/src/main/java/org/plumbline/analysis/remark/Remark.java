package org.plumbline.analysis.remark;

import java.util.List;
import org.plumbline.analysis.finding.FindingKind;
import org.plumbline.analysis.finding.Weight;
import org.plumbline.analysis.relation.Matter;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.analysis.witness.Witness;

/**
 * What is found of one or more clauses besides the order of their limits.
 *
 * @param kind what is found
 * @param weight how much it matters
 * @param clauses those it is about, at least one
 * @param matter what they ask for, and once what
 * @param details what exactly, in words; what they say is told with the kind
 * @param cases that show it, each judged by all clauses; none where it is claimed that there is no
 *     case
 */
public record Remark(
    FindingKind kind,
    Weight weight,
    List<PlacedRule> clauses,
    Matter matter,
    List<String> details,
    List<Witness> cases) {
  public Remark {
    clauses = List.copyOf(clauses);
    details = List.copyOf(details);
    cases = List.copyOf(cases);
  }
}
