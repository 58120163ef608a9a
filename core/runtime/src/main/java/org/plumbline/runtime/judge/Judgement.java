package org.plumbline.runtime.judge;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.verdict.Facet;
import org.plumbline.runtime.verdict.FacetVerdict;
import org.plumbline.runtime.verdict.Verdict;

/**
 * The verdict on one obligation, with what it rests on.
 *
 * @param facets those that were judged: time, and with an act the others
 * @param complete whether every facet judged is evidenced
 * @param act the occurrence that discharged it or was judged; null if there is none
 * @param end what ended it; null if nothing did
 * @param perhaps what may count and does not do, where nothing surely counts: the miss is sure, but
 *     that it lasted longer is not. Null if there is none
 */
record Judgement(
    Verdict verdict,
    Map<Facet, FacetVerdict> facets,
    boolean complete,
    @Nullable Happening act,
    @Nullable Happening end,
    @Nullable Happening perhaps,
    Limit from,
    Limit by) {

  private static final List<Verdict> WORST_FIRST =
      List.of(Verdict.BREACHED, Verdict.PENDING, Verdict.UNDETERMINED, Verdict.MET);

  /** §3.7: the first that any has of these. */
  static Verdict whole(Collection<Verdict> verdicts) {
    for (Verdict one : WORST_FIRST) {
      if (verdicts.contains(one)) {
        return one;
      }
    }
    return Verdict.MET;
  }

  static Judgement without(Verdict verdict) {
    return new Judgement(
        verdict, Map.of(), true, null, null, null, Limit.NONE_BELOW, Limit.NONE_ABOVE);
  }

  /** On time alone. */
  static Judgement ofTime(
      Verdict verdict, @Nullable Happening act, @Nullable Happening end, Limit from, Limit by) {
    Map<Facet, FacetVerdict> time = Map.of(Facet.TIME, new FacetVerdict(verdict, true, ""));
    return new Judgement(verdict, time, true, act, end, null, from, by);
  }

  /** The same with another verdict and no facets, where something else decides. */
  Judgement overruled(Verdict newVerdict) {
    return new Judgement(newVerdict, Map.of(), true, act, end, perhaps, from, by);
  }

  /** The same, where more than until that is not sure. */
  Judgement noLaterThan(Happening newPerhaps) {
    return new Judgement(verdict, facets, complete, act, end, newPerhaps, from, by);
  }

  /**
   * Until when a miss surely grew later: until the act, or what may have been it, or the end if
   * there was none, or as-of.
   */
  long lateUntil(long asOf) {
    if (act != null) {
      return act.at().earliest();
    }
    if (perhaps != null) {
      return perhaps.at().earliest();
    }
    return end == null ? asOf : end.at().earliest();
  }

  /** Whether its limit ran out, whatever was done later (§6.3). */
  boolean isMissed(Order order) {
    FacetVerdict time = facets.get(Facet.TIME);
    return verdict == Verdict.BREACHED
        && time != null
        && time.verdict() == Verdict.BREACHED
        && (act == null || by.kept(act, order) == Truth.FALSE);
  }
}
