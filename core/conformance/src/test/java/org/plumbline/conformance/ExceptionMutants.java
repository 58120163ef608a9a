package org.plumbline.conformance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Occurrence;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.Verdict;

/** Engines that are wrong about what was agreed: for what, how long, and what comes of it. */
final class ExceptionMutants {
  private static final String AGREED = "exception is agreed";

  private ExceptionMutants() {}

  static List<Mutant> all() {
    return List.of(
        Mutant.ofHistory("nothing is ever agreed", ExceptionMutants::withoutAgreed),
        Mutant.ofHistory("what is agreed lasts for ever", history -> without(history, "until")),
        Mutant.ofHistory("what is agreed is for all", history -> without(history, "standard")),
        Mutant.ofHistory("nobody agreed to it", history -> without(history, "by")),
        Mutant.ofHistory("nobody said why", history -> without(history, "because")),
        Mutant.ofHistory(
            "what is agreed is for everybody",
            history ->
                Rewrite.each(
                    history,
                    Occurrence.class,
                    o -> isAgreed(o) ? Rewrite.with(o, "keys", old -> Map.of()) : o)),
        Mutant.ofVerdicts("what is agreed is no breach", ExceptionMutants::excused));
  }

  private static boolean isAgreed(Occurrence occurrence) {
    return occurrence.event().equals(AGREED);
  }

  private static CaseHistory withoutAgreed(CaseHistory history) {
    List<Occurrence> others = history.occurrences().stream().filter(o -> !isAgreed(o)).toList();
    return Rewrite.with(history, "occurrences", old -> others);
  }

  private static CaseHistory without(CaseHistory history, String field) {
    return Rewrite.each(history, Occurrence.class, o -> isAgreed(o) ? without(o, field) : o);
  }

  private static Occurrence without(Occurrence agreed, String field) {
    Map<String, Object> fields = new HashMap<>(agreed.fields());
    fields.remove(field);
    return Rewrite.with(agreed, "fields", old -> fields);
  }

  private static ObligationVerdict excused(ObligationVerdict verdict) {
    return verdict.exceptions().isEmpty()
        ? verdict
        : Rewrite.with(verdict, "verdict", old -> Verdict.NOT_APPLICABLE);
  }
}
