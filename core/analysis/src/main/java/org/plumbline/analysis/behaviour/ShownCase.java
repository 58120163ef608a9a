package org.plumbline.analysis.behaviour;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.analysis.witness.Witness;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.verdict.Force;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.Verdict;

/**
 * A case that shows what a change does. The reference interpreter has judged it by both versions.
 *
 * @param history what happened
 * @param coverage what the history claims to tell
 * @param asOf as of when it is judged, in seconds since 1970-01-01T00:00:00Z
 * @param rule the rule in the older version
 * @param lacking fields of the act that are empty, if that is what it is about
 * @param before what the older version says of it
 * @param after what the newer version says of it
 * @param saidBefore the obligation of the older version on which that rests; null if none arises
 * @param saidAfter the obligation of the newer version on which that rests, in the older version's
 *     words; null if none arises
 */
public record ShownCase(
    CaseHistory history,
    Coverage coverage,
    long asOf,
    PlacedRule rule,
    Set<String> lacking,
    Verdict before,
    Verdict after,
    @Nullable ObligationVerdict saidBefore,
    @Nullable ObligationVerdict saidAfter) {
  public ShownCase {
    lacking = Collections.unmodifiableSet(new TreeSet<>(lacking));
  }

  /** The local day as of which it is judged. */
  public LocalDate asOfDay() {
    return LocalDate.ofEpochDay(rule.calendar().clock().dayOf(asOf));
  }

  /** What the older version says of it, in words. */
  public String saysBefore() {
    return says(before, saidBefore);
  }

  /** What the newer version says of it, in words. */
  public String saysAfter() {
    return says(after, saidAfter);
  }

  /** What is no breach for want of force is not called one. */
  private static String says(Verdict verdict, @Nullable ObligationVerdict said) {
    if (verdict == Verdict.NOT_APPLICABLE) {
      return "not asked";
    } else if (verdict == Verdict.BREACHED && said != null && said.force() == Force.ADVICE) {
      return "advice not followed";
    } else if (verdict == Verdict.BREACHED && said != null && said.force() == Force.MEASURE) {
      return "not met";
    }
    return verdict.words();
  }

  /** Whether it is the newer version that it breaches. */
  public boolean isBreachedNow() {
    return after == Verdict.BREACHED;
  }

  /**
   * The same as a case of two clauses, each of which has an obligation in it.
   *
   * @param one the clause that stands for the older version
   * @param other the one that stands for the newer
   */
  public Optional<Witness> ofBoth(PlacedRule one, PlacedRule other) {
    if (saidBefore == null || saidAfter == null) {
      return Optional.empty();
    }
    long last = history.occurrences().get(history.occurrences().size() - 1).at().latest();
    return Optional.of(
        new Witness(
            history,
            coverage,
            asOf,
            last,
            List.of(new Witness.Said(one, saidBefore), new Witness.Said(other, saidAfter))));
  }
}
