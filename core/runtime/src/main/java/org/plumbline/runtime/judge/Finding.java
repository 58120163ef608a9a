package org.plumbline.runtime.judge;

import java.util.List;
import org.plumbline.runtime.verdict.FacetVerdict;
import org.plumbline.runtime.verdict.Verdict;

/**
 * What is said of one facet, or of one item of it.
 *
 * @param evidenced whether the data show any of it
 * @param complete whether they show all of it
 */
public record Finding(Verdict verdict, boolean evidenced, boolean complete) {
  /** Nothing is missing. */
  public static final Finding MET = new Finding(Verdict.MET, true, true);

  static final Finding BREACHED = new Finding(Verdict.BREACHED, true, true);
  static final Finding UNDETERMINED = new Finding(Verdict.UNDETERMINED, true, true);

  /** The data do not show any of it. */
  public static final Finding NOT_EVIDENCED = new Finding(Verdict.MET, false, false);

  FacetVerdict verdictOnFacet() {
    return evidenced ? new FacetVerdict(verdict, true, "") : FacetVerdict.notEvidenced("");
  }

  /** Of two neither of which is met: what the data do not show may be there. */
  Finding or(Finding other) {
    if (!evidenced || !other.evidenced) {
      return evidenced ? other : this;
    }
    boolean unsure = verdict == Verdict.UNDETERMINED || other.verdict == Verdict.UNDETERMINED;
    return new Finding(
        unsure ? Verdict.UNDETERMINED : Verdict.BREACHED, true, complete && other.complete);
  }

  /** Both together. */
  public Finding and(Finding other) {
    return new Finding(
        Judgement.whole(List.of(verdict, other.verdict)),
        evidenced || other.evidenced,
        complete && other.complete);
  }
}
