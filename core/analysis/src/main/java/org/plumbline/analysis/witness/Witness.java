package org.plumbline.analysis.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.verdict.Facet;
import org.plumbline.runtime.verdict.FacetVerdict;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.Verdict;

/**
 * A case that proves a claim: what happened, and what the documents say to it. It has been
 * replayed.
 *
 * @param history what happened
 * @param coverage what the history claims to tell
 * @param asOf as of when it is judged, in seconds since 1970-01-01T00:00:00Z
 * @param act when the act was done, in the same unit
 * @param said what each of the rules said, in their order
 */
public record Witness(
    CaseHistory history, Coverage coverage, long asOf, long act, List<Said> said) {
  public Witness {
    said = List.copyOf(said);
  }

  /**
   * A case that somebody made up, judged by all that are concerned.
   *
   * @param expected what each of them should say of the time; whoever should not find a breach
   *     finds none at all
   * @return nothing if one of them says otherwise
   */
  public static Optional<Witness> of(
      CaseHistory history, Coverage coverage, long asOf, List<Expected> expected) {
    Replay replay = new Replay(history, asOf, 0);
    List<Said> said = new ArrayList<>();
    for (Expected one : expected) {
      Optional<Said> heard = replay.said(one.rule(), one.verdict(), coverage);
      if (heard.isEmpty()) {
        return Optional.empty();
      }
      said.add(heard.get());
    }
    long last = history.occurrences().get(history.occurrences().size() - 1).at().latest();
    return Optional.of(new Witness(history, coverage, asOf, last, said));
  }

  /** The same of a case that tells of every event, and of the fields that it has. */
  public static Optional<Witness> of(CaseHistory history, long asOf, List<Expected> expected) {
    return of(history, new Replay(history, asOf, 0).coverage(), asOf, expected);
  }

  /** What a rule should say. */
  public record Expected(PlacedRule rule, Verdict verdict) {}

  /** What one rule said. */
  public record Said(PlacedRule rule, ObligationVerdict verdict) {
    /** What it said about the time of the act, which is what a witness shows. */
    public Verdict time() {
      FacetVerdict time = verdict.facets().get(Facet.TIME);
      return time == null ? verdict.verdict() : time.verdict();
    }
  }
}
