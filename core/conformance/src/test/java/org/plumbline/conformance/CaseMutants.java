package org.plumbline.conformance;

import java.util.List;
import org.plumbline.model.kernel.Reach;
import org.plumbline.model.kernel.Reach.Cases.Sharing;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Occurrence;

/** Engines that are wrong about what several cases have to do with each other. */
final class CaseMutants {
  private CaseMutants() {}

  static List<Mutant> all() {
    return List.of(
        Mutant.ofDocument(
            "nothing is across cases", d -> Rewrite.with(d, "acrossCases", old -> List.of())),
        Mutant.of("every case has its own", Reach.class, r -> r.over(Sharing.EACH_ITS_OWN)),
        Mutant.of(
            "no case has its own",
            Reach.class,
            r -> r.cases() == Sharing.EACH_ITS_OWN ? r.over(Sharing.SHARED) : r),
        Mutant.of(
            "the subject is the case",
            Reach.class,
            r -> r.subject() == null ? r : r.over(Sharing.EACH_ITS_OWN)),
        Mutant.of(
            "the subject is what the cases share",
            Reach.class,
            r -> r.subject() == null ? r : r.over(Sharing.SHARED)),
        Mutant.ofCases("only the first case is looked at", cases -> cases.subList(0, 1)),
        Mutant.ofCases("what is told twice happened twice", CaseMutants::toldApart),
        Mutant.ofCases("a case begins as it pleases", CaseMutants::reversed),
        Mutant.ofVerdicts(
            "a row is the first case's",
            v -> v.of(v.cases().subList(0, 1), v.subject(), v.reason(), v.exceptions())));
  }

  private static List<CaseHistory> reversed(List<CaseHistory> cases) {
    List<CaseHistory> turned = new java.util.ArrayList<>(cases);
    java.util.Collections.reverse(turned);
    return turned;
  }

  /** By an id of its own for every occurrence, so that none is another case's. */
  private static List<CaseHistory> toldApart(List<CaseHistory> cases) {
    return cases.size() < 2
        ? cases
        : cases.stream()
            .map(
                one ->
                    Rewrite.each(
                        one,
                        Occurrence.class,
                        o ->
                            o.id() == null
                                ? Rewrite.with(o, "id", old -> one.caseId() + o.order())
                                : o))
            .toList();
  }
}
