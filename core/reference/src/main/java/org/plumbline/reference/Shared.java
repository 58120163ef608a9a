package org.plumbline.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.Verdict;

/** One obligation that several cases share, as each of them tells it (§9.2, §9.3). */
final class Shared {
  private final Map<Outcome, List<ObligationVerdict>> byOutcome = new LinkedHashMap<>();

  /** How it came out. */
  private record Outcome(Verdict verdict, boolean asFarAsEvidenced) {
    static Outcome of(ObligationVerdict one) {
      return new Outcome(one.verdict(), one.asFarAsEvidenced());
    }

    String words() {
      return verdict.words() + (asFarAsEvidenced ? " as far as evidenced" : "");
    }
  }

  /** Adds what a case says; tells whether no case before said it came out so. */
  boolean add(ObligationVerdict one) {
    List<ObligationVerdict> alike =
        byOutcome.computeIfAbsent(Outcome.of(one), any -> new ArrayList<>());
    alike.add(one);
    return alike.size() == 1;
  }

  /** What all the cases that tell it so have in common. */
  ObligationVerdict row(ObligationVerdict first) {
    List<ObligationVerdict> alike = byOutcome.getOrDefault(Outcome.of(first), List.of());
    if (alike.size() == 1 && byOutcome.size() == 1) {
      return first;
    }
    Map<String, Set<String>> byReason = new LinkedHashMap<>();
    for (ObligationVerdict one : alike) {
      byReason.computeIfAbsent(one.reason(), any -> new LinkedHashSet<>()).addAll(one.cases());
    }
    List<String> reasons = new ArrayList<>();
    byReason.forEach(
        (reason, cases) ->
            reasons.add(byReason.size() == 1 ? reason : String.join(", ", cases) + ": " + reason));
    byOutcome.forEach(
        (other, rows) -> {
          if (!other.equals(Outcome.of(first))) {
            reasons.add(
                "The cases differ: by "
                    + String.join(", ", cases(rows))
                    + " the same obligation is "
                    + other.words()
                    + ".");
          }
        });
    return first.of(
        cases(alike),
        first.subject(),
        String.join(" ", reasons),
        alike.stream().flatMap(one -> one.exceptions().stream()).distinct().toList());
  }

  private static List<String> cases(List<ObligationVerdict> rows) {
    Set<String> cases = new LinkedHashSet<>();
    rows.forEach(one -> cases.addAll(one.cases()));
    return List.copyOf(cases);
  }
}
