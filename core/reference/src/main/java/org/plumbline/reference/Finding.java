package org.plumbline.reference;

import java.util.List;
import org.plumbline.runtime.verdict.FacetVerdict;
import org.plumbline.runtime.verdict.Verdict;

/**
 * What is said of one facet, or of one item of it.
 *
 * @param evidenced whether the data show any of it
 * @param complete whether they show all of it
 */
record Finding(Verdict verdict, boolean evidenced, boolean complete, String reason) {
  static Finding met() {
    return new Finding(Verdict.MET, true, true, "");
  }

  static Finding breached(String reason) {
    return new Finding(Verdict.BREACHED, true, true, reason);
  }

  static Finding undetermined(String reason) {
    return new Finding(Verdict.UNDETERMINED, true, true, reason);
  }

  static Finding notEvidenced(String what) {
    return new Finding(Verdict.MET, false, false, "the data do not show " + what);
  }

  FacetVerdict verdictOnFacet() {
    return evidenced ? new FacetVerdict(verdict, true, reason) : FacetVerdict.notEvidenced(reason);
  }

  /** Of two neither of which is met: what the data do not show may be there. */
  Finding or(Finding other) {
    if (!evidenced || !other.evidenced) {
      return evidenced ? other : this;
    }
    return new Finding(
        verdict == Verdict.UNDETERMINED || other.verdict == Verdict.UNDETERMINED
            ? Verdict.UNDETERMINED
            : Verdict.BREACHED,
        true,
        complete && other.complete,
        reason + " and " + other.reason);
  }

  Finding and(Finding other) {
    return new Finding(
        Judgement.whole(List.of(verdict, other.verdict)),
        evidenced || other.evidenced,
        complete && other.complete,
        reason.isEmpty() || other.reason.isEmpty()
            ? reason + other.reason
            : reason + "; " + other.reason);
  }
}
