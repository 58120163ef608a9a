package org.plumbline.analysis.conflict;

import java.util.Optional;
import org.plumbline.analysis.relation.Placing;
import org.plumbline.analysis.relation.Relation;
import org.plumbline.analysis.relation.WindowOrder;
import org.plumbline.analysis.witness.Witness;

/**
 * What shows one side of a finding.
 *
 * @param part the windows it is about
 * @param order how they lie on that day, the finding's first clause first
 * @param placing where they lie on that day, the finding's first clause first
 * @param days on how many of the days compared they lie so
 * @param witness a replayed case that breaches the stricter and meets the other; nothing where no
 *     single act can show it, since no moment is in time for both
 * @param byClocks whether they lie so only across a change of the clocks, and otherwise than said
 */
public record Proof(
    Relation.Part part,
    WindowOrder order,
    Placing placing,
    int days,
    Optional<Witness> witness,
    boolean byClocks) {
  Proof(
      Relation.Part part, WindowOrder order, Placing placing, int days, Optional<Witness> witness) {
    this(part, order, placing, days, witness, false);
  }

  Proof acrossAChangeOfClocks() {
    return new Proof(part, order, placing, days, witness, true);
  }
}
